/**
 * Chooses the form that a language uses for a number: `plural('en', 2, {one: '1 event', other: '2 events'})`.
 * Forms are CLDR's categories; `other` is always there.
 */
export function plural(
  locale: string,
  n: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[new Intl.PluralRules(locale).select(n)] ?? forms.other
}
