import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { pointsToNumber } from '../../src/model/points.ts'
import type { Reading } from '../../src/model/page.ts'
import type { MatchedReport } from '../../src/model/report.ts'
import { settleReport } from '../../src/settle/index.ts'
import { report } from '../check/build.ts'
import { readReport, type ReadLine } from './read-rows.ts'

/** A family of 1.1 with three children, in a catalogue that knows their maxima; `change` is laid over its lines. */
function family(change: Readonly<Record<string, Partial<ReadLine>>> = {}): MatchedReport {
  const lines: ReadLine[] = [
    { id: 'I', max: 2.5, self: 2 },
    { id: 'I.1', max: 2.5, self: 2 },
    { id: 'I.1.1', max: 0.5, self: 0.5 },
    { id: 'I.1.2', max: 1, self: 0.5 },
    { id: 'I.1.3', max: 1, self: 1 },
  ]
  const known = lines.map((line) => ({ ...line, criterion: { max: line.max as number }, ...change[line.id] }))
  return readReport(known, { catalogue: true })
}

function valueOf(settled: MatchedReport, id: string, column: 'max' | 'self' = 'self'): number | string {
  const score = settled.rows.find((row) => row.id === id)!.scores[column]
  return score.kind === 'value' ? pointsToNumber(score.points) : score.kind
}

const saidOf = (settled: MatchedReport, id: string, column: 'max' | 'self' = 'self'): string | undefined => {
  const said = settled.rows.find((row) => row.id === id)!.settlements?.[column]
  return said && `${said.kind}: ${said.reason.kind}`
}

const codes = (settled: MatchedReport): string[] => checkReport(settled, []).map(({ id }) => id)

/** A cell's only reading. */
const among = (text: string): Partial<ReadLine> => ({ read: { self: [text] } })

/** The same with a seal beside a figure. */
const covered = (of: MatchedReport, id: string): MatchedReport => ({
  ...of,
  rows: of.rows.map((row) =>
    row.id === id ? { ...row, cells: { ...row.cells, self: row.cells.self.map((place) => ({ ...place, covered: true })) } } : row,
  ),
})

/** The same with what each kind of reading says of a cell. */
const readBy = (of: MatchedReport, id: string, readings: readonly Reading[]): MatchedReport => ({
  ...of,
  rows: of.rows.map((row) =>
    row.id === id
      ? { ...row, cells: { ...row.cells, self: row.cells.self.map((place) => ({ ...place, text: readings[0]?.text ?? '', readings })) } }
      : row,
  ),
})

describe('settleReport', () => {
  it('leaves a report from a text layer as it is', () => {
    const printed = report([{ id: 'I', max: 3, self: 2 }])
    expect(settleReport(printed)).toBe(printed)
  })

  it('doubts a figure beside which a seal stands, where no sum holds with it', () => {
    const lost = family({ 'I.1.2': { self: 0.25 } })
    expect(saidOf(settleReport(covered(lost, 'I.1.2')), 'I.1.2')).toBe('doubtful: covered')
    expect(saidOf(settleReport(covered(family(), 'I.1.2')), 'I.1.2')).toBeUndefined()
  })

  it('doubts the one figure that only one kind of reading sees, where no sum holds with it', () => {
    const faded = readBy(family({ 'I.1.2': { self: 0.5 } }), 'I.1.2', [
      { text: 'II', confidence: 1, by: 'glyphs' },
      { text: '0', confidence: 0.97, by: 'engine' },
      { text: 'II', confidence: 0.75, by: 'network' },
      { text: '0', confidence: 0.96, by: 'engine' },
    ])
    expect(saidOf(settleReport(faded), 'I.1.2')).toBe('doubtful: unconfirmed')
  })

  it('takes 05 for 0.5 where the sums hold with it, and doubts it where they do not', () => {
    const held = settleReport(family({ 'I.1.2': { read: { self: ['05', '05'] } } }))
    expect([valueOf(held, 'I.1.2'), saidOf(held, 'I.1.2')]).toEqual([0.5, 'settled: sum'])
    const open = settleReport(family({ 'I.1.2': { read: { self: ['05', '05'] } }, 'I.1': { self: 1.75 }, I: { self: 1.75 } }))
    expect(saidOf(open, 'I.1.2')).toMatch(/^doubtful/u)
  })

  it('doubts a figure where most readings see none: a stroke over it leaves one digit clear', () => {
    const struck = { self: ['0', 'g⁄', '9⁄x', 'g⁄'] }
    const change = { 'I.1.2': { read: struck } }
    expect(saidOf(settleReport(family(change)), 'I.1.2')).toMatch(/^doubtful/u)
    const zero = family({ ...change, 'I.1': { self: 1.5 }, I: { self: 1.5 } })
    expect([valueOf(settleReport(zero), 'I.1.2'), saidOf(settleReport(zero), 'I.1.2')]).toEqual([0, undefined])
  })

  it('takes the figure that stands among the remains of a seal where a sum holds with it, and doubts it elsewhere', () => {
    const held = settleReport(family({ 'I.1.2': among('0.5 Ủ ^ —') }))
    expect([valueOf(held, 'I.1.2'), saidOf(held, 'I.1.2')]).toEqual([0.5, 'settled: sum'])
    const open = settleReport(family({ 'I.1.2': among('0.25 Ủ ^ —') }))
    expect([valueOf(open, 'I.1.2'), saidOf(open, 'I.1.2')]).toEqual([0.25, 'doubtful: covered'])
  })

  it('takes no stroke of a seal for a figure without a word, and nothing that cannot stand there', () => {
    const stroke = settleReport(family({ 'I.1.3': { read: { self: ['1 Ủ ^'] } } }))
    expect(saidOf(stroke, 'I.1.3')).toBe('doubtful: covered')
    const above = settleReport(family({ 'I.1.2': { read: { self: ['145 Ủ ^'], max: ['145 Ủ ^'] } } }))
    expect([valueOf(above, 'I.1.2'), valueOf(above, 'I.1.2', 'max')]).toEqual(['unreadable', 'unreadable'])
  })

  it('says nothing where all readings of all cells agree', () => {
    const settled = settleReport(family())
    expect(settled.rows.map((row) => row.settlements)).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(codes(settled)).toEqual([])
  })

  it('takes the reading that is the maximum of the catalogue, and says so', () => {
    const settled = settleReport(family({ 'I.1': { read: { max: ['25', '2.5', '25'] } } }))
    expect(valueOf(settled, 'I.1', 'max')).toBe(2.5)
    expect(saidOf(settled, 'I.1', 'max')).toBe('settled: catalogue')
    const [finding] = checkReport(settled, [])
    expect(finding).toMatchObject({ id: 'number-settled:I.1:max', severity: 'info', printed: '25', expected: 2.5 })
    expect(finding?.message.vi).toContain('“25”, “2.5”')
    expect(finding?.quotes[0]?.boxes).toHaveLength(1)
  })

  it('keeps a maximum that every reading shows, though the catalogue has another', () => {
    const settled = settleReport(family({ 'I.1.3': { max: 2 } }))
    expect(valueOf(settled, 'I.1.3', 'max')).toBe(2)
    expect(codes(settled)).toContain('max-differs:I.1.3:max')
    expect(saidOf(settled, 'I.1.3', 'max')).toBeUndefined()
  })

  it('takes the reading below the maximum where another one lost the point', () => {
    const alone = readReport([{ id: 'I', max: 3, self: 2.5, read: { self: ['25', '2.5'] }, criterion: { max: 3 } }], { catalogue: true })
    const settled = settleReport(alone)
    expect(valueOf(settled, 'I')).toBe(2.5)
    expect(saidOf(settled, 'I')).toBe('settled: bound')
  })

  it('doubts a lost point that no reading shows, and puts none in', () => {
    const alone = readReport([{ id: 'I', max: 3, self: 2.5, read: { self: ['25', '25'] }, criterion: { max: 3 } }], { catalogue: true })
    const settled = settleReport(alone)
    expect(valueOf(settled, 'I')).toBe(25)
    expect(codes(settled)).toEqual(expect.arrayContaining(['above-max:I:self', 'doubtful:I:self']))
  })

  it('lets a sum choose between readings, and names it', () => {
    const settled = settleReport(family({ 'I.1.2': { read: { self: ['0.5', '0.6', '0.5'] } } }))
    expect(valueOf(settled, 'I.1.2')).toBe(0.5)
    expect(saidOf(settled, 'I.1.2')).toBe('settled: sum')
    expect(checkReport(settled, [])[0]?.message.en).toContain('the children of 1 add up with it')
  })

  it('keeps a score that is clearly printed and breaks a sum', () => {
    const settled = settleReport(family({ 'I.1.2': { self: 0.25 } }))
    expect(valueOf(settled, 'I.1.2')).toBe(0.25)
    expect(codes(settled)).toEqual(['sum:I.1:self'])
  })

  it('does not let a sum choose the reading that most others contradict', () => {
    const settled = settleReport(family({ 'I.1.2': { read: { self: ['0.8', '0.8', '0.5'] } } }))
    expect(saidOf(settled, 'I.1.2')).toMatch(/^doubtful/u)
  })

  it('doubts a number that was read once and that nothing confirms', () => {
    const settled = settleReport(readReport([{ id: 'I', max: 3, self: 1, read: { self: ['1'] } }]))
    expect(saidOf(settled, 'I')).toBe('doubtful: unconfirmed')
    expect(checkReport(settled, [])[0]?.message.vi).toContain('không có căn cứ nào xác nhận')
  })

  it('takes a number that was read once where the sums hold with it', () => {
    const settled = settleReport(family({ 'I.1.2': { read: { self: ['0.5'] } } }))
    expect(saidOf(settled, 'I.1.2')).toBeUndefined()
  })

  it('doubts a mark in a blank cell that only some readings take for a number', () => {
    const blank = readReport([{ id: 'I', max: 3, self: null, read: { self: ['', '1', ''] } }])
    expect(saidOf(settleReport(blank), 'I')).toBe('doubtful: differ')
    expect(codes(settleReport(blank))).toContain('doubtful:I:self')
  })

  it('says of a cell with ink and no number that it cannot be read', () => {
    const settled = settleReport(family({ 'I.1.2': { read: { self: ['\uFFFD'] } } }))
    expect(valueOf(settled, 'I.1.2')).toBe('unreadable')
    expect(codes(settled)).toContain('unreadable:I.1.2:self')
  })

  it('reads letters for digits only where something confirms it', () => {
    const confirmed = settleReport(family({ 'I.1.3': { read: { self: ['l', 'l', 'l'] } } }))
    expect(valueOf(confirmed, 'I.1.3')).toBe(1)
    expect(saidOf(confirmed, 'I.1.3')).toBe('settled: sum')
    const alone = settleReport(readReport([{ id: 'I', max: 3, self: 1, read: { self: ['l', 'l', 'l'] } }]))
    expect(saidOf(alone, 'I')).toMatch(/^doubtful/u)
  })

  it('takes `0 .5` and `0,5` for one reading', () => {
    const settled = settleReport(family({ 'I.1.2': { read: { self: ['0 .5', '0,5', '0.5'] } } }))
    expect(valueOf(settled, 'I.1.2')).toBe(0.5)
  })

  it('doubts a figure as nobody prints it', () => {
    const settled = settleReport(family({ 'I.1.2': { max: 10, criterion: { max: 10 }, read: { self: ['05', '05', '05'] } } }))
    expect(saidOf(settled, 'I.1.2')).toMatch(/^doubtful/u)
  })

  it('gives the same for the same report', () => {
    const scan = family({ 'I.1.2': { read: { self: ['0.5', '0.6'] } } })
    expect(settleReport(scan)).toEqual(settleReport(scan))
  })
})
