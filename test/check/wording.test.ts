import { describe, expect, it } from 'vitest'
import { additionOf, excerpt, labelOf, pointsInEnglish, pointsInVietnamese } from '../../src/check/wording.ts'
import { pointsFromNumber } from '../../src/model/points.ts'
import { missing, report } from './build.ts'

describe('what a row is called', () => {
  const absent = missing({ id: 'I', code: 'I' }, { code: '3', name: 'Ba' })
  const rows = report(
    [
      { id: 'I', code: 'I.' },
      { id: 'I.1', code: '1.' },
      { id: 'I.2', code: 'Ban', canonicalCode: '2', name: 'Ban hành' },
      { id: 'I.4', code: '', name: 'Kế hoạch' },
      { id: 'I.1.1', code: '1.1' },
      { id: 'II', code: 'II.' },
      { id: 'II.1', code: '1.' },
      { id: 'A', code: 'A.', canonicalCode: 'A' },
      { id: 'TOTAL', code: '', name: 'Tổng' },
    ],
    { missing: [absent] },
  )

  it.each([
    ['I', 'I'],
    ['I.1.1', '1.1'],
    // The numbering restarts: these two are printed alike.
    ['I.1', 'I.1'],
    ['II.1', 'II.1'],
    ['I.2', 'Ban (2)'],
    ['A', 'A'],
    ['I.4', '“Kế hoạch”'],
    ['I.3', '3'],
    ['TOTAL', '“Tổng”'],
    ['no such row', 'no such row'],
  ])('%s is called %s', (id, label) => {
    expect(labelOf(rows, id)).toBe(label)
  })
})

describe('figures in words', () => {
  it('have a comma in Vietnamese and a point in English', () => {
    expect(pointsInVietnamese(pointsFromNumber(-1.25))).toBe('-1,25')
    expect(pointsInEnglish(pointsFromNumber(-1.25))).toBe('-1.25')
    expect(additionOf([1, 0.5, -0.25].map(pointsFromNumber), pointsInVietnamese)).toBe('1 + 0,5 - 0,25')
    expect(additionOf([], pointsInVietnamese)).toBe('0')
  })
})

it('a long text is cut at a word', () => {
  expect(excerpt('ngắn')).toBe('ngắn')
  expect(excerpt('từ '.repeat(40))).toBe(`${'từ '.repeat(19)}từ…`)
  expect(excerpt('x'.repeat(80))).toBe(`${'x'.repeat(59)}…`)
})
