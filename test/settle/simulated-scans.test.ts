/**
 * Invented reports, read by a simulated recogniser that errs: no wrong number passes without a word, and few right ones are doubted.
 * A third of the reports has faults of its own, a third has scores that were changed on paper to digits that look alike, where the
 * temptation to make a sum fit is greatest.
 */
import { describe, expect, it } from 'vitest'
import { seedToPlan } from '../../scripts/generate/plan.ts'
import { createRandom } from '../../scripts/generate/prng.ts'
import { planToReport, reportAtHandToCatalogue } from '../../scripts/generate/seed-to-report.ts'
import { checkReport } from '../../src/check/index.ts'
import { parsePoints } from '../../src/model/points.ts'
import type { MatchedReport, ReportRow } from '../../src/model/report.ts'
import type { Score } from '../../src/model/score.ts'
import { settleReport } from '../../src/settle/index.ts'
import { truthToMatched } from '../check/truth-to-matched.ts'
import { scanned, type Channel, type Errors } from './simulated-scan.ts'

const TRUTH_AT_HAND = 'fixtures/ngoc-ky-2023/expected.json'
const REPORTS = 30
const CHANGED = 3

const errors = (digit: number, point: number): Errors => ({ digit, point, garbled: digit / 2, nothing: digit / 5 })
const CHANNELS: readonly { name: string; channel: Channel; doubted: number }[] = [
  {
    name: 'good',
    channel: { engine: errors(0.003, 0.02), glyphs: errors(0.0005, 0.001), repeated: 0.5, shared: 0.01, penMark: 0.001 },
    doubted: 0.01,
  },
  {
    name: 'usual',
    channel: { engine: errors(0.01, 0.05), glyphs: errors(0.001, 0.003), repeated: 0.5, shared: 0.01, penMark: 0.003 },
    doubted: 0.015,
  },
  {
    name: 'poor',
    channel: { engine: errors(0.02, 0.1), glyphs: errors(0.005, 0.01), repeated: 0.5, shared: 0.01, penMark: 0.01 },
    doubted: 0.05,
  },
]

/** A report as printed, with truth for a catalogue or without. */
function printedReport(seed: number): MatchedReport[] {
  const plan = seedToPlan(`settled-${seed}`, {
    faults: seed % 3 === 0 ? '3' : '0',
    catalogue: ['hai-duong', 'invented', 'none'][seed % 4 === 0 ? 2 : seed % 2] ?? 'none',
    unknownRow: 'false',
  })
  const { truths, catalogue } = planToReport(plan, TRUTH_AT_HAND)
  const known = plan.catalogue === 'hai-duong' ? reportAtHandToCatalogue(TRUTH_AT_HAND) : catalogue
  return truths.map((truth) => truthToMatched(truth, known)).map((report) => (seed % 3 === 1 ? tempting(report, seed) : report))
}

const ALIKE: Readonly<Record<string, string>> = { 0: '8', 1: '7', 3: '8', 5: '6', 6: '5', 7: '1', 8: '3', 9: '0' }

/** Some self scores changed to ones that look alike. */
function tempting(report: MatchedReport, seed: number): MatchedReport {
  const random = createRandom(`tempting-${seed}`)
  const changed = new Map<ReportRow, ReportRow>()
  for (const row of random.shuffle(report.rows)) {
    const [place] = row.cells.self
    if (changed.size === CHANGED || place === undefined || row.scores.self.kind !== 'value' || row.scores.max.kind !== 'value') continue
    const at = random.int(0, place.text.length - 1)
    const text = place.text.slice(0, at) + (ALIKE[place.text.charAt(at)] ?? '') + place.text.slice(at + 1)
    const points = parsePoints(text)
    if (points === null || points > row.scores.max.points || text.length < place.text.length) continue
    const scores = { ...row.scores, self: { kind: 'value' as const, points } }
    changed.set(row, { ...row, scores, cells: { ...row.cells, self: [{ ...place, text }] } })
  }
  return { ...report, rows: report.rows.map((row) => changed.get(row) ?? row) }
}

const pointsOf = (score: Score): bigint | null => (score.kind === 'value' ? score.points : null)

interface Outcome {
  cells: number
  wrong: number
  doubted: number
  readonly silent: string[]
}

function compare(printed: MatchedReport, read: MatchedReport, outcome: Outcome): void {
  const findings = checkReport(read, [])
  for (const [at, row] of read.rows.entries()) {
    for (const column of ['max', 'self'] as const) {
      const own = findings.filter((finding) => finding.row === row.id && finding.column === column)
      outcome.cells += 1
      if (pointsOf(row.scores[column]) === pointsOf(printed.rows[at]!.scores[column])) {
        if (own.some(({ code }) => code === 'doubtful' || code === 'unreadable')) outcome.doubted += 1
        continue
      }
      outcome.wrong += 1
      if (!own.some(({ severity }) => severity !== 'info')) outcome.silent.push(`${row.id} ${column} ${row.cells[column][0]?.text}`)
    }
  }
}

describe('simulated scans', () => {
  it.each(CHANNELS)('of $name quality hold no wrong number that nobody is told about', ({ name, channel, doubted }) => {
    const outcome: Outcome = { cells: 0, wrong: 0, doubted: 0, silent: [] }
    for (let seed = 1; seed <= REPORTS; seed++) {
      for (const printed of printedReport(seed)) compare(printed, settleReport(scanned(printed, channel, `${name}-${seed}`)), outcome)
    }
    expect(outcome.cells).toBeGreaterThan(REPORTS * 60)
    expect(outcome.silent).toEqual([])
    expect(outcome.doubted / outcome.cells).toBeLessThan(doubted)
    expect(outcome.wrong / outcome.cells).toBeLessThan(0.02)
  })
})
