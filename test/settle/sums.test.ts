import { describe, expect, it } from 'vitest'
import { pointsFromNumber } from '../../src/model/points.ts'
import { expectations, type Expectation, type Printed } from '../../src/settle/sums.ts'
import { missing, report, type Line } from '../check/build.ts'

const points = pointsFromNumber

/** What the sums say of one row's self score; `open` may hold any of the values given for it. */
function expectationOf(lines: readonly Line[], id: string, open: Readonly<Record<string, readonly number[]>> = {}): Expectation {
  const printed = report(lines, { missing: [] })
  const found = expectations(printed, 'self', (row): Printed => {
    const score = row.scores.self
    const values = open[row.id] ?? (score.kind === 'value' ? [Number(row.cells.self[0]?.text)] : [])
    return { values: new Map(values.map((value) => [points(value), 1 / values.length])), none: values.length === 0 ? 1 : 0, unread: 0 }
  })
  return found.get(printed.rows.find((row) => row.id === id)!)!
}

const family: readonly Line[] = [
  { id: 'I', self: 3 },
  { id: 'I.1', self: 1 },
  { id: 'I.2', self: 1.5 },
  { id: 'I.3', self: 0.5 },
]
const favours = (expectation: Expectation, value: number, other: number): number =>
  expectation.of(points(value)) / expectation.of(points(other))

describe('what sums say of a cell', () => {
  it('favours the child that makes the parent', () => {
    expect(favours(expectationOf(family, 'I.2', { 'I.2': [1.5, 15] }), 1.5, 15)).toBeGreaterThan(100)
  })

  it('favours the parent that its children make', () => {
    expect(favours(expectationOf(family, 'I', { I: [3, 8] }), 3, 8)).toBeGreaterThan(100)
  })

  it('says nothing of a row without children and parent', () => {
    expect(favours(expectationOf([{ id: 'I', self: 3 }], 'I', { I: [3, 8] }), 3, 8)).toBe(1)
  })

  it('says less where another child is not sure either', () => {
    const sure = favours(expectationOf(family, 'I.2', { 'I.2': [1.5, 1] }), 1.5, 1)
    const unsure = favours(expectationOf(family, 'I.2', { 'I.2': [1.5, 1], 'I.3': [0.5, 1] }), 1.5, 1)
    expect(unsure).toBeCloseTo(1)
    expect(sure).toBeGreaterThan(unsure)
  })

  it('reaches over two levels', () => {
    const lines: Line[] = [...family, { id: 'I.2.1', self: 1 }, { id: 'I.2.2', self: 0.5 }]
    const open = { 'I.2': [1.5, 1.6], 'I.2.2': [0.5, 0.6] }
    expect(favours(expectationOf(lines, 'I.2.2', open), 0.5, 0.6)).toBeGreaterThan(100)
  })

  it('lets a blank child of the unit be anything', () => {
    const lines: Line[] = [...family, { id: 'I.4', self: null }]
    expect(favours(expectationOf(lines, 'I.2', { 'I.2': [1.5, 1] }), 1.5, 1)).toBeLessThan(10)
  })

  it('does not count what others assess and left blank', () => {
    const lines: Line[] = [...family, { id: 'I.4', self: null, assessedBy: 'survey' }]
    expect(favours(expectationOf(lines, 'I.2', { 'I.2': [1.5, 1] }), 1.5, 1)).toBeGreaterThan(10)
  })

  it('takes the highest of either-or rows', () => {
    const lines: Line[] = [
      { id: 'I', self: 2, criterion: { rollUp: 'max' } },
      { id: 'I.1', self: 2 },
      { id: 'I.2', self: 1 },
    ]
    expect(favours(expectationOf(lines, 'I', { I: [2, 3] }), 2, 3)).toBeGreaterThan(100)
    expect(favours(expectationOf(lines, 'I.2', { 'I.2': [1, 7] }), 1, 7)).toBeGreaterThan(100)
    expect(favours(expectationOf(lines, 'I.2', { 'I.2': [1, 0.5] }), 1, 0.5)).toBeCloseTo(1)
  })

  it('counts rows that the report lacks as open, and repetitions not at all', () => {
    const printed = report([...family, { id: 'I.3#2', self: 0.5, parent: 'I' }], {
      missing: [missing({ id: 'I', code: 'I' }, { code: '4', name: '' })],
    })
    const found = expectations(printed, 'self', (row) => ({
      values: new Map([[points(Number(row.cells.self[0]?.text)), 1]]),
      none: 0,
      unread: 0,
    }))
    expect(found.has(printed.rows[4]!)).toBe(false)
    expect(favours(found.get(printed.rows[2]!)!, 1.5, 1)).toBeLessThan(10)
  })

  it('is quick for a family of hundreds', () => {
    const children = Array.from({ length: 300 }, (_, at): Line => ({ id: `I.${at + 1}`, self: 1 }))
    const open = Object.fromEntries(children.map(({ id }) => [id, [1, 4, 7]]))
    expect(favours(expectationOf([{ id: 'I', self: 300 }, ...children], 'I.5', open), 1, 4)).toBeGreaterThan(0)
  })
})
