/**
 * What is neither letter nor rule: punch holes, and specks that stand alone. In: the ink of a small upright picture, and its pieces.
 * Out: a mask of the pixels to be cleared.
 *
 * A point beside a digit is a decimal point, whatever it looks like: only specks with nothing around them are taken for dirt.
 */
import { pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { maskToBlobs, type Blobs } from './blobs.ts'
import type { PixelBox, Raster } from './raster.ts'

/** Sizes in inches. Strokes and rules are thinner than the first: what remains of ink without them is solid. */
const SOLID = 0.09
/** Diameter of a punch hole: 5 to 8 mm, and what the scan's lid adds. */
const HOLE_MIN = 0.14
const HOLE_MAX = 0.42
const ROUND = 1.3
/** So much of the disc is dark, and of the ring around it no more than rules that cross it. */
const FILLED = 0.95
const CROSSED = 0.55
/** Margin around a hole that is cleared with it. */
const RIM = 0.03
/** A speck is at most so wide and high, and there is nothing within this distance. */
const SPECK = 0.034
const ALONE = 0.13

/** Answers null when there is nothing to clear. */
export function findDirt(ink: Raster, blobs: Blobs, dpi: number, kernel = pixelKernel()): Uint8Array | null {
  const mask = new Uint8Array(ink.data.length)
  const holes = clearHoles(ink, mask, dpi, kernel)
  const specks = clearSpecks(ink, blobs, mask, dpi)
  return holes + specks > 0 ? mask : null
}

/** Pixels whose square neighbourhood is all ink, as a mask: an erosion, in two passes of counting. */
export function erode({ width, height, data }: Raster, side: number, kernel: PixelKernel | null = pixelKernel()): Raster {
  if (kernel !== null) {
    kernel.begin()
    const [from, across, lengths, to] = [kernel.put(data), kernel.take(width), kernel.take(width * 2), kernel.take(data.length)]
    kernel.call.erode(from, width, height, side, across, lengths, to)
    return { width, height, data: kernel.copy(to, data.length) }
  }
  const half = side >> 1
  const across = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    let run = 0
    for (let x = 0, at = y * width; x < width; x++, at++) {
      run = data[at] === 1 ? run + 1 : 0
      if (run >= side) across[at - half] = 1
    }
  }
  const solid = new Uint8Array(data.length)
  const runs = new Uint16Array(width)
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (across[at] === 0) {
        runs[x] = 0
        continue
      }
      runs[x]!++
      if (runs[x]! >= side) solid[at - half * width] = 1
    }
  }
  return { width, height, data: solid }
}

function clearHoles(ink: Raster, mask: Uint8Array, dpi: number, kernel: PixelKernel | null): number {
  const { width } = ink
  const side = Math.max(3, Math.round(SOLID * dpi) | 1)
  const solid = maskToBlobs(erode(ink, side, kernel), kernel)
  let holes = 0
  for (let blob = 0; blob < solid.count; blob++) {
    const wide = solid.right[blob]! - solid.left[blob]! + side
    const high = solid.bottom[blob]! - solid.top[blob]! + side
    if (
      Math.max(wide, high) > HOLE_MAX * dpi ||
      Math.min(wide, high) < HOLE_MIN * dpi ||
      Math.max(wide, high) > ROUND * Math.min(wide, high)
    )
      continue
    const [x, y] = [(solid.left[blob]! + solid.right[blob]!) / 2, (solid.top[blob]! + solid.bottom[blob]!) / 2]
    const radius = (wide + high) / 4
    const [inside, around] = [inkOfDisc(ink, x, y, radius - 1), inkOfDisc(ink, x, y, radius + RIM * dpi)]
    if (inside.ink < FILLED * inside.all || around.ink - inside.ink > CROSSED * (around.all - inside.all)) continue
    holes++
    forRowsOfDisc(ink, x, y, radius + RIM * dpi, (row, from, to) => mask.fill(1, row * width + from, row * width + to))
  }
  return holes
}

function inkOfDisc(ink: Raster, x: number, y: number, radius: number): { ink: number; all: number } {
  let [count, all] = [0, 0]
  forRowsOfDisc(ink, x, y, radius, (row, from, to) => {
    all += to - from
    for (let at = row * ink.width + from; at < row * ink.width + to; at++) count += ink.data[at]!
  })
  return { ink: count, all }
}

function forRowsOfDisc(
  { width, height }: Raster,
  x: number,
  y: number,
  radius: number,
  visit: (row: number, from: number, to: number) => void,
): void {
  for (let row = Math.max(0, Math.ceil(y - radius)); row <= Math.min(height - 1, y + radius); row++) {
    const reach = Math.sqrt(radius * radius - (row - y) ** 2)
    visit(row, Math.max(0, Math.ceil(x - reach)), Math.min(width, Math.floor(x + reach) + 1))
  }
}

function clearSpecks(ink: Raster, blobs: Blobs, mask: Uint8Array, dpi: number): number {
  const { width, height } = ink
  const most = Math.max(2, Math.round(SPECK * dpi))
  const reach = Math.round(ALONE * dpi)
  let specks = 0
  for (let blob = 0; blob < blobs.count; blob++) {
    const [left, top, right, bottom] = [blobs.left[blob]!, blobs.top[blob]!, blobs.right[blob]!, blobs.bottom[blob]!]
    if (right - left >= most || bottom - top >= most) continue
    const around = {
      left: Math.max(0, left - reach),
      top: Math.max(0, top - reach),
      right: Math.min(width - 1, right + reach),
      bottom: Math.min(height - 1, bottom + reach),
    }
    if (hasMoreInk(ink, around, blobs.area[blob]!)) continue
    specks++
    for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom + 1); y++) {
      mask.fill(1, y * width + Math.max(0, left - 1), y * width + Math.min(width, right + 2))
    }
  }
  return specks
}

/** Whether there is more ink in the box than the given number of pixels. */
function hasMoreInk({ width, data }: Raster, { left, top, right, bottom }: PixelBox, area: number): boolean {
  let count = 0
  for (let y = top; y <= bottom; y++) {
    for (let at = y * width + left; at <= y * width + right; at++) if (data[at] === 1 && ++count > area) return true
  }
  return false
}
