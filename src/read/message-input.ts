/**
 * Standard input as a series of messages: a line of JSON each, and the bytes that a line announces. In: a stream. Out: messages as
 * they come; null at its end.
 */
import type { Readable } from 'node:stream'

const LINE_END = 10

export class MessageInput {
  private readonly chunks: AsyncIterator<Buffer>
  private parts: Buffer[] = []
  private length = 0

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /** The next line's content; null when there is none. */
  async nextLine(): Promise<unknown> {
    let searched = 0
    for (;;) {
      const end = this.findLineEnd(searched)
      if (end >= 0) {
        const line = this.take(end + 1)
        return JSON.parse(line.toString('utf8', 0, end)) as unknown
      }
      searched = this.length
      if (!(await this.more())) return null
    }
  }

  /** Exactly so many bytes, in a buffer of their own; null when the stream ends before. A scan may take a hundred megabytes: they are held once. */
  async nextBytes(count: number): Promise<Uint8Array | null> {
    const bytes = new Uint8Array(count)
    for (let filled = 0; filled < count;) {
      const part = this.parts.shift()
      if (part === undefined) {
        if (!(await this.more())) return null
        continue
      }
      const taken = part.subarray(0, count - filled)
      bytes.set(taken, filled)
      filled += taken.length
      this.length -= taken.length
      if (taken.length < part.length) this.parts.unshift(part.subarray(taken.length))
    }
    return bytes
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next()
    if (done === true) return false
    this.parts.push(value)
    this.length += value.length
    return true
  }

  private findLineEnd(from: number): number {
    let start = 0
    for (const part of this.parts) {
      if (start + part.length > from) {
        const found = part.indexOf(LINE_END, Math.max(0, from - start))
        if (found >= 0) return start + found
      }
      start += part.length
    }
    return -1
  }

  private take(count: number): Buffer {
    const all = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts, this.length)
    const rest = all.subarray(count)
    this.parts = rest.length > 0 ? [rest] : []
    this.length = rest.length
    return all.subarray(0, count)
  }
}
