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
export function deepFreeze<T>(root: T): T {
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if (value instanceof FrozenMap) {
      for (const member of value.values()) if (!Object.isFrozen(member)) waiting.push(member)
    }
    if (value !== root && Object.isFrozen(value)) continue
    Object.freeze(value)
    for (const member of Object.values(value)) waiting.push(member)
  }
  return root
}
