/**
 * Forms and scripts of the application prove that they are its own: a token derived from the browser's session (or, before one signs
 * in, from a cookie of its own) stands in the field `csrf` of each form and in the header `x-csrf-token` of each script's request.
 * Requests with a Bearer token bring no cookie and need none.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { ApiError } from './api-error.ts'
import type { Env } from './service.ts'

export const CSRF_FIELD = 'csrf'
export const CSRF_HEADER = 'x-csrf-token'
const PURPOSE = 'csrf'
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/iu
/** A catalogue of two thousand lines, or a file of units, is a quarter of it. Forms with reports are read another way. */
const MOST_FORM_BYTES = 8 * 1024 * 1024

export const csrfOf = (secret: string): string => createHmac('sha256', secret).update(PURPOSE).digest('base64url')

export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export const changesNothing = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

/** Throws unless the request brings the token: in its header, or in a field of a plain form. */
export async function requireCsrf(c: Context<Env>, expected: string): Promise<void> {
  const given = c.req.header(CSRF_HEADER) ?? (await fieldOf(c))
  if (given === undefined || !isSame(given, expected)) throw foreignForm()
}

/** As `requireCsrf`, for a form with files that has come in. */
export function requireUploadForm(c: Context<Env>, fields: ReadonlyMap<string, string>): void {
  if (c.var.caller.session === null) return
  const given = c.req.header(CSRF_HEADER) ?? fields.get(CSRF_FIELD)
  if (given === undefined || c.var.csrf === undefined || !isSame(given, c.var.csrf)) throw foreignForm()
}

async function fieldOf(c: Context<Env>): Promise<string | undefined> {
  if (!FORM.test(c.req.header('content-type') ?? '')) return undefined
  // A browser says how long its form is; what is longer, or does not say, is not read at all.
  const length = Number(c.req.header('content-length') ?? Number.NaN)
  if (!(length <= MOST_FORM_BYTES)) return undefined
  const field = (await c.req.parseBody())[CSRF_FIELD]
  return typeof field === 'string' ? field : undefined
}

export function foreignForm(): ApiError {
  return new ApiError(
    403,
    'foreign-form',
    'The form has expired or is not from here. Load the page again.',
    'Biểu mẫu đã hết hạn hoặc không phải của trang này. Hãy tải lại trang.',
  )
}
