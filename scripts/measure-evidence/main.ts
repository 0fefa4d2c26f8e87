/**
 * `npm run measure-evidence -- [--patterns test|tuning|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth] [--seed S] [--count N] [--list]`:
 * how well the checks of explanations find what is wrong and stay quiet about what is not, by finding, on explanations generated from
 * sentence patterns, half of them traps.
 *
 * `--list` prints what was missed and what was false, a few of each pattern. Exit code 1 when a figure is under what is asked.
 */
import { parseArgs } from 'node:util'
import { measurePatterns, precisionOf, recallOf } from './measure.ts'
import { EIGHTH_PATTERNS } from './patterns/eighth/index.ts'
import { ELEVENTH_PATTERNS } from './patterns/eleventh/index.ts'
import { FIFTH_PATTERNS } from './patterns/fifth/index.ts'
import { FOURTEENTH_PATTERNS } from './patterns/fourteenth/index.ts'
import { FOURTH_PATTERNS } from './patterns/fourth/index.ts'
import { NINTH_PATTERNS } from './patterns/ninth/index.ts'
import { SEVENTH_PATTERNS } from './patterns/seventh/index.ts'
import { SIXTH_PATTERNS } from './patterns/sixth/index.ts'
import { TENTH_PATTERNS } from './patterns/tenth/index.ts'
import { TEST_PATTERNS } from './patterns/test/index.ts'
import { THIRD_PATTERNS } from './patterns/third/index.ts'
import { THIRTEENTH_PATTERNS } from './patterns/thirteenth/index.ts'
import { TUNING_PATTERNS } from './patterns/tuning/index.ts'
import { TWELFTH_PATTERNS } from './patterns/twelfth/index.ts'

const LEAST_PRECISION = 0.99
const LEAST_RECALL = 0.95

const { values } = parseArgs({
  options: {
    patterns: { type: 'string', default: 'test' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '500' },
    list: { type: 'boolean', default: false },
  },
})
const SETS = new Map([
  ['test', TEST_PATTERNS],
  ['tuning', TUNING_PATTERNS],
  ['third', THIRD_PATTERNS],
  ['fourth', FOURTH_PATTERNS],
  ['fifth', FIFTH_PATTERNS],
  ['sixth', SIXTH_PATTERNS],
  ['seventh', SEVENTH_PATTERNS],
  ['eighth', EIGHTH_PATTERNS],
  ['ninth', NINTH_PATTERNS],
  ['tenth', TENTH_PATTERNS],
  ['eleventh', ELEVENTH_PATTERNS],
  ['twelfth', TWELFTH_PATTERNS],
  ['thirteenth', THIRTEENTH_PATTERNS],
  ['fourteenth', FOURTEENTH_PATTERNS],
])
const patterns = SETS.get(values.patterns)
if (patterns === undefined) throw new Error(`--patterns is one of ${[...SETS.keys()].join(', ')}`)
const { tallies, notes, millisecondsEach } = measurePatterns(patterns, `${values.patterns}/${values.seed}`, Number(values.count))

const shown = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8)
let good = true
process.stdout.write(`${'finding'.padEnd(22)}texts  wanted  found  false  precision  recall\n`)
for (const [code, tally] of tallies) {
  const { trials, wanted, found, false: wrong } = tally
  if (precisionOf(tally) < LEAST_PRECISION || recallOf(tally) < LEAST_RECALL) good = false
  const columns = [String(trials).padStart(5), String(wanted).padStart(7), String(found).padStart(6), String(wrong).padStart(6)]
  process.stdout.write(`${code.padEnd(22)}${columns.join(' ')}   ${shown(precisionOf(tally))} ${shown(recallOf(tally))}\n`)
}
if (values.list) for (const [pattern, list] of notes) process.stdout.write(`\n${pattern}\n${list.map((text) => `   ${text}\n`).join('')}`)
process.stdout.write(`${millisecondsEach.toFixed(3)} ms a text\n`)
process.exitCode = good ? 0 : 1
