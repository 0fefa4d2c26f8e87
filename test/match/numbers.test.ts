import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText } from '../../src/model/numeral.ts'
import { readScores, type ScoreTexts } from '../../src/match/numbers.ts'
import { formatPoints } from '../../src/model/points.ts'
import type { Score } from '../../src/model/score.ts'

const row = (max: string, self = '', appraised = '', total = false): ScoreTexts => ({ texts: { max, self, appraised }, total })
const shown = (score: Score | undefined): string | undefined => (score?.kind === 'value' ? formatPoints(score.points) : score?.kind)
/** The self column of a report as it is read, one by one. */
const readSelf = (rows: readonly ScoreTexts[]): (string | undefined)[] => readScores(rows).scores.map((scores) => shown(scores.self))

const readAs = (text: string): string => {
  const cell = cellText(text)
  return cell.kind === 'numeral' ? formatPoints(cell.points) : cell.kind
}

describe('one cell', () => {
  it.each([
    ['0.5', '0.5'],
    ['0,5', '0.5'],
    ['71,2', '71.2'],
    ['2.50', '2.5'],
    ['.5', '0.5'],
    [',25', '0.25'],
    ['15', '15'],
    ['0', '0'],
    ['0.125', '0.125'],
    ['-0,5', '-0.5'],
    ['\u22120,5', '-0.5'],
    ['–0.5', '-0.5'],
    ['+0,5', '0.5'],
    ['(10đ)', '10'],
    ['(10 điểm)', '10'],
    ['10 điểm', '10'],
    ['0,25đ', '0.25'],
    ['０．５', '0.5'],
    ["'0.5", '0.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.000.000', '1000000'],
    ['\u00a02,5\u200b', '2.5'],
  ])('%s is %s', (text, value) => expect(readAs(text)).toBe(value))

  it.each(['', ' ', '\u00a0', '\u200b'])('%j is blank', (text) => expect(readAs(text)).toBe('blank'))

  it.each(['-', '–', '—', '\u2212', '--', 'x', 'X', '×', '/', '…', '...', 'không', 'Không', 'Không có'])('%s is a dash', (text) =>
    expect(readAs(text)).toBe('dash'),
  )

  it.each([
    'O,5',
    '0.5 0.5',
    '5/10',
    '1.1.1',
    '5.',
    '2-3',
    '(10)',
    '- 0,5',
    'l',
    '100%',
    'Đạt',
    '1.23.456',
    '0,5,5',
    '17.099999999999998',
    '٥',
    '.',
    '1 000',
  ])('%s is unreadable', (text) => expect(readAs(text)).toBe('unreadable'))

  it('reads every plain numeral to its exact value, with either mark', () => {
    const fraction = fc.oneof(
      fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
      fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
    )
    fc.assert(
      fc.property(fc.boolean(), fc.nat(99_999), fraction, fc.constantFrom('.', ','), (negative, whole, digits, mark) => {
        const sign = negative ? '-' : ''
        const value = Number(`${sign}${whole}.${digits}`)
        expect(Number(readAs(`${sign}${whole}${mark}${digits}`))).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it('never makes a number of a text that holds letters other than a unit', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('O', 'l', 'S', 'B', '%'),
        fc.string(),
        (a, letter, b) => !['numeral', 'ambiguous'].includes(cellText(a + letter + b).kind),
      ),
    )
  })
})

describe('a mark with three digits after it', () => {
  it('is a fraction where the other numbers show that mark', () => {
    expect(readSelf([row('2', '1.000'), row('3', '2.5'), row('1', '0.25')])).toEqual(['1', '2.5', '0.25'])
  })

  it('is thousands where the other numbers show the other mark and the column has hundreds', () => {
    const rows = [row('300', '250,5'), row('700', '600'), row('1.000', '850,5', '', true)]
    expect(shown(readScores(rows).scores[2]?.max)).toBe('1000')
  })

  it('is left unread where the other mark is shown and a thousand is out of proportion', () => {
    expect(readSelf([row('2', '1.000'), row('3', '2,5')])).toEqual(['unreadable', '2.5'])
    expect(shown(readScores([row('1.000', '0,5'), row('2.000', '1,5')]).scores[0]?.max)).toBe('unreadable')
  })

  it('is settled by the maximum where no other number shows the mark', () => {
    expect(readSelf([row('3', '2.500'), row('3', '3')])).toEqual(['2.5', '3'])
    expect(readSelf([row('3', '4.500')])).toEqual(['unreadable'])
  })

  it('is a thousand in the total of parts in the hundreds', () => {
    expect(shown(readScores([row('300'), row('200'), row('500'), row('1.000', '', '', true)]).scores[3]?.max)).toBe('1000')
  })

  it('is left unread where a thousand is shown by the parts and the point is shown to be decimal', () => {
    expect(shown(readScores([row('300', '0.5'), row('700'), row('1.000', '', '', true)]).scores[2]?.max)).toBe('unreadable')
  })

  it('is a fraction in a column that prints every number so', () => {
    const rows = ['1.000', '2.000', '1.500', '2.250', '6.750'].map((text) => row('', text))
    expect(readSelf(rows)).toEqual(['1', '2', '1.5', '2.25', '6.75'])
    expect(readScores(rows).mark.mark).toBe('.')
  })

  it('is left unread with nothing to go by', () => {
    expect(readSelf([row('', '1.250'), row('', '7')])).toEqual(['unreadable', '7'])
  })

  it('is a fraction above its maximum where many others show the mark and a thousand is out of the question', () => {
    const others = ['0.5', '0.25', '0.75', '1.5', '0.5'].map((self) => row('2', self))
    expect(shown(readScores([...others, row('1', '1.125')]).scores[5]?.self)).toBe('1.125')
    expect(shown(readScores([...others.slice(1), row('1', '1.125')]).scores[4]?.self)).toBe('unreadable')
    expect(shown(readScores([...others, row('1', '1,125')]).scores[5]?.self)).toBe('unreadable')
  })

  it('else never comes out above the row’s maximum', () => {
    const figure = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('.', ','), fc.integer({ min: 0, max: 999 }))
      .map(([whole, mark, rest]) => `${whole}${mark}${String(rest).padStart(3, '0')}`)
    const other = fc.constantFrom('', '-', '0,5', '0.5', '12', '300')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.oneof(figure, other)), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const rows = cells.map(([max, self]) => row(String(max), self))
          for (const [index, { self }] of readScores(rows).scores.entries()) {
            const [max, text] = cells[index]!
            if (/\d[.,]\d{3}$/u.test(text) && self.kind === 'value') expect(Number(formatPoints(self.points))).toBeLessThanOrEqual(max)
          }
        },
      ),
    )
  })
})

const markOf = (...texts: string[]): string | null => readScores(texts.map((text) => row('10', text))).mark.mark

describe('the decimal mark', () => {
  it('is what the numbers show, and is stated in both languages', () => {
    expect(markOf('0.5', '1', '2.25')).toBe('.')
    expect(markOf('0,5', '1', '2,25')).toBe(',')
    const { why } = readScores([row('10', '0,5')]).mark
    expect(why.vi).toContain('dấu phẩy')
    expect(why.en).toContain('comma')
  })

  it('is unknown with whole numbers only', () => expect(markOf('1', '2')).toBeNull())

  it('is stated as mixed where both are used, and both are read', () => {
    const rows = [row('1', '0,5'), row('1', '0.5'), row('1', '0,75')]
    expect(readSelf(rows)).toEqual(['0.5', '0.5', '0.75'])
    const { mark, why } = readScores(rows).mark
    expect(mark).toBe(',')
    expect(why.vi).toContain('lẫn')
    expect(why.en).toContain('mix')
  })
})

it('a figure in a cell that two score columns share belongs to neither', () => {
  const [scores] = readScores([{ ...row('1', '1'), shared: ['max', 'self'] }]).scores
  expect([scores?.max.kind, scores?.self.kind]).toEqual(['unreadable', 'unreadable'])
})
