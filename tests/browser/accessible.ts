/** Holds a page, as it is now, to all of WCAG 2.2 AA that a machine can judge, and to good practice. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every violation as a line: rule, help, and where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: TAGS, resultTypes: ['violations'] })
    // No page of ours has frames, and looking for none takes half of the time.
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${id}: ${help} · ${target} · ${failureSummary}`),
  )
}

/** Nothing is found. */
export const expectAccessible = async (page: Page): Promise<void> =>
  expect(await violations(page)).toEqual([])
