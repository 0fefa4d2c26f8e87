/** The checks of explanations on generated sentences: what is wrong is found, and traps stay quiet. `npm run measure-evidence` has more. */
import { describe, expect, it } from 'vitest'
import { measurePatterns, precisionOf, recallOf } from '../../scripts/measure-evidence/measure.ts'
import { FOURTH_PATTERNS } from '../../scripts/measure-evidence/patterns/fourth/index.ts'
import { TEST_PATTERNS } from '../../scripts/measure-evidence/patterns/test/index.ts'
import { THIRD_PATTERNS } from '../../scripts/measure-evidence/patterns/third/index.ts'
import { TUNING_PATTERNS } from '../../scripts/measure-evidence/patterns/tuning/index.ts'

const COUNT = 60

describe.each([
  ['test', TEST_PATTERNS],
  ['tuning', TUNING_PATTERNS],
  ['third', THIRD_PATTERNS],
  ['fourth', FOURTH_PATTERNS],
] as const)('on the %s patterns', (_name, patterns) => {
  const { tallies, notes } = measurePatterns(patterns, 'kept', COUNT)

  it.each([...tallies.keys()])('%s is found where it is, and not where it is not', (code) => {
    const tally = tallies.get(code)
    if (tally === undefined) throw new Error(`${code} was not tried`)
    expect(tally.trials).toBe(COUNT)
    const examples = [...notes].filter(([pattern]) => pattern.startsWith(code))
    expect(precisionOf(tally), JSON.stringify(examples)).toBeGreaterThanOrEqual(0.99)
    expect(recallOf(tally), JSON.stringify(examples)).toBeGreaterThanOrEqual(0.95)
  })
})
