/** English: what a name asks of the words around it. */

/** Voices that sources cite as a crowd: "Unnamed analysts say". */
const CROWD =
  /^(unnamed |several |some )?(analysts|experts|observers|officials|witnesses|residents|diplomats)\b/i

/**
 * Whether a name takes the plural in English: "Russian police say", "Unnamed analysts say". Groups do, and so do
 * the collective names that sources like to cite.
 */
export const isMany = (name: string, kind: string): boolean =>
  kind === 'group' || /\bpolice$/i.test(name) || (kind === 'voice' && CROWD.test(name))
