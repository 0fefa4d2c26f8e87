/** One letter as a scanner gives it. In: a large picture of it, and chance. Out: a grey picture with noise, blur and few pixels, and the box of its ink. */
import type { PixelBox, Raster } from '../../src/read/picture/raster.ts'
import type { Random } from '../generate/prng.ts'
import type { Master } from './masters.ts'

export interface Sample {
  readonly grey: Raster
  readonly box: PixelBox
}

/** Height of the letter in the scan, pixels: 8 pt at 150 dpi to 13 pt at 400 dpi. */
const LEAST_HEIGHT = 10
const MOST_HEIGHT = 44
const PAD = 6
/** Ink is darker than this part of the way from paper to the darkest. */
const INK = 0.42

/** null where ageing left nothing. */
export function ageMaster(master: Master, random: Random): Sample | null {
  const height = LEAST_HEIGHT * (MOST_HEIGHT / LEAST_HEIGHT) ** random.next()
  // A scan of few pixels per inch is made larger before it is read.
  const drawn = random.chance(0.5) ? height : Math.max(9, height * (0.45 + 0.5 * random.next()))
  let picture = project(master, drawn, random)
  if (random.chance(0.7)) picture = blur(picture, random.next() * Math.min(1.3, 0.065 * drawn))
  tone(picture, random)
  addNoise(picture, random)
  if (random.chance(0.3)) threshold(picture, 0.36 + 0.28 * random.next())
  if (drawn < height) picture = enlarge(picture, height / drawn)
  else if (random.chance(0.4)) picture = blur(picture, 0.2 + 0.5 * random.next())
  const box = boxOfInk(picture, random)
  return box === null ? null : { grey: toGrey(picture, random.chance(0.5) ? 0 : Math.floor(random.next() * 80)), box }
}

interface Darkness {
  readonly width: number
  readonly height: number
  readonly data: Float32Array
}

/** Turned a little, slanted, stretched, and shifted by parts of a pixel. */
function project(master: Master, height: number, random: Random): Darkness {
  const scale = master.height / height
  const stretch = 0.88 + 0.24 * random.next()
  const turn = (random.next() - 0.5) * 0.06
  const slant = (random.next() - 0.5) * 0.12
  const wide = Math.max(1, Math.round((master.width / scale) * stretch)) + 2 * PAD
  const high = Math.round(height) + 2 * PAD
  const [shiftX, shiftY] = [random.next() - 0.5, random.next() - 0.5]
  const data = new Float32Array(wide * high)
  const steps = Math.max(2, Math.min(6, Math.ceil(scale)))
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      let sum = 0
      for (let v = 0; v < steps; v++) {
        for (let u = 0; u < steps; u++) {
          const dx = x + (u + 0.5) / steps - wide / 2 + shiftX
          const dy = y + (v + 0.5) / steps - high / 2 + shiftY
          const sourceX = Math.floor(master.width / 2 + ((dx + turn * dy + slant * dy) * scale) / stretch)
          const sourceY = Math.floor(master.height / 2 + (dy - turn * dx) * scale)
          if (sourceX >= 0 && sourceX < master.width && sourceY >= 0 && sourceY < master.height)
            sum += master.data[sourceY * master.width + sourceX]!
        }
      }
      data[y * wide + x] = sum / (255 * steps * steps)
    }
  }
  return { width: wide, height: high, data }
}

function blur({ width, height, data }: Darkness, sigma: number): Darkness {
  if (sigma < 0.15) return { width, height, data }
  const reach = Math.ceil(sigma * 2.5)
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)))
  const total = kernel.reduce((sum, part) => sum + part, 0)
  const pass = (source: Float32Array, step: number, along: number, position: (at: number) => number): Float32Array => {
    const target = new Float32Array(source.length)
    for (let at = 0; at < source.length; at++) {
      const place = position(at)
      for (let shift = -reach; shift <= reach; shift++) {
        if (place + shift >= 0 && place + shift < along) target[at]! += (kernel[shift + reach]! / total) * source[at + shift * step]!
      }
    }
    return target
  }
  const across = pass(data, 1, width, (at) => at % width)
  return { width, height, data: pass(across, width, height, (at) => Math.floor(at / width)) }
}

/** Thicker or thinner strokes, more or less contrast. */
function tone({ data }: Darkness, random: Random): void {
  const shift = (random.next() - 0.5) * 0.3
  const gain = 0.7 + 1.1 * random.next()
  for (let at = 0; at < data.length; at++) {
    if (data[at]! > 0.001) data[at] = Math.max(0, Math.min(1, (data[at]! - 0.5) * gain + 0.5 + shift))
  }
}

function addNoise(picture: Darkness, random: Random): void {
  const { width, height, data } = picture
  const amount = random.chance(0.25) ? 0 : random.next() * 0.09
  if (amount === 0) return
  const noise = { width, height, data: new Float32Array(data.length) }
  for (let at = 0; at < data.length; at++) {
    noise.data[at] = (random.next() + random.next() + random.next() - 1.5) * 2 * amount
  }
  // Compression and sharpening make noise of more than one pixel.
  const grain = random.chance(0.4) ? blur(noise, 0.8).data.map((value) => value * 2) : noise.data
  for (let at = 0; at < data.length; at++) data[at] = Math.max(0, Math.min(1, data[at]! + grain[at]!))
}

function threshold({ data }: Darkness, level: number): void {
  for (let at = 0; at < data.length; at++) data[at] = data[at]! > level ? 1 : 0
}

function enlarge({ width, height, data }: Darkness, scale: number): Darkness {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)]
  const result = new Float32Array(wide * high)
  for (let y = 0; y < high; y++) {
    const v = Math.max(0, Math.min(height - 1.001, (y + 0.5) / scale - 0.5))
    const row = Math.floor(v)
    for (let x = 0; x < wide; x++) {
      const u = Math.max(0, Math.min(width - 1.001, (x + 0.5) / scale - 0.5))
      const column = Math.floor(u)
      const at = row * width + column
      const above = data[at]! * (1 - u + column) + data[at + 1]! * (u - column)
      const below = data[at + width]! * (1 - u + column) + data[at + width + 1]! * (u - column)
      result[y * wide + x] = above * (1 - v + row) + below * (v - row)
    }
  }
  return { width: wide, height: high, data: result }
}

/** As the reader finds it: sometimes a pixel more or less on a side. */
function boxOfInk({ width, height, data }: Darkness, random: Random): PixelBox | null {
  const darkest = data.reduce((most, value) => Math.max(most, value), 0)
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      if (data[y * width + x]! < Math.max(0.25, INK * darkest)) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  if (right - left < 2 || bottom - top < 6) return null
  const nudge = (): number => (random.chance(0.3) ? random.int(-1, 1) : 0)
  return { left: left + nudge(), top: top + nudge(), right: right + nudge(), bottom: bottom + nudge() }
}

/** `black`: the grey of full ink. */
function toGrey({ width, height, data }: Darkness, black: number): Raster {
  return { width, height, data: Uint8Array.from(data, (value) => Math.round(255 - value * (255 - black))) }
}
