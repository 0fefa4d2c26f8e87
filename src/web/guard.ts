/**
 * Who may call. Foreign `Host` and `Origin` are refused, so that no web page elsewhere can drive a local installation (not even by a name
 * that it points at this machine); then a program's token or a browser's session tells the account, and what a browser sends must come
 * from a page of the application.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { accountOfToken } from '../store/tokens.ts'
import { sessionOf } from '../store/sessions.ts'
import { addressOf, networkOf } from './address.ts'
import { ApiError } from './api-error.ts'
import { WITH_FILES } from './body-size.ts'
import { callerOf, callerOfService } from './callers.ts'
import { changesNothing, csrfOf, requireCsrf } from './csrf.ts'
import type { Limits } from './limits.ts'
import type { Caller, Env, Service } from './service.ts'
import { formSecret, readCookie } from './session.ts'

/** Without accounts. */
const ANYONE: Caller = callerOfService('local')
/** Asked for by whoever has not signed in: what watches the service, the way in, and what the pages there are made of. */
const OPEN = /^(?:\/healthz|\/readyz|\/api\/openapi\.json|\/login|\/link\/[^/]+|\/favicon\.ico|\/assets\/.*)$/u
const WATCHED: ReadonlySet<string> = new Set(['/healthz', '/readyz'])
/** The way in for programs; what is asked of it otherwise needs an account. */
const OPEN_TO_SEND = '/api/session'
/** Answered with JSON; all other paths are pages. */
const FOR_PROGRAMS = /^\/(?:api|metrics|healthz|readyz)\b/u

/** `localhost:8080` → `localhost`, `[::1]:8080` → `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase()
}

export function refuseForeign({ hosts, publicUrl }: Service): MiddlewareHandler<Env> {
  const publicHost = publicUrl ? new URL(publicUrl).host : null
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    // What watches the service calls it by its address, and is told nothing that matters.
    if (hosts !== null && !WATCHED.has(c.req.path) && !hosts.includes(hostName(host)) && host.toLowerCase() !== publicHost) {
      throw new ApiError(
        403,
        'foreign-host',
        `This service is not called ${hostName(host)}.`,
        `Dịch vụ này không có tên ${hostName(host)}.`,
      )
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && !isOwnOrigin(origin, host, publicUrl)) throw foreignPage()
    if (!changesNothing(c.req.method) && /^(?:cross-site|same-site)$/u.test(c.req.header('sec-fetch-site') ?? '')) throw foreignPage()
    await next()
  }
}

function foreignPage(): ApiError {
  return new ApiError(403, 'foreign-origin', 'Another web page may not use this service.', 'Trang web khác không được dùng dịch vụ này.')
}

function isOwnOrigin(origin: string, host: string, publicUrl: string | null | undefined): boolean {
  try {
    return new URL(origin).host.toLowerCase() === host.toLowerCase() || new URL(origin).origin === publicUrl
  } catch {
    return false
  }
}

export function identify(service: Service, limits: Limits): MiddlewareHandler<Env> {
  return async (c, next) => {
    const caller = service.auth ? await knownCaller(service, limits, c) : ANYONE
    const isOpen = OPEN.test(c.req.path) || (c.req.path === OPEN_TO_SEND && c.req.method === 'POST')
    if (caller !== null) {
      c.set('caller', caller)
      await limits.requests.count(caller.account?.id ?? ANYONE.name)
    } else if (!isOpen) {
      return signInFirst(c)
    }
    await checkForm(service, c, caller)
    await next()
    return undefined
  }
}

/** Sets the token of the answer's forms, and looks for it in what a browser sends. */
async function checkForm(service: Service, c: Context<Env>, caller: Caller | null): Promise<void> {
  const isPage = !FOR_PROGRAMS.test(c.req.path)
  const session = caller?.session ? readCookie(service, c, 'session') : undefined
  if (session === undefined && !isPage) return
  const csrf = csrfOf(session ?? formSecret(service, c))
  c.set('csrf', csrf)
  // Without accounts there is no cookie that a foreign page could use; where it comes from has been looked at.
  if (changesNothing(c.req.method) || !service.auth || caller?.token) return
  // Signing in proves itself, and takes JSON alone, which no foreign form can send.
  if (c.req.path === OPEN_TO_SEND && c.req.method === 'POST') return
  // Such a form looks for the token itself, when it has come in.
  if (WITH_FILES.has(c.req.path) && /^multipart\/form-data\b/iu.test(c.req.header('content-type') ?? '')) return
  await requireCsrf(c, csrf)
}

async function knownCaller(service: Service, limits: Limits, c: Context<Env>): Promise<Caller | null> {
  const { db } = service
  const bearer = /^Bearer\s+(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) {
    const known = await accountOfToken(db, bearer)
    if (known === null) {
      await limits.guesses.count(networkOf(addressOf(c, service)))
      throw noToken(c)
    }
    if (known.token.readOnly && !changesNothing(c.req.method)) throw readOnlyToken()
    const mayStay = async () => (await accountOfToken(db, bearer)) !== null
    return callerOf(known.account, { session: null, token: known.token, mayStay })
  }
  const secret = readCookie(service, c, 'session')
  const session = secret === undefined ? null : await sessionOf(db, secret)
  if (secret === undefined || session === null) return null
  const mayStay = async () => (await sessionOf(db, secret, false)) !== null
  return callerOf(session.account, { session: { id: session.id }, token: null, mayStay })
}

/** A program is told so; a person is led to the way in, and from there back. */
function signInFirst(c: Context<Env>): Response {
  if (FOR_PROGRAMS.test(c.req.path)) throw noToken(c)
  const url = new URL(c.req.url)
  const wanted = c.req.method === 'GET' ? url.pathname + url.search : '/'
  return c.redirect(wanted === '/' ? '/login' : `/login?next=${encodeURIComponent(wanted)}`, 303)
}

function noToken(c: Context<Env>): ApiError {
  c.header('WWW-Authenticate', 'Bearer')
  return new ApiError(
    401,
    'no-token',
    'A valid token is missing (Authorization: Bearer …), or the session has ended. Sign in again.',
    'Thiếu mã truy cập hợp lệ (Authorization: Bearer …) hoặc phiên đã hết. Hãy đăng nhập lại.',
  )
}

function readOnlyToken(): ApiError {
  return new ApiError(403, 'read-only', 'This token may only read.', 'Mã truy cập này chỉ được xem.')
}

/** Throws unless an administrator asks. */
export function requireAdmin(caller: Caller): void {
  if (!caller.isAdmin) throw new ApiError(403, 'admin-only', 'Only an administrator may do this.', 'Chỉ quản trị viên được làm việc này.')
}

/** Throws unless a reviewer or an administrator asks. */
export function requireReviewer(caller: Caller): void {
  if (!caller.mayReview) throw new ApiError(403, 'reviewer-only', 'Only a reviewer may do this.', 'Chỉ người thẩm định được làm việc này.')
}
