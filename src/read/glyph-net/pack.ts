/** Weights as text and back: 16-bit integers with one scale for each layer, in base64. */
import { WEIGHT_SIZES, type Weights } from './network.ts'

const KEYS = Object.keys(WEIGHT_SIZES) as (keyof Weights)[]
const LARGEST = 32767
/** Bytes of a layer's scale (a 32-bit float) and of a weight. */
const [SCALE_BYTES, WEIGHT_BYTES] = [4, 2]

export function packWeights(weights: Weights): string {
  const size = KEYS.reduce((sum, key) => sum + SCALE_BYTES + WEIGHT_SIZES[key] * WEIGHT_BYTES, 0)
  const bytes = Buffer.alloc(size)
  let at = 0
  for (const key of KEYS) {
    const scale = weights[key].reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / LARGEST
    at = bytes.writeFloatLE(scale, at)
    for (const value of weights[key]) at = bytes.writeInt16LE(Math.round(value / scale), at)
  }
  return bytes.toString('base64')
}

export function unpackWeights(text: string): Weights {
  const bytes = Buffer.from(text, 'base64')
  let at = 0
  const layers = KEYS.map((key) => {
    const scale = bytes.readFloatLE(at)
    at += SCALE_BYTES
    const values = Float32Array.from({ length: WEIGHT_SIZES[key] }, (_, index) => bytes.readInt16LE(at + index * WEIGHT_BYTES) * scale)
    at += WEIGHT_SIZES[key] * WEIGHT_BYTES
    return [key, values] as const
  })
  return Object.fromEntries(layers) as unknown as Weights
}
