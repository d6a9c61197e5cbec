import type { Ms } from '../../dates'
import {
  type Actor,
  type ChannelState,
  pairState,
  type RelationSettings,
  type RelationsIndex,
} from '../../model'
import { Direction, fill, useReading } from '../document'
import { BalanceBar } from './BalanceBar'
import { Method, useEvidence } from './words'

/** A balance as it is printed: a true minus, a plus where it is one, two decimals. */
function balanceInWords(balance: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
    .format(balance)
    .replace('-', '\u2212')
}

function Numbers({ state }: { state: ChannelState }) {
  const { locale } = useReading()
  const words = useEvidence()
  if (state.reading === 'nothing') return null
  const number = (value: number) => balanceInWords(value, locale)
  return (
    <p className="dossier-standing-numbers">
      {fill(words.balance, {
        balance: <Method about="moment">{number(state.balance)}</Method>,
        band: (
          <Method about="band">
            {fill(words.range, { low: number(state.low), high: number(state.high) })}
          </Method>
        ),
        acts: <Method about="acts">{words.acts(state.acts)}</Method>,
      })}
    </p>
  )
}

interface Props {
  readonly a: Actor
  readonly b: Actor
  readonly relations: RelationsIndex
  readonly at: Ms
  readonly settings: RelationSettings
}

/** Both directions at the cursor: reading, balance with its band, and how many acts it is made of. */
export function Standing({ a, b, relations, at, settings }: Props) {
  const { words } = useReading()
  const { aToB, bToA } = pairState(relations, a, b, at, settings)
  const rows = [
    { from: a, to: b, state: aToB },
    { from: b, to: a, state: bToA },
  ]
  return (
    <ul className="dossier-standing">
      {rows.map(({ from, to, state }) => (
        <li className="dossier-standing-row" key={from.id}>
          <p className="dossier-standing-line">
            <Direction from={from} to={to} />
            <span className="dossier-partner-state">
              <BalanceBar state={state} /> {words.network.reading[state.reading]}
            </span>
          </p>
          <Numbers state={state} />
        </li>
      ))}
    </ul>
  )
}
