/**
 * The layout of networks too large to be drawn mark by mark in SVG: top-level actors by force, once for the whole story;
 * members in rings around their own, in room that is kept for them; of the relations the strongest.
 */
export { largeArc } from './arcs'
export {
  type Camera,
  cameraAt,
  cameraOn,
  type Fit,
  fitPlaces,
  type Near,
  nearOf,
  seenAt,
  seenRadius,
  WHOLE,
  within,
  zoomAbout,
} from './fit'
export { type LargeInput, largeInput } from './input'
export { type Named, nameBeside, Occupied, placeNames } from './names'
export { type LargePlaces, placeLarge, placeLargeNow } from './place'
export { AMOUNTS, amountFor, type Strongest, strongest } from './strongest'
