/**
 * A small convolutional network that names a printed digit: two layers of 3 × 3 filters, each halved by its maxima, and two full layers.
 * In: the grid of a glyph (input.ts). Out: a probability for each of CLASSES.
 *
 * Its weights come from `npm run train-glyphs`, which draws digits and letters in many fonts and ages them; LeCun et al. 1998 is the idea.
 */
import { SIDE } from './input.ts'

/** Digits, the letters of Roman numerals, and the last: anything else (a letter, two digits that touch, a part of one, dirt). */
export const CLASSES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'I', 'V', 'X', ''] as const

export const FILTERS_1 = 10
export const FILTERS_2 = 20
export const HIDDEN = 48
export const HALF = SIDE / 2
export const QUARTER = SIDE / 4
export const FLAT = QUARTER * QUARTER * FILTERS_2

/** Filters are `[filter][input channel][row][column]`, full layers `[output][input]`. */
export interface Weights {
  readonly filters1: Float32Array
  readonly bias1: Float32Array
  readonly filters2: Float32Array
  readonly bias2: Float32Array
  readonly hidden: Float32Array
  readonly hiddenBias: Float32Array
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

export const WEIGHT_SIZES: Readonly<Record<keyof Weights, number>> = {
  filters1: FILTERS_1 * 9,
  bias1: FILTERS_1,
  filters2: FILTERS_2 * FILTERS_1 * 9,
  bias2: FILTERS_2,
  hidden: HIDDEN * FLAT,
  hiddenBias: HIDDEN,
  output: CLASSES.length * HIDDEN,
  outputBias: CLASSES.length,
}

/** What the layers hold; training needs it to go back. */
export class Layers {
  readonly convolved1 = new Float32Array(FILTERS_1 * SIDE * SIDE)
  readonly pooled1 = new Float32Array(FILTERS_1 * HALF * HALF)
  readonly convolved2 = new Float32Array(FILTERS_2 * HALF * HALF)
  readonly pooled2 = new Float32Array(FLAT)
  readonly hidden = new Float32Array(HIDDEN)
  readonly output = new Float32Array(CLASSES.length)
}

/** Fills `layers` from an input; `layers.output` holds the probabilities. */
export function runNetwork(weights: Weights, input: Float32Array, layers: Layers): void {
  convolve(input, 1, SIDE, weights.filters1, weights.bias1, layers.convolved1, FILTERS_1)
  halve(layers.convolved1, FILTERS_1, SIDE, layers.pooled1)
  convolve(layers.pooled1, FILTERS_1, HALF, weights.filters2, weights.bias2, layers.convolved2, FILTERS_2)
  halve(layers.convolved2, FILTERS_2, HALF, layers.pooled2)
  connect(layers.pooled2, weights.hidden, weights.hiddenBias, layers.hidden)
  for (let at = 0; at < HIDDEN; at++) if (layers.hidden[at]! < 0) layers.hidden[at] = 0
  connect(layers.hidden, weights.output, weights.outputBias, layers.output)
  softmax(layers.output)
}

/** 3 × 3 filters with paper around the picture, negative results cut off. */
function convolve(
  source: Float32Array,
  channels: number,
  side: number,
  filters: Float32Array,
  bias: Float32Array,
  target: Float32Array,
  count: number,
): void {
  const area = side * side
  // With its paper the picture has no edge to ask for, and the nine values under a filter are read in one go.
  const wide = side + 2
  const framed = framePictures(source, channels, side)
  for (let filter = 0; filter < count; filter++) {
    const start = filter * area
    target.fill(bias[filter]!, start, start + area)
    for (let channel = 0; channel < channels; channel++) {
      const at = (filter * channels + channel) * 9
      const [a, b, c] = [filters[at]!, filters[at + 1]!, filters[at + 2]!]
      const [d, e, f] = [filters[at + 3]!, filters[at + 4]!, filters[at + 5]!]
      const [g, h, i] = [filters[at + 6]!, filters[at + 7]!, filters[at + 8]!]
      for (let y = 0; y < side; y++) {
        const to = start + y * side
        const above = channel * wide * wide + y * wide
        const middle = above + wide
        const below = middle + wide
        for (let x = 0; x < side; x++) {
          target[to + x]! +=
            a * framed[above + x]! +
            b * framed[above + x + 1]! +
            c * framed[above + x + 2]! +
            d * framed[middle + x]! +
            e * framed[middle + x + 1]! +
            f * framed[middle + x + 2]! +
            g * framed[below + x]! +
            h * framed[below + x + 1]! +
            i * framed[below + x + 2]!
        }
      }
    }
    for (let at = start; at < start + area; at++) if (target[at]! < 0) target[at] = 0
  }
}

const frames = new Map<number, Float32Array>()

/** The pictures with a pixel of paper on all sides; the array is used again. */
function framePictures(source: Float32Array, channels: number, side: number): Float32Array {
  const wide = side + 2
  const size = channels * wide * wide
  let framed = frames.get(size)
  if (framed === undefined) frames.set(size, (framed = new Float32Array(size)))
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < side; y++) {
      const from = (channel * side + y) * side
      framed.set(source.subarray(from, from + side), (channel * wide + y + 1) * wide + 1)
    }
  }
  return framed
}

function halve(source: Float32Array, channels: number, side: number, target: Float32Array): void {
  const half = side / 2
  for (let channel = 0; channel < channels; channel++) {
    for (let y = 0; y < half; y++) {
      for (let x = 0; x < half; x++) {
        const at = channel * side * side + 2 * y * side + 2 * x
        target[(channel * half + y) * half + x] = Math.max(source[at]!, source[at + 1]!, source[at + side]!, source[at + side + 1]!)
      }
    }
  }
}

function connect(source: Float32Array, weights: Float32Array, bias: Float32Array, target: Float32Array): void {
  for (let to = 0; to < target.length; to++) {
    let sum = bias[to]!
    const row = to * source.length
    for (let from = 0; from < source.length; from++) sum += weights[row + from]! * source[from]!
    target[to] = sum
  }
}

export function softmax(values: Float32Array): void {
  const highest = Math.max(...values)
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] = Math.exp(values[at]! - highest)
  for (let at = 0; at < values.length; at++) values[at]! /= sum
}
