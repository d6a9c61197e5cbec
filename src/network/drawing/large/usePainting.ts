import { type RefObject, useLayoutEffect } from 'react'
import type { PlacedLabel } from '../../layout'
import type { Fit } from '../../layout/large'
import { repaints } from '../brush'
import type { LargeLine, LargeNodes, LargeTie } from './marks'
import { paint } from './paint'
import { paletteOf, usePalette } from './palette'

/** Sharper than this no eye can tell, and it would be four times as many pixels. */
const SHARPEST = 2

/** Paints the canvas whenever something in the picture has changed, before the page is shown. */
export function usePainting(
  canvas: RefObject<HTMLCanvasElement | null>,
  { width, height, rem }: Fit,
  nodes: LargeNodes,
  lines: readonly LargeLine[],
  ties: readonly LargeTie[],
  names: ReadonlyMap<string, PlacedLabel>,
  light: ReadonlySet<string> | null,
  chosen: ReadonlySet<string>,
  focused: string | null,
): void {
  const palette = usePalette(canvas)
  useLayoutEffect(() => {
    const ctx = canvas.current?.getContext('2d')
    if (!ctx || !palette) return
    const scale = Math.min(SHARPEST, devicePixelRatio || 1)
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
    if (ctx.canvas.width !== w || ctx.canvas.height !== h) {
      ctx.canvas.width = w
      ctx.canvas.height = h
      // As large as what is painted, to the pixel, so that nothing is drawn out.
      ctx.canvas.style.width = `${width}px`
      ctx.canvas.style.height = `${height}px`
    }
    const painting = {
      width,
      height,
      rem,
      nodes: nodes.all,
      lines,
      ties,
      names,
      light,
      chosen,
      focused,
      palette,
    }
    ctx.setTransform(scale, 0, 0, scale, 0, 0)
    ctx.clearRect(0, 0, width, height)
    paint(ctx, painting)
    const element = ctx.canvas
    repaints.set(element, (brush) => paint(brush, { ...painting, palette: paletteOf(element) }))
  }, [canvas, width, height, rem, nodes, lines, ties, names, light, chosen, focused, palette])
}
