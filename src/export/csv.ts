/**
 * Extractions go in, one CSV text comes out: a line for each row of each report, for spreadsheets and for programs.
 *
 * UTF-8 with BOM and CRLF, as Excel wants it; numbers with a decimal point; text that a spreadsheet would take for a formula
 * gets a leading apostrophe. A finding that concerns no row of the report has a line of its own with nothing but its flags:
 * a missing row or page must not be silent here.
 */
import { stringify } from 'csv-stringify/sync'
import type { Extraction } from '../model/extraction.ts'
import { numeral } from './numeral.ts'
import { chosenCells, ROW_COLUMN_NAMES, ROW_COLUMNS, type RowColumn } from './row-columns.ts'
import { findingsByRow, flagsToReaders, flagsToText, proposalsByRow, proposalsToReaders, proposalsToText } from './row-flags.ts'

/** How a cell may not begin: the signs of a formula (also full-width), also after white space. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/u
/** Controls (a tab or a line end at the start of a cell is an injection of its own) and half surrogates (no UTF-8 form). */
const NOT_TEXT = /[\p{Cc}\p{Cs}]/gu

/** A text cell on one line that no spreadsheet takes for a formula. */
export function safeCell(text: string): string {
  const plain = text.replace(NOT_TEXT, ' ')
  return FORMULA_START.test(plain) ? `'${plain}` : plain
}

/** Codes that Excel would take for a number or a day: `1.10`, `1.2`. */
const LOOKS_LIKE_NUMBER = /^\d+(?:\.\d+)*\.?$/u
/** A cell that is a code, whatever it looks like. */
interface Code {
  readonly code: string
}
type CsvCell = string | number | null | Code

/**
 * For whom it is written. `programs`: commas between cells, a decimal point, names and flags as the JSON has them. `excel-vi`: as Excel
 * opens it where the decimal mark is a comma: semicolons between cells, codes as `="1.10"`, which is the only way that keeps them text, and
 * headings and flags in words.
 */
export type CsvStyle = 'programs' | 'excel-vi'

/** What stands there where nobody chose. Programs that know the columns from before find the same. */
const USUAL: Readonly<Record<CsvStyle, ReadonlySet<RowColumn>>> = {
  programs: new Set(ROW_COLUMNS.filter((column) => column !== 'period')),
  'excel-vi': new Set(ROW_COLUMNS),
}

/** Rows of cells as CSV text with BOM and CRLF. Numbers stay numbers, null is an empty cell, text is made safe. */
export function toCsvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return toLines(rows, true)
}

function toLines(rows: readonly (readonly CsvCell[])[], bom: boolean, style: CsvStyle = 'programs'): string {
  const forExcel = style === 'excel-vi'
  const text = (cell: CsvCell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return forExcel ? numeral(cell).replace('.', ',') : numeral(cell)
    if (typeof cell === 'string') return safeCell(cell)
    return forExcel && LOOKS_LIKE_NUMBER.test(cell.code) ? `="${cell.code}"` : safeCell(cell.code)
  }
  const cells = rows.map((row) => row.map(text))
  return stringify(cells, { bom, record_delimiter: '\r\n', delimiter: forExcel ? ';' : ',' })
}

/** Printed names of the extra columns of all reports, in order of appearance. */
export function extraColumns(extractions: readonly Extraction[]): string[] {
  return [...new Set(extractions.flatMap((extraction) => extraction.rows.flatMap((row) => Object.keys(row.extra))))]
}

export function extractionsToCsv(extractions: readonly Extraction[]): string {
  const extras = extraColumns(extractions)
  return csvHeader(extras) + csvLines(extractions, extras)
}

/** The column of each cell of a line. */
const keysOf = (extras: readonly string[]): RowColumn[] =>
  ROW_COLUMNS.flatMap((column) => (column === 'extra' ? extras.map(() => column) : [column]))

/** The BOM and the line of headings. */
export function csvHeader(extras: readonly string[], style: CsvStyle = 'programs', chosen = USUAL[style]): string {
  const titles = ROW_COLUMNS.flatMap((column) => (column === 'extra' ? extras : [style === 'programs' ? column : ROW_COLUMN_NAMES[column]]))
  return toLines([chosenCells(titles, keysOf(extras), chosen)], true, style)
}

/** The lines of some reports, to follow a heading with the same extra columns. */
export function csvLines(
  extractions: readonly Extraction[],
  extras: readonly string[],
  style: CsvStyle = 'programs',
  chosen = USUAL[style],
): string {
  const keys = keysOf(extras)
  const lines = extractions.flatMap((extraction) => reportLines(extraction, extras, style))
  return toLines(
    lines.map((cells) => chosenCells(cells, keys, chosen)),
    false,
    style,
  )
}

const code = (value: string | null): CsvCell => (value === null ? null : { code: value })

/** All columns, one line for each row, and for each finding that has none. */
function reportLines(extraction: Extraction, extras: readonly string[], style: CsvStyle): CsvCell[][] {
  const forReaders = style === 'excel-vi'
  const { byRow, withoutRow } = findingsByRow(extraction)
  const proposals = proposalsByRow(extraction)
  const start: CsvCell[] = [extraction.document.fileName, extraction.report.unit, extraction.report.period?.text ?? null]
  const rowLines = extraction.rows.map((row) => {
    const [flags, proposed] = [byRow.get(row.id) ?? [], proposals.get(row.id) ?? []]
    return start.concat(
      [code(row.id), code(row.printedCode), row.name, row.max, row.self, row.appraised, row.explanation],
      extras.map((name) => row.extra[name] ?? ''),
      forReaders ? flagsToReaders(flags) : flagsToText(flags),
      forReaders ? proposalsToReaders(proposed) : proposalsToText(proposed),
    )
  })
  const restLines = withoutRow
    .filter(({ state }) => !forReaders || state === 'open')
    .map((finding) => {
      const empty = Array<null>(ROW_COLUMNS.indexOf('extra') - ROW_COLUMNS.indexOf('code') + extras.length).fill(null)
      const page = finding.row === null && finding.page !== null ? ` (page ${finding.page})` : ''
      return start.concat(code(finding.row), empty, forReaders ? flagsToReaders([finding]) : flagsToText([finding]) + page, '')
    })
  return [...rowLines, ...restLines]
}
