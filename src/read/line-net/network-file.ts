/**
 * The network in trained data. In: its bytes. Out: the weights of its layers, of 8 bits each; null for a network of another kind than
 * `[1,36,0,1 Ct3,3,16 Mp3,3 Lfys… Lfx… Lrx… Lfx… O1c…]`, which the kernel does not know.
 *
 * The format is that of Tesseract's own `Serialize` functions.
 */
import { ByteReader } from './byte-reader.ts'

/** Rows of weights, one for each output; the last of a row stands for an input that is always one. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly weights: Int8Array
  /** For each row, by what its integers are multiplied. */
  readonly scales: readonly number[]
}

/** A layer with a memory: what it takes in, how much of it, how much it forgets, how much it shows. */
export interface MemoryLayer {
  readonly inputs: number
  readonly states: number
  readonly gates: readonly Matrix[]
  /** From the end of the line to its beginning. */
  readonly backward: boolean
}

export interface LineNetwork {
  /** 3 × 3 pixels to FILTERS values. */
  readonly filters: Matrix
  /** A column of pixels to one step of the line. */
  readonly column: MemoryLayer
  readonly layers: readonly MemoryLayer[]
  readonly output: Matrix
  /** The output that stands for no character. */
  readonly nullCode: number
}

export const FILTERS = 16
/** Pixels that one step of the line and one row of a column cover. */
export const POOL = 3
const FILTER_INPUTS = 9
const GATES = 4

interface Layer {
  readonly type: string
  readonly inputs: number
  readonly outputs: number
  readonly size: readonly number[]
  readonly matrices: readonly Matrix[]
  /** Types of the layers around it. */
  readonly within: readonly string[]
}

export function toNetwork(bytes: Uint8Array): LineNetwork | null {
  const reader = new ByteReader(bytes)
  const layers = readLayers(reader, [])
  if (layers === null) return null
  // What was learned, how often, and from how many lines.
  reader.text()
  reader.skip(12)
  const nullCode = reader.int32()
  const [input, window, filters, pool, column, ...rest] = layers
  const last = rest.pop()
  if (input?.type !== 'Input' || window?.type !== 'Convolve' || filters?.type !== 'Tanh' || pool?.type !== 'Maxpool') return null
  if (column?.type !== 'SummLSTM' || !column.within.includes('XYTranspose')) return null
  if (last?.type !== 'Softmax' || rest.some(({ type }) => type !== 'LSTM')) return null
  const matrix = filters.matrices[0]!
  const isKnown =
    window.size.every((half) => half === 1) &&
    pool.size.every((side) => side === POOL) &&
    matrix.rows === FILTERS &&
    matrix.columns === FILTER_INPUTS + 1 &&
    [column, ...rest].every(({ inputs, outputs }) => (inputs + outputs) % 2 === 0 && inputs % 2 === 0 && outputs % 8 === 0)
  if (!isKnown) return null
  return { filters: matrix, column: toMemory(column), layers: rest.map(toMemory), output: last.matrices[0]!, nullCode }
}

function toMemory({ inputs, outputs, matrices, within }: Layer): MemoryLayer {
  return { inputs, states: outputs, gates: matrices, backward: within.includes('RTLReversed') }
}

/** Layers that hold others. */
const HOLDERS = new Set(['Series', 'RTLReversed', 'XYTranspose'])
/** Set where a layer has learning rates of its own. */
const OWN_RATES = 64

/** A layer, or those that it holds, in order; null where one is of a kind that is not known here. */
function readLayers(reader: ByteReader, within: readonly string[]): Layer[] | null {
  // The type is a text in all files since 2017; before, it was a number.
  if (reader.uint8() !== 0) return null
  const type = reader.text()
  reader.skip(2)
  const flags = reader.uint32()
  const [inputs, outputs] = [reader.int32(), reader.int32()]
  reader.skip(4)
  reader.text()
  const layer = { type, inputs, outputs, size: [] as number[], matrices: [] as Matrix[], within }
  if (HOLDERS.has(type)) {
    const held: Layer[] = []
    for (let count = reader.uint32(); count > 0; count--) {
      const inner = readLayers(reader, [...within, type])
      if (inner === null) return null
      held.push(...inner)
    }
    if ((flags & OWN_RATES) !== 0) reader.skip(4 * reader.uint32())
    return held
  }
  if (type === 'Input') reader.skip(20)
  else if (type === 'Convolve' || type === 'Maxpool') layer.size.push(reader.int32(), reader.int32())
  else if (type === 'LSTM' || type === 'SummLSTM') {
    // With inputs from a second direction there would be more.
    if (reader.int32() !== inputs + outputs) return null
    for (let gate = 0; gate < GATES; gate++) layer.matrices.push(readMatrix(reader))
  } else if (type === 'Tanh' || type === 'Softmax') layer.matrices.push(readMatrix(reader))
  else return null
  return [layer]
}

/** Weights of 8 bits, with scales of 64. */
const INTEGER_WEIGHTS = 0x81

function readMatrix(reader: ByteReader): Matrix {
  const kind = reader.uint8()
  if ((kind & INTEGER_WEIGHTS) !== INTEGER_WEIGHTS) throw new RangeError('the weights are not those of a fast network')
  const [rows, columns] = [reader.int32(), reader.int32()]
  reader.skip(1)
  const weights = reader.int8s(rows * columns)
  const scales = Array.from({ length: reader.uint32() }, () => reader.float64())
  return { rows, columns, weights, scales }
}
