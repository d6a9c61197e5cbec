/**
 * The text of a path of many upright lines, written letter by letter into bytes: put together from strings it would leave
 * some thousand small ones behind for each lane that a zoom lays out anew.
 */

/** What a line takes at most: two letters, a comma, and three numbers of at most eleven letters. */
const LONGEST = 36

export class PathText {
  private bytes = new Uint8Array(0)
  private length = 0

  /** Begins a path of at most so many lines. */
  begin(most: number): void {
    this.length = 0
    if (this.bytes.length < most * LONGEST) this.bytes = new Uint8Array(most * LONGEST)
  }

  /** A line at `x` from one height to another; whole numbers. */
  line(x: number, from: number, to: number): void {
    this.number('M', x)
    this.number(',', from)
    this.number('V', to)
  }

  /** The path’s text. */
  end(): string {
    return new TextDecoder().decode(this.bytes.subarray(0, this.length))
  }

  private number(before: string, value: number): void {
    this.put(before)
    if (value < 0) this.put('-')
    this.digits(Math.abs(value))
  }

  private digits(value: number): void {
    const last = value % 10
    if (value > 9) this.digits((value - last) / 10)
    this.bytes[this.length++] = 48 + last
  }

  private put(letter: string): void {
    this.bytes[this.length++] = letter.charCodeAt(0)
  }
}
