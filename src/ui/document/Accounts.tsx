import { type Account, type Actor, fold, type StoryEvent } from '../../model'
import { Citations, sameCitations } from './Citations'
import { useReading, useText } from './reading'
import { fill, Name, StoryText } from './Words'

/** Whether the parent's name helps to place an agency: "Coast guard" does not say whose. */
function useParentName(): (actor: Actor) => Actor | null {
  const text = useText()
  return ({ kind, name, partOf }) => {
    if (partOf === null || (kind !== 'agency' && kind !== 'media')) return null
    // The stem is enough: "Russian police" says it belongs to Russia.
    const stem = fold(text(partOf.short).text.slice(0, 5))
    return fold(text(name).text).includes(stem) ? null : partOf
  }
}

/** "Azerbaijan alleges": the name of who gives an account, and how it is given. */
function AccountBy({ account: { by, stance } }: { account: Account }) {
  const { words } = useReading()
  const text = useText()
  const parentOf = useParentName()
  if (by.kind === 'voice') {
    const { name, role } = by.voice
    return (
      <>
        {fill(words.reader.accountBy(text(name).text, 'voice', stance), { who: <Name text={name} /> })}
        {role !== null && (
          <span className="doc-role">
            <StoryText text={role} />
          </span>
        )}
      </>
    )
  }
  const { actor } = by
  const parent = parentOf(actor)
  const name = <Name text={actor.name} />
  const who =
    parent === null ? name : fill(words.reader.ofParent, { name, parent: <Name text={parent.short} /> })
  return fill(words.reader.accountBy(text(actor.name).text, actor.kind, stance), { who })
}

/** What one speaker says in one stance stands together; nobody's words come under another's name. */
function bySpeaker(accounts: readonly Account[]): Account[][] {
  const groups = new Map<string, Account[]>()
  for (const account of accounts) {
    const { by, stance } = account
    const key = `${by.kind} ${by.kind === 'actor' ? by.actor.id : by.voice.id} ${stance}`
    const group = groups.get(key)
    if (group) group.push(account)
    else groups.set(key, [account])
  }
  return [...groups.values()]
}

/** What each side says, side by side, each under the name of who says it. No side comes out larger than another. */
export function Accounts({ event }: { event: StoryEvent }) {
  const groups = bySpeaker(event.accounts)
  if (groups.length === 0) return null
  return (
    <dl className={groups.length === 1 ? 'doc-accounts doc-accounts-one' : 'doc-accounts'}>
      {groups.map(([first, ...more], g) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file's accounts never move
        <div className="doc-account" key={g}>
          <dt className="doc-account-by">{first && <AccountBy account={first} />}</dt>
          {[first, ...more].map(
            (account, i) =>
              account && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a file's accounts never move
                <dd className="doc-account-says" key={i}>
                  <StoryText text={account.says} />
                  {!sameCitations(account.sources, event.sources) && (
                    <Citations beside={event.sources} citations={account.sources} />
                  )}
                </dd>
              ),
          )}
        </div>
      ))}
    </dl>
  )
}
