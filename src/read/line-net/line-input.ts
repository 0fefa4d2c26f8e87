/**
 * The picture of a line to what the network looks at. In: a grey picture. Out: values from -127 (ink) to 127 (paper), with one more pixel on
 * all sides.
 *
 * Black and white are told, as Tesseract does, by the darkest and the brightest places of the middle row; beyond the edges is noise, on
 * which the network was trained: the same for every line.
 */
import type { Raster } from '../picture/raster.ts'

const LEVELS = 256
const LARGEST = 127
const ZERO = 128
/** This part of the dark places of the middle row is darker than black, of the bright ones brighter than white. */
const BEYOND = 0.25

export function lineInput({ width, height, data }: Raster, input: Int8Array): void {
  const [black, white] = blackAndWhite(data.subarray(Math.floor(height / 2) * width, (Math.floor(height / 2) + 1) * width))
  const contrast = white > black ? (white - black) / 2 : 1
  const levels = Int8Array.from({ length: LEVELS }, (_, level) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(ZERO * ((level - black) / contrast - 1)))),
  )
  for (let at = 0; at < input.length; at++) input[at] = NOISE[at % NOISE.length]!
  for (let y = 0; y < height; y++) {
    const [from, to] = [y * width, (y + 1) * (width + 2) + 1]
    for (let x = 0; x < width; x++) input[to + x] = levels[data[from + x]!]!
  }
}

function blackAndWhite(row: Uint8Array): [number, number] {
  const [dark, bright] = [new Int32Array(LEVELS), new Int32Array(LEVELS)]
  for (let x = 1; x + 1 < row.length; x++) {
    const [last, here, next] = [row[x - 1]!, row[x]!, row[x + 1]!]
    if ((here < last && here <= next) || (here <= last && here < next)) dark[here]!++
    if ((here > last && here >= next) || (here >= last && here > next)) bright[here]!++
  }
  return [levelAt(dark, BEYOND, 0), levelAt(bright, 1 - BEYOND, LEVELS - 1)]
}

/** The level under which this share of the counted lies, between two levels by their counts; `none` where nothing was counted. */
function levelAt(counts: Int32Array, share: number, none: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const wanted = all === 0 ? 1 : Math.max(1, share * all)
  let sum = 0
  for (let level = 0; level < counts.length; level++) {
    const count = all === 0 ? Number(level === none) : counts[level]!
    sum += count
    if (sum >= wanted) return level + 1 - (sum - wanted) / count
  }
  return none
}

/** A repeatable series without pattern (a linear congruence), longer than the edge of most lines. */
const NOISE = Int8Array.from({ length: 4093 }, noiseAt())

function noiseAt(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.round((state / 2 ** 32) * 2 * LARGEST - LARGEST)
  }
}
