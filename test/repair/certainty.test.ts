/** One change may mend everything and two mistakes still be behind it: then it is likely, and not said to be the only one. */
import { describe, expect, it } from 'vitest'
import { checkReport, labelOf } from '../../src/check/index.ts'
import type { Suggestion } from '../../src/model/finding.ts'
import { suggestRepairs } from '../../src/repair/index.ts'
import { report, type Line } from '../check/build.ts'

function suggestion(id: string, lines: readonly Line[]): Suggestion | null | undefined {
  const matched = report(lines)
  return suggestRepairs(matched, checkReport(matched, []), (row) => labelOf(matched, row)).find((finding) => finding.id === id)?.suggestion
}

const leaves: readonly Line[] = [
  { id: 'I.1', max: 1, self: 0.75 },
  { id: 'I.2', max: 1, self: 0.5 },
  { id: 'I.3', max: 1, self: 0.75 },
]
const total = (self: number): Line => ({ id: 'TOTAL', code: '', max: 3, self })

describe('a subtotal that is not what its rows make', () => {
  const subtotal: Line = { id: 'I', max: 3, self: 2.9 }

  it('is the only answer where a sum further up counts what they make', () => {
    expect(suggestion('sum:I:self', [subtotal, ...leaves, total(2)])).toMatchObject({
      rows: [{ row: 'I', column: 'self', value: 2 }],
      certainty: 'unique',
    })
  })

  it('is likely where none does: two of its rows may be wrong', () => {
    expect(suggestion('sum:I:self', [subtotal, ...leaves])).toMatchObject({
      rows: [{ row: 'I', column: 'self', value: 2 }],
      certainty: 'likely',
    })
  })
})

const impossible = (subtotal: number): Line[] => [
  { id: 'I', max: 3, self: subtotal },
  { id: 'I.1', max: 1, self: 5.5 },
  { id: 'I.2', max: 1, self: 1 },
  { id: 'I.3', max: 1, self: 1 },
  total(subtotal),
]

describe('a score that is impossible', () => {
  it('has the only answer that the sums leave', () => {
    expect(suggestion('above-max:I.1:self', impossible(2.5))?.certainty).toBe('unique')
  })

  it('has a likely one where that is in finer steps than any other score', () => {
    expect(suggestion('above-max:I.1:self', impossible(2.53))).toMatchObject({
      rows: [{ row: 'I.1', column: 'self', value: 0.53 }],
      certainty: 'likely',
    })
  })
})

describe('a blank total', () => {
  it('is likely while a sum below it does not hold', () => {
    const lines: Line[] = [{ id: 'I', max: 3, self: 2.5 }, ...leaves, { ...total(0), self: null }]
    expect(suggestion('blank:TOTAL:self', lines)?.certainty).not.toBe('unique')
  })
})
