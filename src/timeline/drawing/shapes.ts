/**
 * What is drawn, as plain descriptions of SVG elements. React makes the first picture of them (on the server too);
 * from then on the painter applies them to the page, so that a frame of a gesture costs what has changed in it.
 */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'path' | 'rect' | 'line' | 'text'
  /** Unique among its siblings, the same from frame to frame. */
  readonly key: string
  /** Attributes as SVG spells them; null leaves one out. */
  readonly attrs: Readonly<Record<string, string | number | null>>
  /** Where it lies, as a transform: beside its attributes, which are the same wherever it moves. */
  readonly at?: string
  readonly text?: string
  readonly children?: readonly Shape[]
}

/** Two decimals: finer than a screen, and the same text on every machine. */
export const px = (value: number): number => Math.round(value * 100) / 100 + 0

/** A transform that moves by pixels, rounded as all numbers of a drawing are. */
export const move = (x: number, y: number): string => `translate(${px(x)},${px(y)})`

/** A group of shapes that is known by its key. */
export const group = (key: string, attrs: Shape['attrs'], children: readonly Shape[]): Shape => ({
  tag: 'g',
  key,
  attrs,
  children,
})

/** The same shape elsewhere. */
export const movedTo = (shape: Shape, at: string): Shape => ({ ...shape, at })
