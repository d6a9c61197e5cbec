/** English: library. */
export const library = {}
