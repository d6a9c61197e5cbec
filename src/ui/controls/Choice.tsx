import { useId } from 'react'

interface ChoiceProps<T> {
  /** What is chosen. */
  readonly name: string
  readonly values: readonly T[]
  readonly value: T
  /** What a value is called. */
  readonly words: (value: T) => string
  readonly onValue: (value: T) => void
  readonly className?: string
}

/** One of a few, as radio buttons in a line. */
export function Choice<T extends string | number | null>(props: ChoiceProps<T>) {
  const { name, values, value, words, onValue, className } = props
  const id = useId()
  return (
    <fieldset className={className === undefined ? 'controls-choice' : `controls-choice ${className}`}>
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
