import { describe, expect, it } from 'vitest'
import { codeReadings, isCode, leadingCode, romanValue } from '../../src/match/printed-codes.ts'

const codes = (printed: string): string[] => codeReadings(printed).map(({ code }) => code)

describe('a printed code can stand for', () => {
  it.each([
    ['1.1.1', '1.1.1'],
    ['I.', 'I'],
    ['iv.', 'IV'],
    ['A.', 'A'],
    ['Đ', 'Đ'],
    ['a)', 'a'],
    ['TC 3.2', '3.2'],
    ['I.2.3', 'I.2.3'],
    ['A.1', 'A.1'],
    ['1.1.a', '1.1.a'],
  ])('%s: itself, %s, first and without cost', (printed, code) => expect(codeReadings(printed)[0]).toEqual({ code, cost: 0 }))

  it.each([
    ['1,2', '1.2'],
    ['1..2', '1.2'],
    ['1-2', '1.2'],
    ['01.2', '1.2'],
    ['1.lO', '1.10'],
    ['l.1', '1.1'],
    ['1.l.2', '1.1.2'],
    ['01/02', '1.2'],
    ['01/02', '2.1'],
    ['1-Jan', '1.1'],
    ['02-Thg3', '2.3'],
    ['03/02/2001', '3.2.1'],
    ['1.1', '1.10'],
    ['1.1.1', '1.1.10'],
    ['2.00', '2'],
    ['11.', 'II'],
  ])('%s: %s, at a cost', (printed, code) => {
    const reading = codeReadings(printed).find((each) => each.code === code)
    expect(reading?.cost).toBeGreaterThan(0)
  })

  it.each(['', 'Có', 'Ban', 'M?c', 'Tổng', '-', '+', '?', '…'])('"%s": nothing', (printed) => expect(codes(printed)).toEqual([]))
})

it('roman numerals go up to 39, so that C and D are letters', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'XXXIX', 'C', 'IIII', 'VX', ''].map(romanValue)).toEqual([1, 4, 9, 14, 39, null, null, null, null])
  expect(isCode('C')).toBe(true)
})

describe('a name begins with its code', () => {
  it.each([
    ['I. ĐÁNH GIÁ KẾT QUẢ', 'I.', 'ĐÁNH GIÁ KẾT QUẢ'],
    ['II.CẢI CÁCH', 'II.', 'CẢI CÁCH'],
    ['III CẢI CÁCH THỂ CHẾ', 'III', 'CẢI CÁCH THỂ CHẾ'],
    ['1. Công tác chỉ đạo', '1.', 'Công tác chỉ đạo'],
    ['1.1 Kế hoạch năm', '1.1', 'Kế hoạch năm'],
    ['1.1.2. kế hoạch năm', '1.1.2.', 'kế hoạch năm'],
    ['a) Có kế hoạch', 'a)', 'Có kế hoạch'],
    ['2) Có kế hoạch', '2)', 'Có kế hoạch'],
    ['B. TÁC ĐỘNG', 'B.', 'TÁC ĐỘNG'],
    ['TC 1.1: Kế hoạch', 'TC 1.1:', 'Kế hoạch'],
    ['Tiêu chí 1. Kế hoạch', 'Tiêu chí 1.', 'Kế hoạch'],
  ])('%s', (name, token, rest) => expect(leadingCode(name, false)).toEqual({ token, rest }))

  it('a section whose point was read as a comma keeps its code', () => {
    expect(leadingCode('A, HOẠT ĐỘNG CHUYÊN MÔN', false)).toEqual({ token: 'A,', rest: 'HOẠT ĐỘNG CHUYÊN MÔN' })
  })

  it('a dotted number before a small letter is a code only where the table has no code column', () => {
    expect(leadingCode('1.5 điểm cho mỗi mô hình', false)).toBeNull()
    expect(leadingCode('1.5 kế hoạch năm', true)?.token).toBe('1.5')
  })

  it.each([
    '6 tháng đầu năm',
    '100% hồ sơ đúng hạn',
    '01 TTHC liên thông',
    '2.000 hồ sơ trở lên',
    'Có từ 05 cuộc',
    'Tổng cộng',
    'Mục tiêu',
    '- Có kế hoạch',
    'V.v',
  ])('not so: %s', (name) => expect(leadingCode(name, true)?.token ?? null).toBeNull())
})
