/** Codes that a report read from pictures leaves out, where no catalogue tells what it should have. */
import { describe, expect, it } from 'vitest'
import { rowGap } from '../../src/check/row-gap.ts'
import { readReport } from '../settle/read-rows.ts'
import { report, type Line } from './build.ts'

const linesOf = (...ids: readonly string[]): Line[] => ids.map((id) => ({ id, max: 1, self: 1 }))

describe('rowGap', () => {
  it('asks for the row that the codes leave out, and says between which rows', () => {
    const found = rowGap(readReport(linesOf('I', 'I.1', 'I.2', 'I.4')), [])
    expect(found.map(({ id, severity, rows, page }) => ({ id, severity, rows, page }))).toEqual([
      { id: 'row-missing:I.3', severity: 'warning', rows: ['I.2', 'I.4'], page: 1 },
    ])
    expect(found[0]?.message.en).toContain('there is no row 3')
  })

  it('asks for sections and for several rows', () => {
    const found = rowGap(readReport(linesOf('I', 'I.1', 'I.4', 'III', 'III.1')), [])
    expect(found.map(({ row }) => row)).toEqual(['I.2', 'I.3', 'II'])
  })

  it('asks for what stands before the first row of a section or of the table, once', () => {
    const found = rowGap(readReport(linesOf('B', 'B.5', 'B.6', 'C', 'C.1')), [])
    expect(found.map(({ row, rows }) => [row, rows])).toEqual([
      ['A', ['B']],
      ['B.4', ['B.5']],
    ])
    expect(found[0]?.message.en).toContain('The first row of the table is B')
  })

  it('takes numbers that run on through the sections as they are', () => {
    expect(rowGap(readReport(linesOf('I', 'I.1', 'I.2', 'II', 'II.3', 'II.4')), [])).toEqual([])
    expect(rowGap(readReport(linesOf('I', 'I.1', 'I.2', 'II', 'II.4')), []).map(({ row }) => row)).toEqual(['II.3'])
  })

  it('says nothing where the codes follow one another, of a text layer, and where a catalogue tells', () => {
    expect(rowGap(readReport(linesOf('I', 'I.1', 'I.2', 'II', 'II.1')), [])).toEqual([])
    expect(rowGap(report(linesOf('I', 'I.1', 'I.3')), [])).toEqual([])
    expect(rowGap(readReport(linesOf('I', 'I.1', 'I.3'), { catalogue: true }), [])).toEqual([])
  })
})
