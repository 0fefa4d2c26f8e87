/** A seal as black as the print is told by its shape: it makes no rules, and what it does not cross stays as printed. */
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/model/box.ts'
import type { Raster, UprightPicture } from '../../../src/read/picture/raster.ts'
import { takeOutRings, takeOutSeals } from '../../../src/read/picture/seals.ts'
import { setUpright } from '../../../src/read/picture/set-upright.ts'
import { sourceToView } from '../../../src/read/picture/view.ts'
import { pictureToRules } from '../../../src/read/pixel-rules/index.ts'
import { DPI, draw, HEIGHT, inkIn, printedTable, roundSeal, WIDTH, type Draw } from './printed.ts'

const table = printedTable('Liberation Serif')
/** The figures' column of the table, print pixels: 21 cells, 46 high. */
const [LEFT, TOP, RIGHT, ROW] = [WIDTH - 160, 90, WIDTH - 70, 46]
const ROWS = Array.from({ length: 21 }, (_, row) => row)
/** A seal of 36 mm over the border of the figures' column. */
const [X, Y, RADIUS] = [WIDTH - 190, 480, (0.96 * 18 * DPI) / 25.4]

const seal: Draw = (context) => roundSeal(context, X, Y, RADIUS)

interface Cleaned {
  readonly found: UprightPicture
  readonly clean: UprightPicture
  readonly sealed: Raster | null
  readonly rules: ReturnType<typeof pictureToRules>['rules']
  readonly scale: number
}

function cleaned(...marks: Draw[]): Cleaned {
  const found = setUpright(sourceToView(draw(WIDTH, HEIGHT, (context) => marks.forEach((mark) => mark(context)))))
  const unringed = takeOutRings(found)
  const { rules, ruleMask } = pictureToRules(unringed.bare)
  const scale = found.grey.width / WIDTH
  const points = (72 / found.dpi) * scale
  const cells = ROWS.map((row): Box => [LEFT * points, (TOP + row * ROW) * points, RIGHT * points, (TOP + (row + 1) * ROW) * points])
  const { picture: clean, sealed } = takeOutSeals(found, unringed, ruleMask, cells)
  return { found, clean, sealed, rules, scale }
}

const cellOf = (row: number): Box => [LEFT + 5, TOP + row * ROW + 5, RIGHT - 5, TOP + (row + 1) * ROW - 5]
const PAGE: Box = [0, 0, WIDTH, HEIGHT]

/** Rules by where they run, to 3 points. */
const places = ({ rules }: Cleaned): string[] =>
  rules.map(({ axis, at, from, to }) =>
    [axis, at, from, to].map((value) => (typeof value === 'number' ? Math.round(value / 3) : value)).join(' '),
  )

describe('a black seal', () => {
  const plain = cleaned(table)
  const stamped = cleaned(table, seal)

  it('makes no rules and breaks none', () => {
    expect(places(stamped)).toEqual(places(plain))
  })

  it('makes no rules and breaks none where it is paler than the print, and is left to be told from it by its tone', () => {
    const pale = cleaned(table, (context) => {
      context.save()
      context.globalCompositeOperation = 'multiply'
      context.fillStyle = context.strokeStyle = 'rgb(140, 140, 140)'
      seal(context)
      context.restore()
    })
    expect(places(pale)).toEqual(places(plain))
    expect(pale.clean).toBe(pale.found)
  })

  it('goes where nothing crosses it, and print stays', () => {
    const of = ({ clean, scale }: Cleaned): number => inkIn(clean.ink, scale, PAGE)
    const added = inkIn(stamped.found.ink, stamped.scale, PAGE) - of(plain)
    expect(of(stamped) - of(plain)).toBeLessThan(0.15 * added)
    for (const row of ROWS) {
      const [before, after] = [plain, stamped].map(({ clean, scale }) => inkIn(clean.ink, scale, cellOf(row))) as [number, number]
      expect(after).toBeGreaterThan(0.6 * before)
    }
  })

  it('is told of where it was', () => {
    expect(plain.sealed).toBeNull()
    expect(plain.clean).toBe(plain.found)
    expect(stamped.sealed!.data.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(5000)
  })

  it('stays where a figure may be hidden under it: an empty cell below its star is not blank', () => {
    const bare = cleaned((context) => {
      table(context)
      context.fillStyle = 'white'
      for (const row of ROWS) context.fillRect(LEFT + 3, TOP + row * ROW + 3, RIGHT - LEFT - 6, ROW - 6)
      context.fillStyle = 'black'
      context.translate(LEFT + 45 - X, 0)
      seal(context)
    })
    const under = Math.floor((Y - TOP) / ROW)
    expect(inkIn(bare.clean.ink, bare.scale, cellOf(under))).toBeGreaterThan(500)
    expect(inkIn(bare.clean.ink, bare.scale, cellOf(under + 6))).toBe(0)
  })
})
