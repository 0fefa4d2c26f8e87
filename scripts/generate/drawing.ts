/**
 * A page description that every producer draws in its own way: paragraphs and tables of cells, no coordinates.
 * Lengths are points.
 */
import type { Plan } from './plan.ts'

export type Align = 'left' | 'center' | 'right'

export interface DrawCell {
  /** Lines that the writer ended himself; the producer breaks them further. An empty line stays an empty line. */
  readonly lines: readonly string[]
  readonly align: Align
  readonly bold: boolean
  readonly colSpan: number
  readonly rowSpan: number
  /** Not broken at spaces (codes and figures). */
  readonly nowrap: boolean
}

export interface DrawTable {
  readonly type: 'table'
  readonly widths: readonly number[]
  /** Header rows; a cell under another's row span is left out. */
  readonly header: readonly (readonly DrawCell[])[]
  readonly body: readonly (readonly DrawCell[])[]
  readonly repeatHeader: boolean
  readonly borders: Plan['borders']
  readonly padding: { readonly x: number; readonly y: number }
}

export type Block =
  | DrawTable
  | { readonly type: 'paragraph'; readonly text: string; readonly align: Align; readonly bold: boolean }
  | { readonly type: 'columns'; readonly left: readonly string[]; readonly right: readonly string[]; readonly bold: boolean }
  | { readonly type: 'space'; readonly height: number }
  | { readonly type: 'page-break' }

export interface Drawing {
  readonly plan: Plan
  readonly width: number
  readonly height: number
  readonly blocks: readonly Block[]
  /** Page numbers at the foot. */
  readonly footer: boolean
}

const PAPER_SIZES: Readonly<Record<Plan['paper'], readonly [number, number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
  A3: [841.89, 1190.55],
  Legal: [612, 1008],
}

export function planToPage(plan: Plan): { width: number; height: number } {
  const [short, long] = PAPER_SIZES[plan.paper]
  return plan.landscape ? { width: long, height: short } : { width: short, height: long }
}
