/** A short trial under blows on each foundation: nothing lost, nothing doubled, nothing stuck, and the same rows as without them. */
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FOUNDATIONS } from '../../scripts/crash/installation.ts'
import { difference, type Outcome, type Plan, runTrial } from '../../scripts/crash/trial.ts'

const SMALL = path.join(import.meta.dirname, '../../fixtures/generated/tcvn3-named-fonts.pdf')

const PLAN: Plan = {
  foundation: 'embedded',
  files: [SMALL],
  documents: 8,
  workers: 2,
  concurrency: 2,
  workerKills: 0,
  redisKills: 0,
  flushes: 0,
  postgresKills: 0,
  pause: 700,
  seed: 7,
  patience: 200,
  say: () => undefined,
}

/** What the same files give where nothing is struck; the foundation makes no difference. */
let calm: Outcome
beforeAll(async () => {
  calm = await runTrial(PLAN)
}, 400_000)

describe.each(FOUNDATIONS)('blows on %s', (foundation) => {
  it('leave every document read once', { timeout: 400_000 }, async () => {
    const onRedis = foundation === 'redis'
    const struck = await runTrial({
      ...PLAN,
      foundation,
      workerKills: 3,
      redisKills: onRedis ? 1 : 0,
      flushes: onRedis ? 1 : 0,
      postgresKills: foundation === 'embedded' ? 0 : 1,
    })
    expect(struck.dump).toMatchObject({ documents: 8, unfinished: 0, irregular: [], outbox: 0 })
    expect(difference(calm.dump, struck.dump)).toEqual([])
  })
})
