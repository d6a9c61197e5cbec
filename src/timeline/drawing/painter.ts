/** Applies shapes to the page: creates, changes and removes what differs from the last time, and touches nothing else. */
import type { Shape } from './shapes'

interface Drawn {
  readonly element: SVGElement
  shape: Shape
  children: Drawn[]
}

const SVG = 'http://www.w3.org/2000/svg'

/** Paints one SVG element, from what React drew into it (`first`) on. */
export class Painter {
  private readonly root: Drawn

  constructor(element: SVGElement, first: Shape) {
    this.root = adopt(element, first)
  }

  paint(shape: Shape): void {
    patch(this.root, shape)
  }
}

/** What React drew has the structure of its shape: elements are matched by their order. */
function adopt(element: SVGElement, shape: Shape): Drawn {
  const children = (shape.children ?? []).map((child, i) => adopt(element.children[i] as SVGElement, child))
  return { element, shape, children }
}

function create(shape: Shape): Drawn {
  const drawn: Drawn = {
    element: document.createElementNS(SVG, shape.tag),
    shape: { tag: shape.tag, key: shape.key, attrs: {} },
    children: [],
  }
  patch(drawn, shape)
  return drawn
}

function patch(drawn: Drawn, shape: Shape): void {
  const before = drawn.shape
  // The same object means the same picture: what didn't change costs one comparison.
  if (before === shape) return
  const { element } = drawn
  if (shape.at !== before.at) {
    if (shape.at === undefined) element.removeAttribute('transform')
    else element.setAttribute('transform', shape.at)
  }
  // What only moves shares its attributes, text and children.
  if (shape.attrs !== before.attrs) patchAttributes(element, before.attrs, shape.attrs)
  if (shape.text !== before.text) element.textContent = shape.text ?? ''
  if (shape.children !== before.children)
    drawn.children = patchAll(element, drawn.children, shape.children ?? [])
  drawn.shape = shape
}

function patchAttributes(element: SVGElement, before: Shape['attrs'], attrs: Shape['attrs']): void {
  for (const name in attrs) {
    const value = attrs[name]!
    if (value === before[name]) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, String(value))
  }
  for (const name in before) if (!(name in attrs)) element.removeAttribute(name)
}

function patchAll(parent: SVGElement, before: Drawn[], shapes: readonly Shape[]): Drawn[] {
  if (before.length === shapes.length && before.every((drawn, i) => isSame(drawn, shapes[i]!))) {
    before.forEach((drawn, i) => {
      patch(drawn, shapes[i]!)
    })
    return before
  }
  const known = new Map(before.map((drawn) => [drawn.shape.key, drawn]))
  const after: (Drawn | null)[] = shapes.map((shape) => {
    const drawn = known.get(shape.key)
    if (!drawn || drawn.shape.tag !== shape.tag) return null
    known.delete(shape.key)
    patch(drawn, shape)
    return drawn
  })
  const left = [...known.values()]
  shapes.forEach((shape, i) => {
    after[i] ??= reused(left, shape) ?? create(shape)
  })
  for (const { element } of left) element.remove()
  // In the order of shapes, which is the order of reading; what stands right is not moved.
  let next = parent.firstChild
  for (const { element } of after as Drawn[]) {
    if (element === next) next = next.nextSibling
    else parent.insertBefore(element, next)
  }
  return after as Drawn[]
}

/** What is not needed any more, made into what is: cheaper than another element, unless somebody is on it. */
function reused(left: Drawn[], shape: Shape): Drawn | null {
  if (!shape.children) return null
  const i = left.findIndex(
    ({ element, shape: { tag, children, attrs } }) =>
      tag === shape.tag &&
      children?.length === shape.children!.length &&
      attrs.role === shape.attrs.role &&
      attrs.tabindex !== 0 &&
      element !== document.activeElement,
  )
  const [drawn] = i < 0 ? [] : left.splice(i, 1)
  if (drawn) patch(drawn, shape)
  return drawn ?? null
}

const isSame = ({ shape }: Drawn, other: Shape): boolean => shape.key === other.key && shape.tag === other.tag
