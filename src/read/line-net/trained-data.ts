/**
 * The parts of Tesseract's trained data. In: the bytes of a `.traineddata` file. Out: the parts that the line recogniser needs.
 *
 * The file begins with the number of its parts and the place of each, -1 where there is none; a part ends where the next begins.
 */
import { ByteReader } from './byte-reader.ts'

export interface TrainedData {
  readonly network: Uint8Array
  readonly characters: Uint8Array
  readonly recoder: Uint8Array
  /** Graphs of what may stand around words, of words, and of numbers. */
  readonly punctuation: Uint8Array
  readonly words: Uint8Array
  readonly numbers: Uint8Array
}

/** Numbers of the parts. */
const PARTS: Readonly<Record<keyof TrainedData, number>> = {
  network: 17,
  punctuation: 18,
  words: 19,
  numbers: 20,
  characters: 21,
  recoder: 22,
}
/** No file has more parts; a larger number is that of a machine with the other order of bytes, or no trained data. */
const MOST_PARTS = 64

/** null: parts are missing, or it is something else. */
export function toTrainedData(file: Uint8Array): TrainedData | null {
  const reader = new ByteReader(file)
  const count = reader.uint32()
  if (count > MOST_PARTS) return null
  const starts = Array.from({ length: count }, () => {
    const low = reader.uint32()
    return reader.int32() < 0 ? -1 : low
  })
  const part = (number: number): Uint8Array | null => {
    const start = starts[number] ?? -1
    if (start < 0) return null
    return file.subarray(start, Math.min(file.length, ...starts.filter((other) => other > start)))
  }
  const found = Object.entries(PARTS).map(([name, number]) => [name, part(number)] as const)
  return found.some(([, bytes]) => bytes === null) ? null : (Object.fromEntries(found) as unknown as TrainedData)
}
