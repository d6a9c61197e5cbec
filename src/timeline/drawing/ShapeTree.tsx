import { createElement, type ReactNode } from 'react'
import type { Shape } from './shapes'

/** React's names of attributes that differ from SVG's. */
const spelling: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  'font-size': 'fontSize',
  'text-anchor': 'textAnchor',
}

function element({ tag, key, at, attrs, text, children }: Shape): ReactNode {
  const props: Record<string, string | number> = {}
  if (at !== undefined) props.transform = at
  for (const [name, value] of Object.entries(attrs)) if (value !== null) props[spelling[name] ?? name] = value
  return createElement(tag, { ...props, key }, text ?? children?.map(element))
}

/** A shape with all that is in it, drawn by React: the first picture. The painter takes over from there. */
export function ShapeTree({ shape }: { readonly shape: Shape }) {
  return element(shape)
}
