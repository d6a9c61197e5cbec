/** A story with more actors than are drawn one by one, and as few events as that allows. */
export const SCALE = { actors: 320, pairs: 900, acts: 1500 }
