/** Colours to grey. In: a picture in colour. Out: one channel. */
import type { ColourRaster } from './draw-page.ts'
import type { Raster } from './raster.ts'

export function toGrey({ width, height, data }: ColourRaster): Raster {
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    // Weights of ITU-R BT.601 in 1/256.
    grey[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8
  }
  return { width, height, data: grey }
}
