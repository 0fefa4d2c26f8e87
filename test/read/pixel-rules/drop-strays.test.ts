/** A short vertical rule that stands alone in a tall table is no column. */
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/model/page.ts'
import { dropStrays } from '../../../src/read/pixel-rules/drop-strays.ts'

const vertical = (at: number, from: number, to: number): Rule => ({ axis: 'vertical', at, from, to, thickness: 0.5 })
const sides = [vertical(40, 0, 600), vertical(500, 0, 600)]

describe('dropStrays', () => {
  it('drops a piece in one row of a tall table', () => {
    expect(dropStrays([...sides, vertical(120, 200, 227)])).toEqual(sides)
  })

  it('drops pieces below each other in a few rows', () => {
    expect(dropStrays([...sides, vertical(120, 200, 227), vertical(120, 400, 427)])).toEqual(sides)
  })

  it('keeps a column that many rows have', () => {
    const column = [vertical(120, 30, 57), vertical(120, 80, 107), vertical(120, 200, 260)]
    expect(dropStrays([...sides, ...column])).toEqual([...sides, ...column])
  })

  it('keeps the columns of a table of few rows', () => {
    const low = [vertical(40, 0, 60), vertical(120, 20, 60), vertical(500, 0, 60)]
    expect(dropStrays(low)).toEqual(low)
  })

  it('drops two strokes beside each other in the middle row of a short table', () => {
    const low = [vertical(40, 60, 174), vertical(500, 60, 174)]
    expect(dropStrays([...low, vertical(318, 107, 125), vertical(321, 107, 125)])).toEqual(low)
  })

  it('keeps what stands outside of the table', () => {
    const beside = vertical(550, 200, 227)
    expect(dropStrays([...sides, beside])).toEqual([...sides, beside])
  })

  it('drops a piece beside which the outer border is not drawn', () => {
    const open = [sides[0]!, ...[200, 227].map((at): Rule => ({ axis: 'horizontal', at, from: 40, to: 500, thickness: 0.5 }))]
    expect(dropStrays([...open, vertical(120, 200, 227)])).toEqual(open)
  })

  it('drops a stroke in one row of a table that has rules between its rows only', () => {
    const rows = [100, 130, 160, 190, 220].map((at): Rule => ({ axis: 'horizontal', at, from: 40, to: 500, thickness: 0.5 }))
    expect(dropStrays([...rows, vertical(300, 130, 160)])).toEqual(rows)
    const bordered = [...rows, vertical(40, 130, 160), vertical(300, 130, 160), vertical(500, 130, 160)]
    expect(dropStrays(bordered)).toEqual(bordered)
  })

  it('keeps the rule between two headings over a wide section row, in a table without an outer border', () => {
    const rows = [150, 170, 190, 220, 250].map((at): Rule => ({ axis: 'horizontal', at, from: 40, to: 500, thickness: 0.5 }))
    const columns = [vertical(90, 100, 280), vertical(400, 100, 280), vertical(240, 100, 150), vertical(240, 170, 280)]
    expect(dropStrays([...rows, ...columns])).toEqual([...rows, ...columns])
  })
})
