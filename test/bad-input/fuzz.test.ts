/** Five hundred mutations of the fixtures: none hangs the program, none shows a fault of it. More: `npm run fuzz`. */
import { expect, test } from 'vitest'
import { fuzz, mutatedFile } from '../../scripts/bad-input/fuzz.ts'

const RUNS = 500
const SEED = 1

test('mutations end in an extraction or in a named error', { timeout: 600_000 }, async () => {
  const report = await fuzz({ runs: RUNS, seed: SEED })
  expect(report.failures).toEqual([])
  const counts = [...report.counts.values()]
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(RUNS)
  // The mutations reach all of the program: some files are still read, some are refused.
  expect(report.counts.get('extraction') ?? 0).toBeGreaterThan(RUNS / 20)
  expect(report.counts.get('damaged') ?? 0).toBeGreaterThan(0)
})

test('a seed always makes the same files', () => {
  expect(mutatedFile(7, SEED).equals(mutatedFile(7, SEED))).toBe(true)
  expect(mutatedFile(7, SEED).equals(mutatedFile(7, SEED + 1))).toBe(false)
})
