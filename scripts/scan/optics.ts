/**
 * What optics and sensor do to a scan: blur, smear, light that falls off, grain, and the threshold to black and white.
 * All functions give a new sheet or change the given one in place, as their names say.
 */
import type { Random } from '../generate/prng.ts'
import type { Sheet } from './sheet.ts'

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value)

/** A kernel that adds up to one. */
function gaussian(sigma: number): number[] {
  const reach = Math.max(1, Math.ceil(sigma * 3))
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** A line of `length` pixels, its ends weighed by what of them lies inside. */
function smear(length: number): number[] {
  const reach = Math.ceil((length - 1) / 2)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.max(0, Math.min(1, length / 2 + 0.5 - Math.abs(index - reach))))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Convolves rows (`step` = 1 pixel) or columns (`step` = a row). */
function convolve(sheet: Sheet, kernel: readonly number[], vertical: boolean): Sheet {
  const { width, height, channels, data } = sheet
  const out = new Uint8Array(data.length)
  const reach = (kernel.length - 1) / 2
  const rowBytes = width * channels
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < rowBytes; x++) {
      let sum = 0.5
      for (let tap = -reach; tap <= reach; tap++) {
        let at: number
        if (vertical) at = Math.min(height - 1, Math.max(0, y + tap)) * rowBytes + x
        else {
          const wanted = x + tap * channels
          at = y * rowBytes + (wanted < 0 ? x % channels : wanted >= rowBytes ? rowBytes - channels + (x % channels) : wanted)
        }
        sum += (kernel[tap + reach] as number) * (data[at] as number)
      }
      out[y * rowBytes + x] = sum
    }
  }
  return { ...sheet, data: out }
}

/** Gaussian blur, standard deviation in pixels. */
export function blurSheet(sheet: Sheet, sigma: number): Sheet {
  if (sigma <= 0) return sheet
  const kernel = gaussian(sigma)
  return convolve(convolve(sheet, kernel, false), kernel, true)
}

/** Smear along one direction, length in pixels. */
export function smearSheet(sheet: Sheet, length: number, vertical: boolean): Sheet {
  return length <= 1 ? sheet : convolve(sheet, smear(length), vertical)
}

export interface Light {
  /** Level of white paper for each channel. */
  readonly paper: readonly number[]
  /** Share by which the light falls off at the far side. */
  readonly gradient: number
  /** Where the far side is, radians. */
  readonly direction: number
}

/** Multiplies the sheet by the paper's shade and the light, in place. */
export function lightSheet(sheet: Sheet, light: Light): void {
  const { width, height, channels, data } = sheet
  const [dx, dy] = [Math.cos(light.direction) / width, Math.sin(light.direction) / height]
  const shades = Array.from({ length: channels }, (_, channel) => (light.paper[channel] ?? light.paper[0] ?? 255) / 255)
  let at = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // From 0 at the near side to 1 at the far side, smoothly.
      const far = Math.min(1, Math.max(0, 0.5 + (x - width / 2) * dx + (y - height / 2) * dy))
      const factor = 1 - light.gradient * far * far * (3 - 2 * far)
      for (let channel = 0; channel < channels; channel++, at++) data[at] = (data[at] as number) * factor * (shades[channel] as number)
    }
  }
}

const GRAINS = 4096

/** Adds grain of the given standard deviation, in place. */
export function grainSheet(sheet: Sheet, deviation: number, random: Random): void {
  if (deviation <= 0) return
  // A table of normal values walked by a cheap generator: a draw for every pixel would take most of the time of a scan.
  const table = Float32Array.from({ length: GRAINS }, () => {
    const [radius, turn] = [Math.sqrt(-2 * Math.log(1 - random.next())), 2 * Math.PI * random.next()]
    return deviation * radius * Math.cos(turn)
  })
  let state = random.int(1, 0x7fffffff)
  for (let at = 0; at < sheet.data.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    sheet.data[at] = clamp((sheet.data[at] as number) + (table[(state >>> 8) & (GRAINS - 1)] as number) + 0.5)
  }
}

/** Black and white by one threshold, as a scanner's text mode does; 0 and 255. */
export function thresholdSheet(sheet: Sheet, level: number): Sheet {
  return { ...sheet, data: sheet.data.map((value) => (value < level ? 0 : 255)) }
}
