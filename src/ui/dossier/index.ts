/**
 * Dossiers: what the story knows of one actor, or of two. They stand in the document's place, inside its
 * `ReadingProvider`; every act in them names its event and its sources.
 */
export { ActorDossier } from './ActorDossier'
export { commonDate, indexFor, type Sums, sumsOf, tallyOf } from './exchange'
export { PairDossier } from './PairDossier'
export { PathDossier } from './PathDossier'
