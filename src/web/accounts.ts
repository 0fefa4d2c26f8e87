/** Accounts, for an administrator; and to whom documents can be assigned, for those who review. */
import { createRoute, z } from '@hono/zod-openapi'
import { accountFields, toAccountFields } from './account-body.ts'
import { type AccountEntry, listAccounts, listReviewers } from '../store/accounts.ts'
import type { NewLink } from '../store/links.ts'
import { ROLES } from '../store/tables.ts'
import { change, invite, sendLink } from './account-actions.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import { requireAdmin, requireReviewer } from './guard.ts'
import type { Routes, Service } from './service.ts'

const account = z
  .object({
    ...accountFields,
    state: z.enum(['active', 'invited', 'disabled']),
    createdAt: z.iso.datetime(),
    lastLoginAt: z.iso.datetime().nullable(),
  })
  .openapi('Account')
const link = z.object({
  path: z.string().openapi({ description: 'Told this once; to be handed over by hand' }),
  url: z.string().nullable().openapi({ description: 'With the public address, where one is set' }),
  expiresAt: z.iso.datetime(),
})
const invited = z.object({ account, link })
const unit = z.string().max(50).nullable().optional()

const list = createRoute({
  method: 'get',
  path: '/api/accounts',
  operationId: 'listAccounts',
  tags: ['accounts'],
  summary: 'All accounts',
  responses: { 200: json(z.object({ accounts: z.array(account) }), 'Oldest first'), ...refusals(401, 403, 503) },
})

const add = createRoute({
  method: 'post',
  path: '/api/accounts',
  operationId: 'inviteAccount',
  tags: ['accounts'],
  summary: 'A new account, and the link with which its owner sets name and password',
  request: {
    body: jsonBody(z.strictObject({ name: z.string().max(200), role: z.enum(ROLES), unit })),
  },
  responses: { 201: json(invited, 'The link is told this once'), ...refusals(400, 401, 403, 409, 422, 503) },
})

const alter = createRoute({
  method: 'patch',
  path: '/api/accounts/{id}',
  operationId: 'changeAccount',
  tags: ['accounts'],
  summary: 'Role, unit, disabled or not; its sessions end',
  request: {
    params: idParams,
    body: jsonBody(z.strictObject({ role: z.enum(ROLES).optional(), unit, disabled: z.boolean().optional() })),
  },
  responses: { 200: json(account, 'As it is now'), ...refusals(400, 401, 403, 404, 409, 422, 503) },
})

const newLink = createRoute({
  method: 'post',
  path: '/api/accounts/{id}/link',
  operationId: 'linkAccount',
  tags: ['accounts'],
  summary: 'A one-time link with which its owner sets a new password; an older one is void',
  request: { params: idParams },
  responses: { 201: json(invited, 'The link is told this once'), ...refusals(400, 401, 403, 404, 409, 503) },
})

const reviewers = createRoute({
  method: 'get',
  path: '/api/reviewers',
  operationId: 'listReviewers',
  tags: ['accounts'],
  summary: 'Those to whom a document can be assigned',
  responses: {
    200: json(z.object({ reviewers: z.array(z.object({ id: z.uuid(), name: z.string() })) }), 'By name'),
    ...refusals(401, 403, 503),
  },
})

const toBody = ({ state, createdAt, lastLoginAt, ...entry }: AccountEntry): z.infer<typeof account> => ({
  ...toAccountFields(entry),
  state,
  createdAt: createdAt.toISOString(),
  lastLoginAt: lastLoginAt?.toISOString() ?? null,
})

/** Where a link leads. */
export const linkPath = ({ secret }: Pick<NewLink, 'secret'>): string => `/link/${secret}`

const toLinkBody = ({ publicUrl = null }: Service, made: NewLink): z.infer<typeof link> => ({
  path: linkPath(made),
  url: publicUrl === null ? null : publicUrl + linkPath(made),
  expiresAt: made.expiresAt.toISOString(),
})

export const accountRoutes: Routes = (app, service) => {
  const { db } = service
  app.openapi(list, async (c) => {
    requireAdmin(c.var.caller)
    return c.json({ accounts: (await listAccounts(db)).map(toBody) }, 200)
  })
  app.openapi(add, async (c) => {
    requireAdmin(c.var.caller)
    const made = await invite(service, c.var.caller, c.req.valid('json'))
    return c.json({ account: toBody(made.account), link: toLinkBody(service, made.link) }, 201)
  })
  app.openapi(alter, async (c) => {
    requireAdmin(c.var.caller)
    return c.json(toBody(await change(service, c.var.caller, c.req.valid('param').id, c.req.valid('json'))), 200)
  })
  app.openapi(newLink, async (c) => {
    requireAdmin(c.var.caller)
    const made = await sendLink(service, c.var.caller, c.req.valid('param').id)
    return c.json({ account: toBody(made.account), link: toLinkBody(service, made.link) }, 201)
  })
  app.openapi(reviewers, async (c) => {
    requireReviewer(c.var.caller)
    return c.json({ reviewers: await listReviewers(db) }, 200)
  })
}
