/** A language of the screens, as a BCP 47 tag. */
export type Language = "en" | "ja" | "ko";

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `value` as that language writes numbers. */
export function numberIn(language: Language, value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(language, options).format(value);
}

/** The form for `count` things, with `#` in it replaced by the number. */
export function pluralIn(language: Language, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace("#", numberIn(language, count));
}

/** With its sign, so that early and late can't be mixed up: `+12`, `−3`, `0`. */
export function signedIn(language: Language, value: number): string {
  return numberIn(language, value, { signDisplay: "exceptZero", maximumFractionDigits: 0 });
}

/** `0.6` as `60%`. */
export function percentIn(language: Language, share: number): string {
  return numberIn(language, share, { style: "percent", maximumFractionDigits: 0 });
}

/** Song lengths and places: `3:05`. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
