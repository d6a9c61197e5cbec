/** English: reader. */
export const reader = {}
