/**
 * A PDF file written by hand, object by object, so that every part of it can be made wrong on purpose.
 *
 * In: objects as PDF source text, streams as bytes. Out: the file's bytes with a right cross-reference table.
 */
import { deflateSync } from 'node:zlib'

export interface SaveOptions {
  /** Further entries of the trailer, as source: `/Prev 9`. */
  readonly trailer?: string
  /** Bytes before the header. */
  readonly before?: string
}

export class PdfFile {
  private readonly bodies: (Buffer | null)[] = []
  private readonly lock: ((number: number, data: Buffer) => Buffer) | null

  /** `lock` encrypts a stream's data by its object number. */
  constructor(lock: ((number: number, data: Buffer) => Buffer) | null = null) {
    this.lock = lock
  }

  /** Takes the next object number; the body follows with `set`. */
  reserve(): number {
    this.bodies.push(null)
    return this.bodies.length
  }

  set(number: number, source: string | Buffer): void {
    this.bodies[number - 1] = typeof source === 'string' ? Buffer.from(source, 'latin1') : source
  }

  /** Adds an object and returns its number. */
  add(source: string | Buffer): number {
    const number = this.reserve()
    this.set(number, source)
    return number
  }

  /** Adds a stream; `dictionary` is the source between `<<` and `>>`, without the length. */
  addStream(dictionary: string, data: string | Buffer): number {
    const number = this.reserve()
    const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    this.set(number, streamSource(dictionary, this.lock === null ? bytes : this.lock(number, bytes)))
    return number
  }

  /** Adds a stream compressed with Flate. */
  addPacked(dictionary: string, data: string | Buffer): number {
    return this.addStream(`${dictionary} /Filter /FlateDecode`, deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data))
  }

  save(root: number, options: SaveOptions = {}): Buffer {
    const parts: Buffer[] = []
    let length = 0
    const write = (part: Buffer): void => {
      parts.push(part)
      length += part.length
    }
    write(latin1(`${options.before ?? ''}%PDF-1.7\n%\xE2\xE3\xCF\xD3\n`))
    const offsets: number[] = []
    for (const [index, body] of this.bodies.entries()) {
      offsets.push(length)
      if (body === null) continue
      write(latin1(`${index + 1} 0 obj\n`))
      write(body)
      write(latin1('\nendobj\n'))
    }
    const start = length
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    write(latin1(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join('')}`))
    write(latin1(`trailer\n<< /Size ${offsets.length + 1} /Root ${root} 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`))
    return Buffer.concat(parts)
  }
}

const latin1 = (source: string): Buffer => Buffer.from(source, 'latin1')

/** The source of a stream object. */
export function streamSource(dictionary: string, data: string | Buffer): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ])
}
