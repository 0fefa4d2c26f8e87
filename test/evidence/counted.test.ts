/** Counts of a clause: every number with its own words, and how it hangs on the one before. */
import { describe, expect, it } from 'vitest'
import { clauseToCounts } from '../../src/evidence/counted.ts'

const countsOf = (text: string) => clauseToCounts(text, { from: 0, to: text.length })
const shown = (text: string) =>
  countsOf(text).map(({ value, place, ahead, behind }) => [value, place, ahead.trim(), behind.trim().replace(/\s+/gu, ' ')])

describe('the counts of a clause', () => {
  it('have the words before and behind their number', () => {
    expect(shown('tiếp nhận 1.024 đơn thư của công dân')).toEqual([[1024, 'first', 'tiếp nhận', 'đơn thư của công dân']])
  })

  it('stand beside one another, each with its own words', () => {
    expect(shown('toàn xã có 12 thôn với 3.456 hộ, 12.300 nhân khẩu')).toEqual([
      [12, 'first', 'toàn xã có', 'thôn'],
      [3456, 'listed', 'với', 'hộ'],
      [12300, 'listed', '', 'nhân khẩu'],
    ])
  })

  it('are some of the first behind “trong đó”, and so is all that follows', () => {
    expect(shown('tiếp nhận 30 đơn, trong đó 12 đơn kiến nghị, 18 đơn đề nghị').map(([value, place]) => [value, place])).toEqual([
      [30, 'first'],
      [12, 'part'],
      [18, 'part'],
    ])
  })

  it('do not count a time, an age, a share or the comma inside a name', () => {
    expect(shown('trong 6 tháng đầu năm 2023 có 21 cán bộ, công chức được tập huấn')).toHaveLength(1)
    expect(shown('có 652 trẻ em dưới 16 tuổi')).toHaveLength(1)
    expect(shown('có 652 hộ, đạt 45,2%').map(([value]) => value)).toEqual([652])
  })

  it('are none where nothing parts the words of two numbers', () => {
    expect(shown('số 12 34')).toEqual([])
  })

  it('say whether a time is given for them', () => {
    expect(countsOf('trong năm tiếp 36 lượt công dân').map(({ hasTime }) => hasTime)).toEqual([true])
    expect(countsOf('đã tiếp 36 lượt công dân').map(({ hasTime }) => hasTime)).toEqual([false])
  })
})
