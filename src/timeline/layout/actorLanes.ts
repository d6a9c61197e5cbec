/**
 * How rows of actor lanes are filled and acts run between them: fetched before such lanes are shown, as no page begins with
 * them. Without it they are lanes like others, and show no acts.
 */
export type ActorLanes = typeof import('./actors')

let fetched: ActorLanes | null = null

/** What actor lanes need, or null where it has not been fetched. */
export const actorLanes = (): ActorLanes | null => fetched

export async function fetchActorLanes(): Promise<void> {
  fetched ??= await import('./actors')
}
