/**
 * `npm run measure-evidence -- [--patterns test|tuning] [--seed S] [--count N] [--list]`: how well the checks of explanations find what
 * is wrong and stay quiet about what is not, by finding, on explanations generated from sentence patterns, half of them traps.
 *
 * Every finding counts, whichever pattern it comes from: one that no pattern expects is a false one of its own code. `--list` prints
 * what was missed and what was false, a few of each pattern. Exit code 1 when a figure is under what is asked.
 */
import { parseArgs } from 'node:util'
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createRandom } from '../generate/prng.ts'
import { TEST_PATTERNS } from './patterns/test/index.ts'
import { TUNING_PATTERNS } from './patterns/tuning/index.ts'
import { trialToReport } from './trial-to-report.ts'
import { TRIED_CODES, type Pattern, type Trial, type TriedCode } from './trial.ts'

const LEAST_PRECISION = 0.99
const LEAST_RECALL = 0.95
/** Examples of a pattern that are printed. */
const EXAMPLES = 2

const { values } = parseArgs({
  options: {
    patterns: { type: 'string', default: 'test' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '500' },
    list: { type: 'boolean', default: false },
  },
})
const patterns = values.patterns === 'tuning' ? TUNING_PATTERNS : TEST_PATTERNS

interface Tally {
  trials: number
  wanted: number
  found: number
  false: number
}
const tallies = new Map<TriedCode, Tally>(TRIED_CODES.map((code) => [code, { trials: 0, wanted: 0, found: 0, false: 0 }]))
const tally = (code: TriedCode): Tally => tallies.get(code) ?? { trials: 0, wanted: 0, found: 0, false: 0 }
const notes = new Map<string, string[]>()
const note = (pattern: string, text: string): void => {
  const list = notes.get(pattern) ?? []
  if (list.length < EXAMPLES) notes.set(pattern, [...list, text])
}

const isTried = (code: string): code is TriedCode => (TRIED_CODES as readonly string[]).includes(code)
const isAbout = (finding: Finding, row: string): boolean => finding.row === row || finding.rows.includes(row)

let milliseconds = 0
function judge(name: string, trial: Trial): void {
  const report = trialToReport(trial)
  const start = performance.now()
  const findings = checkReport(report, [], reportToEvidence(report)).filter(({ code }) => isTried(code))
  milliseconds += performance.now() - start
  const texts = trial.rows.map(({ text, name: criterion }) => (criterion === undefined ? text : `[${criterion}] ${text}`)).join(' ¦ ')
  const open = new Set(findings)
  for (const { code, row } of trial.expected) {
    tally(code).wanted++
    const hits = findings.filter((finding) => finding.code === code && isAbout(finding, row))
    if (hits.length > 0) tally(code).found++
    else note(name, `missed ${code}: ${texts}`)
    for (const hit of hits) open.delete(hit)
  }
  for (const { code, message } of open) {
    if (!isTried(code)) continue
    tally(code).false++
    note(name, `FALSE ${code}: ${texts}\n      ${message.vi}`)
  }
}

const random = createRandom(`measure-evidence/${values.patterns}/${values.seed}`)
for (const code of TRIED_CODES) {
  const { wrong, quiet } = patterns[code]
  const half = Math.ceil(Number(values.count) / 2)
  const run = (kind: string, list: readonly Pattern[]): void => {
    for (let at = 0; at < half; at++) {
      const which = at % list.length
      const name = `${code} ${kind} ${which + 1}`
      const pattern = list[which]
      if (pattern !== undefined) judge(name, pattern(random.fork(`${name} ${at}`)))
      tally(code).trials++
    }
  }
  run('wrong', wrong)
  run('quiet', quiet)
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const shown = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8)
let good = true
process.stdout.write(`${'finding'.padEnd(22)}texts  wanted  found  false  precision  recall\n`)
for (const [code, { trials, wanted, found, false: wrong }] of tallies) {
  const precision = share(found, found + wrong)
  const recall = share(found, wanted)
  if (precision < LEAST_PRECISION || recall < LEAST_RECALL) good = false
  const columns = [String(trials).padStart(5), String(wanted).padStart(7), String(found).padStart(6), String(wrong).padStart(6)]
  process.stdout.write(`${code.padEnd(22)}${columns.join(' ')}   ${shown(precision)} ${shown(recall)}\n`)
}
if (values.list) for (const [pattern, list] of notes) process.stdout.write(`\n${pattern}\n${list.map((text) => `   ${text}\n`).join('')}`)
process.stdout.write(`${(milliseconds / [...tallies.values()].reduce((sum, { trials }) => sum + trials, 0)).toFixed(3)} ms a text\n`)
process.exitCode = good ? 0 : 1
