/** The total of a report read from pictures. */
import { describe, expect, it } from 'vitest'
import { totalMissing } from '../../src/check/total-missing.ts'
import { readReport } from '../settle/read-rows.ts'
import { report, type Line } from './build.ts'

const linesOf = (...ids: readonly string[]): Line[] => ids.map((id) => ({ id, max: 1, self: 1 }))

describe('totalMissing', () => {
  it('asks for the total of several sections that were read from a picture', () => {
    const [found, ...others] = totalMissing(readReport(linesOf('I', 'I.1', 'II', 'II.1')), [])
    expect(found).toMatchObject({ id: 'row-missing:TOTAL', severity: 'warning', row: 'TOTAL' })
    expect(others).toEqual([])
  })

  it('says nothing where the total is there, of one section, and of a text layer', () => {
    expect(totalMissing(readReport(linesOf('TOTAL', 'I', 'I.1', 'II')), [])).toEqual([])
    expect(totalMissing(readReport(linesOf('I', 'I.1', 'I.2')), [])).toEqual([])
    expect(totalMissing(report(linesOf('I', 'I.1', 'II', 'II.1')), [])).toEqual([])
  })
})
