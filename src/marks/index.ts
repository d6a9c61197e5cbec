/** The visual vocabulary that timeline and network share: text widths, glyph shapes, class names of signs. */
export * from './fit'
export * from './glyphs'
export * from './signs'
export * from './text'
