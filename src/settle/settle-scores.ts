/**
 * The recognised scores of a report, settled. In: a matched report. Out: for each cell that was not certain by itself, the score to be
 * taken and what is to be said about it.
 *
 * A cell's readings, its row's bounds and the sums around it are weighed together. Only what some reading says is ever taken; what no
 * reading says is weighed all the same, for it shows how sure the others are.
 */
import type { MatchedReport, ReportRow, Settlement, SettlementReason } from '../model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'
import { sumPoints, type Points } from '../model/points.ts'
import { candidatesOf, catalogueMax, errorRates, scoreCells, type Candidate, type ScoreCell } from './score-cell.ts'
import { expectations, type Expectation, type Printed } from './sums.ts'

export interface SettledScore {
  readonly row: ReportRow
  readonly column: ScoreColumn
  readonly score: Score
  /** Null where the picture alone is certain. */
  readonly settlement: Settlement | null
}

/** A score is taken without a word when the chance that it is another is below this. */
const ACCEPTED_RISK = 1e-3
/** Weight of a cell's holding what neither a reading nor a likely misreading says. */
const UNREAD = 1e-6

interface Weighed {
  readonly cell: ScoreCell
  readonly candidates: readonly Candidate[]
}

export function settleScores(report: MatchedReport): SettledScore[] {
  const cells = scoreCells(report)
  const rates = errorRates(cells)
  const weighed = cells.map((cell): Weighed => ({ cell, candidates: candidatesOf(cell, report, rates) }))
  const settled = SCORE_COLUMNS.flatMap((column) => {
    const own = new Map(weighed.filter(({ cell }) => cell.column === column).map((each) => [each.cell.row, each]))
    if (own.size === 0) return []
    const expected = expectations(report, column, (row) => printedOf(row, column, own.get(row)))
    return [...own.values()].flatMap((each) => decide(each, report, expected.get(each.cell.row)) ?? [])
  })
  return settled.map((each) => withSums(each, settled, report))
}

function printedOf(row: ReportRow, column: ScoreColumn, weighed: Weighed | undefined): Printed {
  if (weighed === undefined || weighed.candidates.length === 0) {
    const score = row.scores[column]
    const isNone = score.kind === 'blank' || score.kind === 'dash'
    const values = new Map(score.kind === 'value' ? [[score.points, 1]] : [])
    return { values, none: isNone ? 1 : 0, unread: score.kind === 'unreadable' ? 1 : 0 }
  }
  const mass = weighed.candidates.reduce((sum, { weight }) => sum + weight, UNREAD)
  const values = new Map<Points, number>()
  let none = 0
  for (const { score, weight } of weighed.candidates) {
    if (score.kind === 'value') values.set(score.points, (values.get(score.points) ?? 0) + weight / mass)
    else none += weight / mass
  }
  return { values, none, unread: UNREAD / mass }
}

function decide({ cell, candidates }: Weighed, report: MatchedReport, expected: Expectation | undefined): SettledScore | null {
  const { row, column, taken } = cell
  const known = catalogueMax(row, column, report)
  const bySums = ({ score }: Candidate): number =>
    expected === undefined || known !== null ? 1 : expected(score.kind === 'value' ? score.points : null)
  const weights = candidates.map((candidate) => candidate.weight * bySums(candidate))
  const best = mostLikely(candidates, weights, (candidate) => candidate.read)
  if (best === null) return null
  const { score } = best
  const done = (settlement: Settlement | null): SettledScore => ({ row, column, score, settlement })
  const say = (kind: Settlement['kind'], reason: SettlementReason): SettledScore =>
    done({ kind, read: cell.texts[0] ?? '', readings: cell.texts, reason })
  const others = candidates.filter((candidate) => candidate.read && candidate !== best)
  if (shareOf(best, candidates, weights) < 1 - ACCEPTED_RISK) {
    if (others.length > 0) return say('doubtful', { kind: 'differ' })
    const rival = mostLikely(candidates, weights, (candidate) => !candidate.read)
    return say('doubtful', { kind: rival !== null && bySums(rival) > bySums(best) ? 'unlikely' : 'unconfirmed' })
  }
  const byPicture = candidates.map(({ likelihood }) => likelihood)
  const isTaken = sameScore(score, taken.score)
  if (isTaken && (others.length === 0 || shareOf(best, candidates, byPicture) >= 1 - ACCEPTED_RISK)) return done(null)
  if (known !== null && score.kind === 'value' && score.points === known) return say('settled', { kind: 'catalogue' })
  const byRow = candidates.map(({ weight }) => weight)
  if (shareOf(best, candidates, byRow) < 1 - ACCEPTED_RISK) return say('settled', { kind: 'sum', rows: [] })
  return say('settled', { kind: shareOf(best, candidates, byPicture) < 1 - ACCEPTED_RISK ? 'bound' : 'likely' })
}

function mostLikely(
  candidates: readonly Candidate[],
  weights: readonly number[],
  among: (candidate: Candidate) => boolean,
): Candidate | null {
  let best: Candidate | null = null
  let most = -1
  candidates.forEach((candidate, at) => {
    const weight = weights[at] ?? 0
    if (!among(candidate) || weight <= most) return
    best = candidate
    most = weight
  })
  return best
}

function shareOf(candidate: Candidate, candidates: readonly Candidate[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return all === 0 ? 0 : (weights[candidates.indexOf(candidate)] ?? 0) / all
}

const sameScore = (a: Score, b: Score): boolean =>
  a.kind === 'value' ? b.kind === 'value' && a.points === b.points : b.kind !== 'value' && b.kind !== 'unreadable'

/** Names the sums that hold with the scores that were taken. */
function withSums(each: SettledScore, settled: readonly SettledScore[], report: MatchedReport): SettledScore {
  const { row, column, settlement } = each
  if (settlement?.reason.kind !== 'sum') return each
  const taken = new Map(settled.filter((other) => other.column === column).map((other) => [other.row, other.score]))
  const pointsOf = (of: ReportRow): Points | null => {
    const score = taken.get(of) ?? of.scores[column]
    return score.kind === 'value' ? score.points : null
  }
  const holds = (id: string | null): boolean => {
    const parent = report.rows.find((other) => other.id === id)
    const children = report.rows.filter((other) => other.parent === id && id !== null).flatMap((child) => pointsOf(child) ?? [])
    return parent !== undefined && children.length > 0 && sumPoints(children) === pointsOf(parent)
  }
  const rows = [row.id, row.parent].filter((id) => id !== null).filter(holds)
  return { ...each, settlement: { ...settlement, reason: { kind: 'sum', rows } } }
}
