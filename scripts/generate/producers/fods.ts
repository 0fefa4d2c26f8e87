/**
 * Producer: an office suite's spreadsheet. In: a drawing. Out: a flat OpenDocument spreadsheet, one sheet for each unit.
 */
import { breakLines } from '../break-lines.ts'
import type { Block, DrawCell, DrawTable, Drawing } from '../drawing.ts'
import { createMeasure } from '../measure-text.ts'
import type { Measure } from '../measure-text.ts'
import type { Plan } from '../plan.ts'
import { ALIGNS, ALL_EDGES, NAMESPACES, borderAttributes, edgesToName, lineToXml, pageStyles, rowsToPlaces } from './office-xml.ts'

/** Share of a cell's width that its text may fill: the suite breaks lines by the metrics of the screen, not of the page. */
const FILL = 0.94
/** Line distance against the font size, over what any of the fonts has. */
const LEADING = {
  'Liberation Serif': 1.2,
  'Liberation Sans': 1.2,
  'DejaVu Sans': 1.22,
  'DejaVu Serif': 1.22,
  'Noto Sans': 1.4,
  'Noto Serif': 1.4,
} as const

/** What a row's height is found by. */
interface Setting {
  readonly plan: Plan
  readonly widths: readonly number[]
  readonly measure: Measure
}

interface SheetRow {
  readonly cells: readonly (DrawCell | null)[]
  readonly style: (column: number, cell: DrawCell) => string
  /** Points. */
  readonly height: number
}

function widthOf(widths: readonly number[], column: number, cell: DrawCell): number {
  return widths.slice(column, column + cell.colSpan).reduce((sum, width) => sum + width, 0)
}

/** A height that surely suffices, points. The suite's own heights forget merged cells and are at times a line too low. */
export function cellsToHeight(
  cells: readonly (DrawCell | null)[],
  { plan, widths, measure }: Setting,
  padding: { x: number; y: number },
): number {
  const needs = cells.map((cell, column) => {
    if (cell === null || cell.nowrap) return 1
    const room = widthOf(widths, column, cell) * FILL - 2 * padding.x
    return breakLines(cell.lines, room, cell.bold, measure).length / cell.rowSpan
  })
  return Math.max(1, ...needs) * plan.fontSize * LEADING[plan.font] + 2 * padding.y + 2
}

const styleName = (cell: DrawCell, edges: string): string => `c-${cell.align}${cell.bold ? '-b' : ''}${cell.nowrap ? '-w' : ''}-${edges}`

function tableToRows(table: DrawTable, setting: Setting): { header: SheetRow[]; body: SheetRow[] } {
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
    height: cellsToHeight(cells, setting, table.padding),
  }))
  return { header: rows.slice(0, table.header.length), body: rows.slice(table.header.length) }
}

/** A borderless row of one or two cells over all columns. */
function textRow(texts: readonly { text: string; align: DrawCell['align']; bold: boolean; colSpan: number }[], setting: Setting): SheetRow {
  const cells = texts.flatMap(({ text, ...rest }): (DrawCell | null)[] => [
    { lines: [text], rowSpan: 1, nowrap: false, ...rest },
    ...Array.from({ length: rest.colSpan - 1 }, () => null),
  ])
  return {
    cells,
    style: (_, cell) => styleName(cell, 'free'),
    height: cellsToHeight(cells, setting, { x: 2, y: 1 }),
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

function blockToRows(block: Block, setting: Setting): SheetRow[] {
  const { widths } = setting
  const all = widths.length
  if (block.type === 'space') return [{ cells: Array.from({ length: all }, () => null), style: () => '', height: block.height }]
  if (block.type === 'paragraph') return [textRow([{ ...block, colSpan: all }], setting)]
  if (block.type !== 'columns') return []
  const middle = middleColumn(widths)
  return Array.from({ length: Math.max(block.left.length, block.right.length) }, (_, index) =>
    textRow(
      [
        { text: block.left[index] ?? '', align: 'center', bold: block.bold, colSpan: middle },
        { text: block.right[index] ?? '', align: 'center', bold: block.bold, colSpan: all - middle },
      ],
      setting,
    ),
  )
}

function rowToXml(row: SheetRow, plan: Plan, heights: Map<string, number>): string {
  const style = `row-${row.height.toFixed(1).replace('.', '-')}`
  heights.set(style, row.height)
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
  const setting: Setting = { plan, widths: main.widths, measure: createMeasure(plan.font, plan.fontSize) }
  const rows: string[] = []
  for (const block of blocks) {
    // Another table shares the columns of the score table, as it does on a real sheet; it needs as many.
    if (block.type !== 'table') rows.push(...blockToRows(block, setting).map((row) => rowToXml(row, plan, heights)))
    else if (block === main || block.widths.length <= main.widths.length) {
      const { header, body } = tableToRows(block, setting)
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
