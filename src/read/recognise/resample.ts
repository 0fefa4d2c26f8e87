/** A grey picture to another size, by weights that fall off evenly (a tent as wide as a pixel of the coarser picture). */
import type { Raster } from '../picture/raster.ts'

interface Weights {
  /** For each target pixel the first source pixel that counts, and how much it and those after it count. */
  readonly first: Int32Array
  readonly parts: Float32Array[]
}

/** `source` at `width` × `height`, with `margin` pixels of `paper` added at the left and right ends. */
export function resample(source: Raster, width: number, height: number, margin: number, paper: number): Raster {
  const down = tentWeights(source.height, height)
  const across = tentWeights(source.width, width)
  const total = width + 2 * margin
  const data = new Uint8Array(total * height).fill(paper)
  const row = new Float32Array(source.width)
  for (let y = 0; y < height; y++) {
    row.fill(0)
    const heights = down.parts[y]!
    for (let index = 0; index < heights.length; index++) addRow(row, source.data, (down.first[y]! + index) * source.width, heights[index]!)
    for (let x = 0; x < width; x++) {
      const parts = across.parts[x]!
      const start = across.first[x]!
      let sum = 0
      for (let index = 0; index < parts.length; index++) sum += parts[index]! * row[start + index]!
      data[y * total + margin + x] = Math.round(sum)
    }
  }
  return { width: total, height, data }
}

/** A function of its own: the engine makes fast code of it for all rows that come after. */
function addRow(row: Float32Array, data: Raster['data'], start: number, part: number): void {
  for (let x = 0; x < row.length; x++) row[x]! += part * data[start + x]!
}

function tentWeights(from: number, to: number): Weights {
  const scale = from / to
  const reach = Math.max(1, scale)
  const first = new Int32Array(to)
  const parts: Float32Array[] = []
  for (let target = 0; target < to; target++) {
    const middle = (target + 0.5) * scale - 0.5
    const low = Math.max(0, Math.ceil(middle - reach))
    const high = Math.min(from - 1, Math.floor(middle + reach))
    const weights = new Float32Array(high - low + 1)
    let sum = 0
    for (let at = low; at <= high; at++) {
      const weight = Math.max(1e-6, 1 - Math.abs(at - middle) / reach)
      weights[at - low] = weight
      sum += weight
    }
    first[target] = low
    parts.push(weights.map((weight) => weight / sum))
  }
  return { first, parts }
}
