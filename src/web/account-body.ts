/** What is told of an account wherever it is told. In: the account as it is kept. Out: its part of an answer. */
import { z } from '@hono/zod-openapi'
import type { Account } from '../store/accounts.ts'
import { ROLES } from '../store/tables.ts'

export const accountFields = {
  id: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES),
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
  language: z.enum(['vi', 'en']).nullable(),
}

/** The unit by its code: its number in the database is nobody's business. */
export const toAccountFields = ({ id, name, role, unit, language }: Account) => ({
  id,
  name,
  role,
  unit: unit === null ? null : { code: unit.code, name: unit.name },
  language,
})
