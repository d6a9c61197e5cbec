/** What joins two who stand next to one another on a chain: acts, ties, belonging. */
import type { Ms } from '../../dates'
import type { Act, ChainStep, Scale } from '../../model'
import { ActorLink, fill, Name, PairLink, TieList } from '../document'
import { ActsByEvent } from './Acts'
import { useBelonging, useEvidence } from './words'

/** Older acts stand behind a fold: the last ones say how things are. */
const SHOWN = 3

function StepActs({ acts, scale }: { acts: readonly Act[]; scale: Scale }) {
  const { path } = useEvidence()
  const older = acts.slice(0, -SHOWN)
  return (
    <>
      <ActsByEvent acts={acts.slice(-SHOWN)} scale={scale} />
      {older.length > 0 && (
        <details className="dossier-more">
          <summary>{path.more(older.length)}</summary>
          <ActsByEvent acts={older} scale={scale} />
        </details>
      )}
    </>
  )
}

/** One step of a chain: who with whom, and what joins them; as of `at`, or in all of the story. */
export function Step({ step, scale, at }: { step: ChainStep; scale: Scale; at?: Ms | undefined }) {
  const { from, to, acts, ties } = step
  const { path } = useEvidence()
  const belongs = useBelonging()
  const own = [from, to]
  const child = from.partOf === to ? from : to
  return (
    <li className="dossier-step">
      <h3>
        <PairLink a={from.id} b={to.id}>
          {fill(path.step, { a: <Name text={from.name} />, b: <Name text={to.name} /> })}
        </PairLink>
        {acts.length > 0 && <span className="dossier-count"> · {path.between(acts.length)}</span>}
      </h3>
      {step.member && (
        <p>
          {fill(belongs(child), {
            a: <ActorLink actor={child} />,
            b: <ActorLink actor={child === from ? to : from} />,
          })}
        </p>
      )}
      {ties.length > 0 && (
        <TieList
          at={at}
          named={!ties.every((tie) => own.includes(tie.from) && own.includes(tie.to))}
          ties={ties}
        />
      )}
      {acts.length > 0 && <StepActs acts={acts} scale={scale} />}
    </li>
  )
}
