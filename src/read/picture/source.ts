/** A page's picture as it was found, before anything is done to it. */
import type { Homography } from './raster.ts'

export interface SourcePicture {
  readonly width: number
  readonly height: number
  /** Bytes a pixel: 1 grey; 3 red, green, blue; 4 the same and one to pass over. */
  readonly channels: 1 | 3 | 4
  readonly data: Uint8Array | Uint8ClampedArray
  /** Only black and white. */
  readonly twoValued: boolean
  /** From its pixels (the first one spans 0 to 1) to the page as displayed, points. */
  readonly toPage: Homography
}

/** Points per inch. */
export const POINTS = 72

/** Pixels per inch along the picture's rows and down its columns, in its middle. */
export function sourceDpi({ width, height, toPage }: SourcePicture): { across: number; down: number } {
  const [a, b, c, d, e, f, g, h, i] = toPage
  const [x, y] = [width / 2, height / 2]
  const w = g * x + h * y + i
  const [u, v] = [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
  const across = Math.hypot(a - u * g, d - v * g) / w
  const down = Math.hypot(b - u * h, e - v * h) / w
  return { across: POINTS / across, down: POINTS / down }
}
