/** English: what is wrong, where, and what to do about it. */
export const problems = {
  noStage: 'The timeline and the network could not be loaded. The story below is complete.',
}
