/**
 * Tables and pages written as text for tests: a row is a list of cells, `null` continues the cell to its left (a merged cell).
 */
import type { Page, Word } from '../../src/model/page.ts'
import type { Cell, Table } from '../../src/model/table.ts'

export type RowText = readonly (string | null)[]

export interface BuildOptions {
  readonly page?: number
  /** y of the table's top, points. */
  readonly top?: number
  readonly headerRows?: number
  /** Cells that reach down over further rows: `row,column` → rows. */
  readonly rowSpans?: Readonly<Record<string, number>>
}

const ROW_HEIGHT = 20
const COLUMN_WIDTH = 80
const LEFT = 40

/** A ruled table on one page. */
export function buildTable(rows: readonly RowText[], options: BuildOptions = {}): Table {
  const { page = 1, top = 150, headerRows = 0, rowSpans = {} } = options
  const columnCount = Math.max(...rows.map((row) => row.length))
  const covered = new Set<string>()
  const cells = rows.map((texts, row) => {
    const inRow: Cell[] = []
    for (let column = 0; column < columnCount; column += 1) {
      const text = texts[column]
      if (text === null || covered.has(`${row},${column}`)) continue
      let colSpan = 1
      while (texts[column + colSpan] === null) colSpan += 1
      const rowSpan = rowSpans[`${row},${column}`] ?? 1
      for (let below = 1; below < rowSpan; below += 1)
        for (let right = 0; right < colSpan; right += 1) covered.add(`${row + below},${column + right}`)
      inRow.push(buildCell(text ?? '', { page, row, column, rowSpan, colSpan, top }))
    }
    return inRow
  })
  const box = [LEFT, top, LEFT + columnCount * COLUMN_WIDTH, top + rows.length * ROW_HEIGHT] as const
  return { pages: [page], boxes: [box], columnCount, headerRows, rows: cells, ruling: 'ruled' }
}

function buildCell(text: string, at: { page: number; row: number; column: number; rowSpan: number; colSpan: number; top: number }): Cell {
  const left = LEFT + at.column * COLUMN_WIDTH
  const top = at.top + at.row * ROW_HEIGHT
  const box = [left, top, left + at.colSpan * COLUMN_WIDTH, top + at.rowSpan * ROW_HEIGHT] as const
  const words = text === '' ? [] : textToWords(text, left + 2, top + 14)
  return {
    row: at.row,
    column: at.column,
    rowSpan: at.rowSpan,
    colSpan: at.colSpan,
    text,
    fragments: [{ page: at.page, box, words, text }],
  }
}

/** Words of a line at a place; letters are half as wide as high. */
export function textToWords(text: string, left: number, baseline: number, fontSize = 10, bold = false): Word[] {
  let x = left
  return text.split(' ').map((part) => {
    const width = (part.length * fontSize) / 2
    const word: Word = {
      text: part,
      box: [x, baseline - fontSize, x + width, baseline + 2],
      baseline,
      fontSize,
      direction: 0,
      bold,
      confidence: 1,
      spaceBefore: true,
    }
    x += width + fontSize / 3
    return word
  })
}

const widthOf = (text: string, fontSize: number): number => textToWords(text, 0, 0, fontSize).at(-1)!.box[2]

/** A line of text on a page: centred on the page, or on `at` (points) where two columns stand side by side. */
export interface LineText {
  readonly text: string
  readonly y: number
  readonly at?: number
  readonly bold?: boolean
}

/** A page of A4 size with lines of text; the words of tables are not needed on it. */
export function buildPage(number: number, lines: readonly LineText[] = []): Page {
  const width = 595
  const words = lines.flatMap(({ text, y, at = width / 2, bold = false }) => textToWords(text, at - widthOf(text, 10) / 2, y, 10, bold))
  return { number, width, height: 842, source: 'text', problem: null, words, rules: [] }
}
