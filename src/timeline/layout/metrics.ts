/** Every size of the timeline in one place, in pixels, from the reader's own size of letters. */
export interface Metrics {
  readonly rem: number
  /** Of the whole picture. */
  readonly width: number
  /** Where lane names stand: left of the lanes, or above each where there is little width; none in the slim strip. */
  readonly heads: 'beside' | 'above' | 'none'
  /** Width of the column of lane names. */
  readonly headWidth: number
  /** Air beside the plot, for marks that stand at its ends. */
  readonly side: number
  readonly headSize: number
  readonly headLine: number
  readonly countSize: number
  readonly labelSize: number
  readonly tickSize: number
  /** Height of a row of marks (24 px at the usual size: what a finger or a tremor needs), and the least in the slim strip. */
  readonly row: number
  readonly rowLeast: number
  /** Where there is height to spare, rows are so high at most. */
  readonly rowMost: number
  /** Air above the first and below the last row of a lane. */
  readonly lanePad: number
  readonly laneLeast: number
  /** Rows that a lane may have at most. */
  readonly rowsMost: number
  /** Height of the density below a lane's rows. */
  readonly strip: number
  /** Height of the axis with its labels, and with the cursor's own label above them. */
  readonly axis: number
  /** Width of a break. */
  readonly gap: number
  /** From a mark to its label. */
  readonly labelGap: number
  /** Between two things in one row, and between a label and the end of the axis. */
  readonly air: number
  /** A longer label is cut. */
  readonly labelMost: number
  /** A label cut to less than this says nothing. */
  readonly labelLeast: number
  /** Half the width that each mark keeps to itself, so that it can be hit. */
  readonly reach: number
  /** The same where lanes are laid out by tiles, and the least width of a tile: labels reach half of it at most. */
  readonly tileLabel: number
  readonly tileLeast: number
  /** Multiplies the radii of marks. */
  readonly mark: number
}

/** From this width on letters and marks grow with the picture, which is looked at from farther away, up to half again. */
const WIDE = 100

/** Sizes for a timeline of `width` pixels; `compact` for the slim strip of a phone. `size` is the reader's own rem. */
export function metricsFor(size: number, width: number, compact: boolean): Metrics {
  const rem = size * Math.min(1.5, Math.max(1, width / (WIDE * size)))
  const heads = compact ? 'none' : width < 36 * rem ? 'above' : 'beside'
  const labelMost = Math.max(6 * rem, Math.min(25 * rem, width * (heads === 'above' ? 0.86 : 0.42)))
  return {
    rem,
    width,
    heads,
    headWidth: heads === 'beside' ? Math.round(Math.min(9 * rem, width * 0.16)) : 0,
    side: 0.6 * rem,
    headSize: 0.8125 * rem,
    headLine: 1.05 * rem,
    countSize: 0.75 * rem,
    labelSize: 0.8125 * rem,
    tickSize: 0.75 * rem,
    row: (compact ? 1.2 : 1.5) * rem,
    rowLeast: (compact ? 0.75 : 1.5) * rem,
    rowMost: (compact ? 1.2 : 2.25) * rem,
    lanePad: compact ? 0.35 * rem : 0.4 * rem,
    laneLeast: (compact ? 5.2 : 2.3) * rem,
    rowsMost: compact ? 6 : 14,
    strip: (compact ? 0.5 : 1.1) * rem,
    axis: compact ? 1.4 * rem : 2.5 * rem,
    gap: compact ? 0.9 * rem : 1.4 * rem,
    labelGap: 0.3 * rem,
    air: (compact ? 0.1 : 0.5) * rem,
    labelMost,
    labelLeast: 3.5 * rem,
    reach: (compact ? 0.44 : 0.75) * rem,
    tileLabel: Math.min(labelMost, 15 * rem),
    tileLeast: 32 * rem,
    mark: (rem / 16) * (compact ? 0.78 : 1),
  }
}
