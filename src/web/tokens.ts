/** Tokens of programs: those of the account that asks. */
import { createRoute, z } from '@hono/zod-openapi'
import { addToken, listTokens, type NewToken, revokeToken, type TokenEntry } from '../store/tokens.ts'
import { notFound } from './api-error.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import type { Caller, Routes } from './service.ts'
import { accountId } from './session-api.ts'

const DAY = 24 * 3600 * 1000

const token = z.object({
  id: z.uuid(),
  name: z.string(),
  readOnly: z.boolean(),
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
    body: jsonBody(
      z.strictObject({
        name: z.string().min(1).max(100),
        days: z.number().int().min(1).max(3650).nullable().default(null),
        readOnly: z.boolean().default(false),
      }),
    ),
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

export const tokenRoutes: Routes = (app, { db }) => {
  app.openapi(list, async (c) => {
    const tokens = await listTokens(db, accountId(c.var.caller))
    return c.json({ tokens: tokens.map(toBody) }, 200)
  })

  app.openapi(add, async (c) => {
    const { name, days, readOnly } = c.req.valid('json')
    const { caller } = c.var
    const made = await addToken(db, accountId(caller), { name, ...narrowed(caller, days, readOnly) })
    return c.json(made, 201)
  })

  app.openapi(remove, async (c) => {
    if (!(await revokeToken(db, accountId(c.var.caller), c.req.valid('param').id))) throw notFound()
    return c.body(null, 204)
  })
}

/** A token that a token makes may do no more than it, is valid no longer, and is taken back with it. */
export function narrowed({ token }: Caller, days: number | null, readOnly: boolean): Omit<NewToken, 'name'> {
  const wanted = days === null ? null : new Date(Date.now() + days * DAY)
  const last = token?.expiresAt ?? null
  const expiresAt = last !== null && (wanted === null || wanted > last) ? last : wanted
  return { expiresAt, readOnly: readOnly || token?.readOnly === true, madeBy: token?.id ?? null }
}

const toBody = ({ createdAt, lastUsedAt, expiresAt, ...token }: TokenEntry) => ({
  ...token,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  expiresAt: expiresAt?.toISOString() ?? null,
})
