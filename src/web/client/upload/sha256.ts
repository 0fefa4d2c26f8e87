/**
 * SHA-256 (FIPS 180-4), piece by piece: browsers offer their own only on pages that came over HTTPS or from the same machine, and then
 * only for a whole file at once.
 */

const ROUND = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
const BLOCK = 64

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** The first 32 bits of what stands behind the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32)
}

const rotate = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits))

export class Sha256 {
  private readonly state = START.slice()
  private readonly words = new Uint32Array(64)
  private rest: Uint8Array = new Uint8Array(0)
  private length = 0

  update(bytes: Uint8Array): this {
    this.length += bytes.length
    let all = bytes
    if (this.rest.length > 0) {
      all = new Uint8Array(this.rest.length + bytes.length)
      all.set(this.rest)
      all.set(bytes, this.rest.length)
    }
    const view = new DataView(all.buffer, all.byteOffset, all.byteLength)
    let at = 0
    for (; at + BLOCK <= all.length; at += BLOCK) this.block(view, at)
    this.rest = all.slice(at)
    return this
  }

  /** Hexadecimal. Ends it: nothing may follow. */
  hex(): string {
    const bits = BigInt(this.length) * 8n
    const padding = new Uint8Array(((this.rest.length < 56 ? 56 : 120) - this.rest.length) % 128)
    padding[0] = 0x80
    const end = new Uint8Array(8)
    new DataView(end.buffer).setBigUint64(0, bits)
    this.update(padding).update(end)
    return [...this.state].map((word) => word.toString(16).padStart(8, '0')).join('')
  }

  private block(view: DataView, at: number): void {
    const { words, state } = this
    const word = (index: number): number => words[index] ?? 0
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4)
    for (let i = 16; i < 64; i++) {
      const a = word(i - 15)
      const b = word(i - 2)
      const mixed = (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) + (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10))
      words[i] = word(i - 16) + word(i - 7) + mixed
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let i = 0; i < 64; i++) {
      const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + word(i)) | 0
      const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + value
  }
}
