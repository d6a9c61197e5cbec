import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  CAMEO,
  cameoScore,
  modesOf,
  PLOVER,
  PLOVER_MODES,
  PLOVER_TYPES,
  ploverScore,
  quadrantOf,
} from '../../../src/format'

const table = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../fixtures/scales', name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

describe('the scores of acts', () => {
  it('are those of PLOVER’s table, with the modes it scores and no others', () => {
    const rows = table('plover-scores.tsv')
    const ours = PLOVER_TYPES.flatMap((type) => [
      [type, '', String(ploverScore(type))],
      ...modesOf(type).map((mode) => [type, mode, String(ploverScore(type, mode))]),
    ])
    expect(ours.map(String).sort()).toEqual(rows.map(String).sort())
  })

  it('are those of CAMEO’s roots', () => {
    const ours = Object.entries(CAMEO).map(([code, root]) => [
      code,
      root.name,
      ...[root.goldstein, root.lowest, root.highest].map(String),
    ])
    expect(ours.map(String).sort()).toEqual(table('cameo-goldstein.tsv').map(String).sort())
  })

  it('lie, for every mode in CAMEO, within the range of the root that it belongs to', () => {
    for (const type of PLOVER_TYPES) {
      const row = PLOVER[type]
      for (const [mode, { code, goldstein }] of Object.entries('cameoModes' in row ? row.cameoModes : {})) {
        expect(modesOf(type), `${type} ${mode}`).toContain(mode)
        const root = CAMEO[code.slice(0, 2) as keyof typeof CAMEO]
        expect(goldstein, `${type} ${mode}`).toBeGreaterThanOrEqual(root.lowest)
        expect(goldstein, `${type} ${mode}`).toBeLessThanOrEqual(root.highest)
      }
    }
  })

  it('disagree between the two, as the band over both needs: an arrest is -7 and -5', () => {
    expect(ploverScore('COERCE', 'arrest')).toBe(-7)
    expect(cameoScore('COERCE', 'arrest')).toBe(-5)
  })

  it('have the sign of their quadrant, in both scales, but for requests, which PLOVER puts near nothing', () => {
    for (const type of PLOVER_TYPES.filter((name) => name !== 'REQUEST')) {
      const sign = quadrantOf(type)?.endsWith('cooperation') ? 1 : -1
      for (const mode of [null, ...modesOf(type)]) {
        expect(Math.sign(ploverScore(type, mode)), `${type} ${mode}`).toBe(sign)
        expect(Math.sign(cameoScore(type, mode)), `${type} ${mode}`).toBe(sign)
      }
    }
  })

  it('fall back to the type for a mode that the type does not have, and to 0 for what is no type', () => {
    expect(ploverScore('AID', 'arrest')).toBe(10)
    expect(cameoScore('AID', 'arrest')).toBe(7)
    expect(ploverScore('AID', 'constructor')).toBe(10)
    for (const name of ['NONSENSE', 'constructor', '__proto__', '']) {
      expect(ploverScore(name)).toBe(0)
      expect(cameoScore(name)).toBe(0)
      expect(modesOf(name)).toEqual([])
      expect(quadrantOf(name)).toBeUndefined()
    }
  })

  it('count every mode once', () => {
    expect(new Set(PLOVER_MODES).size).toBe(PLOVER_MODES.length)
    expect(PLOVER_MODES).toContain('withdraw')
    expect(PLOVER_MODES).not.toContain('vandalize')
  })
})
