/**
 * A drawing as an HTML page, to be printed by a browser.
 * In: a drawing. Out: HTML text. Where a browser would break a line inside a word at `/`, the word is kept whole,
 * because the truth has no space there.
 */
import type { Block, DrawCell, DrawTable, Drawing } from '../drawing.ts'
import type { Plan } from '../plan.ts'

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

/** Keeps words with a slash whole, apart from the hyphen of a document's symbol. */
function wordToHtml(word: string): string {
  if (!/[/%\p{L}\d]\S*[-/]/u.test(word)) return escape(word)
  const pieces = word.split(/(?<=\/\p{L}+-)(?=\p{L})/u)
  return pieces.map((piece) => `<span class="w">${escape(piece)}</span>`).join('<wbr>')
}

export function lineToHtml(line: string, plan: Plan): string {
  const html = line.split(' ').map(wordToHtml).join(' ')
  return plan.encoding === 'nfd' ? html.normalize('NFD') : html
}

const BORDER_STYLES: Readonly<Record<Plan['borders'], string>> = {
  solid: '0.5pt solid #000',
  thick: '1.5pt solid #000',
  hair: '0.1pt solid #000',
  double: '2.25pt double #000',
  dotted: '0.75pt dotted #000',
  dashed: '0.75pt dashed #000',
  'no-outer': '0.5pt solid #000',
  'no-vertical': '0.5pt solid #000',
  none: 'none',
}

function cellToHtml(cell: DrawCell, tag: 'td' | 'th', plan: Plan): string {
  const attributes = [
    cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '',
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
    ` class="${cell.align}${cell.bold ? ' b' : ''}${cell.nowrap ? ' w' : ''}"`,
  ].join('')
  return `<${tag}${attributes}>${cell.lines.map((line) => lineToHtml(line, plan)).join('<br>')}</${tag}>`
}

function tableToHtml(table: DrawTable, plan: Plan): string {
  const rowsToHtml = (rows: readonly (readonly DrawCell[])[], tag: 'td' | 'th'): string =>
    rows.map((row) => `<tr>${row.map((cell) => cellToHtml(cell, tag, plan)).join('')}</tr>`).join('\n')
  const columns = table.widths.map((width) => `<col style="width:${width.toFixed(2)}pt">`).join('')
  const total = table.widths.reduce((sum, width) => sum + width, 0)
  const [headOpen, headClose] = table.repeatHeader ? ['<thead>', '</thead>'] : ['<tbody>', '</tbody>']
  const style = `width:${total.toFixed(2)}pt;--x:${table.padding.x}pt;--y:${table.padding.y}pt`
  return `<table class="grid" style="${style}"><colgroup>${columns}</colgroup>${headOpen}${rowsToHtml(table.header, 'th')}${headClose}<tbody>${rowsToHtml(table.body, 'td')}</tbody></table>`
}

function blockToHtml(block: Block, plan: Plan): string {
  if (block.type === 'table') return tableToHtml(block, plan)
  if (block.type === 'page-break') return '<div style="break-after:page"></div>'
  if (block.type === 'space') return `<div style="height:${block.height}pt"></div>`
  if (block.type === 'paragraph') return `<p class="${block.align}${block.bold ? ' b' : ''}">${lineToHtml(block.text, plan)}</p>`
  const side = (lines: readonly string[], width: string): string =>
    `<td class="center${block.bold ? ' b' : ''}" style="width:${width}">${lines.map((line) => (line === '' ? '&nbsp;' : lineToHtml(line, plan))).join('<br>')}</td>`
  return `<table class="columns"><tr>${side(block.left, '40%')}${side(block.right, '60%')}</tr></table>`
}

/** Borders as the plan wants them; browsers draw collapsed borders as one line and separate ones cell by cell. */
function borderCss(plan: Plan): string {
  const border = BORDER_STYLES[plan.borders]
  if (plan.borders === 'no-vertical') return `.grid th,.grid td{border-top:${border};border-bottom:${border}}`
  if (plan.borders === 'no-outer') {
    const inner = '.grid tr>*+*{border-left:0.5pt solid #000}.grid tbody tr>*{border-top:0.5pt solid #000}'
    return `${inner}.grid thead+tbody tr>*{border-top:0.5pt solid #000}.grid>colgroup+tbody>tr:first-child>*{border-top:none}`
  }
  return `.grid th,.grid td{border:${border}}`
}

function drawingToCss(drawing: Drawing): string {
  const { plan } = drawing
  const justify = plan.textDrawing === 'justified' ? 'text-align:justify' : 'text-align:left'
  return `
@page { size: ${drawing.width}pt ${drawing.height}pt; margin: ${plan.margin}pt }
* { box-sizing: border-box }
body { margin: 0; font-family: "${plan.font}"; font-size: ${plan.fontSize}pt; line-height: 1.2; color: #000 }
p { margin: 0 0 3pt 0 }
table { border-collapse: collapse; border-spacing: 0 }
.grid { table-layout: fixed }
.grid th, .grid td { padding: var(--y) var(--x); font-weight: normal; vertical-align: ${plan.verticalAlign}; ${plan.rowsSplit ? '' : 'break-inside: avoid;'} }
.grid tr { ${plan.rowsSplit ? '' : 'break-inside: avoid'} }
.columns { width: 100%; break-inside: avoid } .columns td { vertical-align: top; padding: 0 }
.beside { display: flex; gap: 24pt; align-items: flex-start }
.left { ${justify} } .center { text-align: center } .right { text-align: right }
.grid .b, .b { font-weight: bold }
.w { white-space: nowrap }
${borderCss(plan)}`
}

/** `beside`: tables that follow one another stand side by side. */
export function drawingToHtml(drawing: Drawing, beside = false): string {
  const body = drawing.blocks.map((block) => blockToHtml(block, drawing.plan)).join('\n')
  const style = drawingToCss(drawing)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>report</title><style>${style}</style></head><body>\n${beside ? `<div class="beside">${body}</div>` : body}\n</body></html>`
}
