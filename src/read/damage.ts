/**
 * What pdf.js passes over in silence or with no more than a warning, kept as evidence that a page is not whole.
 *
 * In: pdf.js's warnings while a file is read, and streams that do not unpack. Out: the first reason since it was last asked.
 * A page of which a part was left out looks like any other page; without this a lost row would go unnoticed.
 */
import { inflateRawSync, inflateSync } from 'node:zlib'

/** Warnings that mean: content is missing from what was handed over. */
const LOSS =
  /ignoring sub-stream|ignoring errors during|ignoring XObject|ignoring annotation data|Invalid stream|translateFont failed|loadFont - (?:lookup|preEvaluateFont) failed|is not available -- attempting|Unknown command|Skipping command|Ignoring circular reference/u
/** A picture was larger than it was told to decode. */
const PASSED_OVER = /^Warning: Image exceeded maximum allowed size/u
/** pdf.js did not find the table of objects and looked for them by itself. */
const REBUILT = /Indexing all PDF objects/u

export interface Loss {
  readonly code: 'damaged-page' | 'out-of-memory'
  readonly reason: string
}

let loss: Loss | null = null
let rebuilt = false
let passedOver = false

/** The first loss since the last call, and forgets it. */
export function takeLoss(): Loss | null {
  const taken = loss
  loss = null
  return taken
}

/** Whether a picture was passed over for its size since the last call, and forgets it. */
export function takePassedOver(): boolean {
  const taken = passedOver
  passedOver = false
  return taken
}

/** Whether the file's table of objects had to be rebuilt since listening began. */
export function wasRebuilt(): boolean {
  return rebuilt
}

/** Listens to pdf.js's warnings until the returned function is called. Other warnings are passed on. */
export function listenForLoss(): () => void {
  loss = null
  rebuilt = false
  passedOver = false
  const { warn } = console
  console.warn = (...words: unknown[]): void => {
    const text = String(words[0])
    if (!text.startsWith('Warning: ')) warn(...words)
    else if (PASSED_OVER.test(text)) passedOver = true
    else if (REBUILT.test(text)) rebuilt = true
    else if (LOSS.test(text)) loss ??= { code: 'damaged-page', reason: text.slice('Warning: '.length) }
  }
  return () => {
    console.warn = warn
  }
}

/** A stream that unpacks to more than this is not unpacked; bytes. A page of A3 scanned in colour at 600 dpi takes 209 MB. */
const MAX_INFLATED = 256 * 1024 * 1024

/** The two bytes before the packed data. */
const ZLIB_HEADER = 2

/**
 * Unpacks a stream; throws where something is missing or wrong. The checksum after the data may be cut off: a common PDF library takes
 * a last byte 0x0D for the end of the line before `endstream`. The data says by itself where it ends.
 */
function unpack(bytes: Uint8Array): Uint8Array {
  const options = { maxOutputLength: MAX_INFLATED }
  try {
    return inflateSync(bytes, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error
    return inflateRawSync(bytes.subarray(ZLIB_HEADER), options)
  }
}

/**
 * Takes the place of the platform's DecompressionStream, in the part of its interface that pdf.js uses: at once instead of piece by
 * piece through threads, and a stream whose checksum or end is wrong is remembered. pdf.js then unpacks as far as it can.
 */
export class CheckedInflate {
  private result: Uint8Array | Error = new Error('nothing was written')
  readonly writable = {
    getWriter: () => ({ ready: Promise.resolve(), write: (bytes: Uint8Array) => this.inflate(bytes), close: () => Promise.resolve() }),
  }
  readonly readable = { [Symbol.asyncIterator]: () => this.read() }

  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(`not supported: ${format}`)
  }

  private inflate(bytes: Uint8Array): Promise<void> {
    try {
      this.result = unpack(bytes)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE') {
        // An error would make pdf.js unpack it again by itself, to the last byte.
        this.result = new Uint8Array(0)
        loss ??= { code: 'out-of-memory', reason: `a stream of ${bytes.length} bytes unpacks to more than ${MAX_INFLATED}` }
      } else {
        this.result = error as Error
        loss ??= { code: 'damaged-page', reason: `damaged stream: ${message}` }
      }
    }
    return Promise.resolve()
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    if (this.result instanceof Error) throw this.result
    yield await Promise.resolve(this.result)
  }
}
