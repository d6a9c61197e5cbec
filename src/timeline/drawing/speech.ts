/**
 * Words for those who hear the picture, and counts beside lanes. Dates in words are slow to make: what was said is
 * kept, and while a gesture lasts nobody is told anything new.
 */
import { DAY, instantInWords, ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { TimelineColumns } from '../layout'
import { actWords } from './actWords'

const MOST_KEPT = 5000

/** Remembers what a function made of a key. */
function kept<K>(make: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>()
  return (key) => {
    let text = known.get(key)
    if (text === undefined) {
      if (known.size > MOST_KEPT) known.clear()
      text = make(key)
      known.set(key, text)
    }
    return text
  }
}

/** What the timeline tells those who do not see it, in the words of its language. */
export class Speech {
  /** Whether new words may be made: no gesture is under way. */
  settled = true
  readonly events: (n: number) => string
  /** So many more than can be seen one by one, as a short figure. */
  readonly more: (n: number) => string
  private readonly day: (at: number) => string
  private readonly minute: (at: number) => string
  private readonly marks: ((row: number) => string)[] = []
  private readonly lanes: (lane: number) => string
  private readonly last = new Map<string, string>()

  constructor(
    private readonly columns: TimelineColumns,
    readonly words: Messages['timeline'],
    locale: string,
  ) {
    this.events = kept((n: number) => words.events(n))
    this.more = kept(
      (n: number) =>
        `+${n.toLocaleString(locale, n < 1e4 ? {} : { notation: 'compact', maximumFractionDigits: 0 })}`,
    )
    this.day = kept((at: number) => instantInWords(ms(at), 'day', locale))
    this.minute = kept((at: number) => instantInWords(ms(at), 'minute', locale))
    this.lanes = kept((lane: number) =>
      words.laneMarks(columns.lanes.name(lane), columns.lanes.totals[lane]!),
    )
  }

  /** A moment as a screen reader says it; `fine` where hours are seen. */
  moment(at: number, fine: boolean): string {
    return fine ? this.minute(Math.floor(at / 60_000) * 60_000) : this.day(Math.floor(at / DAY) * DAY)
  }

  /** A mark's whole name. */
  mark(row: number, lane: number): string {
    this.marks[lane] ??= kept((each: number) => {
      const { title, date, kind, status } = this.columns.words(each)
      const acts = actWords(this.columns, each, this.words).get(lane)
      return this.words.mark(title, date, kind, status, acts ?? this.columns.lanes.name(lane))
    })
    return this.marks[lane](row)
  }

  lane(lane: number): string {
    return this.lanes(lane)
  }

  /** What `make` says; during a gesture, what it said last under this key (nothing, if it never spoke). */
  say(key: string, make: () => string): string {
    if (!this.settled) return this.last.get(key) ?? ''
    const text = make()
    if (this.last.size > MOST_KEPT) this.last.clear()
    this.last.set(key, text)
    return text
  }
}
