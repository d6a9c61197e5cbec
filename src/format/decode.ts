/** Bytes to text. A story file is UTF-8; everything else is answered with a sentence. */

/** The largest file that is read, in bytes. A story of 5,000 events has about 5 million. */
export const MAX_BYTES = 32 * 1024 * 1024

/** The sentence for a file that is larger. `bytes` is its size. */
export const tooLarge = (bytes: number): string =>
  `This file has ${Math.ceil(bytes / 1024 / 1024)} MB, and a story may have ${MAX_BYTES / 1024 / 1024} MB at most. ` +
  'Pictures and documents belong beside the story, not in it.'

// In every browser and in Node, but not in the language's own types, which are all that this folder compiles with.
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string }

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string }

/**
 * The text of a file, without a byte order mark.
 * @param input text is passed on; bytes are read as UTF-8
 */
export function decode(input: string | Uint8Array): Decoded {
  if (input.length > MAX_BYTES) return { ok: false, message: tooLarge(input.length) }
  if (typeof input === 'string') return checked(input)
  const [a, b, c, d] = input
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)
  // Plain letters in UTF-16 have a zero in every second byte.
  const unmarked = (a === 0 && b !== 0 && c === 0) || (a !== 0 && b === 0 && d === 0)
  if (marked || (input.length >= 4 && unmarked)) {
    return { ok: false, message: 'This file is in UTF-16. Save it as UTF-8.' }
  }
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(input))
  } catch {
    return {
      ok: false,
      message: 'This file is not text in UTF-8. Save it as UTF-8, and check that it is the story file.',
    }
  }
}

function checked(raw: string): Decoded {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw
  if (text.trim() === '') {
    return {
      ok: false,
      message: 'This file is empty. A story file holds one JSON object: { "format": 1, "id": … }.',
    }
  }
  if (text.includes('\0')) {
    return {
      ok: false,
      message: 'This file is not text: it holds zero bytes. Check that it is the story file.',
    }
  }
  return { ok: true, text }
}
