/**
 * A View as an address and back.
 *
 * An address is laid over the default View; where it names a scene, over the scene's. Values equal to what it is laid
 * over are left out, and an empty one (`event=`) takes back what the scene says.
 */
import type { Story } from '../model'
import { defaultView } from './default'
import { nearest } from './nearest'
import { problem, type ViewProblem } from './problems'
import { LONGEST_SEARCH, PARAMETERS, type Parameter, readGiven, searchText } from './read'
import { sceneView } from './scenes'
import type { View } from './types'

const LONGEST_QUERY = 32_000
const LONGEST_VALUE = 8_000
/** So that an address made to annoy doesn't fill the page. */
const MOST_PROBLEMS = 40

/** Added to links by those who pass them on: nobody's mistake, and nothing a reader should hear of. */
const STRANGERS = /^(utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|ref)$/

const isParameter = (name: string): name is Parameter => (PARAMETERS as readonly string[]).includes(name)

export interface ReadView {
  readonly view: View
  readonly problems: readonly ViewProblem[]
}

/**
 * Reads the parameters of an address (`?event=…`, with or without the question mark). Never throws: what is wrong is
 * told in `problems` and left out.
 */
export function parseView(query: URLSearchParams | string, story: Story): ReadView {
  const text = typeof query === 'string' ? query : query.toString()
  if (text.length > LONGEST_QUERY) return { view: defaultView, problems: [problem('', text, 'too-long')] }
  const given = new Map<Parameter, string>()
  const problems: ViewProblem[] = []
  for (const [name, value] of new URLSearchParams(text)) {
    if (!isParameter(name)) {
      if (!STRANGERS.test(name)) {
        problems.push(problem(name, value, 'unknown-parameter', nearest(name, PARAMETERS)))
      }
    } else if (given.has(name)) problems.push(problem(name, value, 'repeated'))
    else if (value.length > LONGEST_VALUE || (name === 'q' && [...value].length > LONGEST_SEARCH)) {
      problems.push(problem(name, value, 'too-long'))
    } else given.set(name, value)
  }
  const asked = given.get('scene')
  const scene = asked ? story.scene.get(asked) : undefined
  if (asked && !scene)
    problems.push(problem('scene', asked, 'unknown-id', nearest(asked, story.scene.keys())))
  const base = scene ? sceneView(story, scene) : defaultView
  const read = readGiven(given, story, base)
  return { view: read.view, problems: [...problems, ...read.problems].slice(0, MOST_PROBLEMS) }
}

function values(view: View): Record<Parameter, string> {
  const { subject } = view
  return {
    event: view.event ?? '',
    actor: subject?.kind === 'actor' ? subject.id : '',
    pair: subject?.kind === 'pair' ? `${subject.a}~${subject.b}` : '',
    path: subject?.kind === 'path' ? `${subject.from ?? ''}~${subject.to ?? ''}` : '',
    at: view.at ?? '',
    from: view.from ?? '',
    to: view.to ?? '',
    lanes: view.lanes,
    order: String(view.order),
    closed: view.closed.join(','),
    links: view.links ? '1' : '0',
    actors: view.actors.join(','),
    threads: view.threads.join(','),
    kinds: view.kinds.join(','),
    status: view.status.join(','),
    q: searchText(view.q),
    scene: view.scene ?? '',
    view: view.view,
    axis: view.axis,
    scale: view.scale,
    half: view.half,
    detail: view.detail,
    open: view.open.join(','),
    most: view.most,
    near: view.near ?? '',
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits it
    then: view.compare ?? '',
    arrange: view.arrange,
    camps: view.camps ? '1' : '0',
    stage: view.stage,
    lang: view.lang ?? '',
    theme: view.theme,
    say: view.say,
  }
}

/** Escapes what an address needs escaped and nothing else: commas, colons and slashes stay readable. */
const escaped = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The address of a View, without question mark, always in the same order; empty for the default. With a scene in the
 * View, `story` tells what the scene already says; without it everything is written out, which is right but long.
 */
export function viewToQuery(view: View, story?: Story): string {
  const scene = view.scene === null ? undefined : story?.scene.get(view.scene)
  const base = values(scene && story ? sceneView(story, scene) : defaultView)
  const all = view.scene !== null && !scene
  const own = values(view)
  return PARAMETERS.filter((name) => (name === 'scene' ? own.scene !== '' : all || own[name] !== base[name]))
    .map((name) => `${name}=${escaped(own[name])}`)
    .join('&')
}
