import { describe, expect, it } from 'vitest'
import { textToForm } from '../../src/settle/form.ts'

describe('one reading of a score', () => {
  it.each([
    ['2.5', '2.5'],
    ['2,5', '2.5'],
    ['0 .5', '0.5'],
    ['2 ,5', '2.5'],
    ['0. 5', '0.5'],
    ['05', '05'],
    ['-1', '-1'],
    ['O,5', '0.5'],
    ['1.S', '1.5'],
    ['l', '1'],
    ['|', '1'],
    ['‘1', '1'],
    ['', 'none'],
    ['–', 'none'],
    ['\uFFFD', 'garbage'],
    ['M?', 'garbage'],
    ['I,II', 'garbage'],
    ['II,5', 'garbage'],
    ['O,S', 'garbage'],
  ])('%j is %s', (text, form) => {
    expect(textToForm(text, '.').text).toBe(form)
  })

  it.each(['0.5 1', '1 5', '12.5|11', '1. 5 2'])('%j is two numbers, and so none', (text) => {
    expect(textToForm(text, '.').text).toBe('garbage')
  })

  it('takes a mark with three digits after it for the decimal one only where the report does', () => {
    expect(textToForm('1,125', ',').text).toBe('1.125')
    expect(textToForm('1,125', '.').text).toBe('garbage')
    expect(textToForm('1,125', null).text).toBe('garbage')
  })
})
