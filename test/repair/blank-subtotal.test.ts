/** A blank subtotal of an appraiser: what its children make is the only answer where a sum further up counts it. */
import { describe, expect, it } from 'vitest'
import { checkReport, labelOf } from '../../src/check/index.ts'
import type { Suggestion } from '../../src/model/finding.ts'
import { suggestRepairs } from '../../src/repair/index.ts'
import { report } from '../check/build.ts'

/** @param total the appraiser's total; blank where nothing counts the subtotal */
function suggestion(total: number | null): Suggestion | null | undefined {
  const lines = [
    { id: 'I', max: 3, self: 3, appraised: total },
    { id: 'I.1', max: 2, self: 2, appraised: null },
    { id: 'I.1.1', max: 1, self: 1, appraised: 1 },
    { id: 'I.1.2', max: 1, self: 1, appraised: 0.5 },
    { id: 'I.2', max: 1, self: 1, appraised: null },
  ]
  const matched = report(lines, { columns: ['code', 'name', 'max', 'self', 'appraised', 'explanation'] })
  return suggestRepairs(matched, checkReport(matched, []), (row) => labelOf(matched, row)).find(({ id }) => id === 'blank:I.1:appraised')
    ?.suggestion
}

describe('a blank subtotal of an appraiser', () => {
  it('has one answer where the total counts what its children make', () => {
    expect(suggestion(1.5)).toMatchObject({ rows: [{ row: 'I.1', column: 'appraised', value: 1.5 }], certainty: 'unique' })
  })

  it('is likely where nothing counts it: a figure below it may be the one that should not be there', () => {
    expect(suggestion(null)).toMatchObject({ rows: [{ row: 'I.1', column: 'appraised', value: 1.5 }], certainty: 'likely' })
  })
})
