import { describe, expect, it } from 'vitest'
import { accountsInWords, actsInWords, eventOf, linksInWords, openStory } from './open'

const { story, file, diagnostics } = openStory('data/stories/russia-azerbaijan')
const event = (id: string) => eventOf(story, id)
const place = (id: string) => event(id).sources.map(({ at }) => at)

/** Every piece of text in the file, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

describe('the first story', () => {
  it('has no problem, not even a warning', () => {
    expect(diagnostics).toEqual([])
  })

  it('tells eighteen events, dated as the article dates them', () => {
    const dates = Object.fromEntries(story.events.map(({ id, when }) => [id, when.edtf]))
    expect(dates).toEqual({
      'armenia-holds-karabakh': '1993~/2023',
      'karabakh-offensive': '2023',
      'kazan-summit': '2024-10-24',
      'aktau-crash': '2024-12',
      'aliyev-demands-apology': '[2024-12..2025-06]',
      'putin-voices-regret': '[2024-12..2025-06]',
      'armenia-us-agreement': '2025-01',
      'istanbul-talks': '2025-06-20',
      'yekaterinburg-raid': '2025-06',
      'sputnik-raid': '[2025-06-25..2025-06-30]',
      'sputnik-journalists-held': '[2025-06-25..2025-06-30]',
      'russians-shown-on-television': '[2025-06-25..2025-07-14]',
      'diaspora-leader-deported': '[2025-06-25..2025-07-14]',
      'ambassadors-summoned': '[2025-06-25..2025-07-14]',
      'school-closure-reports': '[2025-06-25..2025-07-14]',
      'aztv-on-putin': '[2025-06-25..2025-07-14]',
      'social-media-feud': '[2025-06-25..2025-07-14]',
      'analysts-on-the-rift': '2025-07',
    })
  })

  it('knows two events by their day, and no other', () => {
    const exact = story.events.filter(({ when }) => when.kind === 'instant').map(({ id }) => id)
    expect(exact).toEqual(['kazan-summit', 'istanbul-talks'])
  })

  it('states the order that the article states', () => {
    expect(linksInWords(event('sputnik-raid'))).toContain('response-to yekaterinburg-raid')
    expect(linksInWords(event('sputnik-journalists-held'))).toEqual(['after sputnik-raid'])
    expect(linksInWords(event('russians-shown-on-television'))).toEqual(['after sputnik-raid'])
    expect(linksInWords(event('diaspora-leader-deported'))).toEqual([
      'response-to russians-shown-on-television',
    ])
    expect(story.order(event('aktau-crash'), event('aliyev-demands-apology'))).toBe('before')
    expect(story.order(event('aktau-crash'), event('putin-voices-regret'))).toBe('before')
  })

  it('states no order that the article leaves open', () => {
    const open = [
      ['aliyev-demands-apology', 'putin-voices-regret'],
      ['ambassadors-summoned', 'school-closure-reports'],
      ['ambassadors-summoned', 'aztv-on-putin'],
      ['ambassadors-summoned', 'diaspora-leader-deported'],
      ['school-closure-reports', 'social-media-feud'],
      ['istanbul-talks', 'yekaterinburg-raid'],
    ] as const
    for (const [a, b] of open) expect(story.order(event(a), event(b)), `${a}, ${b}`).toBe('unknown')
  })

  it('has the crash as an incident: no acts, and no side accused', () => {
    const crash = event('aktau-crash')
    expect(crash.incident).toBe(true)
    expect(crash.acts).toEqual([])
    expect(crash.kind).toBe('incident')
    expect(crash.summary).toContain('reportedly')
    expect(story.events.filter(({ incident }) => incident)).toEqual([crash])
  })

  it('has Kazan as background: two leaders in one session, and no talk that the caption does not tell of', () => {
    const kazan = event('kazan-summit')
    expect([kazan.kind, kazan.acts.length]).toEqual(['context', 0])
    expect(kazan.actors.map(({ id }) => id)).toEqual(['aliyev', 'pashinyan'])
    expect(story.acts).toHaveLength(27)
  })

  it('gives the deaths in Yekaterinburg as each side does, and codes nobody as their cause', () => {
    const raid = event('yekaterinburg-raid')
    expect(raid.status).toBe('disputed')
    expect(accountsInWords(raid)).toEqual([
      'azerbaijan alleges',
      'investigative-committee asserts',
      'analysts interprets',
    ])
    const [azerbaijan, committee, analysts] = raid.accounts.map(({ says }) => says)
    expect(azerbaijan).toMatch(/tortured and murdered.*forensic evidence/)
    expect(committee).toMatch(/One of the two .*heart attack.*other death.*still being investigated/)
    expect(committee).not.toMatch(/both|natural/i)
    expect(analysts).toMatch(/What the raid set off/)
    expect(raid.summary).not.toMatch(/kill|murder|tortur|heart/i)
    expect(actsInWords(raid)).toEqual([
      'azerbaijan ACCUSE allege russian-police',
      'russian-police COERCE arrest azerbaijanis-in-russia',
    ])
  })

  it('gives both sides on the Sputnik arrests', () => {
    const held = event('sputnik-journalists-held')
    expect(held.status).toBe('disputed')
    expect(accountsInWords(held)).toEqual(['azerbaijan alleges', 'russia alleges'])
    expect(held.accounts[0]?.says).toMatch(
      /^That the two committed fraud and laundered money: .*preliminary charges/,
    )
    expect(held.accounts[1]?.says).toMatch(
      /^That the arrests are illegal and politically motivated: .*denounced/,
    )
    expect(held.summary).not.toMatch(/fraud|launder|illegal|politic/i)
  })

  it('has each status by the rule: dated by the article, or in a named person’s own words, or only told', () => {
    const told = story.events.filter(({ status }) => status === 'reported').map(({ id }) => id)
    expect(told.sort()).toEqual([
      'ambassadors-summoned',
      'aztv-on-putin',
      'diaspora-leader-deported',
      'russians-shown-on-television',
      'social-media-feud',
    ])
    const own = (id: string) => event(id).acts.map(({ from, certainty }) => `${from.id} ${certainty}`)
    expect(own('yekaterinburg-raid')).toEqual(['russian-police 1', 'azerbaijan 0.75'])
    expect(own('sputnik-journalists-held')).toEqual(['azerbaijan 0.75', 'russia 0.75'])
  })

  it('has labels that stand by themselves, with a month and a year', () => {
    for (const { whenLabel } of story.events)
      if (whenLabel !== null) expect(String(whenLabel)).toMatch(/20(23|25)$/)
  })

  it('lets nobody but Putin voice regret, and has him admit nothing', () => {
    const regrets = story.events.flatMap(accountsInWords).filter((words) => words.endsWith('regrets'))
    expect(regrets).toEqual(['putin regrets'])
    expect(event('putin-voices-regret').accounts[0]?.says).toMatch(/without admitting fault/)
    expect(actsInWords(event('putin-voices-regret'))).toEqual(['putin CONCEDE azerbaijan'])
    expect(actsInWords(event('aliyev-demands-apology'))).toEqual(['aliyev REQUEST yield russia'])
  })

  it('does not say who beat the arrested Russians, nor which channel showed them', () => {
    expect(actsInWords(event('russians-shown-on-television'))).toEqual([
      'azerbaijan COERCE arrest arrested-russians',
      'azerbaijani-state-television ACCUSE arrested-russians',
    ])
    expect(event('russians-shown-on-television').summary).toMatch(/does not say who beat them/)
    expect(event('russians-shown-on-television').actors.map(({ id }) => id)).not.toContain('aztv')
  })

  it('has the same acts run both ways between the two states, in the standoff', () => {
    const acts = actsInWords(event('ambassadors-summoned'))
    const mirrored = acts.map((act) =>
      act.replace(
        /^(\S+) (.*) (\S+)$/,
        (_, from: string, what: string, to: string) => `${to} ${what} ${from}`,
      ),
    )
    expect(acts).toHaveLength(6)
    expect(mirrored.sort()).toEqual(acts)
  })

  it('has the rumour unconfirmed: no act, and nobody’s account', () => {
    const rumour = event('school-closure-reports')
    expect([rumour.status, rumour.acts.length, rumour.accounts.length]).toEqual(['unconfirmed', 0, 0])
    expect(story.events.filter(({ status }) => status === 'unconfirmed')).toEqual([rumour])
  })

  it('keeps voices out of the action', () => {
    const voices = new Set<string>(story.voices.map(({ id }) => id))
    expect([...voices].sort()).toEqual(['analysts', 'krivosheev', 'makhmutova', 'shurayev', 'varlamov'])
    for (const { from, to } of story.acts) expect(voices.has(from.id) || voices.has(to.id)).toBe(false)
    for (const { accounts } of story.events) {
      for (const { by, stance } of accounts) expect(stance === 'interprets').toBe(by.kind === 'voice')
    }
  })

  it('gives each analyst the paragraphs in which he or she is quoted, and Varlamov none', () => {
    const readings = event('analysts-on-the-rift')
    expect(readings.acts).toEqual([])
    const paragraphs = (voice: string) =>
      readings.accounts
        .filter(({ by }) => by.kind === 'voice' && by.voice.id === voice)
        .flatMap(({ sources }) => sources.map(({ at }) => at))
    const paras = (...numbers: number[]) => numbers.map((number) => `para. ${number}`)
    expect(paragraphs('krivosheev')).toEqual(paras(10, 11, 12, 13))
    expect(paragraphs('makhmutova')).toEqual(paras(14, 14, 15))
    expect(paragraphs('shurayev')).toEqual(paras(21, 22, 23, 24, 25, 26))
    const speakers = readings.accounts.map(({ by }) => (by.kind === 'voice' ? by.voice.id : by.actor.id))
    expect([...new Set(speakers)]).toEqual(['krivosheev', 'makhmutova', 'shurayev'])
  })

  it('puts what unnamed analysts say under no name', () => {
    const read = story.events.filter(({ links }) => links.some(({ by }) => by !== null))
    expect(read.map(({ id }) => id).sort()).toEqual(['ambassadors-summoned', 'sputnik-raid'])
    for (const each of read) expect(linksInWords(each)).toContain('consequence-of aktau-crash (analysts)')
    expect(linksInWords(event('yekaterinburg-raid'))).toEqual([])
  })

  it('says where in the article each event stands', () => {
    expect(place('kazan-summit')).toEqual(['caption 1'])
    expect(place('aktau-crash')).toEqual(['para. 7'])
    expect(place('aliyev-demands-apology')).toEqual(['para. 8'])
    expect(place('yekaterinburg-raid')).toEqual(['para. 1', 'para. 2'])
    expect(place('sputnik-raid')).toEqual(['para. 3'])
    expect(place('diaspora-leader-deported')).toEqual(['para. 4'])
    expect(place('aztv-on-putin')).toEqual(['para. 5'])
    expect(place('social-media-feud')).toEqual(['para. 6'])
    expect(place('istanbul-talks')).toEqual(['para. 18', 'para. 19'])
    const locators = story.events.flatMap(({ sources, acts, accounts }) =>
      [sources, ...acts.map((act) => act.sources), ...accounts.map((account) => account.sources)].flat(),
    )
    for (const { at } of locators) expect(at).toMatch(/^(para\. ([1-9]|1\d|2[0-6])|caption [12])$/)
  })

  it('shows the standing ties, and the one that weakens', () => {
    const ties = story.ties.map(({ from, kind, to }) => `${from.id} ${kind} ${to.id}`)
    expect(ties).toEqual([
      'armenia member csto',
      'russia other csto',
      'russia partner iran',
      'azerbaijan other russia',
      'russia war ukraine',
      'turkiye kinship azerbaijan',
    ])
    expect(file.ties?.filter(({ phases }) => phases).map(({ id }) => id)).toEqual(['armenia-in-csto'])
    expect(file.ties?.[0]?.phases?.[0]).toMatchObject({ when: '2023/..', state: 'weakening' })
  })

  it('does not say how Russia stands in the CSTO, since the article does not', () => {
    const tie = file.ties?.find(({ from, to }) => from === 'russia' && to === 'csto')
    expect(tie?.kind).toBe('other')
    expect(tie?.about).toMatch(/Armenia is formally aligned with Moscow.*the source does not say/)
    expect(tie?.sources).toEqual([{ source: 'kontur', at: 'para. 16' }])
    expect(textsIn(file).join('\n')).not.toMatch(/Russia (is|remains) (a )?member|Russia.s membership/)
  })

  it('spells names as agreed', () => {
    const words = textsIn(file).join('\n')
    for (const name of ['Erdoğan', 'Türkiye', 'Nagorno-Karabakh', 'Yekaterinburg', 'Pashinyan', 'Aliyev']) {
      expect(words).toContain(name)
    }
    expect(words).not.toMatch(/Erdogan|Turkey|Ekaterinburg|Pashinian|Aliev|Kiev|Almathy/)
  })

  it('has headlines that fit beside a mark', () => {
    for (const { title } of story.events) expect(String(title).length, String(title)).toBeLessThanOrEqual(45)
  })

  it('is told in nine scenes, each with notes for the speaker', () => {
    expect(story.scenes).toHaveLength(9)
    for (const { notes } of story.scenes) expect(notes).toBeTruthy()
  })
})
