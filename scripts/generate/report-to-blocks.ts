/**
 * An invented report as blocks to draw: letterhead, titles, the score table, other tables, signatures.
 * In: rows as printed and columns. Out: blocks; and the rows of the truth are the very texts that are handed to the producer.
 */
import type { GenColumn } from './columns.ts'
import type { Block, DrawCell, DrawTable } from './drawing.ts'
import { formatMilli } from './milli.ts'
import type { NumberStyle } from './milli.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import type { Row } from './report-rows.ts'

export interface ReportHead {
  readonly title: string
  readonly unit: string
  readonly commune: string
  readonly district: string
  readonly period: string
  readonly year: number
  readonly signer: string
}

const cell = (lines: readonly string[], options: Partial<DrawCell> = {}): DrawCell => ({
  lines,
  align: 'left',
  bold: false,
  colSpan: 1,
  rowSpan: 1,
  nowrap: false,
  ...options,
})

const heading = (text: string, options: Partial<DrawCell> = {}): DrawCell => cell([text], { align: 'center', bold: true, ...options })

function headerRows(columns: readonly GenColumn[], plan: Plan, random: Random): DrawCell[][] {
  const rows: DrawCell[][] = []
  if (columns.some((column) => column.group !== null)) {
    const first: DrawCell[] = []
    for (const [index, column] of columns.entries()) {
      if (column.group === null) first.push(heading(column.heading, { rowSpan: 2 }))
      else if (columns[index - 1]?.group !== column.group) {
        first.push(heading(column.group, { colSpan: columns.filter((other) => other.group === column.group).length }))
      }
    }
    rows.push(
      first,
      columns.filter((column) => column.group !== null).map((column) => heading(column.heading)),
    )
  } else rows.push(columns.map((column) => heading(column.heading)))
  if (plan.numberingRow) {
    const style = random.pick(['(n)', 'n', 'A'])
    const label = (index: number): string =>
      style === '(n)' ? `(${index + 1})` : style === 'n' ? `${index + 1}` : index < 2 ? 'AB'.charAt(index) : `${index - 1}`
    rows.push(columns.map((_, index) => cell([label(index)], { align: 'center', nowrap: true })))
  }
  return rows
}

/** What a score cell shows. */
function scoreText(row: Row, key: 'max' | 'self' | 'appraised', style: NumberStyle): string {
  const value = row.scores[key]
  if (value !== null) return formatMilli(value, style)
  return key === 'self' ? row.blankSign : ''
}

/** How many columns the cell of a row covers, from the given column on. */
function spanAt(
  row: Row,
  index: number,
  columns: readonly GenColumn[],
  plan: Plan,
  mergedTotal: boolean,
): { span: number; withCode: boolean } {
  const [key, next] = [columns[index]?.key, columns[index + 1]?.key]
  const section = row.depth === 1
  if (section && plan.sectionRows === 'banner' && index === 0) return { span: columns.length, withCode: true }
  if (section && plan.sectionRows === 'merged' && key === 'code' && next === 'name') return { span: 2, withCode: true }
  if (section && plan.sectionRows === 'merged-wide' && key === 'name' && next === 'explanation') return { span: 2, withCode: false }
  if (row.depth === 0 && mergedTotal && key === 'code' && next === 'name') return { span: 2, withCode: false }
  return { span: 1, withCode: plan.sectionRows === 'code-in-name' }
}

function bodyRow(row: Row, columns: readonly GenColumn[], plan: Plan, style: NumberStyle, mergedTotal: boolean): DrawCell[] {
  const bold = row.depth <= 1
  const cells: DrawCell[] = []
  for (let index = 0; index < columns.length;) {
    const column = columns[index]
    if (column === undefined) break
    const { span, withCode } = spanAt(row, index, columns, plan, mergedTotal)
    if (span > 1 || column.key === 'name')
      cells.push(cell([withCode && row.printedCode !== '' ? `${row.printedCode} ${row.name}` : row.name], { bold, colSpan: span }))
    else if (column.key === 'code')
      cells.push(
        cell(row.printedCode === '' ? [] : [row.printedCode], { bold, align: column.align, nowrap: !row.printedCode.includes(' ') }),
      )
    else if (column.key === 'explanation') cells.push(cell(row.explanation))
    else if (column.key === 'extra') cells.push(cell(row.extra[column.extra] ?? []))
    else {
      const text = scoreText(row, column.key, style)
      cells.push(cell(text === '' ? [] : [text], { bold, align: column.align, nowrap: true }))
    }
    index += span
  }
  return cells
}

export function rowsToTable(
  rows: readonly Row[],
  columns: readonly GenColumn[],
  plan: Plan,
  padding: { x: number; y: number },
  random: Random,
): DrawTable {
  const style: NumberStyle = { mark: plan.mark, minimumDigits: plan.minimumDigits }
  const mergedTotal = random.chance(0.5)
  return {
    type: 'table',
    widths: columns.map((column) => column.width),
    header: headerRows(columns, plan, random),
    body: rows.map((row) => bodyRow(row, columns, plan, style, mergedTotal)),
    repeatHeader: plan.header === 'every-page',
    borders: plan.borders,
    padding,
  }
}

/** A small table that is not the score table: what each section made. */
function summaryTable(rows: readonly Row[], plan: Plan, padding: { x: number; y: number }, width: number): Block[] {
  const style: NumberStyle = { mark: plan.mark, minimumDigits: plan.minimumDigits }
  const body = rows
    .filter((row) => row.depth === 1 && row.scores.max !== null && row.scores.self !== null)
    .map((row, index) => [
      cell([`${index + 1}`], { align: 'center' }),
      cell([row.name]),
      cell([`${(((row.scores.self ?? 0) / (row.scores.max ?? 1)) * 100).toFixed(1).replace('.', style.mark)}%`], { align: 'center' }),
      cell([(row.scores.self ?? 0) * 2 > (row.scores.max ?? 0) ? 'Đạt' : 'Chưa đạt'], { align: 'center' }),
    ])
  if (body.length < 2) return []
  return [
    { type: 'paragraph', text: 'Tổng hợp kết quả theo lĩnh vực', align: 'left', bold: true },
    {
      type: 'table',
      widths: [width * 0.08, width * 0.52, width * 0.2, width * 0.2],
      header: [['TT', 'Lĩnh vực', 'Tỷ lệ đạt', 'Xếp loại'].map((text) => cell([text], { align: 'center', bold: true }))],
      body,
      repeatHeader: false,
      borders: plan.borders,
      padding,
    },
    { type: 'space', height: 14 },
  ]
}

export function reportToBlocks(head: ReportHead, rows: readonly Row[], table: DrawTable, plan: Plan, random: Random): Block[] {
  const width = table.widths.reduce((sum, column) => sum + column, 0)
  const blocks: Block[] = []
  if (plan.letterhead) {
    blocks.push({
      type: 'columns',
      bold: true,
      left: [`UBND HUYỆN ${head.district.toUpperCase()}`, `UBND XÃ ${head.commune.toUpperCase()}`, `Số: ${random.int(10, 150)}/BC-UBND`],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        `${head.commune}, ngày ${random.int(10, 28)} tháng 6 năm ${head.year}`,
      ],
    })
    blocks.push({ type: 'space', height: 10 })
  }
  blocks.push({ type: 'paragraph', text: `${head.title} ${head.period.toUpperCase()}`, align: 'center', bold: true })
  blocks.push({
    type: 'paragraph',
    text: random.chance(0.5) ? `CỦA ${head.unit.toUpperCase()}` : `Đơn vị: ${head.unit}`,
    align: 'center',
    bold: true,
  })
  if (random.chance(0.3))
    blocks.push({
      type: 'paragraph',
      text: `(Kèm theo Báo cáo số ${random.int(10, 150)}/BC-UBND của ${head.unit})`,
      align: 'center',
      bold: false,
    })
  blocks.push({ type: 'space', height: 8 })
  if (plan.summary === 'before') blocks.push(...summaryTable(rows, plan, table.padding, width))
  blocks.push(table)
  blocks.push({ type: 'space', height: 12 })
  if (plan.summary === 'after') blocks.push(...summaryTable(rows, plan, table.padding, width))
  if (plan.signature) {
    blocks.push({
      type: 'columns',
      bold: true,
      left: ['NGƯỜI LẬP BIỂU', '', '', ''],
      right: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', head.signer],
    })
  }
  return blocks
}
