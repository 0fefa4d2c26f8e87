/**
 * Limits on how often one may ask. What guards passwords and links is counted in the database, so that it holds over processes; the
 * general limit of each caller, which only keeps one from crowding out the others, in the memory of each.
 */
import { CompiledQuery } from 'kysely'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Db } from '../store/db.ts'
import { ApiError } from './api-error.ts'

/** Failures to sign in, from one network, of whatever accounts: an office of people who mistype stays below. */
const SIGN_IN = { points: 40, duration: 600 } as const
/** Unknown links and tokens, from one network. */
const GUESSES = { points: 60, duration: 600 } as const
/** Requests of one caller: a batch of uploads with its progress, watched in several windows, stays below. */
const REQUESTS = { points: 6000, duration: 60 } as const

export interface Limit {
  /** Throws a 429 when there have been too many. */
  readonly count: (key: string) => Promise<void>
  /** The last one does not count after all. */
  readonly giveBack: (key: string) => Promise<void>
}

export interface Limits {
  readonly signIn: Limit
  readonly guesses: Limit
  readonly requests: Limit
}

export function createLimits(db: Db): Limits {
  const storeClient = {
    query: ({ text, values }: { text: string; values?: unknown[] }) => db.executeQuery(CompiledQuery.raw(text, values)),
  }
  const kept = { storeClient, storeType: 'client', schemaName: 'public', tableName: 'rate_limits', tableCreated: true }
  const inDatabase = (keyPrefix: string, options: { points: number; duration: number }): Limit =>
    toLimit(new RateLimiterPostgres({ ...kept, keyPrefix, ...options }))
  return {
    signIn: inDatabase('sign-in', SIGN_IN),
    guesses: inDatabase('guess', GUESSES),
    requests: toLimit(new RateLimiterMemory(REQUESTS)),
  }
}

function toLimit(limiter: RateLimiterMemory | RateLimiterPostgres): Limit {
  return {
    count: async (key) => {
      try {
        await limiter.consume(key)
      } catch (error) {
        if (error instanceof RateLimiterRes) throw tooOften(Math.ceil(error.msBeforeNext / 1000))
        throw error
      }
    },
    giveBack: async (key) => {
      await limiter.reward(key)
    },
  }
}

/** `seconds`: how long to wait. */
export function tooOften(seconds: number): ApiError {
  const wait = Math.max(1, seconds)
  const [vi, en] = wait < 90 ? [`${wait} giây`, `${wait} seconds`] : [`${Math.ceil(wait / 60)} phút`, `${Math.ceil(wait / 60)} minutes`]
  return new ApiError(429, 'too-often', `Too many attempts. Try again in ${en}.`, `Thử quá nhiều lần. Hãy thử lại sau ${vi}.`, {
    retryAfter: wait,
  })
}
