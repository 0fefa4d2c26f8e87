import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OpenFile } from '../../../src/read/ocr/open-file.ts'
import { pageToPicture } from '../../../src/read/picture/index.ts'
import { pictureToRules } from '../../../src/read/pixel-rules/index.ts'
import { CELLS, cellsOf, drawTable, Sheet, XS, YS, type Stroke } from './picture.ts'

const WIDTH = 400
const HEIGHT = 260

/** Rules that lean leave the paper's raster at regular distances, each from another place on: the less they lean the longer are the dashes. */
function drawBroken(draw: (from: number, to: number) => void, from: number, to: number, at: number, dash: number, gap: number): void {
  const period = dash + gap
  for (let start = from - ((at * 3) % period); start < to; start += period) {
    if (start + dash > from) draw(Math.max(from, start), Math.min(to, start + dash))
  }
}

const startsFrom = (from: number, to: number, period: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / period) }, (_, k) => from + k * period)

describe('the cells of a ruled table in a picture', () => {
  test.each<[string, number, Partial<Stroke>]>([
    ['solid', 300, {}],
    ['solid, 150 dpi', 150, {}],
    ['thick', 200, { thickness: 1.5 }],
    ['hairlines, 150 dpi', 150, { thickness: 0.15 }],
    ['grey', 200, { grey: 190 }],
    ['dotted', 200, { thickness: 0.75, dashes: [0.75, 0.75] }],
    ['dotted', 300, { thickness: 0.75, dashes: [0.75, 0.75] }],
    ['dashed', 200, { dashes: [3, 1.5] }],
    ['long dashes', 300, { dashes: [6, 3] }],
  ])('%s, %i dpi', (_, dpi, style) => {
    expect(cellsOf(drawTable(new Sheet(WIDTH, HEIGHT, dpi), style).picture())).toEqual([CELLS])
  })

  test.each([0.75, 1.2, 1.6])(
    'double borders, their lines %d points from the middle: of their ink nothing is left for letters',
    (apart) => {
      const sheet = new Sheet(WIDTH, HEIGHT, 300, (x, y) => [x - y * 0.004 + 2, y + x * 0.004])
      const double = (stroke: Stroke): void => {
        const flat = stroke.from[1] === stroke.to[1]
        for (const off of [-apart, apart]) {
          const move = ([x, y]: readonly [number, number]): readonly [number, number] => (flat ? [x, y + off] : [x + off, y])
          sheet.draw({ ...stroke, from: move(stroke.from), to: move(stroke.to), thickness: 0.6 })
        }
      }
      for (const y of YS) double({ from: [40, y], to: [330, y] })
      for (const x of XS) double({ from: [x, 50], to: [x, 200] })
      const picture = sheet.picture()
      expect(cellsOf(picture)[0]).toHaveLength(20)
      const { ruleMask } = pictureToRules(picture)
      const ink = picture.ink.data.reduce((sum, dot) => sum + dot, 0)
      const left = picture.ink.data.reduce((sum, dot, at) => (ruleMask.data[at] === 1 ? sum : sum + dot), 0)
      expect(left).toBeLessThan(ink * 0.02)
    },
  )

  test('dots that run together now and then, where the pixels of a fax fall into step with them', async () => {
    const file = new OpenFile(new Uint8Array(readFileSync('fixtures/scanned/fax-group4-300-dpi.pdf')), undefined)
    const [cells] = cellsOf(await pageToPicture(await file.page(1)))
    await file.close()
    // Ten rows of six cells; the two sections have their name over two columns.
    expect(cells).toHaveLength(58)
    expect(cells?.filter((cell) => !cell.endsWith(' 1×1'))).toEqual(['1,1 1×2', '5,1 1×2'])
  })

  test('in grain', () => {
    expect(
      cellsOf(
        drawTable(new Sheet(WIDTH, HEIGHT, 150), { grey: 90 })
          .grain(14)
          .picture(),
      ),
    ).toEqual([CELLS])
  })

  test('on a sheet that leans by 0.3°', () => {
    const lean = Math.tan((0.3 * Math.PI) / 180)
    const sheet = new Sheet(WIDTH, HEIGHT, 300, (x, y) => [x - lean * y, y + lean * x])
    expect(cellsOf(drawTable(sheet).picture())).toEqual([CELLS])
  })

  test('on paper that curls by 2 points', () => {
    const sheet = new Sheet(WIDTH, HEIGHT, 300, (x, y) => [x, y + 2 * ((x - 200) / 200) ** 2])
    expect(cellsOf(drawTable(sheet).picture())).toEqual([CELLS])
  })

  test('with rules that are interrupted and fall short of each other', () => {
    const sheet = drawTable(new Sheet(WIDTH, HEIGHT, 300))
    sheet.erase(120, 88, 140, 92).erase(229, 100, 231, 110).erase(78, 49, 82, 52).erase(325, 64, 329, 68)
    expect(cellsOf(sheet.picture())).toEqual([CELLS])
  })

  test.each([
    [38, 24],
    [9.6, 6.7],
  ])('hairlines that black and white has broken into dashes of %d points, %d apart', (dash, gap) => {
    const [rows, columns] = [
      [60, 84, 116, 140, 196, 224, 260, 284, 330, 360],
      [40, 70, 200, 250, 300, 370],
    ]
    const sheet = new Sheet(420, 400, 200)
    for (const y of rows) drawBroken((from, to) => sheet.draw({ from: [from, y], to: [to, y] }), 40, 370, y, dash, gap)
    for (const x of columns) drawBroken((from, to) => sheet.draw({ from: [x, from], to: [x, to] }), 60, 360, x, dash, gap)
    expect(cellsOf(sheet.picture())[0]).toHaveLength((rows.length - 1) * (columns.length - 1))
  })

  test('broken hairlines of a table under another one with the same frame', () => {
    const sheet = new Sheet(420, 400, 200)
    const upper = { rows: [60, 84, 110, 136], columns: [40, 90, 220, 290, 370] }
    const lower = { rows: [152, 176, 200, 224, 250, 296, 324, 360], columns: [40, 70, 190, 250, 320, 370] }
    for (const { rows, columns } of [upper, lower]) {
      const [top, bottom] = [rows[0]!, rows.at(-1)!]
      for (const y of rows) drawBroken((from, to) => sheet.draw({ from: [from, y], to: [to, y] }), 40, 370, y, 38, 24)
      for (const x of columns) drawBroken((from, to) => sheet.draw({ from: [x, from], to: [x, to] }), top, bottom, x, 30, 15)
    }
    // Stems of letters stand where the upper table's rules would go on.
    for (const y of [160, 206, 260, 340]) for (const x of [90, 220, 290]) sheet.draw({ from: [x, y], to: [x, y + 8], thickness: 1.1 })
    expect(cellsOf(sheet.picture()).map((cells) => cells.length)).toEqual([12, 35])
  })

  test('a leaning table in dashes each of which stands straight: they do not tell how it leans', () => {
    const [dpi, dash, gap] = [150, 50, 12]
    const sheet = new Sheet(595, 842, dpi)
    const rows = Array.from({ length: 14 }, (_, row) => 80 + row * 48)
    const columns = [60, 90, 230, 280, 330, 520]
    const [first, last] = [rows[0]!, rows.at(-1)!]
    // The next dash stands two pixels further on.
    const step = (2 * 72) / dpi
    for (const y of rows) {
      for (const [k, x] of startsFrom(60, 520, dash + gap).entries())
        sheet.draw({ from: [x, y + k * step], to: [Math.min(520, x + dash), y + k * step], thickness: 0.4 })
    }
    for (const [column, x] of columns.entries()) {
      for (const [k, y] of startsFrom(first - column * 7, last, dash + gap).entries())
        sheet.draw({ from: [x - k * step, Math.max(first, y)], to: [x - k * step, Math.min(last, y + dash)], thickness: 0.4 })
    }
    const { rules } = pictureToRules(sheet.grain(10).picture())
    expect(rules.filter(({ axis }) => axis === 'vertical')).toHaveLength(columns.length)
    expect(rules.filter(({ axis }) => axis === 'horizontal')).toHaveLength(rows.length)
  })

  test('dashes of a table so low that half of them cross its rows or end at them', () => {
    const sheet = new Sheet(420, 200, 225)
    const [rows, columns] = [
      [50, 76, 94, 112, 130],
      [40, 70, 190, 250, 320, 370],
    ]
    for (const y of rows) sheet.draw({ from: [40, y], to: [370, y], dashes: [13, 3] })
    for (const x of columns) sheet.draw({ from: [x, 50], to: [x, 130], dashes: [8.3, 2] })
    expect(cellsOf(sheet.picture()).map((cells) => cells.length)).toEqual([20])
  })

  test('dashes as long as the gaps between them, the ends of some cut off by a rule that crosses', () => {
    const sheet = new Sheet(420, 400, 200)
    const [rows, columns] = [
      [60, 84, 116, 140, 196, 224, 260, 284, 330, 360],
      [40, 70, 200, 250, 300, 370],
    ]
    for (const y of rows) sheet.draw({ from: [40, y], to: [370, y] })
    for (const x of columns) drawBroken((from, to) => sheet.draw({ from: [x, from], to: [x, to] }), 60, 360, x, 10.5, 9)
    for (const x of columns) for (const y of rows) sheet.erase(x - 1, y + 1, x + 1, y + 1.6)
    expect(cellsOf(sheet.picture())[0]).toHaveLength((rows.length - 1) * (columns.length - 1))
  })

  test('with an outer border missing, as it is drawn', () => {
    const sheet = new Sheet(WIDTH, HEIGHT, 300)
    for (const y of YS.slice(1, -1)) sheet.draw({ from: [40, y], to: [330, y] })
    for (const x of XS.slice(1, -1)) sheet.draw({ from: [x, 50], to: [x, 200] })
    expect(cellsOf(sheet.picture())[0]).toHaveLength(20)
  })

  test('with stems of letters in the gap of a merged cell and between the rules', () => {
    const sheet = drawTable(new Sheet(WIDTH, HEIGHT, 300))
    // Letters of 8 points in the merged row, one of them where the missing rule would be; a column of them below each other.
    for (const x of [60, 70, 80, 90, 100]) sheet.draw({ from: [x, 134.5], to: [x, 142.5], thickness: 1.1 })
    for (const y of [150, 162, 174, 186]) sheet.draw({ from: [150, y], to: [150, y + 8], thickness: 1.1 })
    expect(cellsOf(sheet.picture())).toEqual([CELLS])
  })
})

test('a table without vertical rules has its horizontal ones', () => {
  const sheet = new Sheet(WIDTH, HEIGHT, 300)
  for (const y of YS) sheet.draw({ from: [40, y], to: [330, y] })
  const { rules } = pictureToRules(sheet.picture())
  expect(rules.map(({ axis }) => axis)).toEqual(YS.map(() => 'horizontal'))
  expect(rules.map(({ at }) => Math.round(at)).sort((a, b) => a - b)).toEqual(YS)
})

test('feet of letters that blur runs together are no rule of a table without vertical ones', () => {
  const sheet = new Sheet(WIDTH, HEIGHT, 225)
  for (const y of YS) sheet.draw({ from: [40, y], to: [330, y] })
  for (let x = 100; x < 150; x += 2.6) {
    sheet.draw({ from: [x, 105], to: [x, 110], thickness: 0.9, grey: 90 })
    sheet.draw({ from: [x - 1.3, 110], to: [x + 1.3, 110], thickness: 0.6 })
  }
  const { rules } = pictureToRules(sheet.picture())
  expect(rules.map(({ at }) => Math.round(at)).sort((a, b) => a - b)).toEqual(YS)
})

test('rules stand where they are drawn, in points of the frame', () => {
  const { rules } = pictureToRules(drawTable(new Sheet(WIDTH, HEIGHT, 200)).picture())
  const first = rules.find(({ axis, at }) => axis === 'vertical' && Math.abs(at - 230) < 1)
  expect(first?.at).toBeCloseTo(230, 0)
  expect(first?.from).toBeCloseTo(50, 0)
  expect(first?.to).toBeCloseTo(200, 0)
})

test('a blank sheet has no rules', () => {
  const { rules, ruleMask } = pictureToRules(new Sheet(WIDTH, HEIGHT, 150).grain(10).picture())
  expect(rules).toEqual([])
  expect(ruleMask.data.includes(1)).toBe(false)
})

test('the mask takes both lines of a double border', () => {
  // Blurred: what is between them is no white either.
  const sheet = new Sheet(WIDTH, HEIGHT, 300, (x, y) => [x, y + x * 0.004]).draw({
    from: [40, 90],
    to: [330, 90],
    thickness: 1.6,
    grey: 190,
  })
  for (const off of [-0.8, 0.8]) sheet.draw({ from: [40, 90 + off], to: [330, 90 + off], thickness: 0.8, grey: 40 })
  const picture = sheet.picture()
  const { ruleMask } = pictureToRules(picture)
  const inked = picture.ink.data.reduce((sum, ink) => sum + ink, 0)
  const left = picture.ink.data.reduce((sum, ink, at) => sum + (ink === 1 && ruleMask.data[at] === 0 ? 1 : 0), 0)
  expect(left).toBeLessThan(inked / 100)
})

test('the mask takes the rule and leaves the letter that crosses it', () => {
  const sheet = drawTable(new Sheet(WIDTH, HEIGHT, 300)).draw({ from: [150, 85], to: [150, 96], thickness: 1 })
  const picture = sheet.picture()
  const { ruleMask } = pictureToRules(picture)
  const masked = (x: number, y: number): number =>
    ruleMask.data[Math.floor((y * 300) / 72) * ruleMask.width + Math.floor((x * 300) / 72)] ?? 0
  expect(masked(120, 90)).toBe(1)
  expect(masked(150, 90)).toBe(0)
  expect(masked(150, 94)).toBe(0)
  // All ink of the rules is taken: what is left is the letter.
  const left = picture.ink.data.reduce((sum, ink, at) => sum + (ink === 1 && ruleMask.data[at] === 0 ? 1 : 0), 0)
  expect(left).toBeLessThan(11 * 1.5 * (300 / 72) ** 2)
})

test('columns of a table without a frame do not reach up into letters of the table above it', () => {
  const sheet = new Sheet(595, 400, 300)
  for (const y of [60, 78]) sheet.draw({ from: [40, y], to: [550, y] })
  for (const x of [90, 360, 450]) sheet.draw({ from: [x, 40], to: [x, 96] })
  for (const y of [142, 160, 220, 290]) sheet.draw({ from: [40, y], to: [550, y] })
  for (const x of [230, 280, 330]) sheet.draw({ from: [x, 110], to: [x, 330] })
  // The stem of a letter, in line with a column below, and its accent.
  sheet.draw({ from: [230, 83], to: [230, 91], thickness: 1 }).draw({ from: [230, 79], to: [230, 81.5], thickness: 1 })
  const { rules } = pictureToRules(sheet.picture())
  const tops = rules.filter(({ axis, from }) => axis === 'vertical' && from > 70).map(({ at, from }) => [Math.round(at), Math.round(from)])
  expect(tops).toEqual([
    [230, 110],
    [280, 110],
    [330, 110],
  ])
})

test('two tables without a frame, one below the other, have their own columns where these stand in line', () => {
  const sheet = new Sheet(595, 400, 150)
  for (const y of [80, 120]) sheet.draw({ from: [40, y], to: [550, y] })
  for (const x of [90, 230, 280, 330, 480]) sheet.draw({ from: [x, 40], to: [x, 138] })
  for (const y of [210, 230, 250]) sheet.draw({ from: [40, y], to: [320, y] })
  for (const x of [90, 230, 280]) sheet.draw({ from: [x, 164], to: [x, 270] })
  const { rules } = pictureToRules(sheet.picture())
  const columns = rules.filter(({ axis }) => axis === 'vertical').map(({ at, from, to }) => [at, from, to].map(Math.round))
  expect(columns.filter(([, from]) => from! < 100)).toEqual([90, 230, 280, 330, 480].map((at) => [at, 40, 138]))
  expect(columns.filter(([, from]) => from! > 100)).toEqual([90, 230, 280].map((at) => [at, 164, 270]))
})
