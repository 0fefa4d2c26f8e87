/**
 * Score table rows → printed rows: each row's code and name as printed (a code that stands in the name cell is split off), with what
 * the code can stand for and the name made ready for comparison.
 */
import { cellText } from '../model/numeral.ts'
import type { Points } from '../model/points.ts'
import { isRecognised } from '../model/recognised.ts'
import type { CellPlace } from '../model/report.ts'
import { isTotal } from './codes.ts'
import { codeReadings, leadingCode, type CodeReading } from './printed-codes.ts'
import { recognisedCodes } from './recognised-codes.ts'
import { prepareName, type PreparedName } from './names.ts'
import type { RawRow, ScoreTable } from './score-table.ts'

interface DraftRow extends Omit<PrintedRow, 'total'> {
  total: boolean
}

export interface PrintedRow {
  readonly raw: RawRow
  readonly printedCode: string
  readonly name: string
  readonly readings: readonly CodeReading[]
  /** The name; with the code's word in front where the code cell holds the name's first word. */
  readonly names: readonly PreparedName[]
  readonly max: Points | null
  /** The same; where it was read from a picture, with what the other readings say. */
  readonly maxima: readonly Points[]
  /** Its code was read from a picture. */
  readonly recognised: boolean
  /** The code as printed, or all readings of its picture; [''] for none. */
  readonly codeTexts: readonly string[]
  /** The report's total. */
  readonly total: boolean
}

/** A code cell longer than this, without a name beside it, is a merged cell that holds the name. */
const LONGEST_CODE = 24

/** Rows in printed order; rows where nothing at all is printed are left out. */
export function tableToPrintedRows(table: ScoreTable): PrintedRow[] {
  const printed = table.rows.filter((row) => !isBlankRow(row))
  const noCodeColumn = printed.every((row) => row.code.trim() === '')
  const rows = printed.map((row) => toPrintedRow(row, noCodeColumn))
  const total = rows[totalRow(rows)]
  if (total !== undefined) total.total = true
  return rows
}

function isBlankRow(row: RawRow): boolean {
  const texts = [row.code, row.name, row.explanation, ...Object.values(row.extra)]
  return texts.every((text) => text.trim() === '') && Object.values(row.scores).every((score) => score.kind === 'blank')
}

function toPrintedRow(row: RawRow, noCodeColumn: boolean): DraftRow {
  let code = row.code.trim()
  let name = row.name.trim()
  let cells = row.cells
  if (name === '' && code.length > LONGEST_CODE) {
    name = code
    code = ''
    cells = { ...cells, name: cells.code, code: [] }
  }
  if (code === '') {
    const leading = leadingCode(name, noCodeColumn || cells.code.length === 0)
    if (leading) {
      code = leading.token
      name = leading.rest
      cells = { ...cells, code: cells.name }
    }
  }
  const recognised = cells.code.some(isRecognised)
  const codeTexts = recognised ? textsOf(code, cells.code) : [code]
  const readings = recognised ? recognisedCodes(codeTexts) : codeReadings(code)
  const names = [prepareName(name)]
  if (code !== '' && readings.length === 0) names.push(prepareName(`${code} ${name}`))
  const max = row.scores.max.kind === 'value' ? row.scores.max.points : null
  return {
    raw: { ...row, cells },
    printedCode: code,
    name,
    readings,
    names,
    max,
    maxima: maximaOf(row),
    recognised,
    codeTexts,
    total: false,
  }
}

/** The readings of a code's picture; one that was split off a name has the name's picture. */
function textsOf(code: string, places: readonly CellPlace[]): string[] {
  const [place] = places
  return [code, ...(place?.text.trim() === code ? (place.readings ?? []).map(({ text }) => text) : [])]
}

function maximaOf(row: RawRow): Points[] {
  const taken = row.scores.max.kind === 'value' ? [row.scores.max.points] : []
  const others = row.cells.max
    .flatMap(({ readings = [] }) => readings)
    .flatMap(({ text }) => {
      const cell = cellText(text.trim())
      return cell.kind === 'numeral' ? [cell.points] : []
    })
  return [...new Set([...taken, ...others])]
}

/** The total stands last, or first; a "Cộng" elsewhere is a subtotal. -1 when the report has none. */
function totalRow(rows: readonly PrintedRow[]): number {
  const named = (row: PrintedRow): boolean => row.readings.length === 0 && isTotal(row.printedCode, row.name)
  const last = rows.findLastIndex((row) => named(row))
  if (last < 0) return -1
  if (last === rows.length - 1) return last
  const first = rows.findIndex((row) => named(row))
  return first === 0 ? first : last
}
