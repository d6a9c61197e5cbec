/** English: a scene on the reader's page. */
export const scene = {
  of: (i: number, n: number): string => `Scene ${i} of ${n}`,
  previous: 'Previous scene',
  next: 'Next scene',
  close: 'Leave the scenes',
  /** Where the reader has chosen something else since. */
  left: 'You have moved on from it.',
  back: 'Back to this scene',
  /** Said when a scene is shown: its place, its title, and its text where that is wanted. */
  said: (place: string, title: string, text: string | null): string =>
    text === null ? `${place}: ${title}` : `${place}: ${title}. ${text}`,
}
