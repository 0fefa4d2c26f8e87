/**
 * Round seals paler than the print, where they run between its strokes. In: a picture, the rings of such seals and their tone. Out: the
 * pixels of its ink, the edges of print among it included, with its tone there.
 *
 * A ring is taken along its path; what else the seal holds (letters, a star) wherever its tone stands apart from dark strokes, and beside
 * that. What is darker than the seal is print, as dark under it as elsewhere.
 */
import { maskToBlobs } from './blobs.ts'
import { cut, type PixelBox, type Raster } from './raster.ts'
import { radiusAt, type RingStroke } from './ring-strokes.ts'

export interface PaleSeal {
  /** Its rings with the grey level of their ink, the outermost last. */
  readonly rings: readonly PaleRing[]
}

export interface PaleRing {
  readonly stroke: RingStroke
  readonly tone: number
}

/** Beyond a stroke its edge is this wide, pixels. */
const EDGE = 1.5
/** Blur takes the edges of print this far, inches. */
const PRINT_EDGE = 0.006
/** Fainter than the seal's ink by this part of the way to paper is the edge of something. */
const FAINT = 0.45
/** Smaller shapes are hair lines of letters, inches. */
const LEAST_SHAPE = 0.045
/** Of an ink's pixels, the darkest first, the one after this share shows its tone. */
const FIRM_SHARE = 0.35
const PAPER = 255

/** A pixel of a seal's ink, or of print's edge in it: its place in the picture, and the grey level of the seal there. */
export type Visit = (at: number, tone: number) => void

/** The grey level that print over a seal's ink of some tone does not exceed. */
export type DarkOver = (tone: number) => number

/** Visits all pixels of a seal, those of print among them left out, each once. */
export function forPaleSeal(
  { grey, rules, dpi }: { grey: Raster; rules: Raster; dpi: number },
  seal: PaleSeal,
  darkOver: DarkOver,
  visit: Visit,
): void {
  const box = boxOf(seal, grey)
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const own = cut(grey, box)
  const isRule = cut(rules, box).data
  const outermost = seal.rings.at(-1)!
  const dark = darkOver(outermost.tone)
  const edge = Math.max(1, Math.round(PRINT_EDGE * dpi))
  const print = own.data.map((level, i) => Number(level <= dark && isRule[i] !== 1))
  const nearPrint = grown({ width, height, data: print }, edge)
  const firm = outermost.tone + (PAPER - outermost.tone) * FAINT
  const apart = own.data.map((level, i) => Number(nearPrint[i] === 0 && level <= firm && isRule[i] !== 1 && distanceTo(outermost, i) <= 0))
  const tones = tonesOf({ width, height, data: apart }, own.data, LEAST_SHAPE * dpi, edge + 1)
  for (let i = 0; i < tones.length; i++) {
    if (isRule[i] === 1) continue
    const rings = seal.rings.filter((ring) => Math.abs(distanceTo(ring, i)) <= ring.stroke.thickness / 2 + EDGE)
    const tone = Math.min(tones[i] === 0 ? PAPER : tones[i]!, ...rings.map((ring) => ring.tone))
    if (tone === PAPER || own.data[i]! <= darkOver(tone)) continue
    visit((box.top + Math.floor(i / width)) * grey.width + box.left + (i % width), tone)
  }

  /** How far beyond a ring a pixel stands. */
  function distanceTo({ stroke }: PaleRing, i: number): number {
    const [dx, dy] = [box.left + (i % width) + 0.5 - stroke.x, box.top + Math.floor(i / width) + 0.5 - stroke.y]
    return Math.hypot(dx, dy) - radiusAt(stroke, Math.atan2(dy, dx))
  }
}

/** Where a seal stands, with the edge of its outermost ring. */
export function boxOf({ rings }: PaleSeal, { width, height }: Raster): PixelBox {
  const { x, y, bend, thickness } = rings.at(-1)!.stroke
  const reach = bend.reduce((sum, part) => sum + Math.abs(part), 0) + thickness / 2 + EDGE
  return {
    left: Math.max(0, Math.floor(x - reach)),
    top: Math.max(0, Math.floor(y - reach)),
    right: Math.min(width, Math.ceil(x + reach)),
    bottom: Math.min(height, Math.ceil(y + reach)),
  }
}

/** A mask with all within `by` pixels of it, along rows and columns. */
function grown({ width, height, data }: Raster, by: number): Uint8Array {
  const along = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at++) {
    if (data[at] === 0) continue
    const x = at % width
    along.fill(1, at - Math.min(by, x), at + Math.min(by, width - 1 - x) + 1)
  }
  const both = along.slice()
  for (let y = 0; y < height; y++) {
    for (let step = -by; step <= by; step++) {
      const other = y + step
      if (step === 0 || other < 0 || other >= height) continue
      for (let x = 0; x < width; x++) if (along[other * width + x] === 1) both[y * width + x] = 1
    }
  }
  return both
}

/** By pixel the tone of the piece of a mask that it is in or near to, the darkest of several; 0 for none as wide or high as `least`. */
function tonesOf(mask: Raster, levels: Uint8Array, least: number, near: number): Uint8Array {
  const { width, height } = mask
  const blobs = maskToBlobs(mask)
  const pixels = Array.from({ length: blobs.count }, (): number[] => [])
  const { count, row, from, to, blob } = blobs.runs
  for (let run = 0; run < count; run++) for (let x = from[run]!; x <= to[run]!; x++) pixels[blob[run]!]!.push(row[run]! * width + x)
  const tones = new Uint8Array(levels.length)
  for (const [of, own] of pixels.entries()) {
    const size = Math.max(blobs.right[of]! - blobs.left[of]!, blobs.bottom[of]! - blobs.top[of]!) + 1
    if (size < least) continue
    const tone = firmTone(own.map((at) => levels[at]!))
    for (const at of own) {
      const [x, y] = [at % width, Math.floor(at / width)]
      for (let v = Math.max(0, y - near); v <= Math.min(height - 1, y + near); v++) {
        for (let there = v * width + Math.max(0, x - near); there <= v * width + Math.min(width - 1, x + near); there++) {
          if (tones[there] === 0 || tone < tones[there]!) tones[there] = tone
        }
      }
    }
  }
  return tones
}

/** The tone of firm ink among grey levels: print over it and its blurred edges left out. */
export const firmTone = (levels: readonly number[]): number =>
  levels.toSorted((a, b) => a - b)[Math.floor(levels.length * FIRM_SHARE)] ?? PAPER
