/** The session of whoever asks: sign in, sign out, all sessions, a new password, the language. */
import { createRoute, z } from '@hono/zod-openapi'
import { accountFields, toAccountFields } from './account-body.ts'
import { setLanguage } from '../store/accounts.ts'
import { endSession, endSessions, listSessions } from '../store/sessions.ts'
import { changePassword, type Entrance, requirePerson, signIn, takeUp } from './account-actions.ts'
import { ApiError, notFound } from './api-error.ts'
import { csrfOf } from './csrf.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import type { Limits } from './limits.ts'
import type { App, Caller, Service } from './service.ts'
import { closeSession } from './session.ts'

const password = z.string().min(1).max(1000)

const who = z
  .object({
    account: z.object(accountFields).nullable().openapi({ description: 'null where the service runs without accounts' }),
    csrf: z.string().nullable().openapi({ description: 'To be sent as `x-csrf-token` with what changes something, beside the cookie' }),
  })
  .openapi('Session')

const open = createRoute({
  method: 'post',
  path: '/api/session',
  operationId: 'signIn',
  tags: ['session'],
  summary: 'Signs in with name and password, or with a one-time link, which sets them',
  security: [],
  request: {
    body: jsonBody(z.strictObject({ name: z.string().min(1).max(200), password, link: z.string().max(200).optional() })),
  },
  responses: { 200: json(who, 'The session is in the cookie'), ...refusals(400, 401, 403, 404, 409, 422, 429, 503) },
})

const look = createRoute({
  method: 'get',
  path: '/api/session',
  operationId: 'getSession',
  tags: ['session'],
  summary: 'Who asks',
  responses: { 200: json(who, 'The account'), ...refusals(401, 403, 503) },
})

const close = createRoute({
  method: 'delete',
  path: '/api/session',
  operationId: 'signOut',
  tags: ['session'],
  summary: 'Signs out',
  responses: { 204: { description: 'The session has ended' }, ...refusals(401, 403, 503) },
})

const newPassword = createRoute({
  method: 'put',
  path: '/api/session/password',
  operationId: 'changePassword',
  tags: ['session'],
  summary: 'A new password; all other sessions end',
  request: { body: jsonBody(z.strictObject({ current: password, password })) },
  responses: { 200: json(z.object({ csrf: z.string() }), 'A new session is in the cookie'), ...refusals(400, 401, 403, 422, 429, 503) },
})

const language = createRoute({
  method: 'put',
  path: '/api/session/language',
  operationId: 'setLanguage',
  tags: ['session'],
  summary: 'The language of the account',
  request: {
    body: jsonBody(z.strictObject({ language: z.enum(['vi', 'en']).nullable() })),
  },
  responses: { 204: { description: 'Kept' }, ...refusals(400, 401, 403, 409, 503) },
})

const entry = z.object({
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  address: z.string(),
  agent: z.string(),
  current: z.boolean(),
})

const list = createRoute({
  method: 'get',
  path: '/api/sessions',
  operationId: 'listSessions',
  tags: ['session'],
  summary: 'Where the account is signed in',
  responses: { 200: json(z.object({ sessions: z.array(entry) }), 'Newest first'), ...refusals(401, 403, 409, 503) },
})

const closeOne = createRoute({
  method: 'delete',
  path: '/api/sessions/{id}',
  operationId: 'endSession',
  tags: ['session'],
  summary: 'Ends one of the account’s sessions',
  request: { params: idParams },
  responses: { 204: { description: 'It has ended' }, ...refusals(400, 401, 403, 404, 409, 503) },
})

const closeAll = createRoute({
  method: 'delete',
  path: '/api/sessions',
  operationId: 'endSessions',
  tags: ['session'],
  summary: 'Signs out everywhere',
  responses: { 200: json(z.object({ ended: z.number().int() }), 'How many'), ...refusals(401, 403, 409, 503) },
})

/** Throws a 409 where there are no accounts. */
export function accountId({ account }: Caller): string {
  if (account === null) {
    throw new ApiError(409, 'no-accounts', 'This service runs without accounts.', 'Dịch vụ đang chạy không có tài khoản.')
  }
  return account.id
}

function toWho({ account }: Pick<Caller, 'account'>, csrf: string | null): z.infer<typeof who> {
  return { account: account === null ? null : toAccountFields(account), csrf }
}

const ofEntrance = ({ account, secret }: Entrance) => toWho({ account }, csrfOf(secret))

export function sessionRoutes(app: App, service: Service, limits: Limits): void {
  const { db } = service
  app.openapi(open, async (c) => {
    const { link, ...given } = c.req.valid('json')
    return c.json(
      ofEntrance(link === undefined ? await signIn(service, limits, c, given) : await takeUp(service, limits, c, link, given)),
      200,
    )
  })
  app.openapi(look, (c) => c.json(toWho(c.var.caller, c.var.csrf ?? null), 200))
  app.openapi(close, async (c) => {
    await closeSession(service, c)
    return c.body(null, 204)
  })
  app.openapi(newPassword, async (c) => c.json({ csrf: csrfOf(await changePassword(service, c, c.req.valid('json'))) }, 200))
  app.openapi(language, async (c) => {
    await setLanguage(db, accountId(c.var.caller), c.req.valid('json').language)
    return c.body(null, 204)
  })
  app.openapi(list, async (c) => {
    const { caller } = c.var
    const sessions = await listSessions(db, accountId(caller))
    return c.json(
      {
        sessions: sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
          ...session,
          createdAt: createdAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          current: session.id === caller.session?.id,
        })),
      },
      200,
    )
  })
  app.openapi(closeOne, async (c) => {
    const account = requirePerson(c.var.caller)
    if (!(await endSession(db, account.id, c.req.valid('param').id))) throw notFound()
    return c.body(null, 204)
  })
  app.openapi(closeAll, async (c) => {
    const account = requirePerson(c.var.caller)
    return c.json({ ended: await endSessions(db, account.id) }, 200)
  })
}
