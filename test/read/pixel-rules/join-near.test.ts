/** Pieces of one line become one rule; lines of different rows and columns do not. */
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/model/page.ts'
import { joinNear } from '../../../src/read/pixel-rules/join-near.ts'

const vertical = (at: number, from: number, to: number): Rule => ({ axis: 'vertical', at, from, to, thickness: 0.5 })

describe('joinNear', () => {
  it('joins the pieces of a line that leans', () => {
    const [rule, ...others] = joinNear([vertical(334.4, 42, 420), vertical(332.6, 392, 578)])
    expect(others).toEqual([])
    expect(rule).toMatchObject({ from: 42, to: 578 })
    expect(rule?.at).toBeCloseTo(333.8, 1)
  })

  it('joins a double border', () => {
    expect(joinNear([vertical(100, 0, 50), vertical(102, 0, 50)])).toHaveLength(1)
  })

  it('leaves a gap where cells are merged', () => {
    expect(joinNear([vertical(100, 0, 50), vertical(100, 70, 120)])).toHaveLength(2)
  })

  it('keeps columns and rows apart', () => {
    const rules = [vertical(100, 0, 50), vertical(108, 0, 50), { ...vertical(100, 0, 50), axis: 'horizontal' as const }]
    expect(joinNear(rules)).toHaveLength(3)
  })

  it('joins through a piece between', () => {
    expect(joinNear([vertical(100, 0, 20), vertical(100, 40, 60), vertical(101, 20, 40)])).toHaveLength(1)
  })
})
