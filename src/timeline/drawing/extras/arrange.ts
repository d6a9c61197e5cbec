/** Lanes in another order. */

/** The same keys with one of them at another place. */
export function movedTo(keys: readonly string[], key: string, place: number): readonly string[] {
  const others = keys.filter((each) => each !== key)
  const at = Math.max(0, Math.min(place, others.length))
  return [...others.slice(0, at), key, ...others.slice(at)]
}

/** The place that a lane gets when it is let go with its middle at `y`: behind all others whose middles are above. */
export function placeAt(
  lanes: readonly { readonly key: string; readonly y: number; readonly height: number }[],
  key: string,
  y: number,
): number {
  return lanes.filter((lane) => lane.key !== key && lane.y + lane.height / 2 < y).length
}
