/**
 * The characters that the network knows. In: two parts of the trained data. Out: for each output of the network the number and the text of
 * its character.
 */
import { ByteReader } from './byte-reader.ts'

export interface Characters {
  /** The number of an output's character; undefined for the one that stands for none. */
  readonly ofCode: readonly (number | undefined)[]
  readonly texts: readonly string[]
  readonly isDigit: readonly boolean[]
}

/** The number of the space; the graphs of words use it for "a word" and "a digit". */
export const SPACE = 0
/** Among a character's properties, 16-based. */
const DIGIT = 8

/** null: some character is made of several outputs, as those of Chinese are. */
export function toCharacters(list: Uint8Array, recoder: Uint8Array, nullCode: number): Characters | null {
  const lines = new TextDecoder().decode(list).split('\n')
  const entries = lines.slice(1, 1 + Number(lines[0])).map((line) => line.split(' '))
  const reader = new ByteReader(recoder)
  const ofCode: (number | undefined)[] = []
  const count = reader.uint32()
  for (let id = 0; id < count; id++) {
    reader.skip(1)
    if (reader.int32() !== 1) return null
    const code = reader.int32()
    if (code !== nullCode) ofCode[code] ??= id
  }
  return {
    ofCode,
    texts: entries.map(([text = ''], id) => (id === SPACE ? ' ' : text)),
    isDigit: entries.map(([, properties = '0']) => (Number.parseInt(properties, 16) & DIGIT) !== 0),
  }
}
