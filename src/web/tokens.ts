/** Tokens of programs: those of the account that asks. */
import { createRoute, z } from '@hono/zod-openapi'
import { addToken, listTokens, revokeToken } from '../store/accounts.ts'
import { ApiError, notFound } from './api-error.ts'
import { idParams, json, refusals } from './describe.ts'
import type { Caller, Routes } from './service.ts'

const DAY = 24 * 3600 * 1000

const token = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
})

const list = createRoute({
  method: 'get',
  path: '/api/tokens',
  operationId: 'listTokens',
  tags: ['tokens'],
  summary: 'The account’s tokens, without their secrets',
  responses: { 200: json(z.object({ tokens: z.array(token) }), 'Oldest first'), ...refusals(401, 403, 409, 503) },
})

const add = createRoute({
  method: 'post',
  path: '/api/tokens',
  operationId: 'addToken',
  tags: ['tokens'],
  summary: 'A new token, told this once',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ name: z.string().min(1).max(100), days: z.number().int().min(1).max(3650).nullable().default(null) }),
        },
      },
    },
  },
  responses: { 201: json(z.object({ id: z.uuid(), token: z.string() }), 'The token'), ...refusals(400, 401, 403, 409, 503) },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/tokens/{id}',
  operationId: 'removeToken',
  tags: ['tokens'],
  summary: 'Takes a token back',
  request: { params: idParams },
  responses: { 204: { description: 'It is not valid any more' }, ...refusals(400, 401, 403, 404, 409, 503) },
})

/** Throws a 409 where there are no accounts. */
function accountId({ account }: Caller): string {
  if (account === null)
    throw new ApiError(
      409,
      'no-accounts',
      'This service runs without accounts; it needs no tokens.',
      'Dịch vụ chạy không có tài khoản, không cần mã truy cập.',
    )
  return account.id
}

export const tokenRoutes: Routes = (app, { db }) => {
  app.openapi(list, async (c) => {
    const tokens = await listTokens(db, accountId(c.var.caller))
    return c.json(
      {
        tokens: tokens.map(({ id, name, createdAt, lastUsedAt, expiresAt }) => ({
          id,
          name,
          createdAt: createdAt.toISOString(),
          lastUsedAt: lastUsedAt?.toISOString() ?? null,
          expiresAt: expiresAt?.toISOString() ?? null,
        })),
      },
      200,
    )
  })

  app.openapi(add, async (c) => {
    const { name, days } = c.req.valid('json')
    return c.json(await addToken(db, accountId(c.var.caller), name, days === null ? null : new Date(Date.now() + days * DAY)), 201)
  })

  app.openapi(remove, async (c) => {
    if (!(await revokeToken(db, accountId(c.var.caller), c.req.valid('param').id))) throw notFound()
    return c.body(null, 204)
  })
}
