/** Every size of the timeline in one place, in pixels, from the reader's own size of letters. */
export interface Metrics {
  readonly rem: number
  /** Where lane names stand: left of the lanes, or above each where there is little width; none in the slim strip. */
  readonly heads: 'beside' | 'above' | 'none'
  /** Width of the column of lane names. */
  readonly headWidth: number
  readonly headSize: number
  readonly countSize: number
  readonly headLine: number
  readonly labelSize: number
  readonly tickSize: number
  /** Height of a row of marks; no less than a finger or a tremor needs (24 px at the usual size). */
  readonly row: number
  /** Air above the first and below the last row of a lane. */
  readonly lanePad: number
  readonly laneLeast: number
  /** Height of the axis with its labels. */
  readonly axis: number
  /** Width of a break. */
  readonly gap: number
  /** From a mark to its label. */
  readonly labelGap: number
  /** Between two things in one row. */
  readonly air: number
  readonly labelMost: number
  readonly labelLeast: number
  /** Pixels at both ends of the plot that no mark stands in. */
  readonly edge: number
  /** Multiplies the radii of marks. */
  readonly mark: number
}

/** Sizes for a timeline of `width` pixels; `compact` for the slim strip of a phone. */
export function metricsFor(rem: number, width: number, compact: boolean): Metrics {
  const scale = rem / 16
  const heads = compact ? 'none' : width < 36 * rem ? 'above' : 'beside'
  return {
    rem,
    heads,
    headWidth: heads === 'beside' ? Math.round(Math.min(9 * rem, width * 0.16)) : 0,
    headSize: 0.8125 * rem,
    countSize: 0.75 * rem,
    headLine: 1.05 * rem,
    labelSize: 0.8125 * rem,
    tickSize: 0.75 * rem,
    row: compact ? 1.06 * rem : 1.5 * rem,
    lanePad: compact ? 0.35 * rem : 0.4 * rem,
    laneLeast: 2.3 * rem,
    axis: compact ? 1.5 * rem : 2.4 * rem,
    gap: compact ? 0.9 * rem : 1.4 * rem,
    labelGap: 0.3 * rem,
    air: 0.5 * rem,
    labelMost: Math.max(6 * rem, Math.min(19 * rem, width * 0.42)),
    labelLeast: 3.5 * rem,
    edge: (compact ? 0.5 : 0.75) * rem,
    mark: scale * (compact ? 0.85 : 1),
  }
}
