/** Who asks, as the routes see it. In: an account, and how it came in. Out: its name, role and scope. */
import type { Account } from '../store/accounts.ts'
import { EVERYTHING } from '../store/documents.ts'
import type { Actor } from '../store/lifecycle.ts'
import type { Caller } from './service.ts'

/** Whoever reaches a service without accounts; and the service itself. */
export const callerOfService = (name: string): Caller => ({
  name,
  account: null,
  role: 'admin',
  scope: EVERYTHING,
  isAdmin: true,
  mayReview: true,
  session: null,
  token: null,
  mayStay: () => Promise.resolve(true),
})

export function callerOf(account: Account, entrance: Pick<Caller, 'session' | 'token' | 'mayStay'>): Caller {
  const { name, role, id, unit } = account
  const mayReview = role !== 'unit'
  return {
    name,
    account,
    role,
    scope: mayReview ? EVERYTHING : { accountId: id, unitId: unit?.id ?? null },
    isAdmin: role === 'admin',
    mayReview,
    ...entrance,
    // A database that is away shuts nobody out: it tells nothing either.
    mayStay: () => entrance.mayStay().catch(() => true),
  }
}

/** The caller as the history of a document names whoever did something. */
export const actorOf = ({ name, account }: Caller, reason?: string): Actor => ({ name, accountId: account?.id ?? null, reason })
