/**
 * A page's picture set upright and cleaned. In: the picture as found. Out: the upright picture with the way back to the page.
 *
 *   as displayed ─► grey ─► small picture ─► quarter turn, rules, lean ─► moved once ─► even light ─► ink
 */
import { maskToBlobs } from './blobs.ts'
import { turnDarkGrounds } from './dark-grounds.ts'
import { findDirt } from './dirt.ts'
import { clear, evenLight } from './even-light.ts'
import { linesToGeometry, type Geometry } from './geometry.ts'
import { pixelKernel } from '../pixel-kernel/index.ts'
import { applyTo, compose, invert, scaling, shift } from './homography.ts'
import { greyToInk } from './ink.ts'
import { findOrientation, type Turn } from './orientation.ts'
import type { Homography, Raster, UprightPicture } from './raster.ts'
import { findSheet } from './sheet.ts'
import { shrink } from './shrink.ts'
import { findSkew } from './skew.ts'
import { POINTS } from './source.ts'
import { reverseRows, traceRules, type Trace } from './traces.ts'
import { transpose } from './transpose.ts'
import { turnBack, turnedToSource } from './turn.ts'
import type { View } from './view.ts'
import { warp } from './warp.ts'

/** Enough to see how lines run. */
const SMALL_DPI = 150
/** Recognition likes letters as they are at this resolution. */
const USUAL_DPI = 300
/** Pictures between these are kept at their own resolution. */
const COARSE_DPI = 170
const FINE_DPI = 340
/** The upright picture may have so many times the pixels of the picture as found: one seen from the side. */
const MAX_GROWTH = 1.6

const GREYS = 256

export function setUpright(view: View): UprightPicture {
  const fine = view.dpi > FINE_DPI ? Math.max(1, Math.round(view.dpi / USUAL_DPI)) : 1
  const raw = shrink(view.grey, fine)
  const foundDpi = view.dpi / fine
  const small = Math.max(1, Math.round(foundDpi / SMALL_DPI))
  const smallPicture = shrink(raw, small)
  const sheet = findSheet(smallPicture, foundDpi / small)
  const { turned, geometry, dirt } = findPlace(evenLight(smallPicture, sheet, 1), foundDpi / small)
  // Black and white have no light to be evened.
  const found = view.twoValued && sheet.beside === null ? raw : evenLight(raw, sheet, small)
  if (dirt !== null) clear(found.data, found.width, found.height, dirt, small)
  const dpi = foundDpi < COARSE_DPI ? foundDpi * Math.max(2, Math.round(USUAL_DPI / foundDpi)) : Math.min(foundDpi, FINE_DPI)
  const back = toFound(found, turned, geometry, small, dpi / foundDpi)
  const grey = isSame(back.map) ? found : warp(found, back.map, back.width, back.height)
  const toPage = compose(view.toPage, compose(scaling(fine), compose(back.map, scaling(dpi / POINTS))))
  const ink = greyToInk(grey, dpi)
  turnDarkGrounds(grey, ink, dpi)
  return { grey, ink, dpi, toPage, turned, skew: geometry.skew, brightness: middleBrightness(smallPicture) }
}

function countGreys(data: Uint8Array, kernel = pixelKernel()): ArrayLike<number> {
  const counts = new Uint32Array(GREYS)
  if (kernel === null) for (let at = 0; at < data.length; at++) counts[data[at]!]!++
  else {
    kernel.begin()
    const [from, to] = [kernel.put(data), kernel.take(counts.byteLength)]
    kernel.bytes(to, counts.byteLength).fill(0)
    kernel.call.histogram(from, data.length, to)
    counts.set(kernel.words(to, GREYS))
  }
  return counts
}

function middleBrightness({ data }: Raster): number {
  const counts = countGreys(data)
  let [seen, level] = [0, 0]
  while (level < GREYS && (seen += counts[level]!) * 2 < data.length) level++
  return level
}

interface Place {
  readonly turned: Turn
  /** Of the small picture, turned back. */
  readonly geometry: Geometry
  /** Of the small picture as found. */
  readonly dirt: Uint8Array | null
}

function findPlace(even: Raster, dpi: number): Place {
  const lying = greyToInk(even, dpi)
  const blobs = maskToBlobs(lying)
  const { turned } = findOrientation(lying, blobs, dpi)
  const ink = turnBack(lying, turned)
  const columns = transpose(ink)
  const across = traceRules(columns, dpi)
  // Turned once more, lines that run down run across: the columns are the rows, the last one first.
  const down = traceRules(reverseRows(ink), dpi).map(({ x0, y0, x1, y1 }): Trace => ({
    x0: y0,
    y0: ink.height - x0,
    x1: y1,
    y1: ink.height - x1,
  }))
  const lean = across.length + down.length > 0 ? 0 : findSkew(ink)
  return { turned, geometry: linesToGeometry(across, down, lean, ink.width, ink.height), dirt: findDirt(lying, blobs, dpi) }
}

/** The map from the upright picture to the one as found, and the upright picture's size. */
function toFound(
  found: Raster,
  turned: Turn,
  { toSource }: Geometry,
  small: number,
  finer: number,
): { map: Homography; width: number; height: number } {
  const turnedMap = turnedToSource(turned, found.width, found.height)
  const map = compose(turnedMap, compose(scaling(small), compose(toSource, scaling(1 / small))))
  const corners = [
    [0, 0],
    [found.width, 0],
    [0, found.height],
    [found.width, found.height],
  ].map(([x = 0, y = 0]) => applyTo(invert(map), x, y))
  const left = Math.min(...corners.map(([x]) => x))
  const top = Math.min(...corners.map(([, y]) => y))
  const width = Math.max(...corners.map(([x]) => x)) - left
  const height = Math.max(...corners.map(([, y]) => y)) - top
  const shrunk = Math.min(finer, finer * Math.sqrt((MAX_GROWTH * found.width * found.height) / (width * height)))
  return {
    map: compose(map, compose(shift(left, top), scaling(1 / shrunk))),
    width: Math.max(1, Math.round(width * shrunk)),
    height: Math.max(1, Math.round(height * shrunk)),
  }
}

function isSame(map: Homography): boolean {
  return map.every((value, index) => Math.abs(value / map[8] - (index % 4 === 0 ? 1 : 0)) < 1e-9)
}
