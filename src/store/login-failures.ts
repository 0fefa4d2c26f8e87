/**
 * Attempts to sign in, counted in the database so that the count holds over processes. An attempt is counted before the password is
 * looked at, by one statement: of many at the same moment, one gets through when a delay is on. A delay that ends later than any can was
 * set before the clock was set back, and holds nobody up.
 */
import { sql } from 'kysely'
import type { Queries } from './db.ts'

export interface Patience {
  /** Failures that cost nothing. */
  readonly free: number
  /** The first delay, and the longest, seconds. Each failure doubles it. */
  readonly delay: number
  readonly longest: number
}

/** After so long without an attempt all is forgotten, hours. */
const FORGOTTEN_AFTER = 24

/** Counts an attempt as a failure. Returns how many seconds to wait instead, when it comes too early; 0 when it may be made. */
export async function countAttempt(db: Queries, key: string, { free, delay, longest }: Patience): Promise<number> {
  const forgotten = sql`now() + ${FORGOTTEN_AFTER} * interval '1 hour'`
  const seconds = sql`least(${longest}::double precision, ${delay}::double precision * power(2, least(f.failures - ${free}::int, 20)))`
  const { rows } = await sql`
    insert into public.login_failures as f (key, failures, next_at, expires_at) values (${key}, 1, now(), ${forgotten})
    on conflict (key) do update set
      failures = case when f.expires_at <= now() then 1 else f.failures + 1 end,
      next_at = now() + case when f.expires_at > now() and f.failures >= ${free}::int then ${seconds} else 0 end * interval '1 second',
      expires_at = ${forgotten}
    where f.next_at <= now() or f.next_at > now() + ${longest} * interval '1 second'
    returning failures`.execute(db)
  if (rows.length > 0) return 0
  const wait = await sql<{ seconds: number }>`
    select greatest(1, ceil(extract(epoch from next_at - now())))::int as seconds from public.login_failures where key = ${key}`.execute(db)
  return wait.rows[0]?.seconds ?? 1
}

/** The person has signed in. */
export async function forgetAttempts(db: Queries, key: string): Promise<void> {
  await db.deleteFrom('login_failures').where('key', '=', key).execute()
  await sql`delete from public.login_failures where expires_at < now()`.execute(db)
}
