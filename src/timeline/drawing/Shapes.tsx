import { createElement } from 'react'
import type { Shape } from './shapes'

const spelling: Readonly<Record<string, string>> = { class: 'className', tabindex: 'tabIndex' }

/** Draws shapes with React: the first picture, on the server and in the page. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape) => {
    const props: Record<string, unknown> = { key: shape.key, 'data-key': shape.key }
    for (const [name, value] of Object.entries(shape.attrs)) {
      if (value !== null) props[spelling[name] ?? name] = value
    }
    const { key, ...rest } = props
    return createElement(
      shape.tag,
      { key: key as string, ...rest },
      shape.text ?? (shape.children && <Shapes shapes={shape.children} />),
    )
  })
}
