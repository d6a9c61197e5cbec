import { type Path, type Problem, quoted } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

const WEB = /^https?:\/\/[^\s/?#]+[^\s]*$/i

/** Links go to the web, by http or https, and pictures to the web or to files beside the story. */
export const webLinks: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, source] of each(file.sources)) {
    yield* check(['sources', i, 'url'], source.url)
    yield* check(['sources', i, 'archivedUrl'], source.archivedUrl)
  }
  for (const [i, event] of each(file.events)) {
    for (const [j, { src }] of each(event.media)) {
      if (src === undefined || src === '' || WEB.test(src) || isBeside(src)) continue
      const message =
        `${quoted(src)} is neither a path beside the story file (media/raid.jpg) nor a web address. ` +
        'Put the picture into the story’s folder, and write its path from there.'
      yield { path: ['events', i, 'media', j, 'src'], message }
    }
  }
}

function* check(path: Path, url: string | undefined): Generator<Problem> {
  if (url === undefined || url === '' || WEB.test(url)) return
  const cure = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(url)
    ? `Write "https://${url}".`
    : 'Write the whole address, as the browser shows it.'
  yield { path, message: `${quoted(url)} is no web address that begins with https:// or http://. ${cure}` }
}

/** A path that stays in the story's folder. */
function isBeside(src: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(src) && !/^[/\\]|[\\?#]/.test(src) && !src.split('/').includes('..')
}
