/**
 * The passes over all pixels of a page, by vectors. In: pictures. Out: what the plain loops would give, to the last bit, in a fraction of
 * the time; null instead of the kernel where WebAssembly has no vectors: then the plain loops are run.
 *
 * The kernel's memory is laid out anew for every call (`begin`, then `take` or `put`); what it gives is copied out of it.
 */
import { KERNEL_MODULE } from './kernel-module.ts'

/** What kernel.c exports; all places are addresses in bytes. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly __heap_base: { readonly value: number }
  readonly shrink: (from: number, stride: number, factor: number, to: number, width: number, rows: number) => void
  readonly inkRows: (
    from: number,
    width: number,
    top: number,
    bottom: number,
    thresholds: number,
    columns: number,
    rows: number,
    side: number,
    knots: number,
    limits: number,
    to: number,
  ) => void
  readonly lightRows: (
    from: number,
    width: number,
    top: number,
    bottom: number,
    paper: number,
    columns: number,
    rows: number,
    side: number,
    clean: number,
    knots: number,
    gains: number,
    to: number,
  ) => void
  readonly paleCells: (
    grey: number,
    rules: number,
    width: number,
    top: number,
    bottom: number,
    side: number,
    across: number,
    pale: number,
    light: number,
    coloured: number,
    tones: number,
    black: number,
  ) => void
  readonly sumSquares: (from: number, width: number, rows: number, side: number, columns: number, sums: number, squares: number) => void
  readonly countDark: (from: number, width: number, rows: number, side: number, limit: number, columns: number, counts: number) => void
  readonly ridges: (
    grey: number,
    width: number,
    height: number,
    reach: number,
    depth: number,
    one: number,
    other: number,
    wide: number,
  ) => number
  readonly transpose: (from: number, width: number, height: number, top: number, bottom: number, to: number) => void
  readonly cover: (
    narrow: number,
    wide: number,
    width: number,
    height: number,
    top: number,
    bottom: number,
    strip: number,
    least: number,
    leastOfLast: number,
    covers: number,
  ) => void
  readonly runs: (ink: number, mask: number, width: number, top: number, bottom: number, to: number, room: number) => number
  readonly warpRow: (data: number, width: number, height: number, weights: number, pieces: number, to: number) => void
  readonly erode: (from: number, width: number, height: number, side: number, across: number, lengths: number, solid: number) => void
  readonly convolve: (framed: number, channels: number, side: number, filters: number, bias: number, to: number, count: number) => void
  readonly halve: (from: number, count: number, side: number, frame: number, to: number) => void
  readonly connect: (from: number, inputs: number, weights: number, bias: number, to: number, outputs: number) => void
  readonly histogram: (from: number, count: number, counts: number) => void
}

/** The types of Node leave WebAssembly to those of browsers. */
interface WebAssemblyLike {
  readonly validate: (module: Uint8Array) => boolean
  readonly Module: new (module: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }

const PAGE_BYTES = 65_536
const ALIGNMENT = 16
/** Vectors may be read beyond the end of what they are wanted for, bytes. */
const BEYOND = 64
/** Memory that has grown larger is given back before the next call, bytes: a page of A4 at 300 dpi takes a third of it. */
const KEPT = 96 * 1024 * 1024

export class PixelKernel {
  call: Exports
  private readonly module: object
  private top = 0

  constructor(module: Uint8Array) {
    this.module = new WebAssembly.Module(module)
    this.call = this.start()
  }

  /** All that was taken is free again. */
  begin(): void {
    if (this.call.memory.buffer.byteLength > KEPT) this.call = this.start()
    this.top = this.call.__heap_base.value
  }

  /** Room for so many bytes. Views made before may be of no use afterwards: take all, then look. */
  take(bytes: number): number {
    const at = Math.ceil(this.top / ALIGNMENT) * ALIGNMENT
    this.top = at + bytes
    const { memory } = this.call
    const missing = Math.ceil((this.top + BEYOND - memory.buffer.byteLength) / PAGE_BYTES)
    if (missing > 0) memory.grow(missing)
    return at
  }

  put(data: Uint8Array | Int16Array | Float32Array): number {
    const at = this.take(data.byteLength)
    this.bytes(at, data.byteLength).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    return at
  }

  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.call.memory.buffer, at, length)
  }

  words(at: number, length: number): Int32Array {
    return new Int32Array(this.call.memory.buffer, at, length)
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.call.memory.buffer, at, length)
  }

  /** A copy that outlives the call. */
  copy(at: number, length: number): Uint8Array {
    return this.bytes(at, length).slice()
  }

  private start(): Exports {
    return new WebAssembly.Instance(this.module).exports as Exports
  }
}

let kernel: PixelKernel | null = null

/** The kernel of this process, which serves one picture after the other. */
export function pixelKernel(): PixelKernel | null {
  kernel ??= newKernel()
  return kernel
}

/** One with a memory of its own, for what is to stay in it. */
export function newKernel(): PixelKernel | null {
  const module = Buffer.from(KERNEL_MODULE, 'base64')
  return WebAssembly.validate(module) ? new PixelKernel(module) : null
}

/** Rows that are worked on in one call: between two calls the engine may change to its faster code. */
const BAND = 64

/** Calls for each band of rows from 0 to `height`. */
export function forBands(height: number, work: (top: number, bottom: number) => void): void {
  for (let top = 0; top < height; top += BAND) work(top, Math.min(height, top + BAND))
}
