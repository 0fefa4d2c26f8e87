/**
 * A list of words as a graph (DAWG). In: a part of the trained data. Out: from a place in a word by a character to the next place.
 *
 * A place is the edge by which it was reached; START is before the first character. Words that end alike share their ends.
 */
import { ByteReader } from './byte-reader.ts'

/** The place before the first character. */
export const START = -1

const LAST_OF_NODE = 1
const WORD_ENDS = 4
const FLAG_BITS = 3
/** More than there are characters. */
const NODE_STEP = 65_536

export class WordGraph {
  private readonly edges = new Map<number, number>()
  private readonly nextNode: number[] = []
  private readonly ends: boolean[] = []

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    // A mark of the format.
    reader.int16()
    const letterBits = BigInt(Math.ceil(Math.log2(reader.int32() + 1)))
    const letterMask = (1n << letterBits) - 1n
    const count = reader.int32()
    let node = 0
    for (let edge = 0; edge < count; edge++) {
      const low = BigInt(reader.uint32())
      const record = (BigInt(reader.uint32()) << 32n) | low
      const flags = Number((record >> letterBits) & 7n)
      this.edges.set(node * NODE_STEP + Number(record & letterMask), edge)
      this.nextNode.push(Number(record >> (letterBits + BigInt(FLAG_BITS))))
      this.ends.push((flags & WORD_ENDS) !== 0)
      if ((flags & LAST_OF_NODE) !== 0) node = edge + 1
    }
  }

  /** The place after one more character; null where no word goes on so. */
  after(place: number, character: number): number | null {
    const node = place === START ? 0 : this.nextNode[place]!
    // No word returns to the first node: 0 says that nothing follows.
    if (node === 0 && place !== START) return null
    return this.edges.get(node * NODE_STEP + character) ?? null
  }

  endsAt(place: number): boolean {
    return place !== START && this.ends[place]!
  }
}
