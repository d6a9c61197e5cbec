/** Where a command writes: results to `print` (standard output), sentences about what went wrong to `error`. */
export interface Io {
  print(line: string): void
  error(line: string): void
}
