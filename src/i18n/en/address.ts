/** English: what is wrong with an address, and what was likely meant. */
export const address = {
  title: 'Part of this address could not be followed',
  rest: 'The rest of it is shown.',
  whole: 'Show the whole story',
  close: 'Close this note',
  more: (n: number): string =>
    n === 1 ? 'One more part was wrong, too.' : `${n} more parts were wrong, too.`,
  /** What a parameter asks for. */
  asks: {
    event: 'event',
    actor: 'actor',
    actors: 'actor',
    pair: 'actor',
    path: 'actor',
    threads: 'thread',
    scene: 'scene',
    open: 'group',
    order: 'lane or order',
    closed: 'lane',
  } as Readonly<Record<string, string>>,
  reasons: {
    'unknown-parameter': (p: string): string => `“${p}” means nothing here.`,
    'unknown-id': (_p: string, v: string, asks: string): string => `This story has no ${asks} “${v}”.`,
    'unknown-value': (p: string, v: string, choices: string): string =>
      `“${v}” is none of the choices for “${p}”: ${choices}.`,
    'bad-date': (p: string, v: string): string =>
      `“${v}” is no date that can be read (${p}). Dates look like 2025, 2025-06 or 2025-06-26.`,
    'open-date': (p: string, v: string): string =>
      `“${v}” has no end, and “${p}” needs a date that begins and ends.`,
    'bad-place': (p: string, v: string): string =>
      `“${v}” is no part of the network (${p}). One looks like 2.5,120,-40: how near, from 1 to 24, and where its middle is.`,
    'from-after-to': (_p: string, v: string): string =>
      `The range ${v.replace('/', ' to ')} ends before it begins.`,
    'outside-story': (_p: string, v: string): string => {
      const [from, to] = v.split('/')
      const range = from && to ? `from ${from} to ${to}` : from ? `from ${from} on` : `until ${to ?? v}`
      return `Nothing of this story happens ${range}.`
    },
    'bad-pair': (_p: string, v: string): string =>
      `“${v}” is no pair. A pair is two actors joined by ~, like russia~azerbaijan.`,
    'same-actor': (_p: string, v: string): string => `The pair “${v}” is one actor twice.`,
    'two-subjects': (p: string, v: string): string =>
      `The address asks for two things at once; “${p}”, “${v}”, was left out.`,
    'bad-language': (_p: string, v: string): string =>
      `“${v}” is no language tag. They look like en, az or pt-BR.`,
    'unknown-language': (_p: string, v: string): string => `There is nothing here in the language “${v}”.`,
    repeated: (p: string, v: string): string => `“${p}” is given twice; “${v}” was left out.`,
    'too-long': (p: string): string =>
      p === '' ? 'The address is too long to be one of ours.' : `The value of “${p}” is too long.`,
  },
  meant: (value: string): string => `Was “${value}” meant?`,
}
