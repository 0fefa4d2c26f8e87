import { describe, expect, test } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { stream } from './pdf-source.ts'
import { readFirst } from './read-source.ts'

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** `h y from-to thickness` and `v x from-to thickness`, to a tenth of a point. */
function rulesOf(page: Page): string[] {
  return page.rules.map(({ axis, at, from, to, thickness }) => `${axis[0]} ${tenth(at)} ${tenth(from)}-${tenth(to)} ${tenth(thickness)}`)
}

const LINE = ['h 100 72-272 0.5']

describe('marks that are a ruling line', () => {
  test.each([
    ['a stroke', '0.5 w 72 700 m 272 700 l S', LINE],
    ['a stroke drawn backwards', '0.5 w 272 700 m 72 700 l S', LINE],
    ['a hairline', '0 w 72 700 m 272 700 l S', ['h 100 72-272 0']],
    ['a thin filled rectangle', '72 699.75 200 0.5 re f', LINE],
    ['a thin filled polygon', '72 699.75 m 272 699.75 l 272 700.25 l 72 700.25 l f', LINE],
    ['a dashed stroke', '0.5 w [3 2] 0 d 72 700 m 272 700 l S', LINE],
    ['a stroke in a transform', 'q 2 0 0 2 0 0 cm 0.25 w 36 350 m 136 350 l S Q', LINE],
    ['a stroke that leans by a hair', '0.5 w 72 700.4 m 272 699.6 l S', LINE],
    ['pieces cell by cell', '0.5 w 72 700 m 122 700 l S 122 700 m 200 700 l S 200.4 700 m 272 700 l S', LINE],
    ['overlapping pieces', '0.5 w 72 700 m 172 700 l S 150 700 m 272 700 l S', LINE],
  ])('%s', async (_, content, rules) => {
    expect(rulesOf(await readFirst(content))).toEqual(rules)
  })

  test('dashes drawn one by one', async () => {
    const dashes = Array.from({ length: 40 }, (_, index) => `${72 + index * 5} 700 m ${75 + index * 5} 700 l S`)
    expect(rulesOf(await readFirst(`0.5 w ${dashes.join(' ')}`))).toEqual(['h 100 72-270 0.5'])
  })

  test('dots drawn one by one, across and down', async () => {
    const across = Array.from({ length: 50 }, (_, index) => `${72 + index * 4} 699.5 1 1 re f`)
    const down = Array.from({ length: 50 }, (_, index) => `299.5 ${400 + index * 3} 1 1 re f`)
    expect(rulesOf(await readFirst([...across, ...down].join(' ')))).toEqual(['h 100 72-269 1', 'v 300 252-400 1'])
  })

  test('dots drawn as round ends of strokes without length', async () => {
    const down = Array.from({ length: 50 }, (_, index) => `300 ${400 + index * 3} m 300 ${400 + index * 3} l S`)
    expect(rulesOf(await readFirst(`1 w 1 J ${down.join(' ')}`))).toEqual(['v 300 253-400 1'])
  })

  test('a stroked rectangle is four rules', async () => {
    expect(rulesOf(await readFirst('0.5 w 72 600 200 100 re S'))).toEqual([
      'h 100 72-272 0.5',
      'h 200 72-272 0.5',
      'v 72 100-200 0.5',
      'v 272 100-200 0.5',
    ])
  })

  test('a frame filled between two rectangles is four rules', async () => {
    expect(rulesOf(await readFirst('72 600 200 100 re 73 601 198 98 re f*'))).toEqual([
      'h 100.5 72-272 1',
      'h 199.5 72-272 1',
      'v 72.5 100-200 1',
      'v 271.5 100-200 1',
    ])
  })

  test('an image mask one pixel high', async () => {
    const mask = stream('/Type /XObject /Subtype /Image /ImageMask true /Width 1 /Height 1 /BitsPerComponent 1', '\0')
    const page = await readFirst(
      { content: 'q 200 0 0 0.5 72 699.75 cm /X Do Q', resources: '/XObject << /X 20 0 R >>' },
      { objects: [mask] },
    )
    expect(rulesOf(page)).toEqual(LINE)
  })

  test('a picture one pixel high', async () => {
    const picture = stream('/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /Width 2 /Height 1 /BitsPerComponent 8', '\0\0')
    const page = await readFirst(
      { content: 'q 200 0 0 0.5 72 699.75 cm /X Do Q', resources: '/XObject << /X 20 0 R >>' },
      { objects: [picture] },
    )
    expect(rulesOf(page)).toEqual(LINE)
  })

  test('a double border stays two rules', async () => {
    expect(rulesOf(await readFirst('0.5 w 72 700 m 272 700 l S 72 698 m 272 698 l S'))).toEqual(['h 100 72-272 0.5', 'h 102 72-272 0.5'])
  })

  test('a rule cut by a clip ends at the clip, one outside is gone', async () => {
    expect(rulesOf(await readFirst('q 100 650 100 100 re W n 0.5 w 72 700 m 272 700 l S 72 600 m 272 600 l S Q'))).toEqual([
      'h 100 100-200 0.5',
    ])
  })

  test('a white rule on a dark ground is a rule', async () => {
    expect(rulesOf(await readFirst('0.2 g 72 600 200 100 re f 1 G 0.5 w 72 650 m 272 650 l S'))).toEqual(['h 150 72-272 0.5'])
  })
})

describe('marks that are none', () => {
  test.each([
    ['a white line on paper', '1 G 0.5 w 72 700 m 272 700 l S'],
    ['a filled cell ground', '0.9 g 72 600 200 100 re f'],
    ['a slanted line', '0.5 w 72 600 m 272 700 l S'],
    ['a curve', '0.5 w 72 600 m 100 700 200 700 272 600 c S'],
    ['a path that is only a clip', '72 600 200 100 re W n'],
    ['the outline of a letter', '72 700 m 75 700 l 78 706 75 706 72 700 c f'],
    ['a tick of three points', '0.5 w 72 700 m 75 700 l S'],
    ['two dashes of a word', '0.5 w 72 700 m 75 700 l S 80 700 m 83 700 l S'],
  ])('%s', async (_, content) => {
    expect(rulesOf(await readFirst(content))).toEqual([])
  })

  test('a transparent line', async () => {
    const page = await readFirst({ content: '/G gs 0.5 w 72 700 m 272 700 l S', resources: '/ExtGState << /G << /CA 0 >> >>' })
    expect(rulesOf(page)).toEqual([])
  })
})
