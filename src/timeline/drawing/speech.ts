/**
 * Words for those who hear the picture, and counts beside lanes. Dates in words are slow to make: what was said is
 * kept, and while a gesture lasts nobody is told anything new.
 */
import { DAY, instantInWords, ms } from '../../dates'
import type { Messages } from '../../i18n'
import { lowerBound, type TimelineColumns, type TimelineLayout } from '../layout'
import { actWords } from './actWords'

const MOST_KEPT = 5000

/** What a moment is told by where so many milliseconds are seen: of many years, none has days to tell of. */
export const unitSeen = (width: number): 'year' | 'day' | 'minute' =>
  width > 1096 * DAY ? 'year' : width < 2 * DAY ? 'minute' : 'day'

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
  private readonly year: (at: number) => string
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
    this.year = kept((at: number) => instantInWords(ms(at), 'year', locale))
    this.day = kept((at: number) => instantInWords(ms(at), 'day', locale))
    this.minute = kept((at: number) => instantInWords(ms(at), 'minute', locale))
    this.lanes = kept((lane: number) =>
      words.laneMarks(columns.lanes.name(lane), columns.lanes.totals[lane]!),
    )
  }

  /** A moment as a screen reader says it, as closely as befits the milliseconds that are looked at. */
  moment(at: number, width: number): string {
    const unit = unitSeen(width)
    if (unit === 'minute') return this.minute(Math.floor(at / 60_000) * 60_000)
    const day = Math.floor(at / DAY) * DAY
    return unit === 'year' ? this.year(day) : this.day(day)
  }

  /** What is seen, as a whole: how many of the events, in how many lanes, from when to when. */
  summary({ scale, lanes }: TimelineLayout): string {
    const { n, placement } = this.columns
    const [from, to] = [scale.invert(0), scale.invert(scale.width)]
    const before = (at: number): number => lowerBound((row) => placement[row]!, at, 0, n)
    const seen = before(to) - before(from)
    const [first, last] = [this.moment(from, to - from), this.moment(to - 1, to - from)]
    return this.words.summary(seen, n, lanes.length, first, last)
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
