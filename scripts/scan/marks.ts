/**
 * What people and machines leave on a sheet: a signature, pen strokes, specks, punch holes, dark borders.
 * Drawn with a canvas in a patch and laid over the sheet as ink (it darkens, it never lightens). Lengths in pixels.
 */
import { createCanvas } from '@napi-rs/canvas'
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Random } from '../generate/prng.ts'
import type { Sheet } from './sheet.ts'

export interface Patch {
  readonly width: number
  readonly height: number
  /** Red, green, blue, opacity. */
  readonly data: Uint8ClampedArray
}

export function drawPatch(width: number, height: number, draw: (context: SKRSContext2D) => void): Patch {
  const [across, down] = [Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height))]
  const context = createCanvas(across, down).getContext('2d')
  draw(context)
  return { width: across, height: down, data: context.getImageData(0, 0, across, down).data }
}

/** Lays a patch over the sheet as ink, in place; what lies outside of the sheet is lost. */
export function inkSheet(sheet: Sheet, patch: Patch, left: number, top: number): void {
  const { width, height, channels, data } = sheet
  const [x0, y0] = [Math.round(left), Math.round(top)]
  for (let y = Math.max(0, -y0); y < patch.height && y + y0 < height; y++) {
    for (let x = Math.max(0, -x0); x < patch.width && x + x0 < width; x++) {
      const from = (y * patch.width + x) * 4
      const opacity = (patch.data[from + 3] as number) / 255
      if (opacity === 0) continue
      const [red, green, blue] = [patch.data[from] as number, patch.data[from + 1] as number, patch.data[from + 2] as number]
      const to = ((y + y0) * width + x + x0) * channels
      const inks = channels === 3 ? [red, green, blue] : [0.299 * red + 0.587 * green + 0.114 * blue]
      for (const [channel, ink] of inks.entries())
        data[to + channel] = (data[to + channel] as number) * (1 - opacity + (opacity * ink) / 255) + 0.5
    }
  }
}

const PEN_COLOURS = ['rgb(20, 40, 150)', 'rgb(30, 30, 120)', 'rgb(25, 25, 30)'] as const

/** A signature: one long curled stroke. */
export function drawSignature(width: number, height: number, thickness: number, random: Random): Patch {
  return drawPatch(width, height, (context) => {
    context.strokeStyle = random.pick(PEN_COLOURS)
    context.lineWidth = thickness
    context.lineCap = 'round'
    const place = (): [number, number] => [width * (0.08 + 0.84 * random.next()), height * (0.1 + 0.8 * random.next())]
    context.beginPath()
    context.moveTo(width * 0.1, height * 0.7)
    for (let turn = 0; turn < 7; turn++) {
      const advance = width * (0.15 + (0.7 * turn) / 7)
      context.bezierCurveTo(...place(), ...place(), advance, height * (0.25 + 0.5 * random.next()))
    }
    context.stroke()
  })
}

/** A tick, a ring or a line through, as an examiner's pen leaves it beside or over a figure. */
export function drawPenMark(width: number, height: number, thickness: number, random: Random): Patch {
  return drawPatch(width, height, (context) => {
    context.strokeStyle = random.pick([...PEN_COLOURS, 'rgb(200, 30, 30)'])
    context.lineWidth = thickness
    context.lineCap = 'round'
    context.beginPath()
    const kind = random.pick(['tick', 'ring', 'line'] as const)
    if (kind === 'tick') {
      context.moveTo(width * 0.15, height * 0.55)
      context.lineTo(width * 0.35, height * 0.85)
      context.lineTo(width * 0.9, height * 0.1)
    } else if (kind === 'ring') context.ellipse(width / 2, height / 2, width * 0.42, height * 0.4, 0.1, 0.3, 2 * Math.PI + 0.1)
    else {
      context.moveTo(width * 0.05, height * (0.3 + 0.4 * random.next()))
      context.quadraticCurveTo(width / 2, height * random.next(), width * 0.95, height * (0.3 + 0.4 * random.next()))
    }
    context.stroke()
  })
}

/** Small irregular spots. `unit`: a point in pixels. */
export function dropSpecks(sheet: Sheet, count: number, unit: number, random: Random): void {
  for (let speck = 0; speck < count; speck++) dropSpeck(sheet, random.next() * sheet.width, random.next() * sheet.height, unit, random)
}

export function dropSpeck(sheet: Sheet, x: number, y: number, unit: number, random: Random): void {
  const radius = unit * (0.25 + 0.6 * random.next() ** 2)
  const size = 4 * radius + 2
  const patch = drawPatch(size, size, (context) => {
    context.fillStyle = `rgba(40, 38, 35, ${0.5 + 0.5 * random.next()})`
    context.beginPath()
    context.ellipse(size / 2, size / 2, radius * (0.6 + 0.8 * random.next()), radius, Math.PI * random.next(), 0, 2 * Math.PI)
    context.fill()
  })
  inkSheet(sheet, patch, x - size / 2, y - size / 2)
}

/**
 * Two holes of an office punch at the left edge, dark with a lighter rim, as a scanner with an open lid sees them. `room`: where the
 * text begins; the punch leaves it whole, and a margin that is too narrow is not punched.
 */
export function punchHoles(sheet: Sheet, room: number, unit: number, random: Random): void {
  const [radius, apart] = [8.5 * unit, 227 * unit]
  const inset = Math.min((28 + 10 * random.next()) * unit, room - radius - 4 * unit)
  if (inset < radius) return
  const middle = sheet.height / 2 + (random.next() - 0.5) * 40 * unit
  for (const y of [middle - apart / 2, middle + apart / 2]) {
    const size = 2 * radius + 4 * unit
    const patch = drawPatch(size, size, (context) => {
      const shade = context.createRadialGradient(size / 2, size / 2, radius * 0.4, size / 2, size / 2, radius)
      shade.addColorStop(0, 'rgba(25, 25, 25, 1)')
      shade.addColorStop(0.9, 'rgba(50, 50, 50, 1)')
      shade.addColorStop(1, 'rgba(120, 120, 120, 0.3)')
      context.fillStyle = shade
      context.beginPath()
      context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI)
      context.fill()
    })
    inkSheet(sheet, patch, inset - size / 2, y - size / 2)
  }
}

/** Dark borders where the sheet did not cover the glass: up to `width` pixels, slanted, on one to three sides. */
export function darkenEdges(sheet: Sheet, width: number, random: Random): void {
  const { width: across, height: down } = sheet
  for (const side of random.sample(['left', 'right', 'top', 'bottom'] as const, random.int(1, 3))) {
    const [near, far] = [width * (0.3 + 0.7 * random.next()), width * (0.3 + 0.7 * random.next())]
    const upright = side === 'left' || side === 'right'
    const reach = Math.max(near, far)
    const patch = drawPatch(upright ? reach : across, upright ? down : reach, (context) => {
      context.fillStyle = `rgb(${random.int(10, 60)}, ${random.int(10, 60)}, ${random.int(10, 60)})`
      context.beginPath()
      if (upright) {
        const [edge, toward] = side === 'left' ? [0, 1] : [reach, -1]
        context.moveTo(edge, 0)
        context.lineTo(edge + toward * near, 0)
        context.lineTo(edge + toward * far, down)
        context.lineTo(edge, down)
      } else {
        const [edge, toward] = side === 'top' ? [0, 1] : [reach, -1]
        context.moveTo(0, edge)
        context.lineTo(0, edge + toward * near)
        context.lineTo(across, edge + toward * far)
        context.lineTo(across, edge)
      }
      context.fill()
    })
    inkSheet(sheet, patch, side === 'right' ? across - patch.width : 0, side === 'bottom' ? down - patch.height : 0)
  }
}
