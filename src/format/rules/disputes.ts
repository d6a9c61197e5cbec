import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

/** A disputed event has accounts by at least two. */
export const disputes: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, { status, accounts }] of each(file.events)) {
    if (status !== 'disputed') continue
    const parties = new Set([...each(accounts)].map(([, { by }]) => by))
    if (parties.size >= 2) continue
    const count = accounts?.length ?? 0
    const found =
      count === 0
        ? 'it has no accounts'
        : count === 1
          ? 'it has only one account'
          : 'its accounts are all by one party'
    const message =
      `This event is disputed, but ${found}. Give the accounts of at least two parties, or another status: ` +
      'reported, where only one side has spoken.'
    yield { path: ['events', i, 'status'], message }
  }
}
