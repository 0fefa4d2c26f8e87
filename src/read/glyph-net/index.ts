/**
 * Names of printed digits by a network of our own: a reading that shares nothing with the engine's.
 * In: the page's grey picture and the box of one glyph. Out: its most probable name, how probable it is, and the next.
 */
import type { PixelBox, Raster } from '../picture/raster.ts'
import { glyphToInput } from './input.ts'
import { newKernel } from '../pixel-kernel/index.ts'
import { FastNetwork } from './fast-network.ts'
import { CLASSES, Layers, runNetwork, softmax } from './network.ts'
import { unpackWeights } from './pack.ts'
import { WEIGHTS } from './weights.ts'

export interface GlyphGuess {
  /** A digit, `I`, `V` or `X`; '' for anything else. */
  readonly name: (typeof CLASSES)[number]
  /** 0 to 1. */
  readonly probability: number
}

let network: ((input: Float32Array) => Float32Array) | null = null

/** The network with its weights: from a glyph's grid to the probabilities of CLASSES, in an array that is used again. */
export function startNetwork(kernel = newKernel()): (input: Float32Array) => Float32Array {
  const weights = unpackWeights(WEIGHTS)
  const layers = new Layers()
  const fast = kernel === null ? null : new FastNetwork(kernel, weights)
  return (input) => {
    if (fast === null) runNetwork(weights, input, layers)
    else {
      fast.run(input, layers.output)
      softmax(layers.output)
    }
    return layers.output
  }
}

/** What the network makes of the glyph in a box: all names, the most probable first. */
export type GuessGlyph = (box: PixelBox) => readonly GlyphGuess[]

/** Guesses for one picture. Several views of a glyph mostly have the same box: each box is looked at once. */
export function glyphGuesser(grey: Raster): GuessGlyph {
  const known = new Map<string, readonly GlyphGuess[]>()
  return (box) => {
    const key = `${box.left} ${box.top} ${box.right} ${box.bottom}`
    let guesses = known.get(key)
    if (guesses === undefined) known.set(key, (guesses = guessGlyph(grey, box)))
    return guesses
  }
}

/** All names with their probabilities, the most probable first. */
export function guessGlyph(grey: Raster, box: PixelBox): GlyphGuess[] {
  network ??= startNetwork()
  const probabilities = network(glyphToInput(grey, box))
  return CLASSES.map((name, at) => ({ name, probability: probabilities[at]! })).toSorted((a, b) => b.probability - a.probability)
}
