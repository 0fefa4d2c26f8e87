/** What pages do with forms that were sent: read their fields, tell what stands against them, go on to another page. */
import type { Context } from 'hono'
import { ApiError } from '../api-error.ts'
import type { Language } from '../i18n/language.ts'
import type { Env } from '../service.ts'

const FIELD_LENGTH = 2000

/** The text fields of a form, each cut to its greatest length. */
export async function fieldsOf(c: Context<Env>, longest = FIELD_LENGTH): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(await c.req.parseBody())) {
    if (typeof value === 'string') fields.set(name, value.slice(0, longest))
  }
  return fields
}

/** What is refused to a person at a form, in their language, and its status; anything else is thrown on. */
export function refusalOf(error: unknown, language: Language) {
  if (!(error instanceof ApiError)) throw error
  return { text: language === 'vi' ? error.vi : error.message, status: error.status, retryAfter: error.details.retryAfter }
}

/** A path of this application, to go back to after signing in; anything else leads to the first page. */
export function ownPath(path: string | undefined): string {
  if (path === undefined || !/^\/(?![/\\])/u.test(path) || /[\p{Cc}\\]/u.test(path)) return '/'
  return /^\/(?:login|logout|link)\b/u.test(path) ? '/' : path
}
