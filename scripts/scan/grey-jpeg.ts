/**
 * Baseline JPEG of one component (ITU-T T.81), as scanners keep grey pages; a canvas writes three components only.
 * In: a grey sheet and a quality as libjpeg means it. Out: the file's bytes.
 */
import type { Sheet } from './sheet.ts'

/** Luminance steps of the standard's annex K.1. */
const STEPS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22,
  37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57,
  50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]
/** Codes of each length, and what they stand for (annex K.3). */
const DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
const DC_VALUES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const AC_LENGTHS = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7d]
const AC_VALUES = [
  ...Buffer.from(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a5354555657' +
      '58595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8' +
      'd9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
    'hex',
  ),
]

interface Huffman {
  readonly codes: Uint16Array
  readonly lengths: Uint8Array
}

function toHuffman(counts: readonly number[], values: readonly number[]): Huffman {
  const huffman = { codes: new Uint16Array(256), lengths: new Uint8Array(256) }
  let [code, at] = [0, 0]
  for (const [index, count] of counts.entries()) {
    for (let each = 0; each < count; each++, code++, at++) {
      huffman.codes[values[at] as number] = code
      huffman.lengths[values[at] as number] = index + 1
    }
    code <<= 1
  }
  return huffman
}

const DC = toHuffman(DC_LENGTHS, DC_VALUES)
const AC = toHuffman(AC_LENGTHS, AC_VALUES)

/** Rows of the cosine transform. */
const COSINES = Float64Array.from({ length: 64 }, (_, index) => {
  const [u, x] = [index >> 3, index & 7]
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16)
})

class Coder {
  #bytes = new Uint8Array(1 << 18)
  #length = 0
  #held = 0
  #bits = 0
  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = value
  }
  segment(marker: number, bytes: readonly number[]): void {
    for (const value of [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes]) this.byte(value)
  }
  bits(value: number, count: number): void {
    this.#held = (this.#held << count) | value
    this.#bits += count
    while (this.#bits >= 8) {
      const out = (this.#held >> (this.#bits - 8)) & 255
      this.byte(out)
      if (out === 255) this.byte(0)
      this.#bits -= 8
    }
    this.#held &= (1 << this.#bits) - 1
  }
  finish(): Uint8Array {
    if (this.#bits > 0) this.bits((1 << (8 - this.#bits)) - 1, 8 - this.#bits)
    this.byte(0xff)
    this.byte(0xd9)
    return this.#bytes.slice(0, this.#length)
  }
}

/** The coefficients of the block at (left, top), in zigzag order and divided by the steps; the edges of the sheet are repeated. */
function transform(sheet: Sheet, left: number, top: number, steps: readonly number[], half: Float64Array, out: Int32Array): void {
  const { width, height, data } = sheet
  for (let y = 0; y < 8; y++) {
    const row = Math.min(height - 1, top + y) * width
    for (let u = 0; u < 8; u++) {
      let sum = 0
      for (let x = 0; x < 8; x++) sum += (COSINES[u * 8 + x] as number) * ((data[row + Math.min(width - 1, left + x)] as number) - 128)
      half[y * 8 + u] = sum
    }
  }
  for (let place = 0; place < 64; place++) {
    const at = ZIGZAG[place] as number
    const [v, u] = [at >> 3, at & 7]
    let sum = 0
    for (let y = 0; y < 8; y++) sum += (COSINES[v * 8 + y] as number) * (half[y * 8 + u] as number)
    out[place] = Math.round(sum / (steps[at] as number))
  }
}

function pushValue(coder: Coder, value: number, size: number): void {
  if (size > 0) coder.bits(value < 0 ? value + (1 << size) - 1 : value, size)
}

const sizeOf = (value: number): number => 32 - Math.clz32(Math.abs(value))

function pushBlock(coder: Coder, block: Int32Array, before: number): void {
  const change = (block[0] as number) - before
  const size = sizeOf(change)
  coder.bits(DC.codes[size] as number, DC.lengths[size] as number)
  pushValue(coder, change, size)
  let zeros = 0
  for (let place = 1; place < 64; place++) {
    const value = block[place] as number
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) coder.bits(AC.codes[0xf0] as number, AC.lengths[0xf0] as number)
    const symbol = (zeros << 4) | sizeOf(value)
    coder.bits(AC.codes[symbol] as number, AC.lengths[symbol] as number)
    pushValue(coder, value, sizeOf(value))
    zeros = 0
  }
  if (zeros > 0) coder.bits(AC.codes[0] as number, AC.lengths[0] as number)
}

export function sheetToGreyJpeg(sheet: Sheet, quality: number): Uint8Array {
  const { width, height } = sheet
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality
  const steps = STEPS.map((step) => Math.min(255, Math.max(1, Math.floor((step * scale + 50) / 100))))
  const coder = new Coder()
  coder.byte(0xff)
  coder.byte(0xd8)
  coder.segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 0, 0, 1, 0, 1, 0, 0])
  coder.segment(0xdb, [0, ...ZIGZAG.map((at) => steps[at] as number)])
  coder.segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
  coder.segment(0xc4, [0, ...DC_LENGTHS, ...DC_VALUES, 0x10, ...AC_LENGTHS, ...AC_VALUES])
  coder.segment(0xda, [1, 1, 0, 0, 63, 0])
  const [half, block] = [new Float64Array(64), new Int32Array(64)]
  let before = 0
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      transform(sheet, left, top, steps, half, block)
      pushBlock(coder, block, before)
      before = block[0] as number
    }
  }
  return coder.finish()
}
