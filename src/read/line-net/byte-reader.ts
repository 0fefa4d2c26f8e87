/** Reads numbers (little-endian), texts and arrays one after the other from bytes. Throws a RangeError where the bytes end. */
export class ByteReader {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  uint8(): number {
    return this.view.getUint8(this.step(1))
  }

  int16(): number {
    return this.view.getInt16(this.step(2), true)
  }

  int32(): number {
    return this.view.getInt32(this.step(4), true)
  }

  uint32(): number {
    return this.view.getUint32(this.step(4), true)
  }

  float64(): number {
    return this.view.getFloat64(this.step(8), true)
  }

  /** A length and that many bytes of UTF-8. */
  text(): string {
    return new TextDecoder().decode(this.take(this.int32()))
  }

  int8s(count: number): Int8Array {
    return new Int8Array(this.take(count))
  }

  skip(count: number): void {
    this.take(count)
  }

  private take(count: number): Uint8Array {
    const from = this.step(count)
    return this.bytes.subarray(from, from + count)
  }

  private step(count: number): number {
    const from = this.at
    if (count < 0 || from + count > this.bytes.byteLength) throw new RangeError('the bytes end too early')
    this.at += count
    return from
  }
}
