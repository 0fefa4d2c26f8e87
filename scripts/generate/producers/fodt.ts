/**
 * Producer: an office suite's word processor. In: a drawing. Out: a flat OpenDocument text, to be printed by the suite.
 */
import type { Block, DrawCell, DrawTable, Drawing } from '../drawing.ts'
import type { Plan } from '../plan.ts'
import { ALIGNS, ALL_EDGES, NAMESPACES, borderAttributes, edgesToName, lineToXml, pageStyles, rowsToPlaces } from './office-xml.ts'

const paragraph = (line: string, style: string, plan: Plan): string =>
  `<text:p text:style-name="${style}">${lineToXml(line, plan)}</text:p>`
const styleOf = (align: keyof typeof ALIGNS, bold: boolean): string => `${align}${bold ? '-b' : ''}`

function cellToXml(cell: DrawCell | null, edges: string, plan: Plan): string {
  if (cell === null) return '<table:covered-table-cell/>'
  const spans = `${cell.colSpan > 1 ? ` table:number-columns-spanned="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` table:number-rows-spanned="${cell.rowSpan}"` : ''}`
  const style = styleOf(cell.align, cell.bold)
  const lines = cell.lines.length === 0 ? [''] : cell.lines
  return `<table:table-cell table:style-name="cell-${edges}" office:value-type="string"${spans}>${lines.map((line) => paragraph(line, style, plan)).join('')}</table:table-cell>`
}

function tableToXml(table: DrawTable, plan: Plan, name: string): { styles: string; body: string } {
  const count = table.widths.length
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const styles = [
    `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${total.toFixed(2)}pt" table:align="left" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`,
    ...table.widths.map(
      (width, index) =>
        `<style:style style:name="${name}.${index}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(2)}pt"/></style:style>`,
    ),
    ...ALL_EDGES.map(
      (edges) =>
        `<style:style style:name="cell-${name}-${edgesToName(edges)}" style:family="table-cell"><style:table-cell-properties${borderAttributes(plan, edges)} fo:padding-left="${table.padding.x}pt" fo:padding-right="${table.padding.x}pt" fo:padding-top="${table.padding.y}pt" fo:padding-bottom="${table.padding.y}pt" style:vertical-align="${plan.verticalAlign === 'middle' ? 'middle' : 'top'}"/></style:style>`,
    ),
  ]
  const rows = [...table.header, ...table.body]
  const places = rowsToPlaces(rows, count)
  const xml = places.map((row, rowIndex) => {
    const cells = row.map((cell, column) => {
      const edges = {
        top: rowIndex === 0,
        bottom: rowIndex + (cell?.rowSpan ?? 1) === rows.length,
        left: column === 0,
        right: column + (cell?.colSpan ?? 1) === count,
      }
      return cellToXml(cell, `${name}-${edgesToName(edges)}`, plan)
    })
    return `<table:table-row table:style-name="row">${cells.join('')}</table:table-row>`
  })
  const header = xml.slice(0, table.header.length).join('')
  const body = `<table:table table:name="${name}" table:style-name="${name}">${table.widths.map((_, index) => `<table:table-column table:style-name="${name}.${index}"/>`).join('')}${table.repeatHeader ? `<table:table-header-rows>${header}</table:table-header-rows>` : header}${xml.slice(table.header.length).join('')}</table:table>`
  return { styles: styles.join('\n'), body }
}

function columnsToTable(block: Extract<Block, { type: 'columns' }>, width: number): DrawTable {
  const side = (lines: readonly string[]): DrawCell => ({ lines, align: 'center', bold: block.bold, colSpan: 1, rowSpan: 1, nowrap: false })
  return {
    type: 'table',
    widths: [width * 0.42, width * 0.58],
    header: [],
    body: [[side(block.left), side(block.right)]],
    repeatHeader: false,
    borders: 'none',
    padding: { x: 2, y: 1 },
  }
}

export function drawingToFodt(drawing: Drawing): string {
  const { plan } = drawing
  const styles: string[] = []
  const body: string[] = []
  let broken = false
  for (const [index, block] of drawing.blocks.entries()) {
    if (block.type === 'table' || block.type === 'columns') {
      const table = block.type === 'table' ? block : columnsToTable(block, drawing.width - 2 * plan.margin)
      const made = tableToXml(table, block.type === 'table' ? plan : { ...plan, borders: 'none' }, `T${index}`)
      styles.push(made.styles)
      body.push(made.body)
    } else if (block.type === 'paragraph') {
      body.push(paragraph(block.text, `${styleOf(block.align, block.bold)}${broken ? '-new' : ''}`, plan))
      broken = false
    } else if (block.type === 'space') body.push('<text:p text:style-name="gap"/>')
    else if (drawing.blocks[index + 1]?.type === 'paragraph') broken = true
    else body.push('<text:p text:style-name="left-new"/>')
  }
  const justify = plan.textDrawing === 'justified'
  for (const [align, value] of Object.entries(ALIGNS)) {
    for (const bold of [false, true]) {
      for (const fresh of [false, true]) {
        const name = `${align}${bold ? '-b' : ''}${fresh ? '-new' : ''}`
        const used = justify && align === 'left' ? 'justify' : value
        styles.push(
          `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:text-align="${used}" fo:orphans="2" fo:widows="2"${fresh ? ' fo:break-before="page"' : ''}/><style:text-properties style:font-name="F" fo:font-size="${plan.fontSize}pt" fo:font-weight="${bold ? 'bold' : 'normal'}" fo:language="vi" fo:country="VN" fo:hyphenate="false"/></style:style>`,
        )
      }
    }
  }
  styles.push('<style:style style:name="gap" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>')
  styles.push(
    `<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="${plan.rowsSplit ? 'auto' : 'always'}"/></style:style>`,
  )
  const page = pageStyles(drawing, plan)
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${plan.font}'"/></office:font-face-decls>
<office:automatic-styles>${page.layout}${styles.join('\n')}</office:automatic-styles>
<office:master-styles>${page.master}</office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`
}
