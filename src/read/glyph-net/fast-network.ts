/**
 * The network of network.ts by the kernel of vectors, with the same results to the last bit. In: its weights, then the grid of a glyph.
 * Out: what its last layer gives, before it is made probabilities. The weights stay in a kernel's memory of their own.
 */
import type { PixelKernel } from '../pixel-kernel/index.ts'
import { SIDE } from './input.ts'
import { CLASSES, FILTERS_1, FILTERS_2, FLAT, HALF, HIDDEN, type Weights } from './network.ts'

/** A pixel of paper on each side of a picture. */
const FRAME = 1

export class FastNetwork {
  private readonly kernel: PixelKernel
  private readonly weights: Readonly<Record<keyof Weights, number>>
  private readonly layers: {
    readonly input: number
    readonly convolved1: number
    readonly pooled1: number
    readonly convolved2: number
    readonly pooled2: number
    readonly hidden: number
    readonly output: number
  }

  constructor(kernel: PixelKernel, weights: Weights) {
    this.kernel = kernel
    kernel.begin()
    this.weights = {
      filters1: kernel.put(weights.filters1),
      bias1: kernel.put(weights.bias1),
      filters2: kernel.put(weights.filters2),
      bias2: kernel.put(weights.bias2),
      hidden: kernel.put(byInput(weights.hidden, HIDDEN)),
      hiddenBias: kernel.put(weights.hiddenBias),
      output: kernel.put(byInput(weights.output, CLASSES.length)),
      outputBias: kernel.put(weights.outputBias),
    }
    const take = (count: number): number => kernel.put(new Float32Array(count))
    this.layers = {
      input: take((SIDE + 2 * FRAME) ** 2),
      convolved1: take(FILTERS_1 * SIDE * SIDE),
      pooled1: take(FILTERS_1 * (HALF + 2 * FRAME) ** 2),
      convolved2: take(FILTERS_2 * HALF * HALF),
      pooled2: take(FLAT),
      hidden: take(HIDDEN),
      output: take(CLASSES.length),
    }
  }

  run(input: Float32Array, output: Float32Array): void {
    const { kernel, weights, layers } = this
    const wide = SIDE + 2 * FRAME
    const framed = kernel.floats(layers.input, wide * wide)
    for (let y = 0; y < SIDE; y++) framed.set(input.subarray(y * SIDE, (y + 1) * SIDE), (y + FRAME) * wide + FRAME)
    const { convolve, halve, connect } = kernel.call
    convolve(layers.input, 1, SIDE, weights.filters1, weights.bias1, layers.convolved1, FILTERS_1)
    halve(layers.convolved1, FILTERS_1, SIDE, FRAME, layers.pooled1)
    convolve(layers.pooled1, FILTERS_1, HALF, weights.filters2, weights.bias2, layers.convolved2, FILTERS_2)
    halve(layers.convolved2, FILTERS_2, HALF, 0, layers.pooled2)
    connect(layers.pooled2, FLAT, weights.hidden, weights.hiddenBias, layers.hidden, HIDDEN)
    const hidden = kernel.floats(layers.hidden, HIDDEN)
    for (let at = 0; at < HIDDEN; at++) if (hidden[at]! < 0) hidden[at] = 0
    connect(layers.hidden, HIDDEN, weights.output, weights.outputBias, layers.output, CLASSES.length)
    output.set(kernel.floats(layers.output, CLASSES.length))
  }
}

/** Weights that stand output by output, input by input. */
function byInput(weights: Float32Array, outputs: number): Float32Array {
  const inputs = weights.length / outputs
  return weights.map((_, at) => weights[(at % outputs) * inputs + Math.floor(at / outputs)]!)
}
