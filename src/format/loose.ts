/** A story file of which parts may be missing or have been taken out because they were wrong. */
import type { StoryFile } from './schema'

/** T with everything optional, and gaps in its lists; what is there has the right type. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T

export type LooseFile = Loose<StoryFile>

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? NonNullable<Item> : never
export type LooseEvent = ItemOf<LooseFile['events']>
export type LooseActor = ItemOf<LooseFile['actors']>
export type LooseTie = ItemOf<LooseFile['ties']>
export type LooseScene = ItemOf<LooseFile['scenes']>
export type LooseText = NonNullable<LooseFile['title']>

/** The items of a list that are there, each with its place. */
export function* each<Item>(list: readonly (Item | undefined)[] | undefined): Generator<[number, Item]> {
  if (!list) return
  for (const [index, item] of list.entries()) if (item !== undefined) yield [index, item]
}
