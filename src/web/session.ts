/**
 * Signing in and out with a browser. In: a name and a password, or an account that a link has proved. Out: a session, new each time, in a
 * cookie that no script reads.
 */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Account, credentialsOf, nameKey, noteLogin, renewHash } from '../store/accounts.ts'
import { countAttempt, forgetAttempts, type Patience } from '../store/login-failures.ts'
import { addSession, endSessionOf, knownBrowser, rememberBrowser } from '../store/sessions.ts'
import { newSecret } from '../store/secrets.ts'
import { addressOf, isSecure, networkOf } from './address.ts'
import { ApiError } from './api-error.ts'
import { type Limits, tooOften } from './limits.ts'
import { hashPassword, isOutdated, isPassword } from './passwords.ts'
import type { Env, Service } from './service.ts'

/** From one network, or from a browser that the account knows. */
const AT_THE_DOOR: Patience = { free: 5, delay: 15, longest: 900 }
/** From everywhere else together: whoever has many addresses. Browsers that the account knows are not concerned. */
const FROM_ANYWHERE: Patience = { free: 50, delay: 15, longest: 900 }
/** An id that no account has: the same questions are asked whether there is an account or not. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
/** The longest time a browser keeps a cookie, seconds. */
const BROWSER_COOKIE_AGE = 180 * 24 * 3600

type Cookie = 'session' | 'form' | 'browser'
export const SESSION_COOKIE = 'bangdiem'
const COOKIES: Readonly<Record<Cookie, string>> = { session: SESSION_COOKIE, form: 'bangdiem-form', browser: 'bangdiem-browser' }

/** With the prefix, no other host of the domain and no page without TLS can plant one. */
const cookieName = (service: Service, cookie: Cookie): string => (isSecure(service) ? '__Host-' : '') + COOKIES[cookie]

export const readCookie = (service: Service, c: Context<Env>, cookie: Cookie): string | undefined =>
  getCookie(c, cookieName(service, cookie))

function writeCookie(service: Service, c: Context<Env>, cookie: Cookie, value: string, maxAge?: number): void {
  const sameSite = cookie === 'session' ? 'Lax' : 'Strict'
  setCookie(c, cookieName(service, cookie), value, {
    path: '/',
    httpOnly: true,
    sameSite,
    secure: isSecure(service),
    ...(maxAge === undefined ? {} : { maxAge }),
  })
}

/** The secret behind the forms of a browser that is not signed in; made when it has none. */
export function formSecret(service: Service, c: Context<Env>): string {
  const there = readCookie(service, c, 'form')
  if (there !== undefined && there.length >= 32) return there
  const made = newSecret()
  writeCookie(service, c, 'form', made)
  return made
}

/** Opens a session; the one that the browser may have had ends. Returns its secret. */
export async function openSession(service: Service, c: Context<Env>, account: Account): Promise<string> {
  const { db } = service
  const before = readCookie(service, c, 'session')
  if (before !== undefined) await endSessionOf(db, before)
  const { secret } = await addSession(db, account.id, addressOf(c, service), c.req.header('user-agent') ?? '')
  await noteLogin(db, account.id)
  const browser = await rememberBrowser(db, account.id, readCookie(service, c, 'browser'))
  writeCookie(service, c, 'session', secret)
  writeCookie(service, c, 'browser', browser, BROWSER_COOKIE_AGE)
  return secret
}

export async function closeSession(service: Service, c: Context<Env>): Promise<void> {
  const secret = readCookie(service, c, 'session')
  if (secret !== undefined) await endSessionOf(service.db, secret)
  deleteCookie(c, cookieName(service, 'session'), { path: '/', secure: isSecure(service) })
}

/** Names and addresses are counted by their hash. */
const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex')

/**
 * The account of a name and its password. Throws a 401 that does not say which of the two was wrong, or a 429; takes the same steps and
 * the same time whether there is such an account or not.
 */
export async function proveAccount(
  service: Service,
  limits: Limits,
  c: Context<Env>,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<Account> {
  const { db, log } = service
  const network = networkOf(addressOf(c, service))
  await limits.signIn.count(network)
  const credentials = await credentialsOf(db, name)
  const account = credentials?.account ?? null
  const browser = await knownBrowser(db, account?.id ?? NOBODY, readCookie(service, c, 'browser') ?? '')
  const door = browser === null ? keyOf('network', nameKey(name), network) : keyOf('browser', browser)
  const waits = [await countAttempt(db, door, AT_THE_DOOR)]
  if (browser === null) waits.push(await countAttempt(db, keyOf('anywhere', nameKey(name)), FROM_ANYWHERE))
  const wait = Math.max(...waits)
  if (wait > 0) {
    log.warn({ accountId: account?.id }, 'signing in is delayed after failures')
    throw tooOften(wait)
  }
  const passwordHash = credentials?.passwordHash ?? null
  if (!(await isPassword(passwordHash, password)) || account === null || passwordHash === null) {
    log.warn({ accountId: account?.id }, 'a sign-in failed')
    throw wrongCredentials()
  }
  await forgetAttempts(db, door)
  await limits.signIn.giveBack(network)
  if (isOutdated(passwordHash)) await renewHash(db, account.id, passwordHash, await hashPassword(password))
  return account
}

function wrongCredentials(): ApiError {
  return new ApiError(401, 'wrong-credentials', 'The name or the password is wrong.', 'Tên đăng nhập hoặc mật khẩu không đúng.')
}
