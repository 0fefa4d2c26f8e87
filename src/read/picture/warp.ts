/**
 * A picture seen through a projective map. In: a grey picture, the map from the result's places to its own. Out: the result.
 *
 * Between the middles of pixels values are taken from the sixteen around by cubic weights (R. Keys, Cubic convolution interpolation,
 * 1981), which keep letters sharp. Places are between pixels: the first pixel spans 0 to 1.
 */
import { pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import type { Homography, Raster } from './raster.ts'

const PAPER = 255
/** Places are exact at the ends of pieces of a row this long, and on a straight line between. */
const PIECE = 32
/** Binary places of coordinates; the weights know so many places between two pixels. */
const BITS = 16
const STEPS = 64
/** Binary places of the weights. */
const WEIGHT_BITS = 8

/** For each place between two pixels the weights of the pixels before, left, right and after. */
const WEIGHTS = cubicWeights()

function cubicWeights(): Int32Array {
  const weights = new Int32Array(STEPS * 4)
  const one = 1 << WEIGHT_BITS
  for (let step = 0; step < STEPS; step++) {
    const t = step / STEPS
    const parts = [
      -0.5 * t ** 3 + t ** 2 - 0.5 * t,
      1.5 * t ** 3 - 2.5 * t ** 2 + 1,
      -1.5 * t ** 3 + 2 * t ** 2 + 0.5 * t,
      0.5 * t ** 3 - 0.5 * t ** 2,
    ]
    for (const [tap, part] of parts.entries()) weights[step * 4 + tap] = Math.round(part * one)
    weights[step * 4 + (t < 0.5 ? 1 : 2)]! += one - weights.subarray(step * 4, step * 4 + 4).reduce((sum, value) => sum + value, 0)
  }
  return weights
}

export function warp(source: Raster, toSource: Homography, newWidth: number, newHeight: number, kernel = pixelKernel()): Raster {
  // With a border of paper every pixel has neighbours.
  const bordered = withBorder(source)
  const { width, height, data } = bordered
  const fast = kernel === null ? null : new FastRows(kernel, bordered, newWidth, newHeight)
  const result = new Uint8Array(fast === null ? newWidth * newHeight : 0).fill(PAPER)
  const [a, b, c, d, e, f, g, h, i] = toSource
  const one = 1 << BITS
  for (let row = 0; row < newHeight; row++) {
    const y = row + 0.5
    for (let from = 0; from < newWidth; from += PIECE) {
      const count = Math.min(PIECE, newWidth - from)
      const [x0, x1] = [from + 0.5, from + count - 0.5]
      const [w0, w1] = [g * x0 + h * y + i, g * x1 + h * y + i]
      // Places of the middles of pixels, in the picture with its border.
      const u0 = (a * x0 + b * y + c) / w0 + BORDER - 0.5
      const v0 = (d * x0 + e * y + f) / w0 + BORDER - 0.5
      const u1 = (a * x1 + b * y + c) / w1 + BORDER - 0.5
      const v1 = (d * x1 + e * y + f) / w1 + BORDER - 0.5
      if (!isInside(u0, v0, width, height) && !isInside(u1, v1, width, height)) {
        if (Math.max(u0, u1) < 1 || Math.max(v0, v1) < 1 || Math.min(u0, u1) > width - 2 || Math.min(v0, v1) > height - 2) {
          fast?.skip(count)
          continue
        }
      }
      const steps = Math.max(1, count - 1)
      const du = (((u1 - u0) * one) / steps) | 0
      const dv = (((v1 - v0) * one) / steps) | 0
      let u = (u0 * one) | 0
      let v = (v0 * one) | 0
      if (fast !== null) {
        fast.piece(count, u, v, du, dv)
        continue
      }
      const start = row * newWidth + from
      for (let at = start; at < start + count; at++, u = (u + du) | 0, v = (v + dv) | 0) {
        const left = u >> BITS
        const top = v >> BITS
        if (left < 1 || top < 1 || left > width - 3 || top > height - 3) continue
        const place = top * width + left
        // Most of a page is paper.
        if ((data[place]! & data[place + 1]! & data[place + width]! & data[place + width + 1]!) === PAPER) continue
        const p = ((u >> (BITS - 6)) & 63) << 2
        const q = ((v >> (BITS - 6)) & 63) << 2
        const wa = WEIGHTS[p]!
        const wb = WEIGHTS[p + 1]!
        const wc = WEIGHTS[p + 2]!
        const wd = WEIGHTS[p + 3]!
        const above = place - width
        const below = place + width
        const last = below + width
        const value =
          (data[above - 1]! * wa + data[above]! * wb + data[above + 1]! * wc + data[above + 2]! * wd) * WEIGHTS[q]! +
          (data[place - 1]! * wa + data[place]! * wb + data[place + 1]! * wc + data[place + 2]! * wd) * WEIGHTS[q + 1]! +
          (data[below - 1]! * wa + data[below]! * wb + data[below + 1]! * wc + data[below + 2]! * wd) * WEIGHTS[q + 2]! +
          (data[last - 1]! * wa + data[last]! * wb + data[last + 1]! * wc + data[last + 2]! * wd) * WEIGHTS[q + 3]! +
          (1 << (2 * WEIGHT_BITS - 1))
        const level = value >> (2 * WEIGHT_BITS)
        result[at] = level < 0 ? 0 : level > PAPER ? PAPER : level
      }
    }
    fast?.endRow(row)
  }
  return { width: newWidth, height: newHeight, data: fast === null ? result : fast.picture() }
}

/** Numbers that tell the kernel a piece: count (negative: to be passed over), place of the first pixel, steps to the next. */
const PIECE_NUMBERS = 5
/** The kernel has each four weights twice, for two rows at once. */
const FAST_WEIGHTS = Int16Array.from({ length: STEPS * 8 }, (_, at) => WEIGHTS[(at >> 3) * 4 + (at & 3)]!)

/** The rows of the result by the kernel, each from its pieces. */
class FastRows {
  private readonly kernel: PixelKernel
  private readonly source: { readonly at: number; readonly width: number; readonly height: number }
  private readonly width: number
  private readonly size: number
  private readonly places: { readonly weights: number; readonly pieces: number; readonly result: number }
  private readonly pieces: Int32Array
  private length = 0

  constructor(kernel: PixelKernel, { width, height, data }: Raster, newWidth: number, newHeight: number) {
    this.kernel = kernel
    this.width = newWidth
    this.size = newWidth * newHeight
    const numbers = PIECE_NUMBERS * (Math.ceil(newWidth / PIECE) + 1)
    kernel.begin()
    this.source = { at: kernel.put(data), width, height }
    this.places = {
      weights: kernel.put(FAST_WEIGHTS),
      pieces: kernel.take(numbers * 4),
      result: kernel.take(this.size),
    }
    this.pieces = kernel.words(this.places.pieces, numbers)
    kernel.bytes(this.places.result, this.size).fill(PAPER)
  }

  skip(count: number): void {
    this.piece(-count, 0, 0, 0, 0)
  }

  piece(count: number, u: number, v: number, du: number, dv: number): void {
    const { pieces, length } = this
    pieces[length] = count
    pieces[length + 1] = u
    pieces[length + 2] = v
    pieces[length + 3] = du
    pieces[length + 4] = dv
    this.length += PIECE_NUMBERS
  }

  endRow(row: number): void {
    const { at, width, height } = this.source
    this.pieces[this.length] = 0
    this.kernel.call.warpRow(at, width, height, this.places.weights, this.places.pieces, this.places.result + row * this.width)
    this.length = 0
  }

  picture(): Uint8Array {
    return this.kernel.copy(this.places.result, this.size)
  }
}

const BORDER = 2

function withBorder({ width, height, data }: Raster): Raster {
  const wide = width + 2 * BORDER
  const bordered = new Uint8Array(wide * (height + 2 * BORDER)).fill(PAPER)
  for (let y = 0; y < height; y++) bordered.set(data.subarray(y * width, (y + 1) * width), (y + BORDER) * wide + BORDER)
  return { width: wide, height: height + 2 * BORDER, data: bordered }
}

function isInside(u: number, v: number, width: number, height: number): boolean {
  return u >= 1 && v >= 1 && u < width - 2 && v < height - 2
}
