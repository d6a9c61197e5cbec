/** English: while a timeline of very many events is prepared. */
export const preparing = {
  /** `part` is how much is done, 0 to 1. */
  preparing: (n: number, part: number): string =>
    `Preparing ${n.toLocaleString('en')} events… ${Math.floor(part * 100)} %`,
  failed: 'The events could not be prepared. Load the page again; if that does not help, show fewer of them.',
}
