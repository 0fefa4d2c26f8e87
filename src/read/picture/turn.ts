/** A picture turned by quarter turns. In: a picture. Out: the turned one, or the map from its places to those of the unturned one. */
import type { Turn } from './orientation.ts'
import type { Homography, Raster } from './raster.ts'

/** The picture turned back anticlockwise by `turned`. */
export function turnBack(source: Raster, turned: Turn): Raster {
  const { width, height, data } = source
  if (turned === 0) return source
  const result = new Uint8Array(width * height)
  if (turned === 180) {
    for (let i = 0, j = result.length - 1; j >= 0; i++, j--) result[i] = data[j]!
    return { width, height, data: result }
  }
  for (let y = 0; y < width; y++) {
    // A column of the source becomes a row.
    let at = turned === 90 ? width - 1 - y : (height - 1) * width + y
    const step = turned === 90 ? width : -width
    const start = y * height
    for (let x = 0; x < height; x++, at += step) result[start + x] = data[at]!
  }
  return { width: height, height: width, data: result }
}

/** From the places of the picture turned back to those of the picture as it was, whose size is given. */
export function turnedToSource(turned: Turn, width: number, height: number): Homography {
  if (turned === 90) return [0, -1, width, 1, 0, 0, 0, 0, 1]
  if (turned === 180) return [-1, 0, width, 0, -1, height, 0, 0, 1]
  if (turned === 270) return [0, 1, 0, -1, 0, height, 0, 0, 1]
  return [1, 0, 0, 0, 1, 0, 0, 0, 1]
}
