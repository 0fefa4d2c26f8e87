import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOf, type SumAnswer } from '../../src/check/index.ts'
import { parsePoints, pointsToNumber } from '../../src/model/points.ts'
import { missing, report, type Figure, type Line } from './build.ts'

/** `consistent`, `inconsistent`, or why it is not checkable, with what the children make. */
const short = (sum: SumAnswer): string => {
  return `${sum.answer === 'not-checkable' ? sum.why : sum.answer} ${sum.made === null ? '-' : pointsToNumber(sum.made)}`
}
const family = (parent: Figure, children: readonly Figure[], line: Partial<Line> = {}): Line[] => [
  { id: 'I', max: 10, self: parent, ...line },
  ...children.map((self, index) => ({ id: `I.${index + 1}`, max: 5, self })),
]
const selfOf = (lines: readonly Line[]): string => short(sumOf(report(lines), 'I', 'self'))

const withChange = (lines: readonly Line[], id: string, change: Partial<Line>): Line[] =>
  lines.map((line) => (line.id === id ? Object.assign({}, line, change) : line))
const surveyed = (self: Figure, max: Figure): Line[] => [
  { id: 'I', max: 5, self: 2 },
  { id: 'I.1', max: 2, self: 2 },
  { id: 'I.2', max, self, assessedBy: 'survey' },
]
const numeral = (hundredths: number): number => hundredths / 100

describe('sumOf', () => {
  it('has three answers', () => {
    expect(selfOf(family(3, [1, 2]))).toBe('consistent 3')
    expect(selfOf(family(4, [1, 2]))).toBe('inconsistent 3')
    expect(selfOf(family(4, [1, '?']))).toBe('child-unreadable -')
  })

  it('adds tenths exactly', () => {
    expect(selfOf(family(0.3, [0.1, 0.2]))).toBe('consistent 0.3')
    expect(selfOf(family(71.2, [14, 5, 17.1, 6, 10.6, 7, 11.5]))).toBe('consistent 71.2')
  })

  it('cannot check a blank child when the others make less, and needs no check when they make the parent', () => {
    expect(selfOf(family(3, [1, null]))).toBe('incomplete 1')
    expect(selfOf(family(3, [3, null]))).toBe('consistent 3')
    expect(selfOf(family(3, [4, null]))).toBe('inconsistent 4')
    expect(selfOf(family(3, [null, null]))).toBe('incomplete 0')
    expect(selfOf(family(0, [null, null]))).toBe('consistent 0')
  })

  it('takes a dash for no figure, not for zero', () => {
    expect(selfOf(family(3, [1, '–']))).toBe('incomplete 1')
    expect(selfOf(family(3, [1, 0]))).toBe('inconsistent 1')
  })

  it('cannot check a parent that is blank or unreadable, nor a row without children, nor a column that is not there', () => {
    expect(selfOf(family(null, [1, 2]))).toBe('parent-blank 3')
    expect(selfOf(family('?', [1, 2]))).toBe('parent-unreadable 3')
    expect(selfOf(family(3, []))).toBe('no-children -')
    expect(short(sumOf(report(family(3, [1, 2])), 'I', 'appraised'))).toMatch(/^no-column/u)
    expect(() => sumOf(report(family(3, [1])), 'I.9', 'self')).toThrow(RangeError)
  })

  it('lets a blank subtotal stand for the sum of its own children', () => {
    const lines: Line[] = [
      { id: 'I', self: 3 },
      { id: 'I.1' },
      { id: 'I.1.1', self: 1 },
      { id: 'I.1.2', self: 0.5 },
      { id: 'I.2', self: 1.5 },
    ]
    expect(selfOf(lines)).toBe('consistent 3')
    const open = lines.map((line) => (line.id === 'I.1.2' ? { id: 'I.1.2' } : line))
    const sum = sumOf(report(open), 'I', 'self')
    expect(short(sum)).toBe('incomplete 2.5')
    expect(sum.blanks).toEqual(['I.1.2'])
    expect(sum.terms).toEqual([
      { row: 'I.1', state: 'stands-for', points: parsePoints('1') },
      { row: 'I.2', state: 'value', points: parsePoints('1.5') },
    ])
    const unreadable = lines.map((line) => (line.id === 'I.1.2' ? { id: 'I.1.2', self: '?' } : line))
    expect(selfOf(unreadable)).toBe('child-unreadable -')
  })

  it('does not count the blank score of what others assess, but counts its score and its maximum', () => {
    expect(selfOf(surveyed(null, 3))).toBe('consistent 2')
    expect(selfOf(surveyed(1, 3))).toBe('inconsistent 3')
    expect(short(sumOf(report(surveyed(null, 3)), 'I', 'max'))).toBe('consistent 5')
    expect(short(sumOf(report(surveyed(null, null)), 'I', 'max'))).toBe('incomplete 2')
  })

  it('counts what the unit scored itself in a section that a survey assesses', () => {
    const lines: Line[] = [
      { id: 'TOTAL', self: 5 },
      { id: 'I', self: 3 },
      { id: 'II', assessedBy: 'survey' },
      { id: 'II.1', self: 2 },
      { id: 'II.2', assessedBy: 'survey' },
    ]
    const sum = sumOf(report(lines), 'TOTAL', 'self')
    expect(short(sum)).toBe('consistent 5')
    expect(sum.uncounted).toEqual(['II.2'])
  })

  it('has nothing to check where all children are others’ and blank', () => {
    expect(
      selfOf([
        { id: 'I', self: 2 },
        { id: 'I.1', assessedBy: 'other' },
      ]),
    ).toBe('nothing-counted -')
  })

  it('takes the highest of either-or rows', () => {
    const choice = { criterion: { rollUp: 'max' as const } }
    expect(selfOf(family(2, [2, 1, null], choice))).toBe('consistent 2')
    expect(selfOf(family(3, [2, 1], choice))).toBe('inconsistent 2')
    expect(selfOf(family(3, [2, null], choice))).toBe('incomplete 2')
    expect(selfOf(family(1, [2, null], choice))).toBe('inconsistent 2')
    const deduction: Line[] = [
      { id: 'I', self: 1, ...choice },
      { id: 'I.1', self: 2 },
      { id: 'I.2', criterion: { negative: true } },
    ]
    expect(selfOf(deduction)).toBe('inconsistent 2')
    expect(short(sumOf(report(family(2, [2, null], { ...choice, max: 5 })), 'I', 'max'))).toBe('consistent 5')
  })

  it('does not wait for the other choices of a blank either-or subtotal', () => {
    const lines: Line[] = [
      { id: 'I', self: 3 },
      { id: 'I.1', criterion: { rollUp: 'max' } },
      { id: 'I.1.1', self: 1 },
      { id: 'I.1.2' },
      { id: 'I.2', self: 1 },
    ]
    expect(selfOf(lines)).toBe('inconsistent 2')
  })

  it('does not check where the catalogue says that the children do not make the parent', () => {
    expect(selfOf(family(9, [1, 2], { criterion: { rollUp: 'none' } }))).toMatch(/^no-roll-up/u)
    const lines: Line[] = [
      { id: 'I', self: 3 },
      { id: 'I.1', criterion: { rollUp: 'none' } },
      { id: 'I.1.1', self: 2 },
      { id: 'I.2', self: 1 },
    ]
    expect(selfOf(lines)).toBe('incomplete 1')
  })

  it('leaves a bonus out of the maximum and counts its score', () => {
    const lines: Line[] = [
      { id: 'I', max: 5, self: 6 },
      { id: 'I.1', max: 5, self: 5 },
      { id: 'I.2', max: 1, self: 1, criterion: { bonus: true } },
    ]
    expect(short(sumOf(report(lines), 'I', 'max'))).toBe('consistent 5')
    expect(selfOf(lines)).toBe('consistent 6')
    // A blank maximum that only bonuses stand below is blank; they do not make it.
    const onlyBonus: Line[] = [
      { id: 'I', max: 5 },
      { id: 'I.1' },
      { id: 'I.1.1', max: 1, criterion: { bonus: true } },
      { id: 'I.2', max: 4 },
    ]
    expect(short(sumOf(report(onlyBonus), 'I', 'max'))).toBe('incomplete 4')
  })

  it('keeps the answer open when a blank child may deduct what is too much', () => {
    const lines: Line[] = [
      { id: 'I', self: 3 },
      { id: 'I.1', self: 4 },
      { id: 'I.2', criterion: { negative: true } },
    ]
    expect(selfOf(lines)).toBe('open-deduction 4')
    expect(selfOf(withChange(lines, 'I.2', { self: -1 }))).toBe('consistent 3')
    expect(selfOf(withChange(lines, 'I', { self: 5 }))).toBe('incomplete 4')
  })

  it('takes the best score of a deduction, zero, for its maximum when it is printed as minus', () => {
    const lines: Line[] = [
      { id: 'I', max: 5 },
      { id: 'I.1', max: 5 },
      { id: 'I.2', max: -2, criterion: { negative: true } },
    ]
    expect(short(sumOf(report(lines), 'I', 'max'))).toBe('consistent 5')
  })

  it('takes a row that the report lacks for a blank one', () => {
    const lines = family(3, [1], {
      code: 'I',
      criterion: {
        code: 'I',
        children: [
          { code: '1', name: 'a' },
          { code: '2', name: 'b' },
        ],
      },
    })
    const absent = missing({ id: 'I', code: 'I' }, { code: '2', name: 'b', max: 2 })
    const sum = sumOf(report(lines, { missing: [absent] }), 'I', 'self')
    expect(short(sum)).toBe('incomplete 1')
    expect(sum.blanks).toEqual(['I.2'])
    const whole = report(family(1, [1]), { missing: [absent] })
    expect(short(sumOf(whole, 'I', 'self'))).toBe('consistent 1')
    const survey = missing({ id: 'I', code: 'I' }, { code: '2', name: 'b', max: 2, assessedBy: 'survey' })
    expect(short(sumOf(report(family(3, [1]), { missing: [survey] }), 'I', 'self'))).toBe('inconsistent 1')
  })

  it('does not count a missing row of a section that others assess', () => {
    const lines: Line[] = [
      { id: 'II', self: 3, assessedBy: 'survey' },
      { id: 'II.1', self: 2 },
    ]
    const absent = missing({ id: 'II', code: 'II' }, { code: '2', name: 'b' })
    expect(short(sumOf(report(lines, { missing: [absent] }), 'II', 'self'))).toBe('inconsistent 2')
    expect(short(sumOf(report(lines, { missing: [absent] }), 'II', 'max'))).toBe('parent-blank 0')
  })

  it('names of a missing branch its top, and uses the rows of it that are there', () => {
    const top = missing({ id: 'I', code: 'I' }, { code: '2', name: 'b' })
    const below = missing({ id: 'I.2', code: '2' }, { code: '2.1', name: 'c' })
    expect(sumOf(report(family(3, [1]), { missing: [top, below] }), 'I', 'self').blanks).toEqual(['I.2'])
    const orphan = report([...family(3, [1]), { id: 'I.2.2', self: 2 }], { missing: [top] })
    expect(short(sumOf(orphan, 'I', 'self'))).toBe('consistent 3')
  })

  it('counts an unknown or a repeated row only when the parent’s figure says that it was counted', () => {
    const unknown: Line = { id: 'I.2/?1', parent: 'I.2', self: 2, matchedBy: null }
    const repeated: Line = { id: 'I.1#2', self: 1 }
    const sum = (parent: Figure, ...strays: Line[]): string => {
      return short(sumOf(report([...family(parent, [1, 2]), ...strays], { catalogue: true }), 'I', 'self'))
    }
    expect(sum(3, unknown)).toBe('consistent 3')
    expect(sum(5, unknown)).toBe('consistent 3')
    expect(sum(4, unknown)).toBe('inconsistent 3')
    expect(sum(4, repeated)).toBe('consistent 3')
    expect(sum(4, repeated, unknown)).toBe('consistent 3')
    expect(sum(6, repeated, unknown)).toBe('consistent 3')
    expect(sum(7, repeated, unknown)).toBe('inconsistent 3')
    const counting = sumOf(report([...family(5, [1, 2]), unknown], { catalogue: true }), 'I', 'self')
    expect(counting.strays).toEqual(['I.2/?1'])
    expect(sumOf(report([...family(5, [1, 2]), unknown], { catalogue: true }), 'I.2', 'self')).toMatchObject({ why: 'no-children' })
  })

  it('counts an unknown row after a repeated one just so', () => {
    const repeated: Line = { id: 'I.2#2', parent: 'I', self: 2 }
    const after: Line = { id: 'I.2#2/?1', parent: 'I.2#2', self: 0.5, matchedBy: null }
    expect(short(sumOf(report([...family(3.5, [1, 2]), repeated, after], { catalogue: true }), 'I', 'self'))).toBe('consistent 3')
  })
})

describe('sumOf, for any report', () => {
  const hundredths = fc.integer({ min: 0, max: 5000 })

  it('is consistent exactly when the parent is the sum of its children, to the hundredth', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 9 }), fc.integer({ min: -2, max: 2 }), (children, off) => {
        const total = children.reduce((a, b) => a + b, 0) + off
        fc.pre(total >= 0)
        expect(sumOf(report(family(numeral(total), children.map(numeral))), 'I', 'self').answer).toBe(
          off === 0 ? 'consistent' : 'inconsistent',
        )
      }),
    )
  })

  it('does not depend on the order of the children', () => {
    const figure = fc.oneof(hundredths.map(numeral), fc.constantFrom(null, '-', '?'))
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 6 }), hundredths, fc.nat(), (children, parent, turn) => {
        const cut = turn % children.length
        const turned = [...children.slice(cut), ...children.slice(0, cut)]
        expect(selfOf(family(numeral(parent), turned))).toBe(selfOf(family(numeral(parent), children)))
      }),
    )
  })

  it('gives the same answer when a subtotal is printed and when it is left to its children', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 5 }), hundredths, hundredths, (below, beside, parent) => {
        const subtotal = below.reduce((a, b) => a + b, 0)
        const lines = (printed: Figure): Line[] => [
          { id: 'I', self: numeral(parent) },
          { id: 'I.1', self: printed },
          ...below.map((amount, index) => ({ id: `I.1.${index + 1}`, self: numeral(amount) })),
          { id: 'I.2', self: numeral(beside) },
        ]
        expect(selfOf(lines(null))).toBe(selfOf(lines(numeral(subtotal))))
      }),
    )
  })

  it('never calls a sum inconsistent that filling its blanks could make right', () => {
    const figure = fc.oneof(hundredths.map(numeral), fc.constant(null))
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 6 }),
        fc.array(hundredths, { minLength: 6, maxLength: 6 }),
        (children, fill) => {
          const filled = children.map((child, index) => child ?? numeral(fill[index] ?? 0))
          const total = Math.round(filled.reduce((a, b) => a + b, 0) * 100) / 100
          expect(selfOf(family(total, children))).not.toMatch(/^inconsistent/u)
        },
      ),
    )
  })
})
