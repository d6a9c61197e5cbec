import type { Act } from '../../model'
import { ActLine } from './ActLine'

/** Acts with their signs, each with a way to the pair that it is between. */
export default function ActList({ acts }: { acts: readonly Act[] }) {
  return (
    <ul>
      {acts.map((act) => (
        <li key={act.index}>
          <ActLine act={act} />
        </li>
      ))}
    </ul>
  )
}
