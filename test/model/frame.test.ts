import { assert, double, pre, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framesToPages, invertMap, mapBox, mapPlace, pagesInFrames, tablesOnPages } from '../../src/model/frame.ts'
import type { Page } from '../../src/model/page.ts'
import type { Table } from '../../src/model/table.ts'

/** A page of 600 by 800 whose picture lay on its side: right in the frame is downward on the page. */
const QUARTER_TURN = [0, -1, 600, 1, 0, 0, 0, 0, 1]
const page: Page = {
  number: 2,
  width: 600,
  height: 800,
  source: 'ocr',
  problem: null,
  words: [],
  rules: [],
  frame: { width: 800, height: 600, toPage: QUARTER_TURN },
}
const plain: Page = { ...page, number: 1, source: 'text' }
delete (plain as { frame?: unknown }).frame

describe('a page read in a frame of its own', () => {
  it('is handled in that frame, any other as it is', () => {
    const [first, second] = pagesInFrames([plain, page])
    expect(first).toBe(plain)
    expect(second).toMatchObject({ width: 800, height: 600 })
  })

  it('has its boxes on the displayed page again in the end', () => {
    const toPage = framesToPages([plain, page])
    expect(toPage(1, [10, 20, 30, 40])).toEqual([10, 20, 30, 40])
    expect(toPage(2, [10, 20, 30, 40])).toEqual([560, 10, 580, 30])
  })

  it('has tables and cells there, too', () => {
    const box = [10, 20, 30, 40] as const
    const fragment = { page: 2, box, words: [], text: '' }
    const cell = { row: 0, column: 0, rowSpan: 1, colSpan: 1, text: '', fragments: [fragment] }
    const table: Table = { pages: [2], boxes: [box], columnCount: 1, headerRows: 0, rows: [[cell]], ruling: 'ruled' }
    const [moved] = tablesOnPages([table], [page])
    expect(moved?.boxes).toEqual([[560, 10, 580, 30]])
    expect(moved?.rows[0]?.[0]?.fragments[0]?.box).toEqual([560, 10, 580, 30])
  })
})

describe('a map', () => {
  it('puts the smallest upright box around what a leaning one covers', () => {
    const [left, top, right, bottom] = mapBox([1, -0.1, 0, 0.1, 1, 0, 0, 0, 1], [0, 0, 100, 10])
    expect([left, top, right, bottom]).toEqual([-1, 0, 100, 20])
  })

  it('and its inverse lead back to the same place', () => {
    const number = double({ min: -2, max: 2, noNaN: true })
    const small = double({ min: -0.0002, max: 0.0002, noNaN: true })
    assert(
      property(tuple(number, number, number, number), small, small, (turn, g, h) => {
        const [a, b, d, e] = turn
        pre(Math.abs(a * e - b * d) > 0.1)
        const map = [a, b, 30, d, e, 40, g, h, 1]
        const back = invertMap(map)
        if (back === null) throw new Error('it has an inverse')
        const [x, y] = mapPlace(back, ...mapPlace(map, 123, 456))
        expect(x).toBeCloseTo(123, 3)
        expect(y).toBeCloseTo(456, 3)
      }),
    )
  })

  it('that flattens the plane has no inverse', () => {
    expect(invertMap([1, 2, 0, 2, 4, 0, 0, 0, 1])).toBeNull()
  })
})
