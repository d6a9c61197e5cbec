import { useId } from 'react'
import type { PreparingWords } from '../../i18n'

interface Props {
  /** How many events are prepared, and how far that is, 0 to 1. */
  readonly n: number
  readonly part: number
  readonly failed: boolean
  readonly words: PreparingWords
}

/** What stands where the timeline will be. */
export function Preparing({ n, part, failed, words }: Props) {
  const id = useId()
  if (failed)
    return (
      <p className="timeline-empty" role="alert">
        {words.failed}
      </p>
    )
  return (
    <div className="timeline-empty">
      <p id={id}>{words.preparing(n, part)}</p>
      <progress aria-labelledby={id} className="timeline-progress" max={1} value={part} />
    </div>
  )
}
