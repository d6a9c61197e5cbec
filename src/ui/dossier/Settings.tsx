import { useId } from 'react'
import { HALF_LIVES, type RelationSettings, SCALES } from '../../model'
import { fill } from '../document'
import { useAnnounce } from '../live'
import { Method, useEvidence } from './words'

interface Props {
  readonly settings: RelationSettings
  readonly onSettings: (settings: RelationSettings) => void
}

interface ChoiceProps<T> {
  readonly name: string
  readonly values: readonly T[]
  readonly value: T
  readonly words: (value: T) => string
  readonly onValue: (value: T) => void
}

function Choice<T extends string | number | null>({ name, values, value, words, onValue }: ChoiceProps<T>) {
  const id = useId()
  return (
    <fieldset className="controls-choice dossier-choice">
      <legend className="controls-choice-legend">{name}</legend>
      {values.map((each) => (
        <label className="controls-choice-option" key={each}>
          <input
            checked={each === value}
            className="controls-unseen"
            name={id}
            onChange={() => onValue(each)}
            type="radio"
            value={each ?? 'none'}
          />
          <span>{words(each)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Which of the eight ways of computing makes the line. */
export function Settings({ settings, onSettings }: Props) {
  const words = useEvidence()
  const announce = useAnnounce()
  const choose = (next: RelationSettings) => {
    onSettings(next)
    announce(words.computedWith(words.scale[next.scale], next.halfLife))
  }
  return (
    <div className="dossier-settings">
      <Choice
        name={words.scale.name}
        onValue={(scale) => choose({ ...settings, scale })}
        value={settings.scale}
        values={SCALES}
        words={(scale) => words.scale[scale]}
      />
      <Choice
        name={words.half.name}
        onValue={(halfLife) => choose({ ...settings, halfLife })}
        value={settings.halfLife}
        values={HALF_LIVES}
        words={(half) => words.half[half ?? 'none']}
      />
      <p className="dossier-note">
        {fill(words.settingsNote, { band: <Method about="band">{words.bandLink}</Method> })}
      </p>
    </div>
  )
}
