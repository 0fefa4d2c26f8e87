/**
 * Pictures that lie side by side or on each other in the same grid of pixels (the strips of a scan, layers of one colour) to one.
 * In: decoded pictures with their places, in the order of drawing. Out: one picture; null where their grids differ.
 */
import { intersect, type Extent, type Matrix } from '../matrix.ts'
import { applyTo, compose, invert, shift } from './homography.ts'
import type { Homography } from './raster.ts'
import type { SourcePicture } from './source.ts'

/** A picture as pdf.js hands it over. Without a kind: a mask, one bit a pixel, 0 paints. */
export interface DecodedPicture {
  readonly width: number
  readonly height: number
  /** 1: one bit a pixel, 1 is white; 2: red, green, blue; 3: the same and an alpha channel. */
  readonly kind?: number
  readonly data: Uint8Array | Uint8ClampedArray | null
}

export interface PlacedPicture {
  readonly pixels: DecodedPicture
  /** From the unit square, whose top is 1, to the page. */
  readonly matrix: Matrix
  /** The colour of a mask, `#rrggbb`; null for a picture. */
  readonly paints: string | null
  /** What the clip leaves of it, points. */
  readonly seen: Extent
}

const ONE_BIT = 1
const RGB = 2
const WHITE = 255
/** How far the pixels of two pictures may lie off each other's grid, pixels. */
const OFF_GRID = 0.35
/** Cuts of less than this are borders, pixels. */
const BORDER = 3
/** Bounds the memory: A3 at 600 dpi. */
const MAX_PIXELS = 70_000_000

interface Part extends PlacedPicture {
  /** Its first pixel in the grid. */
  readonly x: number
  readonly y: number
}

export function joinPictures(placed: readonly PlacedPicture[]): SourcePicture | null {
  const [first] = placed
  if (first === undefined || !placed.every(({ pixels }) => isKnown(pixels))) return null
  const grid = pixelsToPage(first)
  const parts = toParts(placed, invert(grid))
  if (parts === null) return null
  const frame = seenPart(parts, invert(grid))
  if (frame === null) return null
  const { left, top, right, bottom } = frame
  const [width, height] = [right - left, bottom - top]
  if (width < 1 || height < 1 || width * height > MAX_PIXELS) return null
  const toPage = compose(grid, shift(left, top))
  const moved = parts.map((part) => ({ ...part, x: part.x - left, y: part.y - top }))
  const twoValued = parts.every(({ pixels }) => pixels.kind !== RGB)
  const coloured = parts.some(({ pixels, paints }) => pixels.kind === RGB || (paints !== null && !isGrey(paints)))
  const [only] = moved
  const whole = moved.length === 1 && only?.pixels.width === width && only.pixels.height === height && only.pixels.kind === RGB
  if (whole && only.pixels.data !== null) return { width, height, channels: 3, data: only.pixels.data, twoValued: false, toPage }
  const channels = coloured ? 3 : 1
  const data = new Uint8Array(width * height * channels).fill(WHITE)
  for (const part of moved) paste(part, data, width, height, channels)
  return { width, height, channels, data, twoValued, toPage }
}

function isKnown({ kind, data, width, height }: DecodedPicture): boolean {
  if (data === null) return false
  if (kind === RGB) return data.length >= width * height * 3
  return (kind === undefined || kind === ONE_BIT) && data.length >= ((width + 7) >> 3) * height
}

/** From a picture's pixels, the first of which spans 0 to 1, to the page. */
function pixelsToPage({ pixels: { width, height }, matrix: [a, b, c, d, e, f] }: PlacedPicture): Homography {
  return [a / width, -c / height, e + c, b / width, -d / height, f + d, 0, 0, 1]
}

/** The pictures' places in the grid of the first; null where one lies off it. */
function toParts(placed: readonly PlacedPicture[], toGrid: Homography): Part[] | null {
  const parts: Part[] = []
  for (const picture of placed) {
    const { width, height } = picture.pixels
    const map = compose(toGrid, pixelsToPage(picture))
    const [x, y] = applyTo(map, 0, 0).map(Math.round) as [number, number]
    for (const [u, v] of [
      [0, 0],
      [width, 0],
      [0, height],
    ] as const) {
      const [gridX, gridY] = applyTo(map, u, v)
      if (!(Math.abs(gridX - x - u) <= OFF_GRID && Math.abs(gridY - y - v) <= OFF_GRID)) return null
    }
    parts.push({ ...picture, x, y })
  }
  return parts
}

/** The rectangle of the grid that is to be seen; null where a clip cuts it in another way than along pixels. */
function seenPart(parts: readonly Part[], toGrid: Homography): Extent | null {
  const nothing = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let all: Extent = nothing
  let seen: Extent = nothing
  const seenParts = parts.map((part) => {
    const full = { left: part.x, top: part.y, right: part.x + part.pixels.width, bottom: part.y + part.pixels.height }
    const cut = intersect(full, extentOf(part.seen, toGrid))
    all = around(all, full)
    seen = around(seen, cut)
    return { full, cut }
  })
  if (isNear(all, seen)) return all
  // Each picture may be cut by the one rectangle only, whose sides run along the pixels.
  const [first] = parts
  const [a, b, c, d] = first?.matrix ?? [0, 0, 0, 0]
  const straight =
    (Math.abs(b) < 1e-6 * Math.abs(a) && Math.abs(c) < 1e-6 * Math.abs(d)) ||
    (Math.abs(a) < 1e-6 * Math.abs(b) && Math.abs(d) < 1e-6 * Math.abs(c))
  if (!straight || !seenParts.every(({ full, cut }) => isNear(intersect(full, seen), cut))) return null
  return { left: Math.round(seen.left), top: Math.round(seen.top), right: Math.round(seen.right), bottom: Math.round(seen.bottom) }
}

function extentOf({ left, top, right, bottom }: Extent, map: Homography): Extent {
  const corners = [applyTo(map, left, top), applyTo(map, right, top), applyTo(map, left, bottom), applyTo(map, right, bottom)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

function around(a: Extent, b: Extent): Extent {
  if (b.left > b.right || b.top > b.bottom) return a
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function isNear(a: Extent, b: Extent): boolean {
  return (
    Math.abs(a.left - b.left) <= BORDER &&
    Math.abs(a.top - b.top) <= BORDER &&
    Math.abs(a.right - b.right) <= BORDER &&
    Math.abs(a.bottom - b.bottom) <= BORDER
  )
}

function toChannels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function isGrey(colour: string): boolean {
  const [red, green, blue] = toChannels(colour)
  return red === green && green === blue
}

function paste(part: Part, target: Uint8Array, width: number, height: number, channels: 1 | 3): void {
  const { pixels, paints, x, y } = part
  const source = pixels.data as Uint8Array
  const fromX = Math.max(0, -x)
  const toX = Math.min(pixels.width, width - x)
  for (let row = Math.max(0, -y); row < Math.min(pixels.height, height - y); row++) {
    const to = ((row + y) * width + x + fromX) * channels
    if (pixels.kind === RGB) target.set(source.subarray((row * pixels.width + fromX) * 3, (row * pixels.width + toX) * 3), to)
    else pasteBits(source, row * ((pixels.width + 7) >> 3) * 8 + fromX, toX - fromX, paints, target, to, channels)
  }
}

/** Copies `count` pixels of one bit each, from bit `from` on. */
function pasteBits(
  source: Uint8Array,
  from: number,
  count: number,
  paints: string | null,
  target: Uint8Array,
  to: number,
  channels: 1 | 3,
): void {
  const ink = paints === null ? ([0, 0, 0] as const) : toChannels(paints)
  // Paper is there already where pictures are black and white only.
  if (paints === null && channels === 3) target.fill(WHITE, to, to + count * 3)
  for (let bit = from; bit < from + count; bit++) {
    const byte = source[bit >> 3]!
    // Most of a page is paper.
    if (byte === WHITE && (bit & 7) === 0) {
      if (paints === null && channels === 1) target.fill(WHITE, to + bit - from, to + Math.min(count, bit - from + 8))
      bit += 7
      continue
    }
    const white = (byte >> (7 - (bit & 7))) & 1
    const at = to + (bit - from) * channels
    if (white === 1) {
      if (paints === null) target[at] = WHITE
    } else for (let channel = 0; channel < channels; channel++) target[at + channel] = ink[channel]!
  }
}
