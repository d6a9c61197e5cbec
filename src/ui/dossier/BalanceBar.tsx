import type { ChannelState } from '../../model'

const HALF = 40

/** A number of the balance as a place on the bar. */
const x = (balance: number): number => Math.round(balance * HALF * 10) / 10

/**
 * A balance from conflict to cooperation with its band: half-lives and scales disagree, and the band says how much.
 * The words beside it say the same.
 */
export function BalanceBar({ state }: { state: ChannelState }) {
  if (state.reading === 'nothing') return null
  const sign = state.reading === 'ambivalent' ? 'neutral' : state.reading
  const low = x(state.low)
  return (
    <svg
      aria-hidden="true"
      className={`dossier-bar dossier-bar-${sign}`}
      height="14"
      viewBox={`${-HALF - 2} -7 ${2 * HALF + 4} 14`}
      width={2 * HALF + 4}
    >
      <path className="dossier-bar-axis" d={`M${-HALF},0H${HALF}`} />
      <path className="dossier-bar-zero" d="M0,-5V5" />
      <rect className="dossier-bar-band" height="8" width={Math.max(1, x(state.high) - low)} x={low} y="-4" />
      <path className="dossier-bar-line" d={`M${x(state.balance)},-6V6`} />
    </svg>
  )
}
