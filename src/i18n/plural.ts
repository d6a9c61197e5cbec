/** One for each locale: making them is what takes time, and a long page asks for thousands of plurals. */
const rules = new Map<string, Intl.PluralRules>()

function rulesOf(locale: string): Intl.PluralRules {
  let found = rules.get(locale)
  if (!found) {
    found = new Intl.PluralRules(locale)
    rules.set(locale, found)
  }
  return found
}

/**
 * Chooses the form that a language uses for a number: `plural('en', 2, {one: '1 event', other: '2 events'})`.
 * Forms are CLDR's categories; `other` is always there.
 */
export function plural(
  locale: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[rulesOf(locale).select(n)] ?? forms.other
}
