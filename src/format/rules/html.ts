import type { Problem } from '../diagnostics'
import type { Rule } from './context'
import { textsOf, wordsIn } from './fields'

const HTML = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i

/** Text is text: HTML in it will be seen by readers as it stands. */
export const html: Rule = function* ({ file }): Generator<Problem> {
  for (const field of textsOf(file)) {
    for (const { path, words } of wordsIn(field.text, field.path)) {
      const found = HTML.exec(words)?.[0]
      if (found === undefined) continue
      const short = found.length > 40 ? `${found.slice(0, 40)}…` : found
      const message = `This text holds HTML (${short}), which readers will see as it stands. Write plain text, with *emphasis* or **strong** at most.`
      yield { path, severity: 'warning', message }
    }
  }
}
