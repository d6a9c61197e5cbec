/** The parts of the development dependency `edtf` that the tests use; it ships no types. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string
    readonly min: number | Date | null
    readonly max: number | Date | null
  }
  export default function edtf(text: string): ExtendedDate
}
declare module 'edtf/sample' {
  /** A random EDTF text from a rule of the grammar: `L0`, `L1`, `L2`. */
  export function gen(rule: string): string
}
