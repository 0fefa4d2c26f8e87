/** How much may be sent in one request, before anything of it is read. Files are counted while they come in. */
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ApiError } from './api-error.ts'
import type { Env } from './service.ts'

/** Forms with files: they are read as they come in, with a limit of their own. */
export const WITH_FILES: ReadonlySet<string> = new Set(['/api/documents'])
/** What whoever has not signed in sends is a name, a password, a link; bytes. */
const TO_SIGN_IN = 16 * 1024
const SIGN_IN = /^\/(?:login$|link\/|api\/session$)/u
/** A registry of 20 000 units, or 500 corrections of long explanations; bytes. */
const MOST = 16 * 1024 * 1024

const limitOf = (maxSize: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiError(413, 'too-large', 'This is too much for one request.', 'Dữ liệu gửi lên quá lớn.')
    },
  })

const toSignIn = limitOf(TO_SIGN_IN)
const anything = limitOf(MOST)

/** For whoever it is, before that is looked at. */
export const limitSignIn: MiddlewareHandler<Env> = (c, next) => (SIGN_IN.test(c.req.path) ? toSignIn(c, next) : next())

/** For those who may be here. */
export const limitBodies: MiddlewareHandler<Env> = (c, next) => (WITH_FILES.has(c.req.path) ? next() : anything(c, next))
