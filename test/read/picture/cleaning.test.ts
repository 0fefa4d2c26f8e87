import { describe, expect, it } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { setUpright } from '../../../src/read/picture/set-upright.ts'
import type { SourcePicture } from '../../../src/read/picture/source.ts'
import { toGrey } from '../../../src/read/picture/to-grey.ts'
import { sourceToView } from '../../../src/read/picture/view.ts'
import { DPI, draw, HEIGHT, printedTable, WIDTH, type Draw } from './printed.ts'

const table = printedTable('Liberation Serif')
const inkOf = (page: SourcePicture): Raster => setUpright(sourceToView(page)).ink
const page = (...marks: Draw[]): SourcePicture =>
  draw(WIDTH, HEIGHT, (context) => {
    table(context)
    for (const mark of marks) mark(context)
  })
const disc =
  (x: number, y: number, radius: number, colour = 'black'): Draw =>
  (context) => {
    context.fillStyle = colour
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }

/** Ink pixels in a box of the print. */
function inkIn(ink: Raster, left: number, top: number, right: number, bottom: number): number {
  const factor = ink.width / WIDTH
  let count = 0
  for (let y = Math.round(top * factor); y < bottom * factor; y++) {
    for (let x = Math.round(left * factor); x < right * factor; x++) count += ink.data[y * ink.width + x] ?? 0
  }
  return count
}

/** The least grey value in a box. */
function darkest({ width, data }: Raster, left: number, top: number, right: number, bottom: number): number {
  let least = 255
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) least = Math.min(least, data[y * width + x] ?? 255)
  return least
}

describe('a page is cleaned', () => {
  it('of punch holes, also over a rule', () => {
    const ink = inkOf(page(disc(70, 500, 16), disc(30, 700, 17)))
    expect(inkIn(ink, 73, 488, 82, 512)).toBeLessThan(40)
    expect(inkIn(ink, 10, 680, 50, 720)).toBe(0)
  })

  it('of specks that stand alone, and of no point beside a digit', () => {
    const [x, y] = [WIDTH - 40, 40]
    const plain = inkOf(page())
    const ink = inkOf(page(disc(x, y, 1.6)))
    expect(inkIn(ink, x - 10, y - 10, x + 10, y + 10)).toBe(0)
    // The figures' column with all its points.
    const column = [WIDTH - 155, 95, WIDTH - 75, HEIGHT - 95] as const
    expect(inkIn(ink, ...column)).toBe(inkIn(plain, ...column))
    const bare = inkOf(draw(WIDTH, HEIGHT, (context) => printedTable('Liberation Serif')(withoutPoints(context))))
    expect(inkIn(plain, ...column) - inkIn(bare, ...column)).toBeGreaterThan(21 * 12)
  })

  it('of dark borders, and shadows are no ink', () => {
    const dark = page((context) => {
      context.fillStyle = 'rgb(40, 40, 40)'
      context.fillRect(0, 0, 22, HEIGHT)
      context.fillRect(0, HEIGHT - 14, WIDTH, 14)
      const shadow = context.createLinearGradient(200, 0, 700, 0)
      shadow.addColorStop(0, 'rgba(0, 0, 0, 0)')
      shadow.addColorStop(1, 'rgba(0, 0, 0, 0.45)')
      context.fillStyle = shadow
      context.fillRect(22, 0, WIDTH - 22, HEIGHT - 14)
    })
    const ink = inkOf(dark)
    const plain = inkOf(page())
    expect(inkIn(ink, 0, 0, 60, HEIGHT)).toBe(0)
    expect(inkIn(ink, 0, HEIGHT - 30, WIDTH, HEIGHT)).toBe(0)
    const inside = [60, 80, WIDTH, HEIGHT - 40] as const
    expect(Math.abs(inkIn(ink, ...inside) / inkIn(plain, ...inside) - 1)).toBeLessThan(0.06)
  })
})

function withoutPoints<T extends { fillText: (text: string, x: number, y: number, width?: number) => void }>(context: T): T {
  return new Proxy(context, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      if (name === 'fillText') {
        return (text: string, x: number, y: number, width?: number) => {
          // The digits stay where they are.
          if (!/^\d\.5$/u.test(text)) return width === undefined ? target.fillText(text, x, y) : target.fillText(text, x, y, width)
          target.fillText(text.slice(0, 1), x, y)
          target.fillText('5', x + 15.75, y)
        }
      }
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  })
}

const seal: Draw = (context) => {
  context.strokeStyle = 'rgb(215, 40, 60)'
  context.lineWidth = 5
  for (const radius of [100, 92]) {
    context.beginPath()
    context.arc(420, 560, radius, 0, 2 * Math.PI)
    context.stroke()
  }
}
/** With a thin inner ring that compression has made nearly grey. */
const paleSeal: Draw = (context) => {
  seal(context)
  context.strokeStyle = 'rgb(178, 148, 146)'
  context.lineWidth = 2
  context.beginPath()
  context.arc(420, 560, 60, 0, 2 * Math.PI)
  context.stroke()
}
const overlaid = (mark: Draw): SourcePicture =>
  page((context) => {
    context.globalCompositeOperation = 'multiply'
    mark(context)
  })

describe('a dark ground', () => {
  it('becomes white, and its white letters black, each column by itself', () => {
    const heading = page((context) => {
      context.fillStyle = 'rgb(30, 70, 120)'
      context.fillRect(70, 90, WIDTH - 140, 46)
      context.fillStyle = context.strokeStyle = 'white'
      context.font = 'bold 21px "Liberation Serif"'
      context.fillText('STT', 82, 121)
      context.fillText('Lĩnh vực, tiêu chí', 200, 121)
      context.lineWidth = 2
      context.strokeRect(140, 90, WIDTH - 90 - 140 - 70 + 70, 46)
    })
    const plain = inkOf(page())
    const ink = inkOf(heading)
    const between = [500, 96, 600, 130] as const
    expect(inkIn(ink, ...between)).toBe(0)
    expect(inkIn(ink, 200, 100, 360, 130)).toBeGreaterThan(600)
    // The rest of the page is as it was.
    expect(Math.abs(inkIn(ink, 60, 150, WIDTH, HEIGHT) / inkIn(plain, 60, 150, WIDTH, HEIGHT) - 1)).toBeLessThan(0.01)
  })
})

describe('coloured ink', () => {
  it('of a seal is taken out, and the letters under it stay', () => {
    const grey = toGrey(overlaid(seal), DPI)
    const plain = toGrey(page(), DPI)
    // Where the ring crosses paper only.
    expect(darkest(grey, 312, 553, 333, 560)).toBeGreaterThan(200)
    let [letters, kept] = [0, 0]
    for (let at = 0; at < plain.data.length; at++) {
      if (plain.data[at]! > 60) continue
      letters++
      if (grey.data[at]! < 110) kept++
    }
    expect(kept / letters).toBeGreaterThan(0.995)
  })

  it('of a seal is taken out where compression has made its thin ring nearly grey', () => {
    const grey = toGrey(overlaid(paleSeal), DPI)
    // Between rules and letters.
    const [x, y] = [420 - 60, 560]
    expect(darkest(grey, x - 4, y - 8, x + 4, y - 1)).toBeGreaterThan(180)
  })

  it('of a pen over a figure is taken out, and the figure stays', () => {
    const tick = overlaid((context) => {
      context.strokeStyle = 'rgb(30, 50, 170)'
      context.lineWidth = 3
      context.beginPath()
      context.moveTo(WIDTH - 160, 560)
      context.lineTo(WIDTH - 145, 585)
      context.lineTo(WIDTH - 118, 545)
      context.stroke()
    })
    const grey = toGrey(tick, DPI)
    expect(darkest(grey, WIDTH - 158, 559, WIDTH - 152, 572)).toBeGreaterThan(200)
    const [a, b] = [toGrey(page(), DPI), grey].map((raster) => darkest(raster, WIDTH - 155, 555, WIDTH - 80, 590))
    expect(Math.abs(a! - b!)).toBeLessThan(60)
  })

  it('of printed text stays', () => {
    const words = draw(WIDTH, HEIGHT, (context) => {
      table(context)
      context.fillStyle = 'rgb(200, 20, 30)'
      context.font = '21px "Liberation Serif"'
      context.fillText('4.5', 300, 60)
      context.fillText('Tổng cộng các tiêu chí thành phần', 380, 60)
    })
    expect(darkest(toGrey(words, DPI), 300, 40, 330, 62)).toBeLessThan(140)
    expect(darkest(toGrey(words, DPI), 380, 40, 600, 62)).toBeLessThan(140)
  })
})
