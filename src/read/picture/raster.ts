/** Pictures in memory, and the places in them. */

/** A picture of one channel, row by row from the top; grey: 0 black to 255 white; masks: 0 no, 1 yes. */
export interface Raster {
  readonly width: number
  readonly height: number
  /** `width * height` bytes. */
  readonly data: Uint8Array
}

/** A part of a picture, pixels; `right` and `bottom` are the first beyond it. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A projective map of the plane, row-major. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number]

/**
 * A page's picture, set upright and cleaned, ready for recognition. Its pixels and its frame differ in scale only:
 * a place in the frame, in points, is the place in pixels × 72 / `dpi`.
 */
export interface UprightPicture {
  /** Cleaned grey picture: even light, dark edges, stamps and specks taken out. */
  readonly grey: Raster
  /** The same in two values: 1 is ink. */
  readonly ink: Raster
  /** Pixels per inch of `grey` and `ink`. */
  readonly dpi: number
  /** From the frame (points) to the page as displayed (points). */
  readonly toPage: Homography
  /** What was found and undone: quarter turns clockwise, degrees of skew; for those who want to know. */
  readonly turned: 0 | 90 | 180 | 270
  readonly skew: number
  /** How bright the middle one of all pixels was as found: a sheet of paper is above 100, a picture that came out black is not. */
  readonly brightness?: number
}

/** A box out of a raster. */
export function cut({ width, data }: Raster, { left, top, right, bottom }: PixelBox): Raster {
  const part = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) part.set(data.subarray(y * width + left, y * width + right), (y - top) * (right - left))
  return { width: right - left, height: bottom - top, data: part }
}
