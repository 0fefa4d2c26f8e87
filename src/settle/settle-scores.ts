/**
 * The recognised scores of a report, settled. In: a matched report. Out: for each cell that was not certain by itself, the score to be
 * taken and what is to be said about it.
 *
 * A cell's readings, its row's bounds and the sums around it are weighed together. Only what some reading says is ever taken; what no
 * reading says is weighed all the same, for it shows how sure the others are.
 */
import type { MatchedReport, ReportRow, Settlement, SettlementReason } from '../model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'
import { pointsFromNumber, sumPoints, type Points } from '../model/points.ts'
import {
  CONFIRMED,
  OTHER_MAX,
  candidatesOf,
  catalogueMax,
  errorRates,
  isPossible,
  isTold,
  unreadWeight,
  type Candidate,
} from './candidates.ts'
import { scoreCells, type ScoreCell } from './score-cell.ts'
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
/** The same where all kinds of readings agree: what would have to be misread alike by all of them is rarer than a slip in the report. */
const ACCEPTED_RISK_UNANIMOUS = 0.02
/** The same where an error is told anyway: a score above its maximum, a maximum that is not the catalogue's. */
const ACCEPTED_RISK_TOLD = 0.1

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
  const unread = unreadWeight(weighed.cell, weighed.candidates)
  const mass = weighed.candidates.reduce((sum, { weight }) => sum + weight, unread)
  const values = new Map<Points, number>()
  let none = 0
  for (const { score, weight } of weighed.candidates) {
    if (score.kind === 'value') values.set(score.points, (values.get(score.points) ?? 0) + weight / mass)
    else none += weight / mass
  }
  return { values, none, unread: unread / mass }
}

function decide({ cell, candidates }: Weighed, report: MatchedReport, expected: Expectation | undefined): SettledScore | null {
  const { row, column } = cell
  const known = catalogueMax(row, column, report)
  const sums = known === null ? expected : undefined
  const bySums = ({ score }: Candidate): number => (sums === undefined ? 1 : score.kind === 'value' ? sums.of(score.points) : sums.none)
  const weigh = (candidate: Candidate): number => candidate.weight * bySums(candidate)
  const best = mostLikely(candidates, weigh, (candidate) => candidate.read)
  if (best === null || (cell.mixed && !isPossible(best.score, cell, report))) return null
  const { score } = best
  const done = (settlement: Settlement | null): SettledScore => ({ row, column, score, settlement })
  const say = (kind: Settlement['kind'], reason: SettlementReason): SettledScore =>
    done({ kind, read: cell.texts[0] ?? '', readings: cell.texts, reason })
  const unread = unreadWeight(cell, candidates) * (known === null ? 1 : OTHER_MAX)
  const riskBy = (by: (candidate: Candidate) => number, unreadBy = 1): number => {
    const all = candidates.reduce((sum, candidate) => sum + by(candidate), unread * unreadBy)
    return 1 - by(best) / all
  }
  const others = candidates.filter((candidate) => candidate.read && candidate !== best)
  // A stroke read as a `1` or a dash is no figure, whatever would fit.
  if (cell.mixed && isStroke(score)) return say('doubtful', { kind: 'covered' })
  if (riskBy(weigh, sums?.unread) > acceptedRisk(cell, others.length === 0, isTold(cell, score, report))) {
    if (others.length > 0) return say('doubtful', { kind: 'differ' })
    if (cell.covered) return say('doubtful', { kind: 'covered' })
    const rival = mostLikely(candidates, weigh, (candidate) => !candidate.read)
    return say('doubtful', { kind: rival !== null && bySums(rival) > bySums(best) ? 'unlikely' : 'unconfirmed' })
  }
  const byPicture = riskBy(({ likelihood }) => likelihood)
  if (sameScore(score, row.scores[column]) && (others.length === 0 || byPicture <= ACCEPTED_RISK)) return done(null)
  if (known !== null && score.kind === 'value' && score.points === known) return say('settled', { kind: 'catalogue' })
  const byRow = riskBy(({ weight }) => weight)
  if (byRow > ACCEPTED_RISK) return say('settled', { kind: 'sum', rows: [] })
  return say('settled', { kind: byPicture > ACCEPTED_RISK ? 'bound' : 'likely' })
}

function acceptedRisk({ kinds, lettersOnly, covered }: ScoreCell, agreed: boolean, told: boolean): number {
  if (!agreed || covered || kinds < CONFIRMED || lettersOnly) return ACCEPTED_RISK
  return told ? ACCEPTED_RISK_TOLD : ACCEPTED_RISK_UNANIMOUS
}

function mostLikely(
  candidates: readonly Candidate[],
  weigh: (candidate: Candidate) => number,
  among: (candidate: Candidate) => boolean,
): Candidate | null {
  const [best = null] = candidates.filter(among).sort((a, b) => weigh(b) - weigh(a))
  return best
}

const ONE = pointsFromNumber(1)

const isStroke = (score: Score): boolean => score.kind !== 'value' || score.points === ONE

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
