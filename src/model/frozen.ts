/** Things that never change once made, at run time as well as in their types. */

/** A map that can be read but not written. */
class FrozenMap<K, V> extends Map<K, V> {
  #sealed = false
  constructor(entries: Iterable<readonly [K, V]>) {
    super()
    for (const [key, value] of entries) super.set(key, value)
    this.#sealed = true
    Object.freeze(this)
  }
  override set(key: K, value: V): this {
    if (this.#sealed) refuse()
    return super.set(key, value)
  }
  override delete(): boolean {
    return refuse()
  }
  override clear(): void {
    refuse()
  }
}

function refuse(): never {
  throw new TypeError('A story never changes: this map is frozen.')
}

/** A read-only map of the entries, in their order. */
export function frozenMap<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<K, V> {
  return new FrozenMap(entries)
}

/**
 * Freezes everything that can be reached from `root`, circles included, maps' values too, and gives it back. What is
 * frozen already is taken to be frozen all the way down.
 */
export function deepFreeze<T extends object>(root: T): T {
  const waiting: object[] = [Object.freeze(root)]
  const meet = (member: unknown): void => {
    if (typeof member !== 'object' || member === null || Object.isFrozen(member)) return
    waiting.push(Object.freeze(member))
  }
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    for (const key in value) {
      const member: unknown = value[key as keyof typeof value]
      // Such maps freeze themselves as they are made, before what they hold is complete.
      if (member instanceof FrozenMap) for (const held of member.values()) meet(held)
      else meet(member)
    }
  }
  return root
}
