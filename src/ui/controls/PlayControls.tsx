import type { Messages } from '../../i18n'
import type { Play, Speed } from './usePlay'

const SPEEDS: readonly Speed[] = ['slow', 'normal', 'fast']
const TRIANGLE = 'M3,1.5L10.5,6L3,10.5Z'
const BARS = 'M2.5,1.5H5V10.5H2.5ZM7,1.5H9.5V10.5H7Z'
/** Two chevrons that point along the reading. */
const BACK = 'M8,1.5L3.5,6L8,10.5'
const FORWARD = 'M4,1.5L8.5,6L4,10.5'

interface PlayControlsProps {
  /** From `usePlay`. */
  readonly play: Play
  readonly words: Messages['controls']
  /** Only the button that plays and pauses: where there is no room for more. */
  readonly compact?: boolean
}

/** Plays the story event by event, and steps through it. */
export function PlayControls({ play, words, compact = false }: PlayControlsProps) {
  const { playing, speed } = play
  const label = playing ? words.play.pause : words.play.play
  const toggle = (
    <button
      type="button"
      className="controls-button controls-play"
      disabled={!playing && !play.canForward && !play.canBack}
      onClick={play.toggle}
    >
      {label}
      <svg className="controls-sign" viewBox="0 0 12 12" aria-hidden="true">
        <path d={playing ? BARS : TRIANGLE} />
      </svg>
    </button>
  )
  if (compact) return toggle
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons
    <div role="group" aria-label={words.play.group} className="controls-player">
      <button
        type="button"
        className="controls-button controls-step"
        aria-label={words.play.back}
        title={words.play.back}
        disabled={!play.canBack}
        onClick={() => play.step(-1)}
      >
        <svg className="controls-sign controls-line" viewBox="0 0 12 12" aria-hidden="true">
          <path d={BACK} />
        </svg>
      </button>
      {toggle}
      <button
        type="button"
        className="controls-button controls-step"
        aria-label={words.play.forward}
        title={words.play.forward}
        disabled={!play.canForward}
        onClick={() => play.step(1)}
      >
        <svg className="controls-sign controls-line" viewBox="0 0 12 12" aria-hidden="true">
          <path d={FORWARD} />
        </svg>
      </button>
      <label className="controls-speed">
        <span className="controls-unseen">{words.play.speed}</span>
        <select value={speed} onChange={(event) => play.setSpeed(event.target.value as Speed)}>
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {words.play.speeds[value]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
