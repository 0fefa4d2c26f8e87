/**
 * What pdf.js passes over in silence or with no more than a warning, kept as evidence that a page is not whole.
 *
 * In: pdf.js's warnings while a file is read, and streams that do not unpack. Out: the first reason since it was last asked.
 * A page of which a part was left out looks like any other page; without this a lost row would go unnoticed.
 */
import { inflateSync } from 'node:zlib'

/** Warnings that mean: content is missing from what was handed over. */
const LOSS =
  /ignoring sub-stream|ignoring errors during|ignoring XObject|ignoring annotation data|Invalid stream|translateFont failed|loadFont - (?:lookup|preEvaluateFont) failed|is not available -- attempting|Unknown command|Skipping command|Ignoring circular reference/u
/** pdf.js did not find the table of objects and looked for them by itself. */
const REBUILT = /Indexing all PDF objects/u

let reason: string | null = null
let rebuilt = false

/** The first loss since the last call, and forgets it. */
export function takeLoss(): string | null {
  const taken = reason
  reason = null
  return taken
}

/** Whether the file's table of objects had to be rebuilt since listening began. */
export function wasRebuilt(): boolean {
  return rebuilt
}

/** Listens to pdf.js's warnings until the returned function is called. Other warnings are passed on. */
export function listenForLoss(): () => void {
  reason = null
  rebuilt = false
  const { warn } = console
  console.warn = (...words: unknown[]): void => {
    const text = String(words[0])
    if (!text.startsWith('Warning: ')) warn(...words)
    else if (REBUILT.test(text)) rebuilt = true
    else if (LOSS.test(text)) reason ??= text.slice('Warning: '.length)
  }
  return () => {
    console.warn = warn
  }
}

/** A stream that unpacks to more than this is left to pdf.js, which unpacks it piece by piece until the memory limit; bytes. */
const MAX_INFLATED = 256 * 1024 * 1024

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
      this.result = inflateSync(bytes, { maxOutputLength: MAX_INFLATED })
    } catch (error) {
      this.result = error as Error
      reason ??= `damaged stream: ${this.result.message}`
    }
    return Promise.resolve()
  }

  private async *read(): AsyncGenerator<Uint8Array> {
    if (this.result instanceof Error) throw this.result
    yield await Promise.resolve(this.result)
  }
}
