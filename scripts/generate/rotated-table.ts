/**
 * A table of 44 rows over 5 pages that are rotated by 90°, its header on every page, its rows cut at page breaks.
 * In: a seed. Out: the table; that it takes five pages and that rows are cut is checked when it is drawn (fixtures.ts).
 */
import type { DrawCell, DrawTable } from './drawing.ts'
import type { Random } from './prng.ts'
import { COMMUNES, SENTENCES } from './words.ts'

export const ROTATED_ROWS = 44
export const ROTATED_PAGES = 5

const HEADINGS = ['TT', 'Đơn vị', 'Nhiệm vụ được giao', 'Kết quả thực hiện', 'Hạn', 'Ghi chú']

const cell = (text: string, options: Partial<DrawCell> = {}): DrawCell => ({
  lines: text === '' ? [] : [text],
  align: 'left',
  bold: false,
  colSpan: 1,
  rowSpan: 1,
  nowrap: false,
  ...options,
})

/** `length`: sentences in a long cell at most; more make more pages. */
export function rotatedTable(random: Random, length: number): DrawTable {
  const prose = (most: number): string => Array.from({ length: random.int(1, most) }, () => random.pick(SENTENCES)).join('; ')
  const body = Array.from({ length: ROTATED_ROWS }, (_, index) => [
    cell(`${index + 1}`, { align: 'center' }),
    cell(`Xã ${random.pick(COMMUNES)}`),
    cell(prose(2)),
    cell(prose(length)),
    cell(`${random.int(1, 28)}/${random.int(1, 12)}/2023`, { align: 'center' }),
    cell(random.chance(0.3) ? 'Đang thực hiện' : ''),
  ])
  return {
    type: 'table',
    widths: [30, 90, 200, 270, 70, 100],
    header: [HEADINGS.map((text) => cell(text, { align: 'center', bold: true }))],
    body,
    repeatHeader: true,
    borders: 'solid',
    padding: { x: 4, y: 2 },
  }
}
