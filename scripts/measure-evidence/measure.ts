/** Trials of all patterns, judged. In: patterns, a seed, how many for each finding. Out: tallies by finding, and examples of what went wrong. */
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createRandom } from '../generate/prng.ts'
import { trialToReport } from './trial-to-report.ts'
import { EXPLANATION_CODES } from '../../src/model/finding-code.ts'
import type { Patterns, Trial, TriedCode } from './trial.ts'

export interface Tally {
  trials: number
  wanted: number
  found: number
  false: number
}

export interface Measured {
  readonly tallies: ReadonlyMap<TriedCode, Tally>
  /** By pattern: what was missed, and what was said in vain. */
  readonly notes: ReadonlyMap<string, readonly string[]>
  readonly millisecondsEach: number
}

/** Examples of a pattern that are kept. */
const EXAMPLES = 2

const isTried = (code: string): code is TriedCode => (EXPLANATION_CODES as readonly string[]).includes(code)
const isAbout = (finding: Finding, row: string): boolean => finding.row === row || finding.rows.includes(row)

/** Every finding counts, whichever pattern it comes from: one that no pattern expects is a false one of its own code. */
export function measurePatterns(patterns: Readonly<Record<TriedCode, Patterns>>, seed: string, count: number): Measured {
  const tallies = new Map<TriedCode, Tally>(EXPLANATION_CODES.map((code) => [code, { trials: 0, wanted: 0, found: 0, false: 0 }]))
  const tally = (code: TriedCode): Tally => tallies.get(code) ?? { trials: 0, wanted: 0, found: 0, false: 0 }
  const notes = new Map<string, string[]>()
  const note = (pattern: string, text: string): void => {
    const list = notes.get(pattern) ?? []
    if (list.length < EXAMPLES) notes.set(pattern, [...list, text])
  }
  let milliseconds = 0
  const judge = (name: string, trial: Trial): void => {
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
  const random = createRandom(`measure-evidence/${seed}`)
  let trials = 0
  for (const code of EXPLANATION_CODES) {
    for (const kind of ['wrong', 'quiet'] as const) {
      const list = patterns[code][kind]
      for (let at = 0; at < Math.ceil(count / 2); at++) {
        const name = `${code} ${kind} ${(at % list.length) + 1}`
        const pattern = list[at % list.length]
        if (pattern !== undefined) judge(name, pattern(random.fork(`${name} ${at}`)))
        tally(code).trials++
        trials++
      }
    }
  }
  return { tallies, notes, millisecondsEach: milliseconds / trials }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

export const precisionOf = ({ found, false: wrong }: Tally): number => share(found, found + wrong)
export const recallOf = ({ found, wanted }: Tally): number => share(found, wanted)
