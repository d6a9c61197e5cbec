/**
 * Dossiers: what the story knows of one actor, or of two. They stand in the document's place, inside its
 * `ReadingProvider`; every act in them names its event and its sources.
 */
export { ActorDossier } from './ActorDossier'
export { commonDate, tallyOf } from './exchange'
export { actsBetween, aloneOf, drawnAs, type Grouping, relationsBetween, SUMMED } from './grouping'
export { PairDossier } from './PairDossier'
export { PathDossier } from './PathDossier'
export { type Sums, sumsOf } from './sums'
