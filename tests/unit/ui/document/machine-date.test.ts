import { describe, expect, test } from 'vitest'
import { machineDate } from '../../../../src/ui/document'

describe('what <time datetime> may say', () => {
  test.each(['2024', '2024-06', '2024-06-30', '2024-06-30T22:27Z', '2024-06-30T22:27:00+09:00'])(
    '%s',
    (edtf) => {
      expect(machineDate(edtf)).toBe(edtf)
    },
  )
  test.each([
    '2024-06~',
    '1993~/2023',
    '[2024-06-01..2024-06-05]',
    '2024-33',
    '2024-21',
    '-0499',
    '0000',
    'Y-16999',
    '199X',
    '2022-02-24/..',
  ])('nothing of %s', (edtf) => {
    expect(machineDate(edtf)).toBeNull()
  })
})
