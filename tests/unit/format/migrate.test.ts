import { describe, expect, it } from 'vitest'
import { migrate } from '../../../src/format/migrate'

describe('older versions of the format', () => {
  const steps = {
    1: (file: Readonly<Record<string, unknown>>) => ({ ...file, heading: file.title, title: undefined }),
    2: (file: Readonly<Record<string, unknown>>) => ({ ...file, heading: `${file.heading}!` }),
  }

  it('take every step to the current one', () => {
    const result = migrate({ format: 1, title: 'North' }, steps, 3)
    expect(result).toEqual({ ok: true, value: { format: 3, heading: 'North!' } })
    expect(migrate({ format: 2, heading: 'South' }, steps, 3)).toMatchObject({ value: { heading: 'South!' } })
  })

  it('leave the current one as it is', () => {
    const file = { format: 1, title: 'North' }
    expect(migrate(file)).toEqual({ ok: true, value: file })
  })

  it('refuse one from the future with a sentence', () => {
    const result = migrate({ format: 7 })
    expect(result).toMatchObject({
      ok: false,
      message: expect.stringMatching(/version 7 .* up to 1\. Use a newer/),
    })
  })

  it('leave what has no version to the schema', () => {
    for (const value of [null, 3, [], {}, { format: '1' }, { format: 0 }, { format: 1.5 }]) {
      expect(migrate(value)).toEqual({ ok: true, value })
    }
  })
})
