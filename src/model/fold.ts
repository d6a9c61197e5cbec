/**
 * Letters as a searcher types them: without case and without diacritics, so that "erdogan" finds Erdoğan.
 *
 * NFKD takes letters apart and the marks are dropped (ğ, é, ü, Ё, й, ﬁ, full width); the letters that Unicode does not
 * take apart are listed. Only marks that writers leave out are dropped: those of Latin, Greek and Cyrillic, the
 * vowel points of Hebrew and Arabic. The vowel signs of Indic scripts and kana's voicing are letters, and stay.
 */

const marks =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g

const whole: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ı: 'i',
    ß: 'ss',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ł: 'l',
    ŧ: 't',
    ŋ: 'n',
    ə: 'e',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ς: 'σ',
    '’': "'",
    ʼ: "'",
    '‘': "'",
  }),
)

const beyondAscii = /[\u0080-\uffff]/
const known = new Map<string, string>()

/** Text without case and diacritics. Folding twice changes nothing. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  let folded = ''
  for (const letter of text) folded += foldLetter(letter)
  return folded
}

/** What one code point folds to; nothing for a mark. */
function foldLetter(letter: string): string {
  const before = known.get(letter)
  if (before !== undefined) return before
  let folded = ''
  // Lower case first and last: İ falls apart only in lower case, and some letters have a case only once apart.
  for (const part of letter.toLowerCase().normalize('NFKD').replace(marks, '').toLowerCase()) {
    folded += whole.get(part) ?? part
  }
  known.set(letter, folded)
  return folded
}
