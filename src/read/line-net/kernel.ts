/**
 * The network run on lines. In: the network's weights, then the grey pictures of lines. Out: for each step of a line (three pixels) the
 * probabilities of all outputs.
 *
 * The arithmetic is in kernel.c; here its memory is laid out: weights first, then, anew for every two lines, what the layers give.
 */
import type { Raster } from '../picture/raster.ts'
import type { Outputs } from './beam-search.ts'
import { KERNEL_MODULE } from './kernel-module.ts'
import { lineInput } from './line-input.ts'
import { FILTERS, POOL, type LineNetwork, type Matrix, type MemoryLayer } from './network-file.ts'

/** What kernel.c exports; all addresses are bytes. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly __heap_base: { readonly value: number }
  readonly filter: (weights: number, bias: number, scales: number, input: number, width: number, height: number, out: number) => void
  readonly summarise: (matrix: number, states: number, input: number, columns: number, height: number, out: number) => void
  /** The last two are addresses of kernel.c's `Line`. */
  readonly remember: (matrix: number, states: number, backward: number, first: number, second: number) => void
  readonly connect: (matrix: number, input: number, steps: number, out: number) => void
}

/** The types of Node leave WebAssembly to those of browsers. */
interface WebAssemblyLike {
  readonly validate: (module: Uint8Array) => boolean
  readonly instantiate: (module: Uint8Array) => Promise<{ readonly instance: { readonly exports: unknown } }>
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }

/** Outputs of a block, and sizes of kernel.c's arrays. */
const BLOCK = 32
const MOST_INPUTS = 2048
const MOST_OUTPUTS = 4096
const PAGE_BYTES = 65_536
const ALIGNMENT = 16
/** One, as the inputs of a layer have it. */
const ONE = 127

/** null where WebAssembly has no vectors here, or the network is larger than the kernel's arrays. */
export async function loadKernel(network: LineNetwork): Promise<LineKernel | null> {
  const module = Buffer.from(KERNEL_MODULE, 'base64')
  const tooLarge = [network.column, ...network.layers].some(
    ({ inputs, states }) => inputs + states > MOST_INPUTS || 4 * states > MOST_OUTPUTS,
  )
  if (tooLarge || !WebAssembly.validate(module)) return null
  const { instance } = await WebAssembly.instantiate(module)
  return new LineKernel(network, instance.exports as Kernel)
}

/** Size of kernel.c's `Line`. */
const LINE_BYTES = 3 * 4

/** A line, and where in the kernel's memory what the layers give stands. */
interface PlacedLine {
  readonly line: Raster
  readonly steps: number
  readonly rows: number
  readonly input: number
  readonly filtered: number
  /** The layers give by turns from one to the other. */
  readonly from: number
  readonly to: number
  readonly sums: number
}

export class LineKernel {
  private readonly kernel: Kernel
  private readonly network: LineNetwork
  private top: number
  private readonly filters: { readonly weights: number; readonly bias: number; readonly scales: number }
  private readonly column: number
  private readonly layers: readonly number[]
  private readonly output: number
  /** From here on memory belongs to the line at hand. */
  private readonly free: number

  constructor(network: LineNetwork, kernel: Kernel) {
    this.kernel = kernel
    this.network = network
    this.top = kernel.__heap_base.value
    this.filters = this.layFilters(network.filters)
    this.column = this.layMemory(network.column)
    this.layers = network.layers.map((layer) => this.layMemory(layer))
    this.output = this.layMatrix([network.output], network.output.columns - 1)
    this.free = this.top
  }

  /** Calls with what each line gives, two at a time: those that are about as long take the least time together. */
  read(lines: readonly Raster[], onOutputs: (outputs: Outputs, line: number) => void): void {
    const order = lines.map((_, at) => at).sort((a, b) => lines[b]!.width - lines[a]!.width || a - b)
    for (let at = 0; at < order.length; at += 2) this.readTwo(lines, order.slice(at, at + 2), onOutputs)
  }

  /** The longer one first. */
  private readTwo(lines: readonly Raster[], two: readonly number[], onOutputs: (outputs: Outputs, line: number) => void): void {
    const { network, kernel } = this
    this.top = this.free
    const places = two.map((at) => this.layLine(lines[at]!))
    const records = [this.take(LINE_BYTES), this.take(LINE_BYTES)] as const
    for (const place of places) {
      const { width, height } = place.line
      // A view of the memory as it is when all room is taken.
      lineInput(place.line, new Int8Array(kernel.memory.buffer, place.input, (width + 2) * (height + 2)))
      kernel.filter(this.filters.weights, this.filters.bias, this.filters.scales, place.input, width, height, place.filtered)
      kernel.summarise(this.column, network.column.states, place.filtered, place.steps, place.rows, place.from)
    }
    for (const [at, { states, backward }] of network.layers.entries()) {
      for (const [line, record] of records.entries()) {
        const { from = 0, to = 0, steps = 0 } = places[line] ?? {}
        new Int32Array(kernel.memory.buffer, record, 3).set(at % 2 === 0 ? [from, to, steps] : [to, from, steps])
      }
      kernel.remember(this.layers[at]!, states, backward ? 1 : 0, ...records)
    }
    const codes = network.output.rows
    const wide = toBlocks(codes)
    for (const [at, { steps, sums, from, to }] of places.entries()) {
      kernel.connect(this.output, network.layers.length % 2 === 0 ? from : to, steps, sums)
      const probabilities = toProbabilities(new Float32Array(kernel.memory.buffer, sums, steps * wide), steps, codes, wide)
      onOutputs({ steps, codes, probabilities }, two[at]!)
    }
  }

  /** Room for a line and for what the layers give. */
  private layLine(line: Raster): PlacedLine {
    const steps = Math.floor(line.width / POOL)
    const rows = Math.floor(line.height / POOL)
    return {
      line,
      steps,
      rows,
      input: this.take((line.width + 2) * (line.height + 2)),
      filtered: this.take(steps * rows * FILTERS),
      from: this.take(steps * this.widest()),
      to: this.take(steps * this.widest()),
      sums: this.take(steps * toBlocks(this.network.output.rows) * Float32Array.BYTES_PER_ELEMENT),
    }
  }

  private widest(): number {
    return Math.max(this.network.column.states, ...this.network.layers.map(({ states }) => states))
  }

  /** Room for so many bytes. */
  private take(bytes: number): number {
    const at = Math.ceil(this.top / ALIGNMENT) * ALIGNMENT
    this.top = at + bytes
    const { memory } = this.kernel
    const missing = Math.ceil((this.top - memory.buffer.byteLength) / PAGE_BYTES)
    if (missing > 0) memory.grow(missing)
    return at
  }

  private layFilters(matrix: Matrix): { weights: number; bias: number; scales: number } {
    const { columns, rows } = matrix
    const inputs = columns - 1
    const [weights, bias, scales] = [this.take((inputs + 1) * rows * 2), this.take(rows * 4), this.take(rows * 4)]
    const { buffer } = this.kernel.memory
    const values = new Int16Array(buffer, weights, (inputs + 1) * rows)
    for (let row = 0; row < rows; row++) {
      for (let at = 0; at < inputs; at++) values[(at >> 1) * rows * 2 + row * 2 + (at & 1)] = matrix.weights[row * columns + at]!
    }
    this.layRest([matrix], bias, scales, rows)
    return { weights, bias, scales }
  }

  private layMemory({ gates, inputs, states }: MemoryLayer): number {
    return this.layMatrix(gates, inputs + states)
  }

  /** Lays out the rows of matrices one after the other; answers the address of kernel.c's `Matrix`. */
  private layMatrix(matrices: readonly Matrix[], inputs: number): number {
    const outputs = toBlocks(matrices.reduce((sum, { rows }) => sum + rows, 0))
    const [weights, bias, scales] = [this.take(outputs * inputs), this.take(outputs * 4), this.take(outputs * 4)]
    const values = new Int8Array(this.kernel.memory.buffer, weights, outputs * inputs)
    let output = 0
    for (const { rows, columns, weights: of } of matrices) {
      for (let row = 0; row < rows; row++, output++) {
        const start = Math.floor(output / BLOCK) * BLOCK * inputs + (output % BLOCK) * 2
        for (let at = 0; at < inputs; at++) values[start + (at >> 1) * BLOCK * 2 + (at & 1)] = of[row * columns + at]!
      }
    }
    this.layRest(matrices, bias, scales, outputs)
    const matrix = this.take(5 * 4)
    new Int32Array(this.kernel.memory.buffer, matrix, 5).set([weights, bias, scales, inputs, outputs])
    return matrix
  }

  private layRest(matrices: readonly Matrix[], bias: number, scales: number, outputs: number): void {
    const { buffer } = this.kernel.memory
    const [biases, factors] = [new Int32Array(buffer, bias, outputs), new Float32Array(buffer, scales, outputs)]
    let output = 0
    for (const { rows, columns, weights, scales: ofRows } of matrices) {
      for (let row = 0; row < rows; row++, output++) {
        biases[output] = weights[(row + 1) * columns - 1]! * ONE
        factors[output] = ofRows[row]! / ONE
      }
    }
  }
}

const toBlocks = (outputs: number): number => Math.ceil(outputs / BLOCK) * BLOCK

/** What is this much less than the greatest has no probability. */
const NOTHING = -30

function toProbabilities(sums: Float32Array, steps: number, codes: number, wide: number): Float32Array {
  const result = new Float32Array(steps * codes)
  for (let step = 0; step < steps; step++) {
    const from = step * wide
    let most = -Infinity
    for (let code = 0; code < codes; code++) if (sums[from + code]! > most) most = sums[from + code]!
    let sum = 0
    for (let code = 0; code < codes; code++) {
      const less = sums[from + code]! - most
      if (less > NOTHING) sum += result[step * codes + code] = Math.exp(less)
    }
    for (let code = 0; code < codes; code++) result[step * codes + code]! /= sum
  }
  return result
}
