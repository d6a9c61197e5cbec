import { useId } from 'react'
import type { LargeWords } from '../../../i18n'
import { AMOUNTS } from '../../layout/large'
import type { CameraHold } from './useCamera'

interface Props {
  readonly words: LargeWords
  readonly hold: CameraHold
  readonly amount: number
  readonly onAmount: (amount: number) => void
  /** What is drawn and what is not. */
  readonly note: string
}

/** How many relations are shown, in words and to be chosen; and how near. */
export function LargeTools({ words, hold, amount, onAmount, note }: Props) {
  const id = useId()
  const { zoom } = hold.camera
  return (
    <div className="large-tools">
      <p className="large-note" id={id}>
        {note}
      </p>
      <label className="large-amount">
        <span>{words.amount}</span>
        <input
          aria-describedby={id}
          aria-valuetext={String(amount)}
          max={AMOUNTS.length - 1}
          min={0}
          onChange={({ target }) => onAmount(AMOUNTS[Number(target.value)] ?? amount)}
          step={1}
          type="range"
          value={AMOUNTS.indexOf(amount)}
        />
        <output>{amount}</output>
      </label>
      <div className="large-zoom">
        <button
          aria-disabled={zoom <= 1}
          aria-label={words.zoomOut}
          onClick={() => hold.zoomBy(-1)}
          type="button"
        >
          <span aria-hidden="true">−</span>
        </button>
        <button aria-label={words.zoomIn} onClick={() => hold.zoomBy(1)} type="button">
          <span aria-hidden="true">+</span>
        </button>
        {zoom > 1 && (
          <button aria-label={words.whole} onClick={hold.whole} type="button">
            {words.wholeShort}
          </button>
        )}
      </div>
    </div>
  )
}
