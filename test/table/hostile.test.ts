import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/page.ts'
import { pagesToTables } from '../../src/table/index.ts'
import { h, page, text, v } from './build.ts'

describe('a page that no person would read', () => {
  it('with a net of 3 000 × 3 000 rules is no table of nine million cells', () => {
    const steps = Array.from({ length: 3000 }, (_, i) => 5 * i)
    const rules: Rule[] = [...steps.map((at) => h(at, 0, 15_000)), ...steps.map((at) => v(at, 0, 15_000))]
    expect(pagesToTables([page(1, text(10, 10, '1'), rules, [15_000, 15_000])])).toEqual([])
  })

  it('with 6 000 lines in columns ends without a table by alignment', () => {
    const words = Array.from({ length: 6000 }, (_, i) => [
      ...text(10, 12 * i, `${i}`),
      ...text(100, 12 * i, 'một dòng chữ'),
      ...text(300, 12 * i, '0,5'),
    ]).flat()
    expect(pagesToTables([page(1, words, [], [400, 72_000])])).toEqual([])
  })
})
