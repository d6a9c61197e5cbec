/**
 * The text of a path of many upright lines, written letter by letter into bytes: put together from strings it would leave
 * some thousand small ones behind for each lane that a zoom lays out anew.
 */
const decoder = new TextDecoder('latin1')

/** What a line takes at most: two letters, a comma, and three numbers of at most eleven letters. */
const LONGEST = 36
const [M, V, COMMA, MINUS, ZERO] = [...'MV,-0'].map((letter) => letter.charCodeAt(0)) as [
  ...[number, number, number, number, number],
]

export class PathText {
  private readonly bytes: Uint8Array
  private length = 0

  /** For at most so many lines. */
  constructor(most: number) {
    this.bytes = new Uint8Array(most * LONGEST)
  }

  /** A line at `x` from one height to another; whole numbers. */
  line(x: number, from: number, to: number): void {
    this.letter(M)
    this.number(x)
    this.letter(COMMA)
    this.number(from)
    this.letter(V)
    this.number(to)
  }

  toString(): string {
    return decoder.decode(this.bytes.subarray(0, this.length))
  }

  private letter(code: number): void {
    this.bytes[this.length++] = code
  }

  private number(value: number): void {
    let rest = Math.abs(value)
    if (value < 0) this.letter(MINUS)
    let place = 1
    while (place * 10 <= rest) place *= 10
    for (; place >= 1; place /= 10) {
      const digit = Math.floor(rest / place)
      this.letter(ZERO + digit)
      rest -= digit * place
    }
  }
}
