/** A round seal paler than the print goes also where it runs between figures and through them; they stay as they are. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/model/box.ts'
import { takeOutPaleMarks } from '../../../src/read/picture/pale-marks.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { takeOutRings } from '../../../src/read/picture/seals.ts'
import { setUpright } from '../../../src/read/picture/set-upright.ts'
import { sourceToView } from '../../../src/read/picture/view.ts'
import { pictureToRules } from '../../../src/read/pixel-rules/index.ts'
import { DPI, draw, HEIGHT, inkIn, printedTable, roundSeal, WIDTH, type Draw } from './printed.ts'

const table = printedTable('Liberation Serif')
/** The figures' column of the table, print pixels: 21 cells, 46 high. */
const [LEFT, TOP, RIGHT, ROW] = [WIDTH - 160, 90, WIDTH - 70, 46]
const ROWS = Array.from({ length: 21 }, (_, row) => row)
const RADIUS = (18 * DPI) / 25.4
const cellOf = (row: number): Box => [LEFT + 5, TOP + row * ROW + 5, RIGHT - 5, TOP + (row + 1) * ROW - 5]

const sealAt =
  (x: number, y: number): Draw =>
  (context) => {
    context.save()
    context.globalCompositeOperation = 'multiply'
    context.fillStyle = context.strokeStyle = 'rgb(130, 130, 130)'
    roundSeal(context, x, y, RADIUS)
    context.restore()
  }

interface Cleaned {
  readonly found: Raster
  readonly ink: Raster
  readonly scale: number
  readonly sealed: Raster | null
  readonly nearPrint: Raster | null
}

function cleaned(...marks: Draw[]): Cleaned {
  const picture = setUpright(sourceToView(draw(WIDTH, HEIGHT, (context) => [table, ...marks].forEach((mark) => mark(context)))))
  const unringed = takeOutRings(picture)
  const { ruleMask } = pictureToRules(unringed.bare)
  const scale = picture.grey.width / WIDTH
  const points = (72 / picture.dpi) * scale
  const cells = ROWS.map((row): Box => [LEFT * points, (TOP + row * ROW) * points, RIGHT * points, (TOP + (row + 1) * ROW) * points])
  const { picture: clean, sealed, nearPrint } = takeOutPaleMarks(picture, ruleMask, cells, unringed.pale)
  return { found: picture.ink, ink: clean.ink, scale, sealed, nearPrint }
}

const count = (mask: Raster | null): number => mask?.data.reduce((sum, value) => sum + value, 0) ?? 0

describe('a pale seal', () => {
  const plain = cleaned()

  it.each([
    ['its rings and letters', WIDTH - 115, TOP + 9.5 * ROW],
    ['its star', WIDTH - 115, TOP + 10.55 * ROW],
    ['the rise of its rings', WIDTH - 190, TOP + 9.8 * ROW],
  ])('leaves the figures as they are under %s', (_, x, y) => {
    const stamped = cleaned(sealAt(x, y))
    const under = ROWS.filter((row) => inkIn(stamped.found, stamped.scale, cellOf(row)) > 1.3 * inkIn(plain.ink, plain.scale, cellOf(row)))
    expect(under.length).toBeGreaterThanOrEqual(3)
    for (const row of ROWS) {
      const share = inkIn(stamped.ink, stamped.scale, cellOf(row)) / inkIn(plain.ink, plain.scale, cellOf(row))
      // The soft edges of strokes go with the seal; what of a letter touches a figure stays.
      expect(share, `row ${row + 1}`).toBeGreaterThan(0.6)
      expect(share, `row ${row + 1}`).toBeLessThan(1.3)
    }
  })

  it('hides little: nearly all that was taken is its ink alone', () => {
    const stamped = cleaned(sealAt(WIDTH - 115, TOP + 9.5 * ROW))
    expect(count(stamped.sealed)).toBeGreaterThan(5000)
    expect(count(stamped.nearPrint)).toBeLessThan(0.05 * count(stamped.sealed))
  })

  it('keeps all ink of a cell in which nothing else stands: it may be a faint figure', () => {
    const wiped = cleaned(
      (context) => {
        context.fillStyle = 'white'
        context.fillRect(LEFT + 3, TOP + 9 * ROW + 3, RIGHT - LEFT - 6, ROW - 6)
      },
      sealAt(WIDTH - 115, TOP + 9.5 * ROW),
    )
    expect(inkIn(wiped.ink, wiped.scale, cellOf(9))).toBe(inkIn(wiped.found, wiped.scale, cellOf(9)))
    expect(inkIn(wiped.ink, wiped.scale, cellOf(9))).toBeGreaterThan(0)
  })
})
