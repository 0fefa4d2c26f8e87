/** The languages of the screens: which one a reader gets, and how the messages of a screen are kept in both. */

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' }

export const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((language) => language === text)

/** The first of these that names a language: what the address asks for, what the reader chose before, what the browser prefers; Vietnamese. */
export function chooseLanguage(query: string | undefined, cookie: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(query)) return query
  if (isLanguage(cookie)) return cookie
  const preferred = (acceptLanguage ?? '').split(',').map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return preferred.find(isLanguage) ?? 'vi'
}

/** `1 error`, `2 errors`: English has a form of its own for one. */
export const counted = (count: string | number, one: string, many: string): string => `${count} ${String(count) === '1' ? one : many}`

/** Literal texts become `string`, functions and nested groups keep their shape. */
type Widened<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string
    ? string
    : Messages[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Widened<Messages[Key]>
}

/** The messages of a screen: Vietnamese first, English with the same keys. A text with a gap in it is a function. */
export function messages<const Vietnamese extends object>(
  vi: Vietnamese,
  en: Widened<Vietnamese>,
): Readonly<Record<Language, Widened<Vietnamese>>> {
  return { vi: vi as Widened<Vietnamese>, en }
}
