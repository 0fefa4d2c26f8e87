/** What every page is rendered with: who reads it, in which language and theme, where, and what is to be said of what was just done. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { chooseLanguage, isLanguage, type Language } from '../i18n/language.ts'
import type { Caller, Env } from '../service.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Said once, on the next page. */
export interface Flash {
  readonly tone: 'good' | 'bad'
  readonly text: string
  /** Where to go from here. */
  readonly link?: FlashLink | undefined
}

interface FlashLink {
  /** Of a page of ours. */
  readonly path: string
  readonly text: string
}

export interface View {
  readonly language: Language
  readonly theme: Theme
  /** null: nobody has signed in, or the request was refused before that was looked at. */
  readonly caller: Caller | null
  readonly path: string
  readonly query: URLSearchParams
  readonly flash: Flash | null
  /** Goes with every form as `csrf`, and in the header `X-CSRF-Token` with what scripts send; null where none is needed. */
  readonly csrf: string | null
  readonly version: string
}

/** A cookie may be anybody's: links lead to pages of ours only. */
const flashSchema = z.object({
  tone: z.enum(['good', 'bad']),
  text: z.string(),
  link: z.object({ path: z.string().regex(/^\/(?!\/)[\w/?=&.-]*$/u), text: z.string() }).optional(),
})

const LANGUAGE_COOKIE = 'lang'
const THEME_COOKIE = 'theme'
const FLASH_COOKIE = 'flash'
const FLASH_SECONDS = 60
const YEAR_SECONDS = 365 * 24 * 3600
const LASTING = { path: '/', sameSite: 'Lax', maxAge: YEAR_SECONDS } as const

const isTheme = (text: string | undefined): text is Theme => THEMES.some((theme) => theme === text)

/** Reads what the request says; `?lang=` and `?theme=` are remembered, and a flash is said once. */
export function viewOf(c: Context<Env>, version: string): View {
  const { lang, theme } = c.req.query()
  if (isLanguage(lang)) setCookie(c, LANGUAGE_COOKIE, lang, LASTING)
  if (isTheme(theme)) setCookie(c, THEME_COOKIE, theme, LASTING)
  const remembered = getCookie(c, THEME_COOKIE)
  // Not set where the request was refused before the guard had its say.
  const caller = (c.get('caller') as Caller | undefined) ?? null
  return {
    language: chooseLanguage(lang, getCookie(c, LANGUAGE_COOKIE), c.req.header('accept-language')),
    theme: isTheme(theme) ? theme : isTheme(remembered) ? remembered : 'system',
    caller,
    path: c.req.path,
    query: new URL(c.req.url).searchParams,
    flash: takeFlash(c),
    csrf: c.get('csrf') ?? null,
    version,
  }
}

/** The language of a reader, where no page is rendered. */
export function languageOf(c: Context<Env>): Language {
  return chooseLanguage(c.req.query('lang'), getCookie(c, LANGUAGE_COOKIE), c.req.header('accept-language'))
}

/** What was chosen is the language of this browser from now on; null: as it asks. */
export function rememberLanguage(c: Context<Env>, language: Language | null): void {
  if (language === null) deleteCookie(c, LANGUAGE_COOKIE, { path: '/' })
  else setCookie(c, LANGUAGE_COOKIE, language, LASTING)
}

/** To be said on the next page; answer with a redirect (303). */
export function setFlash(c: Context<Env>, flash: Flash): void {
  const { tone, text, link } = flash
  setCookie(c, FLASH_COOKIE, Buffer.from(JSON.stringify({ tone, text: text.slice(0, 1000), link })).toString('base64url'), {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    maxAge: FLASH_SECONDS,
  })
}

function takeFlash(c: Context<Env>): Flash | null {
  const cookie = getCookie(c, FLASH_COOKIE)
  if (cookie === undefined) return null
  deleteCookie(c, FLASH_COOKIE, { path: '/' })
  try {
    return flashSchema.parse(JSON.parse(Buffer.from(cookie, 'base64url').toString()))
  } catch {
    // Not ours, or cut off: there is nothing to say.
    return null
  }
}

/** The address of the page with some of its parameters changed; null removes one. */
export function withQuery({ path, query }: Pick<View, 'path' | 'query'>, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  const text = changed.toString()
  return text === '' ? path : `${path}?${text}`
}
