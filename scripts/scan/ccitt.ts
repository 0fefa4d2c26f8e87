/**
 * CCITT group 4 (ITU-T T.6), as fax machines and scanners' text mode keep black-and-white pages.
 * In: a sheet of 0 and 255. Out: the coded bytes, for `/CCITTFaxDecode` with `/K -1`.
 */
import type { Sheet } from './sheet.ts'

const split = (codes: string): string[] => codes.trim().split(/\s+/u)

/** Runs of 0 to 63 pixels. */
const WHITE_ENDS = split(`
  00110101 000111 0111 1000 1011 1100 1110 1111 10011 10100 00111 01000 001000 000011 110100 110101 101010 101011 0100111 0001100 0001000
  0010111 0000011 0000100 0101000 0101011 0010011 0100100 0011000 00000010 00000011 00011010 00011011 00010010 00010011 00010100 00010101
  00010110 00010111 00101000 00101001 00101010 00101011 00101100 00101101 00000100 00000101 00001010 00001011 01010010 01010011 01010100
  01010101 00100100 00100101 01011000 01011001 01011010 01011011 01001010 01001011 00110010 00110011 00110100`)
const BLACK_ENDS = split(`
  0000110111 010 11 10 011 0011 0010 00011 000101 000100 0000100 0000101 0000111 00000100 00000111 000011000 0000010111 0000011000
  0000001000 00001100111 00001101000 00001101100 00000110111 00000101000 00000010111 00000011000 000011001010 000011001011 000011001100
  000011001101 000001101000 000001101001 000001101010 000001101011 000011010010 000011010011 000011010100 000011010101 000011010110
  000011010111 000001101100 000001101101 000011011010 000011011011 000001010100 000001010101 000001010110 000001010111 000001100100
  000001100101 000001010010 000001010011 000000100100 000000110111 000000111000 000000100111 000000101000 000001011000 000001011001
  000000101011 000000101100 000001011010 000001100110 000001100111`)
/** Runs of 1792, 1856 … 2560 pixels, the same for both colours. */
const LONG = split(`
  00000001000 00000001100 00000001101 000000010010 000000010011 000000010100 000000010101 000000010110 000000010111 000000011100
  000000011101 000000011110 000000011111`)
/** Runs of 64, 128 … 1728 pixels, and the long ones. */
const WHITE_STEPS = [
  ...split(`
  11011 10010 010111 0110111 00110110 00110111 01100100 01100101 01101000 01100111 011001100 011001101 011010010 011010011 011010100
  011010101 011010110 011010111 011011000 011011001 011011010 011011011 010011000 010011001 010011010 011000 010011011`),
  ...LONG,
]
const BLACK_STEPS = [
  ...split(`
  0000001111 000011001000 000011001001 000001011011 000000110011 000000110100 000000110101 0000001101100 0000001101101 0000001001010
  0000001001011 0000001001100 0000001001101 0000001110010 0000001110011 0000001110100 0000001110101 0000001110110 0000001110111
  0000001010010 0000001010011 0000001010100 0000001010101 0000001011010 0000001011011 0000001100100 0000001100101`),
  ...LONG,
]
const LONGEST = 2560

const PASS = '0001'
const HORIZONTAL = '001'
/** The edge stands 3 pixels left of the one above … 3 right. */
const VERTICAL = ['0000010', '000010', '010', '1', '011', '000011', '0000011']
const END = '000000000001'.repeat(2)

class Bits {
  bytes = new Uint8Array(1 << 16)
  #count = 0
  push(code: string): void {
    if (this.#count + code.length > this.bytes.length * 8) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    for (let index = 0; index < code.length; index++, this.#count++)
      if (code.charCodeAt(index) === 49)
        this.bytes[this.#count >> 3] = (this.bytes[this.#count >> 3] as number) | (128 >> (this.#count & 7))
  }
  toBytes(): Uint8Array {
    return this.bytes.slice(0, (this.#count + 7) >> 3)
  }
}

function pushRun(bits: Bits, length: number, black: boolean): void {
  const [ends, steps] = black ? [BLACK_ENDS, BLACK_STEPS] : [WHITE_ENDS, WHITE_STEPS]
  let left = length
  for (; left > LONGEST; left -= LONGEST) bits.push(steps.at(-1) as string)
  if (left >= 64) bits.push(steps[(left >> 6) - 1] as string)
  bits.push(ends[left & 63] as string)
}

/** Places where the colour changes, beginning with white; then the width, three times. */
function rowToEdges(sheet: Sheet, y: number): number[] {
  const { width, data } = sheet
  const edges: number[] = []
  let black = false
  for (let x = 0, at = y * width; x < width; x++, at++) {
    if ((data[at] as number) < 128 === black) continue
    edges.push(x)
    black = !black
  }
  edges.push(width, width, width)
  return edges
}

export function sheetToGroup4(sheet: Sheet): Uint8Array {
  const bits = new Bits()
  const { width } = sheet
  let above = [width, width, width]
  for (let y = 0; y < sheet.height; y++) {
    const row = rowToEdges(sheet, y)
    let [place, black, next, over] = [-1, false, 0, 0]
    while (place < width) {
      // b1: the first edge above, right of the place, toward the other colour; edges above stand by turns for black and white.
      over = Math.max(0, over - 2)
      while ((above[over] as number) < width && ((above[over] as number) <= place || (over % 2 === 1) !== black)) over++
      const [b1, b2] = [above[over] as number, above[over + 1] ?? width]
      if (place >= 0) while ((row[next] as number) < width && (row[next] as number) <= place) next++
      const a1 = row[next] as number
      if (b2 < a1) {
        bits.push(PASS)
        place = b2
      } else if (Math.abs(a1 - b1) <= 3) {
        bits.push(VERTICAL[a1 - b1 + 3] as string)
        place = a1
        black = !black
        next++
      } else {
        const a2 = row[next + 1] as number
        bits.push(HORIZONTAL)
        pushRun(bits, a1 - Math.max(0, place), black)
        pushRun(bits, a2 - a1, !black)
        place = a2
        next += 2
      }
      if (next >= row.length) next = row.length - 1
    }
    above = row
  }
  bits.push(END)
  return bits.toBytes()
}
