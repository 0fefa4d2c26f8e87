/** Rules end where those beside them end. */
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../../src/model/page.ts'
import { cutJuts } from '../../../src/read/pixel-rules/cut-juts.ts'

const vertical = (at: number, from: number, to: number): Rule => ({ axis: 'vertical', at, from, to, thickness: 0.5 })
const horizontal = (at: number, from: number, to: number): Rule => ({ axis: 'horizontal', at, from, to, thickness: 0.5 })
const rows = [horizontal(100, 40, 500), horizontal(140, 40, 500), horizontal(180, 40, 500)]

describe('cutJuts', () => {
  it('cuts a rule that goes on beyond the table', () => {
    const others = [...rows, vertical(40, 100, 180), vertical(200, 100, 180)]
    expect(cutJuts([...others, vertical(500, 100, 204)])).toEqual([...others, vertical(500, 100, 180)])
  })

  it('leaves the rules of a table that is open below', () => {
    const open = [...rows, vertical(40, 100, 204), vertical(200, 100, 204), vertical(500, 100, 204)]
    expect(cutJuts(open)).toEqual(open)
  })

  it('leaves rules that reach the border of a merged cell', () => {
    const header = [...rows, horizontal(80, 200, 500), vertical(40, 100, 180), vertical(120, 100, 180), vertical(200, 80, 180)]
    expect(cutJuts([...header, vertical(500, 80, 180)])).toEqual([...header, vertical(500, 80, 180)])
  })
})
