/** A grey scan's seal is taken out, and the print under it stays. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/model/box.ts'
import { takeOutPaleMarks } from '../../../src/read/picture/pale-marks.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { setUpright } from '../../../src/read/picture/set-upright.ts'
import { sourceToView } from '../../../src/read/picture/view.ts'
import { pictureToRules } from '../../../src/read/pixel-rules/index.ts'
import { draw, HEIGHT, printedTable, WIDTH, type Draw } from './printed.ts'

const table = printedTable('Liberation Serif')
/** The figures' column of the table, print pixels: 21 cells, 46 high. */
const [LEFT, TOP, RIGHT, ROW] = [WIDTH - 160, 90, WIDTH - 70, 46]

/** Two rings and a star, over the figures of some rows. */
const seal: Draw = (context) => {
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.strokeStyle = context.fillStyle = 'rgb(140, 140, 140)'
  for (const [radius, width] of [
    [100, 4],
    [64, 2],
  ] as const) {
    context.lineWidth = width
    context.beginPath()
    context.arc(WIDTH - 115, 480, radius, 0, 2 * Math.PI)
    context.stroke()
  }
  context.fillRect(WIDTH - 130, 465, 32, 32)
  context.restore()
}

function unsealed(...marks: Draw[]): { ink: Raster; found: Raster; scale: number; sealed: Raster | null; nearPrint: Raster | null } {
  const picture = setUpright(sourceToView(draw(WIDTH, HEIGHT, (context) => [table, ...marks].forEach((mark) => mark(context)))))
  const { ruleMask } = pictureToRules(picture)
  const scale = picture.grey.width / WIDTH
  const points = (72 / picture.dpi) * scale
  const cells = Array.from({ length: 21 }, (_, row): Box => [
    LEFT * points,
    (TOP + row * ROW) * points,
    RIGHT * points,
    (TOP + (row + 1) * ROW) * points,
  ])
  const { picture: clean, sealed, nearPrint } = takeOutPaleMarks(picture, ruleMask, cells)
  return { ink: clean.ink, found: picture.ink, scale, sealed, nearPrint }
}

/** Ink inside a row's cell of the figures' column. */
function inkOf({ ink, scale }: { ink: Raster; scale: number }, row: number): number {
  let count = 0
  for (let y = Math.round((TOP + row * ROW + 5) * scale); y < (TOP + (row + 1) * ROW - 5) * scale; y++) {
    for (let x = Math.round((LEFT + 5) * scale); x < (RIGHT - 5) * scale; x++) count += ink.data[y * ink.width + x]!
  }
  return count
}

const count = ({ data }: Raster): number => data.reduce((sum, value) => sum + value, 0)

describe('takeOutPaleMarks', () => {
  const plain = unsealed()
  const stamped = unsealed(seal)

  it('leaves nothing but the figures where a seal stands over them', () => {
    const rows = Array.from({ length: 21 }, (_, row) => row)
    const much = rows.filter((row) => inkOf({ ...stamped, ink: stamped.found }, row) > 1.3 * inkOf(plain, row))
    expect(much.length).toBeGreaterThanOrEqual(3)
    for (const row of rows) {
      const share = inkOf(stamped, row) / inkOf(plain, row)
      // The soft edges of strokes go with the seal.
      expect(share).toBeGreaterThan(0.65)
      expect(share).toBeLessThan(1.25)
    }
  })

  it('says where it was', () => {
    expect(plain.sealed).toBeNull()
    expect(count(stamped.sealed!)).toBeGreaterThan(1000)
    // Most of it lies on paper: what is printed there would show through.
    expect(count(stamped.nearPrint!)).toBeGreaterThan(50)
    expect(count(stamped.nearPrint!)).toBeLessThan(0.3 * count(stamped.sealed!))
  })

  it('leaves a page without a seal as it is', () => {
    expect(plain.ink).toBe(plain.found)
  })

  it('keeps all ink of a cell in which nothing else stands: it may be a faint figure', () => {
    const wiped = unsealed((context) => {
      context.fillStyle = 'white'
      context.fillRect(LEFT + 3, TOP + 8 * ROW + 3, RIGHT - LEFT - 6, ROW - 6)
    }, seal)
    expect(inkOf(wiped, 8)).toBe(inkOf({ ...wiped, ink: wiped.found }, 8))
    expect(inkOf(wiped, 8)).toBeGreaterThan(0)
  })
})
