import { largeWordsFor } from '../../../i18n'
import type { NetworkProps } from '../props'
import { LargePicture } from './LargePicture'
import { usePlaces } from './usePlaces'
import './large.css'

/**
 * The network of a story with more actors than can be drawn one by one: states with all that is theirs summed on them, and
 * the strongest relations between them.
 */
export default function LargeNetwork(props: NetworkProps) {
  const { story, locale, words } = props
  const large = largeWordsFor(locale)
  const placing = usePlaces(story)
  const percent = placing.state === 'placing' ? Math.round(100 * placing.share) : 0
  return (
    <section aria-label={props.name ?? words.picture} className="network large">
      {placing.state === 'placed' ? (
        <LargePicture {...props} large={large} places={placing.places} />
      ) : (
        <div className="large-placing">
          {placing.state === 'placing' ? (
            <>
              <p aria-hidden="true">
                {large.placing(story.actors.length)} {large.done(percent)}
              </p>
              <div
                aria-label={large.placing(story.actors.length)}
                aria-valuemax={100}
                aria-valuemin={0}
                aria-valuenow={percent}
                className="large-progress"
                role="progressbar"
              >
                <svg
                  aria-hidden="true"
                  height="4"
                  preserveAspectRatio="none"
                  viewBox="0 0 100 4"
                  width="100%"
                >
                  <rect className="large-progress-all" height="4" width="100" />
                  <rect className="large-progress-done" height="4" width={percent} />
                </svg>
              </div>
              <button className="large-button" onClick={placing.cancel} type="button">
                {large.cancel}
              </button>
            </>
          ) : (
            <>
              <p role="status">{placing.state === 'cancelled' ? large.cancelled : large.failed}</p>
              <button className="large-button" onClick={placing.again} type="button">
                {large.again}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  )
}
