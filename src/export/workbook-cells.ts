/** What stands in a cell of a workbook: a text or a number, how it looks, and how high its row must be. */
import type { Severity } from '../model/finding.ts'

/** `code`: a text that must stay one, so that `1.10` does not become 1.1 and `1.2` no date. */
export interface Cell {
  readonly kind: 'header' | 'text' | 'code' | 'number'
  readonly value: string | number
  /** Coloured for the worst of what was found there. */
  readonly flag?: Severity | undefined
}

/** What a cell of a workbook holds at most, UTF-16 units; Excel calls a file with a longer one damaged. */
const MAX_CELL_LENGTH = 32_767
const CUT_MARK = ' … [bị cắt: quá 32 767 ký tự]'
/** Excel reads `_x0041_` in a cell as an escape; the underscore itself has to be escaped for the text to stay as it is. */
const EXCEL_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu
/** Not allowed in XML 1.0, or half of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** Text as a workbook can hold it. */
export function workbookText(text: string): string {
  const escaped = text.replace(NOT_XML, '').replace(EXCEL_ESCAPE, '_x005F_')
  if (escaped.length > MAX_CELL_LENGTH) return `${escaped.slice(0, MAX_CELL_LENGTH - CUT_MARK.length).replace(/\p{Cs}$/u, '')}${CUT_MARK}`
  return escaped
}

export const headerCell = (title: string): Cell => ({ kind: 'header', value: workbookText(title) })
export const textCell = (text: string | null): Cell => ({ kind: 'text', value: workbookText(text ?? '') })
export const codeCell = (text: string | null): Cell => ({ kind: 'code', value: workbookText(text ?? '') })
export const numberCell = (value: number | null): Cell => (value === null ? textCell('') : { kind: 'number', value })
export const valueCell = (value: string | number | null): Cell => (typeof value === 'number' ? numberCell(value) : codeCell(value))
export const flagged = (cell: Cell, flag: Severity | undefined): Cell => ({ ...cell, flag })

/** Of a line of text, and what a spreadsheet takes for a row at most; points. */
const LINE_HEIGHT = 13.5
const MAX_ROW_HEIGHT = 405

/**
 * The height in points that the longest of a row's cells needs; not every spreadsheet fits the height to wrapped text when it opens a
 * file, and lines would lie over each other. `width` is in digits, as columns are counted; a letter takes less, so there is room to spare.
 */
export function rowHeight(cells: readonly TextInColumn[]): number {
  return Math.min(MAX_ROW_HEIGHT, LINE_HEIGHT * Math.max(1, ...cells.map(linesOf)))
}

interface TextInColumn {
  readonly text: string
  readonly width: number
}

const linesOf = ({ text, width }: TextInColumn): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
