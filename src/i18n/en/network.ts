/** English: network. */
export const network = {}
