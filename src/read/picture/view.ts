/**
 * A page's picture in grey, lying as the page is displayed. In: the picture as found. Out: its grey picture, not mirrored, with square
 * pixels, and their resolution.
 */
import { compose } from './homography.ts'
import type { Turn } from './orientation.ts'
import type { Homography, Raster } from './raster.ts'
import { sourceDpi, type SourcePicture } from './source.ts'
import { toGrey } from './to-grey.ts'
import { turnBack, turnedToSource } from './turn.ts'
import { warp } from './warp.ts'

export interface View {
  readonly grey: Raster
  readonly dpi: number
  readonly twoValued: boolean
  readonly toPage: Homography
}

/** Pixels that are longer than wide by more are made square. */
const SQUARE = 1.02
/** A page longer or shorter than this is not as large as its file says: a photo; inches. */
const MAX_LENGTH = 18
const MIN_LENGTH = 5.5
/** The length of A4, inches. */
const USUAL_LENGTH = 11.69

export function sourceToView(source: SourcePicture): View {
  const { twoValued } = source
  const seen = sourceDpi(source)
  let grey = toGrey(source, Math.sqrt(seen.across * seen.down))
  let { toPage } = source
  if (isMirrored(toPage)) {
    toPage = compose(toPage, [-1, 0, grey.width, 0, 1, 0, 0, 0, 1])
    grey = mirror(grey)
  }
  const turned = quarterTurn(toPage)
  toPage = compose(toPage, turnedToSource(turned, grey.width, grey.height))
  grey = turnBack(grey, turned)
  const { across, down } = sourceDpi({ ...source, width: grey.width, height: grey.height, toPage })
  if (Math.max(across / down, down / across) < SQUARE) return { grey, dpi: plausibleDpi(grey, Math.sqrt(across * down)), twoValued, toPage }
  const dpi = Math.max(across, down)
  const map: Homography = [across / dpi, 0, 0, 0, down / dpi, 0, 0, 0, 1]
  const square = warp(grey, map, Math.round((grey.width * dpi) / across), Math.round((grey.height * dpi) / down))
  return { grey: square, dpi: plausibleDpi(square, dpi), twoValued: false, toPage: compose(toPage, map) }
}

function isMirrored([a, b, , d, e]: Homography): boolean {
  return a * e - b * d < 0
}

/** By how many quarter turns the picture has to be turned anticlockwise to lie as displayed. */
function quarterTurn([a, , , d]: Homography): Turn {
  const clockwise = Math.round((Math.atan2(d, a) * 2) / Math.PI)
  return (((4 - clockwise) % 4) * 90) as Turn
}

function mirror({ width, height, data }: Raster): Raster {
  const result = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    let to = (y + 1) * width - 1
    for (let from = y * width; from < (y + 1) * width; from++, to--) result[to] = data[from]!
  }
  return { width, height, data: result }
}

/** What the file says, or what a page of usual size would have: programs give photos the size of a poster. */
function plausibleDpi({ width, height }: Raster, dpi: number): number {
  const pixels = Math.max(width, height)
  const length = pixels / dpi
  return length > MAX_LENGTH || length < MIN_LENGTH ? pixels / USUAL_LENGTH : dpi
}
