import type { Act, Actor, Tie } from '../../model'
import type { Light } from './light'
import type { Scene } from './scene'

/** What a reader is shown the way along: some actors, and what joins them. */
export interface Lit {
  readonly actors: ReadonlySet<Actor>
  readonly acts: ReadonlySet<Act>
  readonly ties: ReadonlySet<Tie>
}

/** Keys of the marks that stand for what is lit; a sum over people and agencies stands for each of their acts. */
export function litChain(scene: Scene, { actors, acts, ties }: Lit): Light {
  const lit = new Set<string>()
  for (const { key, on, line } of scene.arcs) {
    if (!on || !line.acts.some((act) => acts.has(act))) continue
    for (const mark of [key, `node:${line.from.id}`, `node:${line.to.id}`]) lit.add(mark)
  }
  for (const { tie, on } of scene.ties) if (on && ties.has(tie)) lit.add(`tie:${tie.id}`)
  for (const { key, actor } of scene.nodes) if (actors.has(actor)) lit.add(key)
  return { lit, half: new Set() }
}
