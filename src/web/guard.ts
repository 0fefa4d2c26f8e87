/**
 * Who may call. Foreign `Host` and `Origin` are refused, so that no web page elsewhere can drive a local installation (not even by a name
 * that it points at this machine); then the token tells the account.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { accountOfToken } from '../store/accounts.ts'
import { EVERYTHING } from '../store/documents.ts'
import { ApiError } from './api-error.ts'
import type { Caller, Env, Service } from './service.ts'

/** Without accounts. */
const ANYONE: Caller = { name: 'local', account: null, scope: EVERYTHING, isAdmin: true }
/** Asked for by what watches the service, which has no token. */
const OPEN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/api/openapi.json'])

/** `localhost:8080` → `localhost`, `[::1]:8080` → `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d+$/u, '').toLowerCase()
}

export function refuseForeign({ hosts }: Service): MiddlewareHandler<Env> {
  return async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (hosts !== null && !hosts.includes(hostName(host))) {
      throw new ApiError(
        403,
        'foreign-host',
        `This service is not called ${hostName(host)}.`,
        `Dịch vụ này không có tên ${hostName(host)}.`,
      )
    }
    const origin = c.req.header('origin')
    if (origin !== undefined && !isOwnOrigin(origin, host)) {
      throw new ApiError(403, 'foreign-origin', 'Another web page may not use this service.', 'Trang web khác không được dùng dịch vụ này.')
    }
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.method !== 'GET') {
      throw new ApiError(403, 'foreign-origin', 'Another web page may not use this service.', 'Trang web khác không được dùng dịch vụ này.')
    }
    await next()
  }
}

function isOwnOrigin(origin: string, host: string): boolean {
  try {
    return new URL(origin).host.toLowerCase() === host.toLowerCase()
  } catch {
    return false
  }
}

export function identify(service: Service): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!OPEN_PATHS.has(c.req.path)) c.set('caller', service.auth ? await callerOf(service, c) : ANYONE)
    await next()
  }
}

async function callerOf({ db }: Service, c: Context<Env>): Promise<Caller> {
  const token = /^Bearer\s+(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1]
  const account = token === undefined ? null : await accountOfToken(db, token)
  if (account === null) {
    c.header('WWW-Authenticate', 'Bearer')
    throw new ApiError(
      401,
      'no-token',
      'A valid token is missing (Authorization: Bearer …).',
      'Thiếu mã truy cập hợp lệ (Authorization: Bearer …).',
    )
  }
  const isAdmin = account.role === 'admin'
  return { name: account.name, account, scope: isAdmin ? EVERYTHING : { accountId: account.id }, isAdmin }
}

/** Throws unless an administrator asks. */
export function requireAdmin(caller: Caller): void {
  if (!caller.isAdmin) throw new ApiError(403, 'admin-only', 'Only an administrator may do this.', 'Chỉ quản trị viên được làm việc này.')
}
