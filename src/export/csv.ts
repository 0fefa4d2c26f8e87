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
import { findingsByRow, flagsToText, proposalsByRow, proposalsToText } from './row-flags.ts'

const FIRST_COLUMNS = ['file', 'unit', 'id', 'code', 'name', 'max', 'self', 'appraised', 'explanation'] as const
const LAST_COLUMNS = ['flags', 'suggestion'] as const

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
const CODE_COLUMNS: ReadonlySet<number> = new Set([FIRST_COLUMNS.indexOf('id'), FIRST_COLUMNS.indexOf('code')])

/**
 * For whom it is written. `programs`: commas between cells, a decimal point. `excel-vi`: as Excel opens it where the decimal mark is a comma:
 * semicolons between cells, and codes as `="1.10"`, which is the only way that keeps them text.
 */
export type CsvStyle = 'programs' | 'excel-vi'

/** Rows of cells as CSV text with BOM and CRLF. Numbers stay numbers, null is an empty cell, text is made safe. */
export function toCsvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return toLines(rows, true)
}

function toLines(rows: readonly (readonly (string | number | null)[])[], bom: boolean, style: CsvStyle = 'programs'): string {
  const forExcel = style === 'excel-vi'
  const number = (value: number): string => (forExcel ? numeral(value).replace('.', ',') : numeral(value))
  const text = (value: string, column: number): string =>
    forExcel && CODE_COLUMNS.has(column) && LOOKS_LIKE_NUMBER.test(value) ? `="${value}"` : safeCell(value)
  const cells = rows.map((row) =>
    row.map((cell, column) => (typeof cell === 'number' ? number(cell) : cell === null ? '' : text(cell, column))),
  )
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

/** The BOM and the line of headings. */
export function csvHeader(extras: readonly string[], style: CsvStyle = 'programs'): string {
  return toLines([[...FIRST_COLUMNS, ...extras, ...LAST_COLUMNS]], true, style)
}

/** The lines of some reports, to follow a heading with the same extra columns. */
export function csvLines(extractions: readonly Extraction[], extras: readonly string[], style: CsvStyle = 'programs'): string {
  const lines = extractions.flatMap((extraction) => {
    const { byRow, withoutRow } = findingsByRow(extraction)
    const proposals = proposalsByRow(extraction)
    const start: (string | number | null)[] = [extraction.document.fileName, extraction.report.unit]
    const rowLines = extraction.rows.map((row) => {
      const known = [row.id, row.printedCode, row.name, row.max, row.self, row.appraised, row.explanation]
      return start.concat(
        known,
        extras.map((name) => row.extra[name] ?? ''),
        flagsToText(byRow.get(row.id) ?? []),
        proposalsToText(proposals.get(row.id) ?? []),
      )
    })
    const restLines = withoutRow.map((finding) => {
      const empty = Array<null>(FIRST_COLUMNS.length - start.length - 1 + extras.length).fill(null)
      const page = finding.row === null && finding.page !== null ? ` (page ${finding.page})` : ''
      return start.concat(finding.row, empty, flagsToText([finding]) + page, '')
    })
    return [...rowLines, ...restLines]
  })
  return toLines(lines, false, style)
}
