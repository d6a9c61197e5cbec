import { useId } from 'react'
import type { Messages } from '../../i18n'
import type { NetworkDetail } from './detail'
import './network.css'
import './network-modes.css'

interface Props {
  readonly value: NetworkDetail
  readonly words: Messages['network']
  /** In a large network people and agencies are always summed on their own: one choice less. */
  readonly summed?: boolean
  readonly onChange: (detail: NetworkDetail) => void
}
const CHOICES: readonly NetworkDetail[] = ['states', 'groups', 'actors']
const SUMMED = CHOICES.filter((choice) => choice !== 'groups')

/** Chooses how much of the groups is drawn: collapsed to states, summed on them, or every line by itself. */
export function NetworkDetailSwitch({ value, words, summed = false, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className="network-detail">
      <legend className="network-hidden">{words.detail.name}</legend>
      {(summed ? SUMMED : CHOICES).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            className="network-hidden"
            name={name}
            value={choice}
            checked={value === choice || (summed && choice === 'states' && value === 'groups')}
            onChange={() => onChange(choice)}
          />
          <span>{words.detail[choice]}</span>
        </label>
      ))}
    </fieldset>
  )
}
