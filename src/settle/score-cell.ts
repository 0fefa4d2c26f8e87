/**
 * A recognised score cell with all that its picture may say. In: a report row's cell. Out: candidates, each with the weight that the
 * readings and the row itself give it; sums are weighed later, for all cells together.
 */
import { parsePoints, pointsFromNumber, ZERO, type Points } from '../model/points.ts'
import { TOTAL_ID } from '../model/catalogue.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { BLANK, SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'
import { GARBAGE, NONE, textToForm, type Form } from './form.ts'
import { ERRS_ALIKE, likelyOriginals, misreading, type ErrorRates } from './misreading.ts'

/** A cell of which every reading is known. */
export interface ScoreCell {
  readonly row: ReportRow
  readonly column: ScoreColumn
  /** The reading that the cell came with. */
  readonly taken: Form
  /** Different forms that were read, with how often. */
  readonly forms: readonly { readonly form: Form; readonly count: number }[]
  /** Different texts, for telling. */
  readonly texts: readonly string[]
  /** Letters that may stand for a digit are all that was read: `o` may be 0, or a badly read 6. */
  readonly lettersOnly: boolean
  /** How many readings there are. */
  readonly count: number
}

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
/** Shares of cells that really are so: above their row's maximum, below zero, off the catalogue's steps, another maximum than the catalogue's. */
const ABOVE_MAX = 0.002
const NEGATIVE = 0.0005
const OFF_STEPS = 0.02
const OTHER_MAX = 1e-4
/** A cell where none of the likely misreadings explains what is read. */
const UNEXPLAINED = 1e-6
const LETTERS = 0.05
/** Share of readings that err before any were seen, and how many readings that knowledge is worth. */
const PRIOR_RATE = 0.005
const PRIOR_READINGS = 400

/** Weight of a cell's holding what neither a reading nor a likely misreading says; more where only letters were read. */
export function unreadWeight({ lettersOnly, taken }: ScoreCell): number {
  return lettersOnly && taken.score.kind !== 'blank' && taken.score.kind !== 'dash' ? LETTERS : UNEXPLAINED
}

/** The cells of one row and column as recognised; null for a text layer, a blank cell and what is no single value. */
export function scoreCell(report: MatchedReport, row: ReportRow, column: ScoreColumn): ScoreCell | null {
  const printed = row.cells[column].filter((place) => place.text !== '' || place.readings !== undefined)
  const [place, ...others] = printed
  if (place === undefined || others.length > 0 || (place.readings === undefined && place.confidence === 1)) return null
  const mark = report.decimalMark.mark
  const taken = textToForm(place.text, mark)
  // A merged cell's figure belongs to nobody knows which column: that is no question of reading.
  if (row.scores[column].kind === 'unreadable' && taken.text === place.text.replace(',', '.')) return null
  const readings = (place.readings ?? []).length === 0 ? [place] : (place.readings ?? [])
  const counts = new Map<string, { form: Form; count: number }>()
  for (const { text } of readings) {
    const form = textToForm(text, mark)
    const known = counts.get(form.text)
    counts.set(form.text, { form: known?.form ?? form, count: (known?.count ?? 0) + 1 })
  }
  if (!counts.has(taken.text)) counts.set(taken.text, { form: taken, count: 1 })
  const texts = [...new Set([place.text, ...readings.map(({ text }) => text)])]
  return {
    row,
    column,
    taken,
    forms: [...counts.values()],
    texts,
    lettersOnly: !texts.some((text) => /\d/u.test(text)),
    count: readings.length,
  }
}

/** How often recognition errs in this document, by the readings that the others of their cell outvote. */
export function errorRates(cells: readonly ScoreCell[]): ErrorRates {
  const wrong = { point: 0, digit: 0 }
  let all = 0
  for (const { forms } of cells) {
    const [most, ...others] = [...forms].sort((a, b) => b.count - a.count)
    all += forms.reduce((sum, { count }) => sum + count, 0)
    for (const { form, count } of others) {
      const samePoints = most !== undefined && most.form.text.replace('.', '') === form.text.replace('.', '')
      wrong[samePoints ? 'point' : 'digit'] += count
    }
  }
  const rate = (count: number): number => (count + PRIOR_RATE * PRIOR_READINGS) / (all + PRIOR_READINGS)
  return { point: rate(wrong.point), digit: rate(wrong.digit) }
}

/** What a cell may hold, with what only a misreading of all readings would hide. */
export function candidatesOf(cell: ScoreCell, report: MatchedReport, rates: ErrorRates): Candidate[] {
  const read = cell.forms.map(({ form }) => form).filter(({ text }) => text !== GARBAGE)
  const known = new Set(read.map(({ text }) => text))
  const hidden = cell.forms.flatMap(({ form }) => likelyOriginals(form.text)).filter((text) => !known.has(text))
  const forms: { text: string; score: Score; read: boolean }[] = [
    ...read.map((form) => ({ ...form, read: true })),
    ...[...new Set(hidden)].flatMap((text) => {
      const points = parsePoints(text)
      if (text === NONE) return [{ text, score: BLANK, read: false }]
      return points === null ? [] : [{ text, score: { kind: 'value' as const, points }, read: false }]
    }),
  ]
  const may = rowAllows(cell, report)
  const candidates = forms.map(({ text, score, read: isRead }): Candidate => {
    const likelihood = cell.forms.reduce(
      (weight, { form, count }) => weight * misreading(form.text, text, rates) * (form.text === text ? 1 : ERRS_ALIKE ** (count - 1)),
      1,
    )
    return { score, read: isRead, likelihood, weight: likelihood * may(score) * (isOdd(text) ? ODD_FORM : 1) }
  })
  const sure = catalogueMax(cell.row, cell.column, report)
  if (sure !== null && !candidates.some(({ score }) => isPoints(score, sure)))
    candidates.push({ score: { kind: 'value', points: sure }, read: false, likelihood: UNEXPLAINED, weight: UNEXPLAINED })
  return mergeSame(candidates)
}

const isOdd = (text: string): boolean => /^-?0\d/u.test(text)

const isPoints = (score: Score, points: Points): boolean => score.kind === 'value' && score.points === points

/** `1` and `1.0` are one value. */
function mergeSame(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { score } = candidate
    const key = score.kind === 'value' ? `${score.points}` : NONE
    const other = merged.get(key)
    merged.set(
      key,
      other === undefined
        ? candidate
        : {
            score: other.score,
            read: other.read || candidate.read,
            likelihood: other.likelihood + candidate.likelihood,
            weight: other.weight + candidate.weight,
          },
    )
  }
  return [...merged.values()]
}

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

/** How likely each score is in this row, whatever was read. */
function rowAllows({ row, column }: ScoreCell, report: MatchedReport): (score: Score) => number {
  const known = catalogueMax(row, column, report)
  if (known !== null) return (score) => (isPoints(score, known) ? 1 : OTHER_MAX)
  const max = row.criterion?.max ?? null
  const bound = max !== null ? pointsFromNumber(max) : row.scores.max.kind === 'value' ? row.scores.max.points : null
  const steps = column === 'max' ? [] : (row.criterion?.steps ?? []).map(pointsFromNumber)
  return (score) => {
    if (score.kind !== 'value') return 1
    const above = column !== 'max' && bound !== null && score.points > bound ? ABOVE_MAX : 1
    const below = score.points < ZERO && row.criterion?.negative !== true ? NEGATIVE : 1
    return above * below * (steps.length === 0 || steps.includes(score.points) ? 1 : OFF_STEPS)
  }
}

/** Every recognised score cell of a report. */
export function scoreCells(report: MatchedReport): ScoreCell[] {
  return report.rows.flatMap((row) => SCORE_COLUMNS.flatMap((column) => scoreCell(report, row, column) ?? []))
}
