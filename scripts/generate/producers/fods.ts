/**
 * Producer: an office suite's spreadsheet. In: a drawing. Out: a flat OpenDocument spreadsheet, one sheet for each unit.
 *
 * The suite finds a row's height by its cells but not by merged ones, so rows with merged cells get a height that surely suffices.
 */
import type { Block, DrawCell, DrawTable, Drawing } from '../drawing.ts'
import type { Plan } from '../plan.ts'
import { ALIGNS, ALL_EDGES, NAMESPACES, borderAttributes, edgesToName, lineToXml, pageStyles, rowsToPlaces } from './office-xml.ts'

/** Mean width of a letter against the font size: more than any font has over a whole line. */
const LETTER = 0.68
/** Line distance against the font size. */
const LEADING = 1.3

/** Lines that a text surely does not exceed in a width. */
function countLines(lines: readonly string[], width: number, fontSize: number): number {
  const letters = Math.max(1, Math.floor(width / (fontSize * LETTER)))
  return lines.reduce((sum, line) => {
    let [count, used] = [1, 0]
    for (const word of line.split(' ')) {
      if (used > 0 && used + 1 + word.length > letters) [count, used] = [count + 1, word.length]
      else used += (used > 0 ? 1 : 0) + word.length
    }
    return sum + count
  }, 0)
}

interface SheetRow {
  readonly cells: readonly (DrawCell | null)[]
  readonly style: (column: number, cell: DrawCell) => string
  /** Points; null lets the suite find it. */
  readonly height: number | null
}

function widthOf(widths: readonly number[], column: number, cell: DrawCell): number {
  return widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0)
}

/** A height for rows of which a cell is merged; null where the suite can find it. */
function heightOf(
  cells: readonly (DrawCell | null)[],
  widths: readonly number[],
  plan: Plan,
  padding: { x: number; y: number },
): number | null {
  if (cells.every((cell) => cell !== null && cell.colSpan === 1 && cell.rowSpan === 1)) return null
  const needs = cells.map((cell, column) =>
    cell === null ? 1 : countLines(cell.lines, widthOf(widths, column, cell) - 2 * padding.x, plan.fontSize) / cell.rowSpan,
  )
  return Math.max(...needs) * plan.fontSize * LEADING + 2 * padding.y + 4
}

const styleName = (cell: DrawCell, edges: string): string => `c-${cell.align}${cell.bold ? '-b' : ''}${cell.nowrap ? '-w' : ''}-${edges}`

function tableToRows(table: DrawTable, widths: readonly number[], plan: Plan): { header: SheetRow[]; body: SheetRow[] } {
  const all = [...table.header, ...table.body]
  const rows = rowsToPlaces(all, table.widths.length).map((cells, rowIndex): SheetRow => ({
    cells,
    style: (column, cell) =>
      styleName(
        cell,
        edgesToName({
          top: rowIndex === 0,
          bottom: rowIndex + cell.rowSpan === all.length,
          left: column === 0,
          right: column + cell.colSpan === table.widths.length,
        }),
      ),
    height: heightOf(cells, widths, plan, table.padding),
  }))
  return { header: rows.slice(0, table.header.length), body: rows.slice(table.header.length) }
}

/** A borderless row of one or two cells over all columns. */
function textRow(
  texts: readonly { text: string; align: DrawCell['align']; bold: boolean; colSpan: number }[],
  widths: readonly number[],
  plan: Plan,
): SheetRow {
  const cells = texts.flatMap(({ text, ...rest }): (DrawCell | null)[] => [
    { lines: [text], rowSpan: 1, nowrap: false, ...rest },
    ...Array.from({ length: rest.colSpan - 1 }, () => null),
  ])
  return {
    cells,
    style: (_, cell) => styleName(cell, 'free'),
    height: heightOf(cells, widths, plan, { x: 2, y: 1 }) ?? plan.fontSize * 1.6,
  }
}

/** The column after which the second half of a letterhead begins. */
function middleColumn(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0)
  let sum = 0
  for (const [index, width] of widths.entries()) {
    sum += width
    if (sum > total * 0.35) return Math.min(index + 1, widths.length - 1)
  }
  return 1
}

function blockToRows(block: Block, widths: readonly number[], plan: Plan): SheetRow[] {
  const all = widths.length
  if (block.type === 'space') return [{ cells: Array.from({ length: all }, () => null), style: () => '', height: block.height }]
  if (block.type === 'paragraph') return [textRow([{ ...block, colSpan: all }], widths, plan)]
  if (block.type !== 'columns') return []
  const middle = middleColumn(widths)
  return Array.from({ length: Math.max(block.left.length, block.right.length) }, (_, index) =>
    textRow(
      [
        { text: block.left[index] ?? '', align: 'center', bold: block.bold, colSpan: middle },
        { text: block.right[index] ?? '', align: 'center', bold: block.bold, colSpan: all - middle },
      ],
      widths,
      plan,
    ),
  )
}

function rowToXml(row: SheetRow, plan: Plan, heights: Map<string, number>): string {
  const style = row.height === null ? 'row-auto' : `row-${row.height.toFixed(1).replace('.', '-')}`
  if (row.height !== null) heights.set(style, row.height)
  const cells = row.cells.map((cell, column) => {
    if (cell === null)
      return row.style === undefined || row.cells.every((each) => each === null) ? '<table:table-cell/>' : '<table:covered-table-cell/>'
    const spans =
      cell.colSpan > 1 || cell.rowSpan > 1
        ? ` table:number-columns-spanned="${cell.colSpan}" table:number-rows-spanned="${cell.rowSpan}"`
        : ''
    const text = cell.lines.map((line) => `<text:p>${lineToXml(line, plan)}</text:p>`).join('')
    return `<table:table-cell table:style-name="${row.style(column, cell)}"${text === '' ? '' : ' office:value-type="string"'}${spans}>${text}</table:table-cell>`
  })
  return `<table:table-row table:style-name="${style}">${cells.join('')}</table:table-row>`
}

function sheetToXml(blocks: readonly Block[], plan: Plan, index: number, heights: Map<string, number>): { styles: string; body: string } {
  const tables = blocks.filter((block) => block.type === 'table')
  const main = tables.reduce((best, table) => (table.body.length > best.body.length ? table : best))
  const rows: string[] = []
  for (const block of blocks) {
    // Another table shares the columns of the score table, as it does on a real sheet; it needs as many.
    if (block.type !== 'table') rows.push(...blockToRows(block, main.widths, plan).map((row) => rowToXml(row, plan, heights)))
    else if (block === main || block.widths.length <= main.widths.length) {
      const { header, body } = tableToRows(block, main.widths, plan)
      const head = header.map((row) => rowToXml(row, plan, heights)).join('')
      rows.push(
        block.repeatHeader ? `<table:table-header-rows>${head}</table:table-header-rows>` : head,
        ...body.map((row) => rowToXml(row, plan, heights)),
      )
    }
  }
  const styles = main.widths
    .map(
      (width, column) =>
        `<style:style style:name="co${index}.${column}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(2)}pt"/></style:style>`,
    )
    .join('')
  const columns = main.widths.map((_, column) => `<table:table-column table:style-name="co${index}.${column}"/>`).join('')
  return { styles, body: `<table:table table:name="Sheet${index + 1}" table:style-name="ta">${columns}${rows.join('\n')}</table:table>` }
}

function cellStyles(plan: Plan, padding: { x: number; y: number }): string {
  const edges = [
    ...ALL_EDGES.map((each) => ({ name: edgesToName(each), borders: borderAttributes(plan, each) })),
    { name: 'free', borders: '' },
  ]
  const styles: string[] = []
  for (const [align, value] of Object.entries(ALIGNS)) {
    for (const bold of [false, true]) {
      for (const nowrap of [false, true]) {
        for (const edge of edges) {
          styles.push(
            `<style:style style:name="c-${align}${bold ? '-b' : ''}${nowrap ? '-w' : ''}-${edge.name}" style:family="table-cell"><style:table-cell-properties${edge.borders} fo:wrap-option="${nowrap ? 'no-wrap' : 'wrap'}" style:vertical-align="${plan.verticalAlign === 'middle' ? 'middle' : 'top'}" fo:padding-left="${padding.x}pt" fo:padding-right="${padding.x}pt" fo:padding-top="${padding.y}pt" fo:padding-bottom="${padding.y}pt" style:text-align-source="fix"/><style:paragraph-properties fo:text-align="${value}"/><style:text-properties style:font-name="F" fo:font-size="${plan.fontSize}pt" fo:font-weight="${bold ? 'bold' : 'normal'}" fo:language="vi" fo:country="VN"/></style:style>`,
          )
        }
      }
    }
  }
  return styles.join('\n')
}

export function drawingToFods(drawing: Drawing): string {
  const { plan } = drawing
  const units: Block[][] = [[]]
  for (const block of drawing.blocks) {
    if (block.type === 'page-break') units.push([])
    else units.at(-1)?.push(block)
  }
  const heights = new Map<string, number>()
  const sheets = units.map((blocks, index) => sheetToXml(blocks, plan, index, heights))
  const padding = drawing.blocks.find((block) => block.type === 'table')?.padding ?? { x: 3, y: 2 }
  const rowStyles = [...heights].map(
    ([name, height]) =>
      `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties style:row-height="${height.toFixed(1)}pt" style:use-optimal-row-height="false"/></style:style>`,
  )
  rowStyles.push(
    '<style:style style:name="row-auto" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
  )
  rowStyles.push(
    '<style:style style:name="ta" style:family="table" style:master-page-name="Standard"><style:table-properties table:display="true"/></style:style>',
  )
  const page = pageStyles(drawing, plan, ' style:scale-to-X="1" style:scale-to-Y="0" style:print="objects"')
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${plan.font}'"/></office:font-face-decls>
<office:automatic-styles>${page.layout}${rowStyles.join('\n')}${sheets.map((sheet) => sheet.styles).join('')}${cellStyles(plan, padding)}</office:automatic-styles>
<office:master-styles>${page.master}</office:master-styles>
<office:body><office:spreadsheet>${sheets.map((sheet) => sheet.body).join('\n')}</office:spreadsheet></office:body></office:document>`
}
