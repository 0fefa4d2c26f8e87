import { expect, it } from 'vitest'
import type { Component } from '../../../src/read/recognise/components.ts'
import { componentsToLine } from '../../../src/read/recognise/lines.ts'
import { placeWords } from '../../../src/read/recognise/words.ts'

const box = (left: number, top: number, right: number, bottom: number): Component => ({
  left,
  top,
  right,
  bottom,
  area: (right - left) * (bottom - top),
  runs: new Int32Array(0),
})
const symbol = (text: string, left: number, right: number) => ({ text, left, right, confidence: 0.9 })

const placed = (components: readonly Component[], symbols: readonly ReturnType<typeof symbol>[]) =>
  placeWords([{ text: symbols.map(({ text }) => text).join(''), confidence: 0.9, symbols }], componentsToLine(components), (x) => x).map(
    (word) => [word.text, word.components.length],
  )

it('keeps a figure apart from the dash of the next column, which the engine took for its point', () => {
  const two = box(100, 0, 112, 20)
  expect(placed([two, box(160, 9, 175, 12)], [symbol('2', 99, 130), symbol('.', 130, 178)])).toEqual([
    ['2', 1],
    ['.', 1],
  ])
})

it('leaves a figure with its own point, and a word whose letters the engine saw only on one side of a gap', () => {
  const figure = [box(100, 0, 112, 20), box(118, 17, 121, 20), box(126, 0, 138, 20)]
  expect(placed(figure, [symbol('2', 99, 113), symbol(',', 114, 124), symbol('5', 125, 139)])).toEqual([['2,5', 3]])
  expect(placed([box(100, 0, 112, 20), box(160, 9, 175, 12)], [symbol('2', 99, 115)])).toEqual([['2', 2]])
})
