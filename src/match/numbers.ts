/**
 * The score columns' texts to scores, with the decimal mark decided once for the whole report.
 *
 * A numeral that has one meaning by itself (`0,5`, `0.25`, `12`, `1.234,5`) is read as it stands, also where a report mixes marks.
 * A mark with exactly three digits after it (`1.000`) may be one or a thousand: what the report's other numerals show decides, then the
 * row's maximum and the column's total must agree; where they do not, or nothing decides, it stays unreadable and a person is asked (but
 * where many numerals show the mark and no thousand can be meant, the report itself is wrong, and a check says so).
 */
import type { DecimalMark } from '../model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'
import { pointsFromNumber, type Points } from '../model/points.ts'
import { cellText, type CellText, type Mark } from '../model/numeral.ts'

/** A row's score cells as printed. `total` marks the row of the grand total, which no other row exceeds. */
export interface ScoreTexts {
  readonly texts: Readonly<Record<ScoreColumn, string>>
  readonly total: boolean
  /** Columns whose figure stands in one merged cell: whose it is cannot be told. */
  readonly shared?: readonly ScoreColumn[]
}

export interface ReadScores {
  readonly mark: DecimalMark
  /** One for each row given. */
  readonly scores: readonly Readonly<Record<ScoreColumn, Score>>[]
}

/** A total of thousands of points is made of parts in the hundreds. A column without a plain figure this high holds no thousands. */
const HUNDREDS: Points = pointsFromNumber(100)
/** Numerals in one column, all with three digits after the mark, from which on it is a fixed format and not a run of whole thousands. */
const FIXED_FORMAT_MIN = 5
/** Numerals that show a mark to be the decimal one, from which on it is so even where the figure contradicts its row. */
const SURELY_SHOWN = 5
/** How many examples a reason quotes. */
const EXAMPLES = 3

type ParsedRow = Readonly<Record<ScoreColumn, CellText>>

/** What the numerals of a report show about its decimal mark. */
interface Evidence {
  readonly counts: Readonly<Record<Mark, number>>
  readonly examples: Readonly<Record<Mark, readonly string[]>>
  /** Marks that stand with three digits somewhere and are shown to be neither by the report's other numerals. */
  readonly openMarks: readonly Mark[]
}

/** Reads all score cells of one report. */
export function readScores(rows: readonly ScoreTexts[]): ReadScores {
  const parsed: ParsedRow[] = rows.map(({ texts, shared = [] }) => {
    const parse = (column: ScoreColumn): CellText => {
      const cell = cellText(texts[column])
      return shared.includes(column) && cell.kind !== 'blank' ? { kind: 'unreadable' } : cell
    }
    return { max: parse('max'), self: parse('self'), appraised: parse('appraised') }
  })
  const evidence = collectEvidence(rows, parsed)
  const fixed = fixedFormatMark(parsed, evidence)
  let settled = 0
  let unsettled = 0
  const scores = parsed.map((row, index) => {
    const read = (column: ScoreColumn): Score => {
      const cell = row[column]
      const text = rows[index]?.texts[column].trim() ?? ''
      if (cell.kind === 'numeral') return { kind: 'value', points: cell.points }
      if (cell.kind === 'blank') return { kind: 'blank' }
      if (cell.kind !== 'ambiguous') return { kind: cell.kind, text }
      const points = settle(cell, { rows, parsed, index, column, evidence, fixed })
      if (points === null) unsettled += 1
      else settled += 1
      return points === null ? { kind: 'unreadable', text } : { kind: 'value', points }
    }
    return { max: read('max'), self: read('self'), appraised: read('appraised') }
  })
  return { mark: statement(evidence, fixed, settled, unsettled), scores }
}

function collectEvidence(rows: readonly ScoreTexts[], parsed: readonly ParsedRow[]): Evidence {
  const counts = { '.': 0, ',': 0 }
  const examples: Record<Mark, string[]> = { '.': [], ',': [] }
  const open = new Set<Mark>()
  for (const [index, row] of parsed.entries()) {
    for (const column of SCORE_COLUMNS) {
      const cell = row[column]
      if (cell.kind === 'ambiguous') open.add(cell.mark)
      if (cell.kind !== 'numeral' || cell.shows === null) continue
      counts[cell.shows] += 1
      const text = rows[index]?.texts[column].trim() ?? ''
      const seen = examples[cell.shows]
      if (seen.length < EXAMPLES && !seen.includes(text)) seen.push(text)
    }
  }
  return { counts, examples, openMarks: [...open] }
}

/** The mark that stands with three digits in every numeral of some column: a fixed format such as `0.000`. */
function fixedFormatMark(parsed: readonly ParsedRow[], evidence: Evidence): Mark | null {
  if (evidence.counts['.'] + evidence.counts[','] > 0 || evidence.openMarks.length !== 1) return null
  for (const column of SCORE_COLUMNS) {
    const cells = parsed.map((row) => row[column])
    const numerals = cells.filter((cell) => cell.kind === 'numeral' || cell.kind === 'ambiguous')
    if (numerals.length >= FIXED_FORMAT_MIN && numerals.every((cell) => cell.kind === 'ambiguous')) return evidence.openMarks[0] ?? null
  }
  return null
}

interface Place {
  readonly rows: readonly ScoreTexts[]
  readonly parsed: readonly ParsedRow[]
  readonly index: number
  readonly column: ScoreColumn
  readonly evidence: Evidence
  readonly fixed: Mark | null
}

/** One or a thousand? The reading that the report's numerals allow and the row and the column bear out; null when that is not exactly one. */
function settle(cell: CellText & { kind: 'ambiguous' }, place: Place): Points | null {
  const other: Mark = cell.mark === '.' ? ',' : '.'
  const { counts } = place.evidence
  const decimalShown = counts[cell.mark] > 0 || place.fixed === cell.mark
  const otherShown = counts[other] > 0
  const fractionFits = fits(cell.fraction, place)
  const thousandsFit = fits(cell.thousands, place) && hasHundreds(place)
  // Where the mark is beyond doubt and a thousand out of the question, a fraction that is too high is a fault of the report.
  const surely = counts[cell.mark] >= SURELY_SHOWN && !thousandsFit
  if (decimalShown && !otherShown) return fractionFits || surely ? cell.fraction : null
  if (otherShown && !decimalShown) return thousandsFit ? cell.thousands : null
  // Nothing shows the mark, or both are shown: only what the row and the column rule out can decide, and they must rule it in, too.
  if (fractionFits && !thousandsFit && isBounded(place)) return cell.fraction
  if (thousandsFit && !fractionFits) return cell.thousands
  return null
}

const plain = (cell: CellText | undefined): Points | null => (cell?.kind === 'numeral' ? cell.points : null)

/** The figure that this one may not exceed: the row's maximum, else the column's total. */
function upperBounds({ rows, parsed, index, column }: Place): Points[] {
  const bounds: Points[] = []
  if (column !== 'max') {
    const max = plain(parsed[index]?.max)
    if (max !== null) bounds.push(max)
  }
  if (!(rows[index]?.total ?? false)) {
    for (const [other, row] of rows.entries()) {
      const total = row.total && other !== index ? plain(parsed[other]?.[column]) : null
      if (total !== null) bounds.push(total)
    }
  }
  return bounds
}

const isBounded = (place: Place): boolean => upperBounds(place).length > 0

/** Whether a reading contradicts neither the row's maximum, nor the total, nor (for the total, or a maximum) what it must not be below. */
function fits(points: Points, place: Place): boolean {
  if (upperBounds(place).some((bound) => points > bound)) return false
  const { rows, parsed, index, column } = place
  if (rows[index]?.total ?? false) return parsed.every((row) => (plain(row[column]) ?? points) <= points)
  if (column === 'max') return SCORE_COLUMNS.every((name) => (plain(parsed[index]?.[name]) ?? points) <= points)
  return true
}

function hasHundreds({ parsed, column }: Place): boolean {
  return parsed.some((row) => {
    const points = plain(row[column])
    return points !== null && points >= HUNDREDS
  })
}

function statement(evidence: Evidence, fixed: Mark | null, settled: number, unsettled: number): DecimalMark {
  const { counts, examples } = evidence
  const named = { '.': { vi: 'dấu chấm', en: 'point' }, ',': { vi: 'dấu phẩy', en: 'comma' } }
  const shown = (mark: Mark): string => examples[mark].map((text) => `“${text}”`).join(', ')
  const rest = {
    vi: `${settled > 0 ? ` ${settled} số có ba chữ số sau dấu được hiểu theo đó.` : ''}${unsettled > 0 ? ` ${unsettled} số có ba chữ số sau dấu không rõ là phần thập phân hay hàng nghìn.` : ''}`,
    en: `${settled > 0 ? ` ${settled} numerals with three digits after the mark are read accordingly.` : ''}${unsettled > 0 ? ` ${unsettled} numerals with three digits after the mark may be fractions or thousands and are left unread.` : ''}`,
  }
  const say = (mark: Mark | null, vi: string, en: string): DecimalMark => ({ mark, why: { vi: vi + rest.vi, en: en + rest.en } })

  if (counts['.'] > 0 && counts[','] > 0) {
    const mark = counts['.'] === counts[','] ? null : counts['.'] > counts[','] ? '.' : ','
    return say(
      mark,
      `Cột điểm dùng lẫn hai dấu thập phân: ${counts['.']} số có dấu chấm (${shown('.')}), ${counts[',']} số có dấu phẩy (${shown(',')}); mỗi số tự nó rõ nghĩa được đọc theo dấu của nó.`,
      `The score columns mix two decimal marks: ${counts['.']} numerals with a point (${shown('.')}), ${counts[',']} with a comma (${shown(',')}); each that is clear by itself is read by its own mark.`,
    )
  }
  for (const mark of ['.', ','] as const) {
    if (counts[mark] > 0) {
      return say(
        mark,
        `Dấu thập phân là ${named[mark].vi}: ${counts[mark]} số cho thấy điều đó (${shown(mark)}).`,
        `The decimal mark is the ${named[mark].en}: ${counts[mark]} numerals show it (${shown(mark)}).`,
      )
    }
  }
  if (fixed !== null) {
    return say(
      fixed,
      `Dấu thập phân là ${named[fixed].vi}: mọi số trong cột điểm đều có đúng ba chữ số sau dấu.`,
      `The decimal mark is the ${named[fixed].en}: every numeral of a score column has exactly three digits after it.`,
    )
  }
  return say(null, 'Cột điểm không có số thập phân nào cho thấy dấu thập phân.', 'No numeral of the score columns shows a decimal mark.')
}
