import { expect, test } from 'vitest'
import { cellsOf, Sheet, type Stroke } from './picture.ts'

const WIDTH = 595
const HEIGHT = 700
const XS = [40, 80, 330, 400, 550]
const YS = [60, 110, 160, 240, 310, 390]

function drawGrid(sheet: Sheet, xs: readonly number[], ys: readonly number[], style: Partial<Stroke>): Sheet {
  for (const y of ys) sheet.draw({ ...style, from: [xs[0]!, y], to: [xs.at(-1)!, y] })
  for (const x of xs) sheet.draw({ ...style, from: [x, ys[0]!], to: [x, ys.at(-1)!] })
  return sheet
}

const OWN = cellsOf(drawGrid(new Sheet(WIDTH, HEIGHT, 150), XS, YS, { thickness: 1.5 }).picture())

test("the back's table, which shows through, adds no cell to the page's own, beside it or beyond it", () => {
  const sheet = drawGrid(new Sheet(WIDTH, HEIGHT, 150), XS, YS, { thickness: 1.5 })
  const back = [80, 140, 210, 290, 350, 430, 520, 640]
  drawGrid(sheet, XS.map((x) => WIDTH - x).toReversed(), back, { thickness: 1.5, grey: 228 })
  expect(OWN[0]).toHaveLength(20)
  expect(cellsOf(sheet.picture())).toEqual(OWN)
})

test('faint rules between rows inside a thick frame are the table’s own', () => {
  const sheet = drawGrid(new Sheet(WIDTH, HEIGHT, 150), [XS[0]!, XS.at(-1)!], [YS[0]!, YS.at(-1)!], { thickness: 1.5 })
  const faint = { thickness: 0.75, grey: 195 }
  for (const y of YS.slice(1, -1)) sheet.draw({ ...faint, from: [40, y], to: [550, y] })
  for (const x of XS.slice(1, -1)) sheet.draw({ ...faint, from: [x, 60], to: [x, 390] })
  expect(cellsOf(sheet.picture())).toEqual(OWN)
})

test('a table that is faint as a whole is read', () => {
  const sheet = drawGrid(new Sheet(WIDTH, HEIGHT, 150), XS, YS, { thickness: 1.5, grey: 228 })
  expect(cellsOf(sheet.picture())).toEqual(OWN)
})
