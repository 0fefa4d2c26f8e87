/**
 * A JPEG picture decoded fast. In: the file's bytes. Out: its pixels, the same to the last bit as pdf.js's; null for pictures that are
 * not of the usual kind, damaged, or not whole: pdf.js then does what it can, and says what it cannot.
 */
import { KERNEL_MODULE } from './kernel-module.ts'
import { readMarkers, type JpegComponent, type JpegHead } from './markers.ts'

export interface Decoded {
  readonly width: number
  readonly height: number
  /** Grey, or red, green and blue. */
  readonly channels: 1 | 3
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** What kernel.c exports; all addresses are bytes. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number }
  readonly __heap_base: { readonly value: number }
  readonly componentAt: (index: number) => number
  readonly setFactors: (table: number, from: number) => void
  readonly setCodes: (table: number, lengths: number, values: number) => number
  readonly begin: (from: number, length: number, every: number) => void
  readonly decodeRow: (used: number, across: number) => number
  readonly isAtEnd: () => number
  readonly tripleGrey: (from: number, pixels: number, to: number) => void
  readonly toColours: (width: number, rows: number, right: number, under: number, to: number) => void
}

/** The types of Node leave WebAssembly to those of browsers. */
interface WebAssemblyLike {
  readonly validate: (module: Uint8Array) => boolean
  readonly Module: new (module: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyLike }

const SIDE = 8
const PAGE_BYTES = 65_536
const ALIGNMENT = 16
/** Vectors are read and written whole. */
const OVERHANG = 64

export class JpegDecoder {
  private readonly kernel: Kernel
  private top = 0

  private constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  /** null where WebAssembly has no vectors. */
  static load(): JpegDecoder | null {
    const module = Buffer.from(KERNEL_MODULE, 'base64')
    if (!WebAssembly.validate(module)) return null
    return new JpegDecoder(new WebAssembly.Instance(new WebAssembly.Module(module)).exports as Kernel)
  }

  /** `inColour`: grey pictures are given in three channels. */
  decode(bytes: Uint8Array, inColour: boolean): Decoded | null {
    const head = readMarkers(bytes)
    const layout = head === null ? null : toLayout(head)
    if (head === null || layout === null) return null
    const { kernel } = this
    this.top = kernel.__heap_base.value
    if (!this.setTables(head)) return null
    const planes = this.layPlanes(head, layout)
    const grey = head.components.length === 1
    const channels = grey && !inColour ? 1 : 3
    const band = grey && !inColour ? planes : this.take(head.width * layout.rows * 3 + OVERHANG)
    const scan = bytes.subarray(head.scan)
    const source = this.take(scan.length)
    new Uint8Array(kernel.memory.buffer).set(scan, source)
    kernel.begin(source, scan.length, head.restart)
    const data = new Uint8ClampedArray(head.width * head.height * channels)
    for (let top = 0; top < head.height; top += layout.rows) {
      if (kernel.decodeRow(head.components.length, layout.across) === 0) return null
      const rows = Math.min(layout.rows, head.height - top)
      if (grey) this.copyGrey(planes, layout.strides[0]!, band, { width: head.width, rows, top, channels }, data)
      else {
        kernel.toColours(head.width, rows, layout.right, layout.under, band)
        data.set(new Uint8Array(kernel.memory.buffer, band, rows * head.width * 3), top * head.width * 3)
      }
    }
    return kernel.isAtEnd() === 1 ? { width: head.width, height: head.height, channels, data } : null
  }

  private copyGrey(
    plane: number,
    stride: number,
    band: number,
    { width, rows, top, channels }: { width: number; rows: number; top: number; channels: number },
    data: Uint8ClampedArray,
  ): void {
    const { buffer } = this.kernel.memory
    for (let row = 0; row < rows; row++) {
      const from = plane + row * stride
      if (channels === 3) this.kernel.tripleGrey(from, width, band)
      data.set(new Uint8Array(buffer, channels === 3 ? band : from, width * channels), (top + row) * width * channels)
    }
  }

  private setTables({ factors, codes }: JpegHead): boolean {
    const place = this.take(1024)
    const write = (bytes: Uint8Array, offset: number): number => {
      new Uint8Array(this.kernel.memory.buffer).set(bytes, place + offset)
      return place + offset
    }
    for (const [table, values] of factors) this.kernel.setFactors(table, write(values, 0))
    return [...codes].every(([table, { lengths, values }]) => this.kernel.setCodes(table, write(lengths, 0), write(values, 256)) === 1)
  }

  /** Room for one row of MCUs; answers the first plane's address. */
  private layPlanes({ components }: JpegHead, { strides }: Layout): number {
    const planes = components.map(({ across, down, factors, dc, ac }, index) => {
      const plane = this.take(strides[index]! * down * SIDE + OVERHANG)
      const fields = [across, down, factors, dc, ac, strides[index]!, plane]
      new Int32Array(this.kernel.memory.buffer, this.kernel.componentAt(index), fields.length).set(fields)
      return plane
    })
    return planes[0]!
  }

  private take(bytes: number): number {
    const at = Math.ceil(this.top / ALIGNMENT) * ALIGNMENT
    this.top = at + bytes
    const { memory } = this.kernel
    const missing = Math.ceil((this.top - memory.buffer.byteLength) / PAGE_BYTES)
    if (missing > 0) memory.grow(missing)
    return at
  }
}

interface Layout {
  /** MCUs in a row. */
  readonly across: number
  /** Pixels that a row of MCUs is high. */
  readonly rows: number
  /** Bytes of a row of each component's plane. */
  readonly strides: readonly number[]
  /** Powers of two by which the colours are coarser. */
  readonly right: number
  readonly under: number
}

const isPlain = ({ across, down }: JpegComponent): boolean => across === 1 && down === 1

/** null where the components lie in another way than grey, or colours as fine as the brightness or half as fine. */
function toLayout({ width, components }: JpegHead): Layout | null {
  const [first, second, third] = components
  if (first === undefined) return null
  if (second === undefined || third === undefined) {
    // A single component's MCU is one block, whatever its factors say.
    if (!isPlain(first)) return null
    const across = Math.ceil(width / SIDE)
    return { across, rows: SIDE, strides: [across * SIDE], right: 0, under: 0 }
  }
  if (first.across > 2 || first.down > 2 || first.across < 1 || first.down < 1 || !isPlain(second) || !isPlain(third)) return null
  const across = Math.ceil(width / (SIDE * first.across))
  const strides = components.map((component) => across * component.across * SIDE)
  return { across, rows: SIDE * first.down, strides, right: first.across - 1, under: first.down - 1 }
}
