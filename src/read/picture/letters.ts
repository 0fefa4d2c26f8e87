/**
 * What may be letters. In: the connected pieces of a picture's ink. Out: the boxes of those of a letter's size.
 *
 * Letters that touch a rule are one piece with it and left out: there are enough others.
 */
import type { Blobs } from './blobs.ts'

/** Boxes of pieces, in pixels; right and bottom are the edges after the last pixel. */
export interface Boxes {
  readonly count: number
  readonly left: Float32Array
  readonly top: Float32Array
  readonly right: Float32Array
  readonly bottom: Float32Array
}

/** A letter of small print without an accent, and a heading's capital with one; inches. */
const MIN_LETTER = 0.035
const MAX_LETTER = 0.4
/** Letters that touch make a longer piece, inches. */
const MAX_TOUCHING = 0.7
/** Thinner pieces may be dashes of a broken rule, inches. */
const MIN_WIDTH = 0.02

/** Pieces as large as letters, whichever way the page lies. */
export function blobsToLetters(blobs: Blobs, dpi: number): Boxes {
  const [thin, small, large, long] = [MIN_WIDTH * dpi, MIN_LETTER * dpi, MAX_LETTER * dpi, MAX_TOUCHING * dpi]
  return select(blobs, (width, height) => {
    const [short, other] = width < height ? [width, height] : [height, width]
    return short >= thin && other >= small && short <= large && other <= long
  })
}

export function select(blobs: Blobs, accept: (width: number, height: number, area: number) => boolean): Boxes {
  const kept: number[] = []
  for (let at = 0; at < blobs.count; at++) {
    if (accept(blobs.right[at]! - blobs.left[at]! + 1, blobs.bottom[at]! - blobs.top[at]! + 1, blobs.area[at]!)) kept.push(at)
  }
  return {
    count: kept.length,
    left: Float32Array.from(kept, (at) => blobs.left[at]!),
    top: Float32Array.from(kept, (at) => blobs.top[at]!),
    right: Float32Array.from(kept, (at) => blobs.right[at]! + 1),
    bottom: Float32Array.from(kept, (at) => blobs.bottom[at]! + 1),
  }
}
