import { describe, expect, it } from 'vitest'
import { formatPoints } from '../../../src/model/points.ts'
import type { ScoreLine } from '../../../src/store/compare.ts'
import { linesToSheet, lossesOf, lostOf, shareOf } from '../../../src/web/compare/sheet.ts'

/** `row parent max self appraised` in one word each; `-` is nothing. */
function report(documentId: string, unitName: string, rows: readonly string[]): ScoreLine[] {
  return rows.map((text, position) => {
    const [row = '', parent, max, self, appraised = null] = text.split(' ').map((word) => (word === '-' ? null : word))
    return {
      documentId,
      report: 1,
      unitCode: null,
      unitName,
      periodCode: '2023',
      periodName: '2023',
      year: 2023,
      catalogueId: 'tinh',
      row: row ?? '',
      parent: parent ?? null,
      position: position + 1,
      code: '',
      name: '',
      max: max ?? null,
      self: self ?? null,
      appraised,
      state: 'clean',
      explanation: null,
    }
  })
}

const A = report('a', 'Xã A', ['I TOTAL 5 4.5', 'I.1 I 3.00 2.50', 'I.2 I 2 2', 'TOTAL - 5 4.5'])
const B = report('b', 'Xã B', ['I TOTAL 5 2', 'I.1 I 3 2 1', 'I.1b I 1 0', 'I.2 I 2 -', 'TOTAL - 5 2'])

describe('a sheet of reports and criteria', () => {
  const sheet = linesToSheet([...A, ...B], 'self')
  const [a, b] = sheet.reports

  it('has every criterion once, at its place and depth', () => {
    expect(sheet.criteria.map(({ row, depth, isLeaf }) => [row, depth, isLeaf])).toEqual([
      ['I', 1, false],
      ['I.1', 2, true],
      ['I.1b', 2, true],
      ['I.2', 2, true],
      ['TOTAL', 0, false],
    ])
  })

  it('tells shares and lost points, and says nothing where there is nothing', () => {
    if (a === undefined || b === undefined) throw new Error('two reports')
    expect([shareOf(sheet.figure(a, 'I.1')), shareOf(sheet.figure(b, 'I.2')), shareOf(sheet.figure(a, 'I.1b'))]).toEqual([
      2.5 / 3,
      null,
      null,
    ])
    expect(formatPoints(lostOf(sheet.figure(a, 'I.1')) ?? (0n as never))).toBe('0.5')
  })

  it('orders the criteria by what they lose', () => {
    expect(lossesOf(sheet).map(({ criterion, mean, losing, reports }) => [criterion.row, mean, losing, reports])).toEqual([
      ['I.1b', 1, 1, 1],
      ['I.1', 0.75, 2, 2],
    ])
  })

  it('takes the appraised score where it is asked for', () => {
    const best = linesToSheet(B, 'best')
    const [only] = best.reports
    if (only === undefined) throw new Error('one report')
    expect([best.figure(only, 'I.1')?.points, best.figure(only, 'I.1b')?.points]).toEqual([1_000_000_000n, 0n])
    expect(linesToSheet(B, 'appraised').figure(only, 'I.1b')?.points).toBe(null)
  })
})
