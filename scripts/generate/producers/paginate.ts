/**
 * Lays a drawing out on pages for producers that leave all placing to us.
 * In: blocks and a way to measure text. Out: pages of text lines and cell rectangles, points, origin at the top left.
 */
import { breakLines } from '../break-lines.ts'
import type { Block, DrawCell, DrawTable, Drawing } from '../drawing.ts'
import type { Measure } from '../measure-text.ts'

export interface PlacedLine {
  readonly text: string
  readonly x: number
  /** Top of the line. */
  readonly y: number
  readonly bold: boolean
  /** Width to stretch the line to, for justified text; null for ragged lines. */
  readonly stretchTo: number | null
  /** A figure of the score table, beside which decoys may be put. */
  readonly figure: boolean
}

export interface PlacedCell {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The cell goes on over the page's end at its top or bottom. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

export interface PlacedPage {
  readonly lines: PlacedLine[]
  /** Cells by table. */
  readonly tables: PlacedCell[][]
}

/** Line distance against the font size. */
const LEADING = 1.22
/** Distance of two blocks of text, points. */
const BLOCK_GAP = 3

interface LaidCell {
  readonly cell: DrawCell
  readonly column: number
  readonly left: number
  readonly width: number
  readonly lines: { text: string; last: boolean }[]
}

export function paginate(drawing: Drawing, measure: Measure, justified: boolean): PlacedPage[] {
  const { plan, width, height } = drawing
  const lead = plan.fontSize * LEADING
  const bottom = height - plan.margin - (drawing.footer ? lead : 0)
  const pages: PlacedPage[] = [{ lines: [], tables: [] }]
  let y = plan.margin
  const page = (): PlacedPage => pages.at(-1) as PlacedPage
  const newPage = (): void => {
    pages.push({ lines: [], tables: [] })
    y = plan.margin
  }

  const layRow = (cells: readonly DrawCell[], table: DrawTable, taken: ReadonlySet<number>): LaidCell[] => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(column)) column++
      const left = plan.margin + table.widths.slice(0, column).reduce((sum, each) => sum + each, 0)
      const cellWidth = table.widths.slice(column, column + cell.colSpan).reduce((sum, each) => sum + each, 0)
      const laid = {
        cell,
        column,
        left,
        width: cellWidth,
        lines: breakLines(cell.lines, cellWidth - 2 * table.padding.x, cell.bold, measure),
      }
      column += cell.colSpan
      return laid
    })
  }
  const rowHeight = (row: readonly LaidCell[], table: DrawTable): number =>
    Math.max(1, ...row.map((cell) => cell.lines.length)) * lead + 2 * table.padding.y

  /** Draws the lines `from` to `to` of each cell between two heights. */
  const place = (
    cell: LaidCell,
    table: DrawTable,
    top: number,
    end: number,
    from: number,
    to: number,
    total: number,
    middle: boolean,
  ): void => {
    const lines = cell.lines.slice(from, to)
    let lineTop = middle ? (top + end - lines.length * lead) / 2 : top + table.padding.y
    const inner = cell.width - 2 * table.padding.x
    for (const { text, last } of lines) {
      const room = inner - measure(text, cell.cell.bold)
      const x = cell.left + table.padding.x + (cell.cell.align === 'center' ? room / 2 : cell.cell.align === 'right' ? room : 0)
      const stretch = justified && !last && cell.cell.align === 'left' && text.includes(' ')
      if (text !== '')
        page().lines.push({ text, x, y: lineTop, bold: cell.cell.bold, stretchTo: stretch ? inner : null, figure: cell.cell.nowrap })
      lineTop += lead
    }
    page()
      .tables.at(-1)
      ?.push({ left: cell.left, top, right: cell.left + cell.width, bottom: end, openTop: from > 0, openBottom: to < total })
  }

  const drawHeader = (table: DrawTable): void => {
    const heights: number[] = []
    const laid: LaidCell[][] = []
    const held: { until: number; columns: number[] }[] = []
    for (const [index, cells] of table.header.entries()) {
      const taken = new Set(held.filter((span) => span.until > index).flatMap((span) => span.columns))
      const row = layRow(cells, table, taken)
      laid.push(row)
      heights.push(
        rowHeight(
          row.filter((cell) => cell.cell.rowSpan === 1),
          table,
        ),
      )
      for (const cell of row) {
        if (cell.cell.rowSpan > 1)
          held.push({
            until: index + cell.cell.rowSpan,
            columns: Array.from({ length: cell.cell.colSpan }, (_, offset) => cell.column + offset),
          })
      }
    }
    for (const [index, row] of laid.entries()) {
      for (const cell of row) {
        const end = index + cell.cell.rowSpan
        const lack = rowHeight([cell], table) - heights.slice(index, end).reduce((sum, each) => sum + each, 0)
        if (lack > 0) heights[end - 1] = (heights[end - 1] ?? 0) + lack
      }
    }
    for (const [index, row] of laid.entries()) {
      for (const cell of row) {
        const end = y + heights.slice(index, index + cell.cell.rowSpan).reduce((sum, each) => sum + each, 0)
        place(cell, table, y, end, 0, cell.lines.length, cell.lines.length, true)
      }
      y += heights[index] ?? 0
    }
  }

  const drawTable = (table: DrawTable): void => {
    page().tables.push([])
    drawHeader(table)
    const breakPage = (): void => {
      newPage()
      page().tables.push([])
      if (table.repeatHeader) drawHeader(table)
    }
    for (const cells of table.body) {
      const row = layRow(cells, table, new Set())
      const total = Math.max(1, ...row.map((cell) => cell.lines.length))
      let from = 0
      while (from < total) {
        const fits = Math.floor((bottom - y - 2 * table.padding.y) / lead)
        const rest = total - from
        // A row is cut only where two lines stand on both sides, as word processors do; a row taller than a page is cut in any case.
        const cut = rest > fits && ((plan.rowsSplit && fits >= 2 && rest - fits >= 1) || rest * lead > bottom - plan.margin - 6 * lead)
        if (rest > fits && !cut && y > plan.margin + 6 * lead) {
          breakPage()
          continue
        }
        if (fits < 1) {
          breakPage()
          continue
        }
        const to = Math.min(total, from + fits)
        const end = y + (to - from) * lead + 2 * table.padding.y
        const whole = from === 0 && to === total
        for (const cell of row) place(cell, table, y, end, from, to, total, whole && plan.verticalAlign === 'middle')
        y = end
        from = to
        if (from < total) breakPage()
      }
    }
  }

  const drawText = (lines: readonly string[], left: number, room: number, align: DrawCell['align'], bold: boolean): number => {
    let top = y
    for (const { text } of breakLines(lines, room, bold, measure)) {
      const slack = room - measure(text, bold)
      if (text !== '')
        page().lines.push({ text, x: left + (align === 'center' ? slack / 2 : 0), y: top, bold, stretchTo: null, figure: false })
      top += lead
    }
    return top
  }

  const drawBlock = (block: Block): void => {
    const usable = width - 2 * plan.margin
    if (block.type === 'table') drawTable(block)
    else if (block.type === 'page-break') newPage()
    else if (block.type === 'space') y += block.height
    else if (block.type === 'columns') {
      if (y + Math.max(block.left.length, block.right.length) * lead > bottom) newPage()
      const ends = [
        drawText(block.left, plan.margin, usable * 0.4, 'center', block.bold),
        drawText(block.right, plan.margin + usable * 0.42, usable * 0.58, 'center', block.bold),
      ]
      y = Math.max(...ends) + BLOCK_GAP
    } else {
      if (y + 2 * lead > bottom) newPage()
      y = drawText([block.text], plan.margin, usable, block.align, block.bold) + BLOCK_GAP
    }
  }

  for (const block of drawing.blocks) drawBlock(block)
  if (drawing.footer) {
    for (const [index, { lines }] of pages.entries()) {
      const text = `${index + 1}`
      lines.push({ text, x: (width - measure(text, false)) / 2, y: height - plan.margin, bold: false, stretchTo: null, figure: false })
    }
  }
  return pages
}
