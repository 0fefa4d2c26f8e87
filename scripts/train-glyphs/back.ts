/** One step back through the network: adds to `gradients` how each weight moves the loss (cross entropy) of one sample. */
import { SIDE } from '../../src/read/glyph-net/input.ts'
import { FILTERS_1, FILTERS_2, FLAT, HALF, HIDDEN, type Layers, type Weights } from '../../src/read/glyph-net/network.ts'

/** Room for the gradients of the layers. */
export class BackLayers {
  readonly hidden = new Float32Array(HIDDEN)
  readonly pooled2 = new Float32Array(FLAT)
  readonly convolved2 = new Float32Array(FILTERS_2 * HALF * HALF)
  readonly pooled1 = new Float32Array(FILTERS_1 * HALF * HALF)
  readonly convolved1 = new Float32Array(FILTERS_1 * SIDE * SIDE)
}

export function addGradients(
  weights: Weights,
  input: Float32Array,
  layers: Layers,
  label: number,
  gradients: Weights,
  back: BackLayers,
): void {
  const error = layers.output.slice()
  error[label]! -= 1
  connectBack(error, layers.hidden, weights.output, gradients.output, gradients.outputBias, back.hidden)
  for (let at = 0; at < HIDDEN; at++) if (layers.hidden[at]! <= 0) back.hidden[at] = 0
  connectBack(back.hidden, layers.pooled2, weights.hidden, gradients.hidden, gradients.hiddenBias, back.pooled2)
  halveBack(layers.convolved2, layers.pooled2, back.pooled2, FILTERS_2, HALF, back.convolved2)
  back.pooled1.fill(0)
  convolveBack(
    layers.pooled1,
    FILTERS_1,
    HALF,
    weights.filters2,
    back.convolved2,
    FILTERS_2,
    gradients.filters2,
    gradients.bias2,
    back.pooled1,
  )
  halveBack(layers.convolved1, layers.pooled1, back.pooled1, FILTERS_1, SIDE, back.convolved1)
  convolveBack(input, 1, SIDE, weights.filters1, back.convolved1, FILTERS_1, gradients.filters1, gradients.bias1, null)
}

function connectBack(
  error: Float32Array,
  source: Float32Array,
  weights: Float32Array,
  gradient: Float32Array,
  biasGradient: Float32Array,
  sourceError: Float32Array,
): void {
  sourceError.fill(0)
  for (let to = 0; to < error.length; to++) {
    const value = error[to]!
    if (value === 0) continue
    biasGradient[to]! += value
    const row = to * source.length
    for (let from = 0; from < source.length; from++) {
      gradient[row + from]! += value * source[from]!
      sourceError[from]! += value * weights[row + from]!
    }
  }
}

/** The error goes to the largest of four; none where it was cut off. */
function halveBack(
  source: Float32Array,
  pooled: Float32Array,
  error: Float32Array,
  channels: number,
  side: number,
  target: Float32Array,
): void {
  target.fill(0)
  const half = side / 2
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        const to = (channel * half + y) * half + x
        const value = pooled[to]!
        if (value <= 0) continue
        const at = channel * side * side + 2 * y * side + 2 * x
        const place =
          source[at] === value ? at : source[at + 1] === value ? at + 1 : source[at + side] === value ? at + side : at + side + 1
        target[place] = error[to]!
      }
    }
  }
}

function convolveBack(
  source: Float32Array,
  channels: number,
  side: number,
  filters: Float32Array,
  error: Float32Array,
  count: number,
  gradient: Float32Array,
  biasGradient: Float32Array,
  sourceError: Float32Array | null,
): void {
  const area = side * side
  for (let filter = 0; filter < count; filter++) {
    const start = filter * area
    let bias = 0
    for (let at = start; at < start + area; at++) bias += error[at]!
    biasGradient[filter]! += bias
    for (let channel = 0; channel < channels; channel++) {
      const from = channel * area
      for (let row = -1; row <= 1; row++) {
        for (let column = -1; column <= 1; column++) {
          const index = (filter * channels + channel) * 9 + (row + 1) * 3 + column + 1
          const weight = filters[index]!
          const firstX = Math.max(0, -column)
          const lastX = Math.min(side, side - column)
          let sum = 0
          for (let y = Math.max(0, -row); y < Math.min(side, side - row); y++) {
            const to = start + y * side
            const base = from + (y + row) * side + column
            for (let x = firstX; x < lastX; x++) {
              const value = error[to + x]!
              if (value === 0) continue
              sum += value * source[base + x]!
              if (sourceError !== null) sourceError[base + x]! += value * weight
            }
          }
          gradient[index]! += sum
        }
      }
    }
  }
}
