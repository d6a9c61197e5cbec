import { useReading } from '../../ui'

/** In the stage's place where it could not be drawn: the document says the same. */
export function NoStage() {
  const { problems, reader } = useReading().words
  return (
    <section aria-label={reader.stage} className="reader-stage reader-no-stage">
      <p className="reader-waiting">{problems.noStage}</p>
    </section>
  )
}
