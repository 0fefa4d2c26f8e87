import { assert, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyTo, compose, invert, rotation, scaling, shift } from '../../../src/read/picture/homography.ts'
import type { Homography, UprightPicture } from '../../../src/read/picture/raster.ts'
import { setUpright } from '../../../src/read/picture/set-upright.ts'
import type { SourcePicture } from '../../../src/read/picture/source.ts'
import { sourceToView } from '../../../src/read/picture/view.ts'
import { cornersTo, DPI, draw, HEIGHT, printedTable, printedText, seenThrough, WIDTH } from './printed.ts'

const UNIT = 72 / DPI
const upright = (source: SourcePicture): UprightPicture => setUpright(sourceToView(source))
const about = (map: Homography): Homography => compose(shift(WIDTH / 2, HEIGHT / 2), compose(map, shift(-WIDTH / 2, -HEIGHT / 2)))

/** From the upright picture's points to the print's. */
function toPrintPoints(picture: UprightPicture, toPrint: Homography): Homography {
  return compose(scaling(UNIT), compose(toPrint, compose(scaling(1 / UNIT), picture.toPage)))
}

/** How far the frame's corners of the table lie off an upright rectangle on the print, points. */
function crookedness(map: Homography): number {
  const back = invert(map)
  const corners = [
    [70, 90],
    [WIDTH - 70, 90],
    [WIDTH - 70, HEIGHT - 90],
    [70, HEIGHT - 90],
  ].map(([x = 0, y = 0]) => applyTo(back, x * UNIT, y * UNIT))
  const [a, b, c, d] = corners as [[number, number], [number, number], [number, number], [number, number]]
  return Math.max(Math.abs(a[1] - b[1]), Math.abs(c[1] - d[1]), Math.abs(a[0] - d[0]), Math.abs(b[0] - c[0]))
}

/** The share of the ink within half a point of which the picture as found is dark. */
function inkOnInk({ ink, dpi, toPage }: UprightPicture, source: SourcePicture): number {
  let [all, dark] = [0, 0]
  for (let at = 0; at < ink.data.length; at += 7) {
    if (ink.data[at] !== 1) continue
    const [x, y] = applyTo(toPage, ((at % ink.width) + 0.5) * (72 / dpi), (Math.floor(at / ink.width) + 0.5) * (72 / dpi))
    all++
    if (isDark(source, Math.floor(x / UNIT), Math.floor(y / UNIT))) dark++
  }
  return dark / all
}

function isDark({ width, data }: SourcePicture, x: number, y: number): boolean {
  return [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => (data[((y + dy) * width + x + dx) * 4] ?? 255) < 160))
}

const share = (x: number, y: number): [number, number] => [x * WIDTH, y * HEIGHT]

describe('a page is set upright', () => {
  const table = draw(WIDTH, HEIGHT, printedTable('Liberation Serif'))

  it('whatever its skew is, to a thirtieth of a degree, and its ink leads back to the page', () => {
    assert(
      property(double({ min: -5, max: 5, noNaN: true }), (skew) => {
        const source = seenThrough(table, about(rotation(-skew)))
        const picture = upright(source)
        expect(picture.turned).toBe(0)
        expect(picture.skew).toBeCloseTo(skew, 1.2)
        expect(crookedness(toPrintPoints(picture, about(rotation(-skew))))).toBeLessThan(0.4)
        expect(inkOnInk(picture, source)).toBeGreaterThan(0.99)
      }),
      { numRuns: 5 },
    )
  })

  it('by its lines of text where it has no rules', () => {
    const toPrint = about(rotation(2.3))
    const picture = upright(seenThrough(draw(WIDTH, HEIGHT, printedText('Liberation Sans')), toPrint))
    expect(picture.skew).toBeCloseTo(-2.3, 1)
    expect(crookedness(toPrintPoints(picture, toPrint))).toBeLessThan(1)
  })

  it('when it was photographed from the side, on a dark table', () => {
    const toPhoto = cornersTo([share(0.05, 0.03), share(0.93, 0.06), share(0.98, 0.97), share(0.02, 0.95)], WIDTH, HEIGHT)
    const source = seenThrough(table, invert(toPhoto), 90)
    const picture = upright(source)
    expect(crookedness(toPrintPoints(picture, invert(toPhoto)))).toBeLessThan(1)
    expect(inkOnInk(picture, source)).toBeGreaterThan(0.99)
    // Nothing of the table top is left along the picture's edge.
    const edge = picture.ink.data.subarray(0, picture.ink.width * 20)
    expect(edge.reduce((sum, value) => sum + value, 0)).toBe(0)
  })

  it.each(['Liberation Serif', 'Liberation Sans', 'DejaVu Sans'])('when it was turned, in %s', (font) => {
    for (const [kind, print] of [
      ['table', printedTable(font, 19)],
      ['text', printedText(font, 19)],
    ] as const) {
      const page = draw(WIDTH, HEIGHT, print)
      for (const turned of [0, 90, 180, 270] as const) {
        const picture = upright(turn(page, turned))
        expect(picture.turned, `${kind} ${turned}`).toBe(turned)
        const [x, y] = applyTo(picture.toPage, 0, 0)
        const corner = { 0: [0, 0], 90: [HEIGHT, 0], 180: [WIDTH, HEIGHT], 270: [0, WIDTH] }[turned]
        expect(Math.hypot(x - corner[0]! * UNIT, y - corner[1]! * UNIT)).toBeLessThan(1)
      }
    }
  })

  it('stays as displayed where a few words do not tell', () => {
    const page = draw(WIDTH, HEIGHT, (context) => {
      context.font = '22px "Liberation Serif"'
      context.fillText('Trang 8', 300, 600)
    })
    expect(upright(turn(page, 180)).turned).toBe(0)
  })

  it('is refined when it is coarse and made smaller when it is too fine', () => {
    expect(upright(table).dpi).toBeCloseTo(300, 0)
    const fine: SourcePicture = { ...table, toPage: scaling(72 / 600) }
    // A sheet smaller than a postcard is none: its resolution is not what the file says.
    expect(upright(fine).dpi).toBeLessThan(320)
  })

  it('keeps black and white as they are', () => {
    const data = new Uint8Array(WIDTH * HEIGHT).map((_, at) => (table.data[at * 4]! < 128 ? 0 : 255))
    const source: SourcePicture = { width: WIDTH, height: HEIGHT, channels: 1, data, twoValued: true, toPage: scaling(72 / 200) }
    const { grey, dpi } = upright(source)
    expect(dpi).toBeCloseTo(200, 0)
    expect(grey.data.every((value) => value === 0 || value === 255)).toBe(true)
  })
})

function turn(source: SourcePicture, degrees: 0 | 90 | 180 | 270): SourcePicture {
  const { width, height, data } = source
  const [across, down] = degrees % 180 === 0 ? [width, height] : [height, width]
  const result = new Uint8Array(data.length)
  for (let y = 0, to = 0; y < down; y++) {
    for (let x = 0; x < across; x++, to += 4) {
      const [u, v] =
        degrees === 0
          ? [x, y]
          : degrees === 90
            ? [y, height - 1 - x]
            : degrees === 180
              ? [width - 1 - x, height - 1 - y]
              : [width - 1 - y, x]
      result.set(data.subarray((v * width + u) * 4, (v * width + u) * 4 + 4), to)
    }
  }
  return { ...source, width: across, height: down, data: result }
}
