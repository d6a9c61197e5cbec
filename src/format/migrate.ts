/**
 * Older versions of the format become this one, a step at a time. Versions are whole numbers; MIGRATIONS[n] takes a file
 * of version n to n + 1, and never changes again once released. A fixture of every version is kept for good.
 *
 * Migrated files are checked like any other. Paths in their diagnostics are those of the new version; a step that moves
 * fields about should leave them where they stood as far as it can.
 */

/** The version that the schema describes. */
export const CURRENT = 1

type Step = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** From each version to the next. Version 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Step>> = {}

type Migrated =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/**
 * Brings a file to the current version.
 * What is no object or has no whole number from 1 as its version passes unchanged: the schema says what is wrong.
 */
export function migrate(
  value: unknown,
  steps: Readonly<Record<number, Step>> = MIGRATIONS,
  current = CURRENT,
): Migrated {
  const version = versionOf(value)
  if (version === null) return { ok: true, value }
  if (version > current) {
    const message =
      `This file is of version ${version} of the story format, and this Riftline knows versions up to ${current}. ` +
      `Use a newer Riftline, or write "format": ${current}.`
    return { ok: false, message }
  }
  let file = value as Record<string, unknown>
  for (let at = version; at < current; at++) {
    const step = steps[at]
    if (!step) return { ok: false, message: `Version ${at} of the story format can no longer be read.` }
    file = { ...step(file), format: at + 1 }
  }
  return { ok: true, value: file }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null
  const { format } = value as { format?: unknown }
  return typeof format === 'number' && Number.isInteger(format) && format >= 1 ? format : null
}
