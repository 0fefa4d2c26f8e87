import { expect, test } from 'vitest'
import type { Component } from '../../../src/read/recognise/components.ts'
import { componentsToLines } from '../../../src/read/recognise/lines.ts'
import { endsToGaps } from '../../../src/read/recognise/word-gaps.ts'

const box = (left: number, top: number, width: number, height: number): Component => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
  area: width * height,
  runs: new Int32Array(0),
})

/** Letters 20 high side by side on a base line. */
const letters = (from: number, baseline: number, count: number): Component[] =>
  Array.from({ length: count }, (_, at) => box(from + at * 20, baseline - 20, 15, 20))

test('a dot under a letter and an accent over the next line go to their lines', () => {
  const dot = box(25, 103, 4, 4)
  const accent = box(45, 120, 8, 6)
  const lines = componentsToLines([...letters(0, 100, 6), dot, accent, ...letters(0, 150, 6)], { letter: 20, widestGap: Infinity })
  expect(lines.map(({ components }) => components.length)).toEqual([7, 7])
  expect(lines[0]?.components).toContain(dot)
  expect(lines[1]?.components).toContain(accent)
})

test('a pen stroke through two lines of letters joins neither, and each has its part of it', () => {
  const stroke: Component = { ...box(65, 85, 10, 60), runs: Int32Array.from(Array.from({ length: 60 }, (_, y) => [85 + y, 65, 75]).flat()) }
  const both = [...letters(0, 100, 6), ...letters(0, 140, 6)]
  const lines = componentsToLines([...both, stroke], { letter: 20, widestGap: Infinity })
  expect(lines.map(({ top, bottom, components }) => [top, bottom, components.length])).toEqual([
    [80, 110, 7],
    [110, 145, 7],
  ])
})

test('what is left of a rule above the first letter is of no line', () => {
  const rest = box(-40, 60, 4, 4)
  const [line] = componentsToLines([...letters(0, 100, 6), rest], { letter: 20, widestGap: Infinity })
  expect(line?.components).not.toContain(rest)
})

test('a speck between two lines makes neither of them higher', () => {
  const speck = box(45, 112, 5, 5)
  const lines = componentsToLines([...letters(0, 100, 6), speck, ...letters(0, 160, 6)], { letter: 20, widestGap: Infinity })
  expect(lines.map(({ top, bottom }) => bottom - top)).toEqual([20, 20])
})

test('a leaning line is one line', () => {
  const leaning = Array.from({ length: 30 }, (_, at) => box(at * 20, 80 + at, 15, 20))
  expect(componentsToLines(leaning, { letter: 20, widestGap: Infinity })).toHaveLength(1)
})

test('outside of cells a wide gap parts two columns', () => {
  const both = [...letters(0, 100, 3), ...letters(200, 100, 3)]
  expect(componentsToLines(both, { letter: 20, widestGap: 60 })).toHaveLength(2)
  expect(componentsToLines(both, { letter: 20, widestGap: Infinity })).toHaveLength(1)
})

test('words end in gaps near where the engine thinks, each in one of its own', () => {
  const gaps = [
    { from: 10, to: 12 },
    { from: 30, to: 38 },
    { from: 50, to: 52 },
    { from: 70, to: 78 },
  ]
  expect(endsToGaps([31, 72], gaps)).toEqual([34, 74])
  // Two ends near one wide gap: the second takes the next.
  expect(endsToGaps([33, 36], gaps)).toEqual([34, 51])
  expect(endsToGaps([1, 2, 3, 4, 5], gaps)).toBeNull()
})
