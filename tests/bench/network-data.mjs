// Large stories for the network: the same for every system, made from a seed, and valid story files.

/** A small seeded generator (Steele and Vigna's SplitMix32 finaliser), uniform in [0, 1). */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296
  }
}

const DAY = 86_400_000
const FROM = Date.UTC(2005, 0, 1)
const DAYS = 7300
const HEADS =
  'Al Bor Cas Dran El Far Gal Hes Ist Jor Kal Lor Mar Nor Ost Pal Quil Ros Sar Tal Ul Var Wes Yar Zel'
const MIDDLES = 'a e i o u ba da ga la ma na ra sa ta va be de ge le me ne re se te ve'
const TAILS = 'via nia ria land stan mark dor berg mouth wick gard holm ssia tova lune ria vale ran'
const FIRST =
  'Ada Bela Cyra Dov Edda Finn Gala Hugo Ines Jaro Kaia Leon Mira Nils Oda Petr Rhea Sven Tove Uri Vera'
const LAST =
  'Abel Brandt Corvin Dahl Ekman Ferro Galt Hauk Ivers Jansa Kord Lund Marek Nagy Orlov Prag Rasko Stroud'
const AGENCIES =
  'Foreign Ministry|Army|Border Police|Interior Ministry|Prosecutor|Parliament|Navy|Central Bank'
const MEDIA = 'Herald|Radio|Courier|State Television'
const FRIENDLY = ['CONSULT', 'CONSULT', 'SUPPORT', 'AGREE', 'COOPERATE', 'AID', 'CONCEDE']
const HOSTILE = [
  'ACCUSE',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'ASSAULT',
]
const VERBS = {
  friendly: ['Talks between', 'A visit joins', 'An accord of', 'Aid between'],
  hostile: ['Strain between', 'An incident sets apart', 'Sanctions between', 'A clash of'],
}

/** Sizes at which the network is measured: actors, pairs with acts, acts. */
export const SIZES = {
  200: { actors: 200, pairs: 650, acts: 1_730 },
  2000: { actors: 2_000, pairs: 6_500, acts: 17_300 },
  11000: { actors: 11_000, pairs: 36_000, acts: 95_000 },
}

/**
 * A story of `actors` who have something to do with each other in `pairs`, `acts` times in all. Both are heavy-tailed: few
 * have most of it. One in seven stands by itself, the others belong to one of those; most of what happens, happens
 * within a region; a pair is mostly friends or mostly at odds. Ten acts or so share an event.
 * @returns a story file, without what only readers need (places, accounts)
 */
export function networkStory({ actors: count, pairs: pairCount, acts: actCount }, seed = 1) {
  const random = generator(seed * 7919 + count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const words = (text, by = ' ') => text.split(by)
  const names = new Set()
  const unique = (make) => {
    for (let i = 0; ; i++) {
      const name = i < 30 ? make() : `${make()} ${i}`
      if (names.has(name)) continue
      names.add(name)
      return name
    }
  }
  const place = () => {
    const middle = random() < 0.55 ? pick(words(MIDDLES)) : ''
    return `${pick(words(HEADS))}${middle}${pick(words(TAILS))}`
  }

  const tops = Math.max(20, Math.round(count / 7))
  const regions = Math.max(3, Math.round(Math.sqrt(tops) / 1.6))
  const actors = []
  /** How much anybody takes part: a power law by rank within its kind. */
  const share = []
  const region = []
  for (let i = 0; i < tops; i++) {
    const kind = i > 9 && i % 9 === 0 ? 'organisation' : i > 9 && i % 14 === 0 ? 'group' : 'state'
    const name = unique(() =>
      kind === 'state'
        ? place()
        : kind === 'group'
          ? `${place()} exiles`
          : `${place()} ${pick(['League', 'Union', 'Pact'])}`,
    )
    actors.push({ id: `t${String(i).padStart(5, '0')}`, name, kind })
    share.push((i + 1.5) ** -0.85)
    // Every region has its great powers.
    region.push(i % regions)
  }
  for (let i = tops; i < count; i++) {
    const of = Math.floor(tops * random() ** 2.4)
    const [kind, name] = pick([
      () => ['person', `${pick(words(FIRST))} ${pick(words(LAST))}`],
      () => ['person', `${pick(words(FIRST))} ${pick(words(LAST))}`],
      () => ['agency', `${actors[of].name} ${pick(words(AGENCIES, '|'))}`],
      () => ['media', `${actors[of].name} ${pick(words(MEDIA, '|'))}`],
      () => ['company', `${pick(words(LAST))} ${pick(['Oil', 'Gas', 'Shipping', 'Steel'])}`],
    ])()
    actors.push({
      id: `m${String(i).padStart(5, '0')}`,
      name: unique(() => name),
      kind,
      partOf: actors[of].id,
    })
    share.push(0.35 * share[of] * random() ** 2)
    region.push(region[of])
  }

  const drawOf = (members) => {
    const sums = new Float64Array(members.length)
    let sum = 0
    members.forEach((i, at) => {
      sum += share[i]
      sums[at] = sum
    })
    return () => {
      const wanted = random() * sum
      let low = 0
      let high = sums.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if (sums[middle] < wanted) low = middle + 1
        else high = middle
      }
      return members[low]
    }
  }
  const everybody = drawOf(actors.map((_, i) => i))
  const inRegion = Array.from({ length: regions }, (_, r) =>
    drawOf(region.flatMap((of, i) => (of === r ? [i] : []))),
  )
  const anybody = () => Math.floor(random() * count)
  const temper = Array.from({ length: regions * regions }, () => random())
  const found = new Map()
  while (found.size < pairCount) {
    const a = random() < 0.35 ? anybody() : everybody()
    const near = random()
    const b = near < 0.8 ? inRegion[region[a]]() : near < 0.97 ? everybody() : anybody()
    if (a === b) continue
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * count + high
    if (found.has(key)) continue
    const own = region[low] === region[high] ? 0.35 : 0.6
    const mood = (temper[region[low] * regions + region[high]] + own + random()) / 2.2
    found.set(key, { low, high, mood: mood > 0.62 ? 0.88 : mood < 0.4 ? 0.1 : 0.5, acts: 1 })
  }
  const pairs = [...found.values()]
  const bySize = pairs.map((pair) => share[pair.low] * share[pair.high] * (0.2 + random()))
  const order = pairs.map((_, i) => i).sort((x, y) => bySize[y] - bySize[x] || x - y)
  // What is left over one each goes by rank, a power law again.
  const total = order.reduce((sum, _, rank) => sum + (rank + 8) ** -0.9, 0)
  let left = actCount - pairs.length
  for (let rank = 0; left > 0; rank = (rank + 1) % order.length) {
    const more = Math.min(
      left,
      Math.max(1, Math.floor(((actCount - pairs.length) * (rank + 8) ** -0.9) / total)),
    )
    pairs[order[rank]].acts += more
    left -= more
  }

  // Acts happen in crises, of which each pair has its own few.
  const postings = pairs.flatMap((pair) => {
    const crises = Array.from({ length: 1 + Math.floor(pair.acts / 9) }, () => Math.floor(random() * DAYS))
    return Array.from({ length: pair.acts }, () => {
      const day = Math.floor(pick(crises) + (random() + random() - 1) * 240)
      const hostile = random() < pair.mood
      const forth = random() < 0.5
      return {
        day: Math.max(0, Math.min(DAYS - 1, day)),
        from: forth ? pair.low : pair.high,
        to: forth ? pair.high : pair.low,
        hostile,
        type: pick(hostile ? HOSTILE : FRIENDLY),
      }
    })
  })
  const width = Math.max(1, Math.round((10 * DAYS * regions) / actCount))
  const buckets = new Map()
  for (const posting of postings) {
    const key = `${region[posting.from]} ${Math.floor(posting.day / width)}`
    const list = buckets.get(key)
    if (list) list.push(posting)
    else buckets.set(key, [posting])
  }
  const sorted = [...buckets.values()].sort(
    ([a], [b]) => a.day - b.day || region[a.from] - region[b.from] || a.from - b.from,
  )
  const groups = []
  for (const list of sorted) for (let i = 0; i < list.length; i += 12) groups.push(list.slice(i, i + 12))
  const cite = [{ source: 'digest' }]
  const events = groups.map((list, i) => {
    const [first] = list
    const [a, b] = [actors[first.from].name, actors[first.to].name]
    return {
      id: `e${i}`,
      when: new Date(FROM + first.day * DAY).toISOString().slice(0, 10),
      title: `${pick(VERBS[first.hostile ? 'hostile' : 'friendly'])} ${a} and ${b}`,
      summary: `Made up: ${list.length} acts, begun by ${a}.`,
      weight: 1 + Math.min(4, Math.floor(list.length / 3)),
      thread: `r${region[first.from]}`,
      status: 'reported',
      acts: list.map(({ from, to, type }) => ({ from: actors[from].id, to: actors[to].id, type })),
      sources: cite,
    }
  })
  return {
    format: 1,
    id: `network-${count}`,
    title: `A made-up world of ${count.toLocaleString('en')} actors`,
    summary: `Made from a seed, to measure with: ${pairs.length} pairs, ${actCount} acts. Nobody in it exists.`,
    language: 'en',
    published: '2025-01-01',
    sources: [{ id: 'digest', title: 'A digest of made-up events', publisher: 'Nobody' }],
    actors,
    threads: Array.from({ length: regions }, (_, i) => ({ id: `r${i}`, name: `Region ${i + 1}` })),
    ties: [],
    events,
  }
}

/** The cursor's moment at a step, ms UTC: to and fro over the whole story. */
export const momentOf = (i) => FROM + (((i * 23) % 60) + 0.5) * (DAYS / 60) * DAY

/**
 * The same as a graph: nodes, edges, and how each edge looks at a step, worked out beforehand.
 * @returns {{nodes: string[], labels: string[], edges: [number, number][], at(i: number): {color: string[], width: Float32Array}}}
 */
export function networkGraph(scale, count) {
  const { actors, events } = networkStory(scale)
  const place = new Map(actors.map(({ id }, i) => [id, i]))
  const found = new Map()
  for (const { when, acts } of events) {
    for (const { from, to, type } of acts) {
      const [a, b] = [place.get(from), place.get(to)].sort((x, y) => x - y)
      const key = a * actors.length + b
      const list = found.get(key) ?? { ends: [a, b], acts: [] }
      list.acts.push({ at: Date.parse(when), score: HOSTILE.includes(type) ? -5 : 5 })
      found.set(key, list)
    }
  }
  const pairs = [...found.values()]
  const looks = Array.from({ length: count }, (_, i) => {
    const at = momentOf(i)
    const width = new Float32Array(pairs.length)
    const color = pairs.map(({ acts }, p) => {
      let [balance, activity] = [0, 0]
      for (const act of acts) {
        if (act.at > at) continue
        const weight = 2 ** (-(at - act.at) / (90 * DAY))
        balance += act.score * weight
        activity += 5 * weight
      }
      width[p] = Math.min(1 + 0.4 * Math.sqrt(activity), 4.6)
      return activity < 0.5 ? '#e3e0d8' : balance > 0 ? '#1b766f' : '#b8421a'
    })
    return { color, width }
  })
  return {
    nodes: actors.map(({ id }) => id),
    labels: actors.map(({ name }) => name),
    edges: pairs.map(({ ends }) => ends),
    at: (i) => looks[i % count],
  }
}
