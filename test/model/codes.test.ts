import { describe, expect, it } from 'vitest'
import { codesAgree, normalizeCode } from '../../src/model/codes.ts'

describe('two codes are the same', () => {
  it.each([
    ['I.', 'I'],
    ['1.', '1'],
    ['TC 1.1', '1.1'],
    ['TC1.1', '1.1'],
    ['Tiêu chí 1', '1'],
    ['Mục II.', 'II'],
    ['Phần A', 'A'],
    [' 1. 2 ', '1.2'],
    ["'1.1", '1.1'],
    ['(1)', '1'],
    ['a)', 'a'],
    ['1.1', '1.1.'],
    ['i.', 'I'],
  ])('%s is %s', (printed, canonical) => expect(codesAgree(printed, canonical)).toBe(true))

  it('where the printed one carries its section', () => {
    expect(codesAgree('I.1.1', '1.1', 'I.1.1')).toBe(true)
    expect(codesAgree('II.1.1', '1.1', 'I.1.1')).toBe(false)
  })
})

describe('two codes differ', () => {
  it.each([
    ['', '1'],
    ['1,1', '1.1'],
    ['1..1', '1.1'],
    ['11', '1.1'],
    ['M?c', '1.6.3'],
    ['1.1', '1.10'],
    ['01', '1'],
    ['1/1', '1.1'],
  ])('%s is not %s', (printed, canonical) => expect(codesAgree(printed, canonical)).toBe(false))
})

it('a word that begins like a prefix is no code', () => {
  expect(normalizeCode('Mức')).toBe('Mức')
  expect(normalizeCode('TCVN')).not.toBe('')
})
