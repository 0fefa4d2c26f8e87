/**
 * Names of printed digits by a network of our own: a reading that shares nothing with the engine's.
 * In: the page's grey picture and the box of one glyph. Out: its most probable name, how probable it is, and the next.
 */
import type { PixelBox, Raster } from '../picture/raster.ts'
import { glyphToInput } from './input.ts'
import { CLASSES, Layers, runNetwork, type Weights } from './network.ts'
import { unpackWeights } from './pack.ts'
import { WEIGHTS } from './weights.ts'

export interface GlyphGuess {
  /** A digit, `I`, `V` or `X`; '' for anything else. */
  readonly name: (typeof CLASSES)[number]
  /** 0 to 1. */
  readonly probability: number
}

let weights: Weights | null = null
const layers = new Layers()

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
  weights ??= unpackWeights(WEIGHTS)
  runNetwork(weights, glyphToInput(grey, box), layers)
  return CLASSES.map((name, at) => ({ name, probability: layers.output[at]! })).toSorted((a, b) => b.probability - a.probability)
}
