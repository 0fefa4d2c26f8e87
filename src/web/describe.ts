/** What the descriptions of routes have in common. */
import { z } from '@hono/zod-openapi'
import { errorSchema } from './api-error.ts'

export const idParams = z.object({ id: z.uuid().openapi({ param: { name: 'id', in: 'path' } }) })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})

/** A request's body, which must be there. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

const WORDS = {
  400: 'The request is wrong',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Not found',
  409: 'What stands against it',
  412: 'Stale: the document has changed',
  413: 'Too large',
  415: 'Not a PDF',
  422: 'A value is not known',
  429: 'Too often; `Retry-After` says how long to wait',
  503: 'A service is away',
  507: 'No room left',
} as const

/** Answers that say why not. */
export function refusals<Status extends keyof typeof WORDS>(...statuses: readonly Status[]) {
  return Object.fromEntries(statuses.map((status) => [status, json(errorSchema, WORDS[status])])) as Record<
    Status,
    { content: { 'application/json': { schema: typeof errorSchema } }; description: string }
  >
}
