/** English: dossier. */
export const dossier = {}
