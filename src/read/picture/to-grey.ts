/** Colours to grey. In: a picture. Out: one channel. */
import type { Raster } from './raster.ts'
import type { SourcePicture } from './source.ts'

export function toGrey({ width, height, channels, data }: SourcePicture): Raster {
  if (channels === 1) return { width, height, data: data as Uint8Array }
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    // Weights of ITU-R BT.601 in 1/256.
    grey[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8
  }
  return { width, height, data: grey }
}
