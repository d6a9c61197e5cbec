/** How a network on a canvas is painted once more, on something else: for whoever saves what is seen. */

/** As much of a canvas as a large network is painted with: all of it can be written down as paths and lines of text. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'fill'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'rect'
  | 'roundRect'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
>

/** By canvas: paints what is seen on it with another brush, in pixels of the page and the page's colours as they are now. */
export const repaints = new WeakMap<Element, (brush: Brush) => void>()
