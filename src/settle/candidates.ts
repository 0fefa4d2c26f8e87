/**
 * What a recognised score cell may hold. In: its readings, how often recognition errs in this document, and its row. Out: candidates, each
 * with the weight that these give it; sums are weighed later, for all cells together.
 */
import { TOTAL_ID } from '../model/catalogue.ts'
import { parsePoints, pointsFromNumber, ZERO, type Points } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { BLANK, type Score, type ScoreColumn } from '../model/score.ts'
import { GARBAGE, NONE } from './form.ts'
import { likelyOriginals, misreading, type ErrorRates } from './misreading.ts'
import { KINDS, type Kind, type ScoreCell } from './score-cell.ts'

/** A value that the cell may hold. */
export interface Candidate {
  readonly score: Score
  /** Whether any reading says so. What is not read is weighed only to know how sure the others are, and never taken. */
  readonly read: boolean
  /** By the readings alone. */
  readonly likelihood: number
  /** By the readings and what the row may hold. */
  readonly weight: number
}

/** A figure printed as nobody prints one (`05`): most likely a point was lost. */
const ODD_FORM = 1e-4
/**
 * Shares of cells that really are so: without a figure though ink is there, above their row's maximum, below zero, off the catalogue's
 * steps, another maximum than the catalogue's.
 */
const WITHOUT_FIGURE = 0.05
const ABOVE_MAX = 0.002
const NEGATIVE = 0.0005
const OFF_STEPS = 0.02
export const OTHER_MAX = 1e-4
/** A cell where none of the likely misreadings explains what is read; more where one kind of reading stands alone, or only letters were read. */
const UNEXPLAINED = 1e-6
const ALONE = 0.003
const LETTERS = 0.05
/** The same where something is drawn beside the figure: one such figure in so many lacks a part. */
const COVERED = 0.1
/** The same where that is read with the figure: it may be the rest of it. */
const MIXED = 0.3
/**
 * The same where more readings, or more kinds of them, see no figure at all than see the one that was taken: a stroke over it, or pale ink,
 * leaves one digit of several clear.
 */
const MOSTLY_GARBAGE = 0.1
/** Another reading of the same kind repeats an error so often. */
const REPEATED = 0.6
/** A kind that errs where another does gives the same text as if half of the cause were common. */
const SHARED = 0.5

/** Kinds of readings that make each other sure. */
export const CONFIRMED = 2

/** Weight of a cell's holding what neither a reading nor a likely misreading says. */
export function unreadWeight({ lettersOnly, taken, forms, kinds, covered, mixed }: ScoreCell, candidates: readonly Candidate[]): number {
  const isLetters = lettersOnly && taken.score.kind !== 'blank' && taken.score.kind !== 'dash'
  const timesOf = (text: string): number => {
    const counts = forms.find(({ form }) => form.text === text)?.counts
    return counts === undefined ? 0 : KINDS.reduce((sum, kind) => sum + counts[kind], 0)
  }
  const kindsOf = (text: string): number => {
    const counts = forms.find(({ form }) => form.text === text)?.counts
    return counts === undefined ? 0 : KINDS.filter((kind) => counts[kind] > 0).length
  }
  const figures = forms.filter(({ form }) => form.text !== GARBAGE).map(({ form }) => kindsOf(form.text))
  const isGarbage = kindsOf(GARBAGE) > Math.max(0, ...figures) || (taken.text !== GARBAGE && timesOf(GARBAGE) > timesOf(taken.text))
  const share = mixed
    ? MIXED
    : covered
      ? COVERED
      : isGarbage
        ? MOSTLY_GARBAGE
        : isLetters
          ? LETTERS
          : kinds < CONFIRMED
            ? ALONE
            : UNEXPLAINED
  // Readings that differ are as unlikely where something else is printed.
  return share * Math.max(0, ...candidates.map(({ likelihood }) => likelihood))
}

/** What a cell may hold, with what only a misreading of all readings would hide. */
export function candidatesOf(cell: ScoreCell, report: MatchedReport, rates: ErrorRates): Candidate[] {
  const read = cell.forms.map(({ form }) => form).filter(({ text }) => text !== GARBAGE)
  const known = new Set(read.map(({ text }) => text))
  const hidden = cell.forms.flatMap(({ form }) => likelyOriginals(form.text)).filter((text) => !known.has(text))
  const pointLost = new Set(read.flatMap(({ text }) => (isOdd(text) ? [text.replace(LEADING_ZERO, '0.')] : [])))
  const forms = [
    ...read.map(({ text, score }) => ({ text, score, isRead: true })),
    ...[...new Set(hidden)].flatMap((text) => {
      const score = textToScore(text)
      return score === null ? [] : [{ text, score, isRead: pointLost.has(text) }]
    }),
  ]
  const may = rowAllows(cell, report)
  const candidates = forms.map(({ text, score, isRead }): Candidate => {
    const likelihood = likelihoodOf(text, cell, rates)
    return { score, read: isRead, likelihood, weight: likelihood * may(score) * (isOdd(text) ? ODD_FORM : 1) }
  })
  const sure = catalogueMax(cell.row, cell.column, report)
  if (sure !== null && !candidates.some(({ score }) => isPoints(score, sure))) candidates.push(unexplained(sure, candidates))
  return mergeSame(candidates)
}

function unexplained(points: Points, candidates: readonly Candidate[]): Candidate {
  const weight = UNEXPLAINED * Math.max(0, ...candidates.map(({ likelihood }) => likelihood))
  return { score: { kind: 'value', points }, read: false, likelihood: weight, weight }
}

function textToScore(text: string): Score | null {
  if (text === NONE) return BLANK
  const points = parsePoints(text)
  return points === null ? null : { kind: 'value', points }
}

/** How likely the readings come out as they did where `printed` is printed. */
function likelihoodOf(printed: string, { forms }: ScoreCell, rates: ErrorRates): number {
  let likelihood = 1
  for (const { form, counts } of forms) {
    if (form.text === printed) continue
    let seen = false
    for (const kind of KINDS) {
      if (counts[kind] === 0) continue
      const wrong = misreading(form.text, printed, rates[kind])
      likelihood *= (seen ? wrong ** SHARED : wrong) * REPEATED ** (counts[kind] - 1)
      seen = true
    }
  }
  return likelihood
}

const isOdd = (text: string): boolean => /^-?0\d/u.test(text)

/** The digits of `05` are those of `0.5`: of a figure printed as everybody prints it that reading lost the point alone. */
const LEADING_ZERO = /0(?=\d)/u

const isPoints = (score: Score, points: Points): boolean => score.kind === 'value' && score.points === points

/** `1` and `1.0` are one value. */
function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { score } = candidate
    const key = score.kind === 'value' ? `${score.points}` : NONE
    const other = merged.get(key)
    merged.set(key, other === undefined ? candidate : both(other, candidate))
  }
  return [...merged.values()]
}

const both = (a: Candidate, b: Candidate): Candidate => ({
  score: a.score,
  read: a.read || b.read,
  likelihood: a.likelihood + b.likelihood,
  weight: a.weight + b.weight,
})

/** The maximum that the catalogue gives a row; null for other columns. */
export function catalogueMax(row: ReportRow, column: ScoreColumn, report: MatchedReport): Points | null {
  if (column !== 'max') return null
  const known = (row.id === TOTAL_ID ? report.catalogue?.max : row.criterion?.max) ?? null
  return known === null ? null : pointsFromNumber(known)
}

/** Whether an error finding will point at the cell if it holds this. */
export function isTold({ row, column }: ScoreCell, score: Score, report: MatchedReport): boolean {
  const known = catalogueMax(row, column, report)
  if (known !== null) return !isPoints(score, known)
  const { max } = row.scores
  return column !== 'max' && score.kind === 'value' && max.kind === 'value' && score.points > max.points
}

/** Whether a cell may hold a score without an error of the report's: of what is read among a seal's remains nothing else is a figure. */
export function isPossible(score: Score, cell: ScoreCell, report: MatchedReport): boolean {
  return rowAllows(cell, report)(score) > ABOVE_MAX
}

/** How likely each score is in this row, whatever was read. */
function rowAllows({ row, column }: ScoreCell, report: MatchedReport): (score: Score) => number {
  const known = catalogueMax(row, column, report)
  if (known !== null) return (score) => (isPoints(score, known) ? 1 : OTHER_MAX)
  const max = row.criterion?.max ?? null
  const bound = max !== null ? pointsFromNumber(max) : row.scores.max.kind === 'value' ? row.scores.max.points : null
  const steps = column === 'max' ? [] : (row.criterion?.steps ?? []).map(pointsFromNumber)
  return (score) => {
    if (score.kind !== 'value') return WITHOUT_FIGURE
    const above = column !== 'max' && bound !== null && score.points > bound ? ABOVE_MAX : 1
    const below = score.points < ZERO && row.criterion?.negative !== true ? NEGATIVE : 1
    return above * below * (steps.length === 0 || steps.includes(score.points) ? 1 : OFF_STEPS)
  }
}

/** Share of readings that err before any were seen, and how many readings that knowledge is worth. */
const PRIOR_RATE = 0.005
const PRIOR_READINGS = 400

/** How often each kind of reading errs in this document, by the cells where it differs from what was taken. */
export function errorRates(cells: readonly ScoreCell[]): ErrorRates {
  const ratesOf = (kind: Kind): ErrorRates[Kind] => {
    const wrong = { point: 0, digit: 0 }
    let all = 0
    for (const { forms, taken, mixed } of cells) {
      if (mixed) continue
      for (const { form, counts } of forms) {
        if (counts[kind] === 0) continue
        all += 1
        if (form.text === taken.text) continue
        wrong[form.text.replace('.', '') === taken.text.replace('.', '') ? 'point' : 'digit'] += 1
      }
    }
    const rate = (count: number): number => (count + PRIOR_RATE * PRIOR_READINGS) / (all + PRIOR_READINGS)
    return { point: rate(wrong.point), digit: rate(wrong.digit) }
  }
  return { engine: ratesOf('engine'), glyphs: ratesOf('glyphs'), network: ratesOf('network') }
}
