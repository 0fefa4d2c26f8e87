import { expect, test } from 'vitest'
import { recognisePicture, type Engine } from '../../../src/read/recognise/index.ts'

const [WIDTH, HEIGHT, DPI] = [600, 200, 300]
const CELL = [110, 12, 140, 30] as const

/** Text of small letters on the left, and in a cell on the right what is drawn: an oval or nothing, with a stroke through it. */
function readCell(oval: boolean): string[] {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y++) data.fill(0, y * WIDTH + left, y * WIDTH + right)
  }
  for (let letter = 0; letter < 20; letter++) fill(20 + letter * 20, 120, 32 + letter * 20, 140)
  if (oval)
    for (let y = 75; y < 105; y++)
      for (let x = 490; x < 512; x++) {
        const away = Math.hypot((x - 500.5) / 10, (y - 89.5) / 14)
        if (away > 0.75 && away <= 1) data[y * WIDTH + x] = 0
      }
  fill(480, 88, 522, 91)
  const grey = { width: WIDTH, height: HEIGHT, data }
  const ink = { ...grey, data: data.map((level) => (level < 128 ? 1 : 0)) }
  const engine: Engine = {
    readLines: (lines) =>
      lines.map(({ width }) => [{ text: '—', confidence: 0.56, symbols: [{ text: '—', left: 0, right: width, confidence: 0.56 }] }]),
    close: () => undefined,
  }
  const picture = { grey, ink, dpi: DPI, toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const, turned: 0 as const, skew: 0 }
  const words = recognisePicture(
    { picture, rules: [], ruleMask: { ...grey, data: new Uint8Array(data.length) }, cells: [[...CELL]] },
    engine,
  )
  return words.filter(({ box }) => box[0] >= CELL[0]).map(({ text }) => text)
}

test('a dash is a dash', () => {
  expect(readCell(false)).toEqual(['—'])
})

test('a figure that a pen struck out and the engine takes for a dash does not pass for one', () => {
  expect(readCell(true)).not.toEqual(['—'])
  expect(readCell(true)).not.toEqual([])
})
