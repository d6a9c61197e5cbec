import type { Scene, Story } from '../model'
import { defaultView } from './default'
import { type Given, PARAMETERS, type Parameter, readGiven } from './read'
import type { View } from './types'

/** What a scene doesn't decide, whatever it says: how the reader reads. */
const READERS: readonly Parameter[] = ['scene', 'lang', 'theme', 'say']

/**
 * The View of a scene: what it states, laid over the default. Language, theme and how much is said (and the stage's size, unless the
 * scene states it) are the reader's, taken from `keep`. Values that the story doesn't have are left out.
 */
export function sceneView(story: Story, scene: Scene, keep: View = defaultView): View {
  const given = new Map<Parameter, string>()
  for (const parameter of PARAMETERS) {
    const value = Object.hasOwn(scene.view, parameter) ? scene.view[parameter] : undefined
    if (value !== undefined && !READERS.includes(parameter)) given.set(parameter, value)
  }
  const base: View = {
    ...defaultView,
    scene: scene.id,
    lang: keep.lang,
    theme: keep.theme,
    say: keep.say,
    stage: keep.stage,
  }
  return readGiven(given as Given, story, base).view
}
