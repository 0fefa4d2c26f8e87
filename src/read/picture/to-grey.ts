/**
 * Colours to grey. In: a picture. Out: one channel, in which seals, signatures and pen marks in coloured ink are taken out, and what
 * they cover stays.
 *
 * Inks lie over each other: the densities (logarithms) of black and of the coloured ink add up, so they can be told apart by least
 * squares over the three channels.
 */
import { findColouredMarks, type ColourCells, type ColouredMark } from './coloured-marks.ts'
import type { Raster } from './raster.ts'
import type { SourcePicture } from './source.ts'

/** Pixels looked at to see whether there is any colour: every so manieth each way. */
const SAMPLE = 7
/** Channels that differ by no more are grey. */
const GREY = 3
/** Resolution of the coarse picture of colours. */
const CELLS_PER_INCH = 100
/** A pixel is coloured when its channels differ by so much, and by this share of its distance from white. */
const COLOURED = 44
const COLOURED_SHARE = 0.33
/** A pixel without colour darker than this is black ink. */
const BLACK = 110
/** A coloured ink whose densities differ less, largest taken as 1, cannot be told from black. */
const MIN_COLOUR = 0.25
/** Densities of pixels darker than this are not told apart. */
const DARKEST = 12

export function toGrey(source: SourcePicture, dpi: number): Raster {
  const { width, height, channels, data } = source
  if (channels === 1) return { width, height, data: data as Uint8Array }
  const grey = new Uint8Array(width * height)
  if (!hasColour(source)) {
    for (let i = 0, at = 1; i < grey.length; i++, at += channels) grey[i] = data[at]!
    return { width, height, data: grey }
  }
  const balance = toBalance(source)
  const cells = convert(source, balance, grey, dpi)
  const found = findColouredMarks(cells)
  if (found !== null) {
    const { map, marks } = found
    for (let at = 0; at < map.length; at++) if (map[at] !== 0) takeOut(source, balance, grey, cells, at, marks[map[at]! - 1]!, 0)
    for (const mark of marks) {
      for (let row = mark.top; row <= mark.bottom; row++) {
        for (let at = row * cells.width + mark.left; at <= row * cells.width + mark.right; at++)
          if (map[at] === 0) takeOut(source, balance, grey, cells, at, mark, TINTED)
      }
    }
  }
  return { width, height, data: grey }
}

function hasColour({ width, height, channels, data }: SourcePicture): boolean {
  for (let y = 0; y < height; y += SAMPLE) {
    for (let x = y % SAMPLE; x < width; x += SAMPLE) {
      const at = (y * width + x) * channels
      const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!]
      if (Math.max(r, g, b) - Math.min(r, g, b) > GREY) return true
    }
  }
  return false
}

/** For each channel the levels as they would be on white paper. */
function toBalance({ width, height, channels, data }: SourcePicture): readonly [Uint8Array, Uint8Array, Uint8Array] {
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const
  let total = 0
  for (let y = 0; y < height; y += SAMPLE) {
    for (let x = 0; x < width; x += SAMPLE) {
      const at = (y * width + x) * channels
      for (const channel of [0, 1, 2] as const) counts[channel][data[at + channel]!]!++
      total++
    }
  }
  // Most of a page is paper: its level is the median.
  const papers = counts.map((count) => {
    let [left, level] = [total / 2, 255]
    while (level > 1 && (left -= count[level]!) > 0) level--
    return level
  })
  const brightest = Math.max(...papers)
  return papers.map((paper) => Uint8Array.from({ length: 256 }, (_, level) => Math.min(255, Math.round((level * brightest) / paper)))) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
}

/** Brightness for each pixel, and the coarse picture of colours. */
function convert(
  { width, height, channels, data }: SourcePicture,
  [reds, greens, blues]: readonly [Uint8Array, Uint8Array, Uint8Array],
  grey: Uint8Array,
  dpi: number,
): ColourCells {
  const cell = Math.max(1, Math.round(dpi / CELLS_PER_INCH))
  const across = Math.ceil(width / cell)
  const count = across * Math.ceil(height / cell)
  const coloured = new Uint16Array(count)
  const dark = new Uint16Array(count)
  const red = new Uint32Array(count)
  const green = new Uint32Array(count)
  const blue = new Uint32Array(count)
  const column = new Uint32Array(width)
  for (let x = 0; x < width; x++) column[x] = Math.floor(x / cell)
  for (let y = 0, i = 0, at = 0; y < height; y++) {
    const row = Math.floor(y / cell) * across
    for (let x = 0; x < width; x++, i++, at += channels) {
      const r = reds[data[at]!]!
      const g = greens[data[at + 1]!]!
      const b = blues[data[at + 2]!]!
      // Weights of ITU-R BT.601 in 1/256.
      const level = (r * 77 + g * 150 + b * 29) >> 8
      grey[i] = level
      const least = r < g ? (r < b ? r : b) : g < b ? g : b
      const spread = (r > g ? (r > b ? r : b) : g > b ? g : b) - least
      if (spread >= COLOURED && spread > (255 - least) * COLOURED_SHARE) {
        const c = row + column[x]!
        coloured[c]!++
        red[c]! += r
        green[c]! += g
        blue[c]! += b
      } else if (level < BLACK) dark[row + column[x]!]!++
    }
  }
  const black = new Uint8Array(count)
  for (let c = 0; c < count; c++) if (dark[c]! * 3 >= cell * cell) black[c] = 1
  return { cell, width: across, height: count / across, perInch: dpi / cell, coloured, red, green, blue, black }
}

/** A mark's thin strokes, which compression has made nearly grey, have so much of its ink; inside of its box nothing else has. */
const TINTED = 0.12
/** Where coloured ink is taken out, black of less density than the first is its unsharp edge, of more than the second is firm ink. */
const FAINT = 0.35
const FIRM = 0.75

const DENSITY = Float32Array.from({ length: 256 }, (_, level) => Math.log(255 / Math.max(DARKEST, level)))

/** Takes the mark's ink out of one cell, where there is at least so much of it. */
function takeOut(
  { width, height, channels, data }: SourcePicture,
  [reds, greens, blues]: readonly [Uint8Array, Uint8Array, Uint8Array],
  grey: Uint8Array,
  cells: ColourCells,
  at: number,
  { ink }: ColouredMark,
  least: number,
): void {
  const densities = ink.map((level) => Math.log(255 / Math.max(DARKEST, level)))
  const largest = Math.max(...densities)
  const [u, v, w] = densities.map((density) => density / largest) as [number, number, number]
  if (Math.max(u, v, w) - Math.min(u, v, w) < MIN_COLOUR) return
  const [sum, squares] = [u + v + w, u * u + v * v + w * w]
  const determinant = 3 * squares - sum * sum
  const [left, top] = [(at % cells.width) * cells.cell, Math.floor(at / cells.width) * cells.cell]
  for (let y = top; y < Math.min(height, top + cells.cell); y++) {
    for (let x = left; x < Math.min(width, left + cells.cell); x++) {
      const from = (y * width + x) * channels
      const [r, g, b] = [DENSITY[reds[data[from]!]!]!, DENSITY[greens[data[from + 1]!]!]!, DENSITY[blues[data[from + 2]!]!]!]
      const all = r + g + b
      const along = r * u + g * v + b * w
      const coloured = (3 * along - sum * all) / determinant
      if (least > 0 && coloured < least) continue
      const black = coloured <= 0 ? all / 3 : (squares * all - sum * along) / determinant
      grey[y * width + x] = black <= FAINT ? 255 : 255 * Math.exp(black < FIRM ? ((FAINT - black) * FIRM) / (FIRM - FAINT) : -black)
    }
  }
}
