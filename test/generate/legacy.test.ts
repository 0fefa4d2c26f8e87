/**
 * Old 8-bit encodings, held against texts that were written in them and against iconv's table.
 */
import { expect, test } from 'vitest'
import { asTcvn3Shows, toTcvn3, toVni } from '../../scripts/generate/legacy.ts'

test('the state’s motto is written as old files have it', () => {
  expect(toTcvn3('Cộng hòa xã hội chủ nghĩa Việt Nam')).toBe('Céng hßa x· héi chñ nghÜa ViÖt Nam')
  expect(toVni('Cộng hòa xã hội chủ nghĩa Việt Nam')).toBe('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')
  expect(toVni('ĐỘC LẬP - đường Tự do')).toBe('ÑOÄC LAÄP - ñöôøng Töï do')
})

test('ư is a soft hyphen in TCVN3', () => {
  expect(toTcvn3('trường')).toBe('tr\u00adêng')
})

test('a toned capital of TCVN3 can be read back in a phrase of capitals only', () => {
  expect(asTcvn3Shows('Ủy ban nhân dân')).toBe('ủy ban nhân dân')
  expect(asTcvn3Shows('CẢI CÁCH HÀNH CHÍNH')).toBe('CẢI CÁCH HÀNH CHÍNH')
  expect(asTcvn3Shows('HÒA GIẢI Ở CƠ SỞ')).toBe('HÒA GIẢI Ở CƠ SỞ')
})
