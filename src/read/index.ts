/**
 * The reader: a PDF file in, its pages' words and rules out. All work is done in a child process with limits around it, so that a
 * hostile file costs one child and ends in a named error.
 *
 * A page on which a child dies is reported as failed, and another child reads the rest.
 */
import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { DocumentError } from '../errors.ts'
import type { Page, ReadDocument, Signature } from '../model/page.ts'
import { FILE_PROBLEMS, type FileProblemCode } from './file-problem.ts'
import { toLimits, type ReadLimits } from './limits.ts'
import type { ReadMessage, TextBeside } from './messages.ts'
import type { Ending } from './limited-process.ts'
import { mergePictures } from './ocr/merge-pictures.ts'
import { mergeText } from './ocr/merge-text.ts'
import type { Recogniser } from './ocr/pool.ts'
import type { OcrFile } from './ocr/process.ts'
import { failedPage, toProblem, type ProblemCode } from './page-problems.ts'
import { runChild } from './process.ts'

export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
export { engineVersions } from './engine-versions.ts'
export { renderPage } from './render-page.ts'
export { createRecogniser, type Recogniser } from './ocr/pool.ts'

export interface ReadOptions {
  readonly password?: string | undefined
  readonly limits?: Partial<ReadLimits> | undefined
  /** Pages to read, from 1; all when missing. Numbers beyond the last page are passed over. */
  readonly pages?: readonly number[] | undefined
  readonly signal?: AbortSignal | undefined
  /** Recognises pages that are pictures; without one they are failed. It may serve any number of readings at the same time. */
  readonly recogniser?: Recogniser | undefined
  /** A page is done: read, recognised, or failed. Told also when it turns out that a page has to be recognised. */
  readonly onProgress?: ((pagesDone: number, pageCount: number) => void) | undefined
  /** Recognition of a page begins. */
  readonly onRecognise?: ((page: number) => void) | undefined
}

/** `%PDF-` stands in the first kilobyte, `%%EOF` near the end; a file that was cut off in transfer lacks the latter. */
const HEADER = '%PDF-'
const HEADER_WITHIN = 1024
const TRAILER = '%%EOF'
const TRAILER_WITHIN = 4096

/**
 * Reads a PDF.
 *
 * @param file its path, or its bytes
 * @returns all requested pages in order; a page that could not be read is there with source `failed` and its reason
 * @throws DocumentError when the file as a whole cannot be read; the signal's reason when aborted
 */
export async function readDocument(file: string | Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  options.signal?.throwIfAborted()
  const limits = toLimits(options.limits)
  const bytes = typeof file === 'string' ? null : file
  const key = await checkFile(file, limits)
  const deadline = performance.now() + limits.secondsPerFile * 1000
  const request = {
    path: typeof file === 'string' ? path.resolve(file) : null,
    byteLength: bytes?.byteLength ?? 0,
    limits,
    password: options.password,
  }
  const reading = new Reading(options, { key, path: request.path, bytes, password: options.password })
  try {
    for (;;) {
      const ending = await runChild(
        { ...request, pages: reading.remaining() },
        { limits, deadline, signal: options.signal, bytes, onMessage: (message) => reading.take(message) },
      )
      if (reading.ended(ending, limits, performance.now() >= deadline)) return await reading.result()
    }
  } finally {
    reading.close()
  }
}

/** What can be told without pdf.js: size and kind. Returns what a file on disk is known by, as long as it stays as it is. */
async function checkFile(file: string | Uint8Array, limits: ReadLimits): Promise<string | null> {
  let key: string | null = null
  let size: number
  let head: string
  let tail: string
  if (typeof file === 'string') {
    try {
      const handle = await open(file, 'r')
      try {
        const stat = await handle.stat()
        if (!stat.isFile()) throw problem('not-found', 'not a file')
        size = stat.size
        key = `${path.resolve(file)} ${size} ${stat.mtimeMs}`
        head = await readPart(handle, 0, Math.min(HEADER_WITHIN, size))
        tail = await readPart(handle, Math.max(0, size - TRAILER_WITHIN), Math.min(TRAILER_WITHIN, size))
      } finally {
        await handle.close()
      }
    } catch (error) {
      if (error instanceof DocumentError) throw error
      throw problem('not-found', error instanceof Error ? error.message : String(error), error)
    }
  } else {
    size = file.byteLength
    head = Buffer.from(file.subarray(0, HEADER_WITHIN)).toString('latin1')
    tail = Buffer.from(file.subarray(-TRAILER_WITHIN)).toString('latin1')
  }
  if (size === 0) throw problem('empty-file')
  if (size > limits.fileBytes) throw problem('too-large')
  if (!head.includes(HEADER)) throw problem('not-a-pdf')
  if (!tail.includes(TRAILER)) throw problem('damaged', 'its end is missing')
  return key
}

async function readPart(handle: FileHandle, from: number, length: number): Promise<string> {
  const buffer = Buffer.alloc(length)
  await handle.read(buffer, 0, length, from)
  return buffer.toString('latin1')
}

function problem(code: FileProblemCode, detail = '', cause?: unknown): DocumentError {
  const { vi, en } = FILE_PROBLEMS[code]
  const added = detail ? ` (${detail.slice(0, 200)})` : ''
  return new DocumentError(code, { vi: vi + added, en: en + added }, cause === undefined ? undefined : { cause })
}

/** What a page's problem is called when every page has it. */
const WHOLE_FILE: Partial<Record<string, FileProblemCode>> = {
  'too-complex': 'too-complex',
  'page-too-large': 'page-too-large',
  'time-out': 'time-out',
  'out-of-memory': 'out-of-memory',
  'damaged-page': 'damaged',
}

/** What recognition is for: the page shows text that its text layer does not say. */
const RECOGNISABLE: ReadonlySet<string> = new Set<ProblemCode>([
  'scanned-page',
  'picture-beside-text',
  'unreadable-text',
  'drawn-letters',
  'slanted-text',
])

/** Whether recognition may read what this page's text layer does not say. */
export function canBeRecognised(page: Page): boolean {
  return RECOGNISABLE.has(page.problem?.code ?? '')
}

/** What is known of a file while one child after another reads it. */
class Reading {
  private readonly options: ReadOptions
  private readonly file: OcrFile
  /** Pages that are being recognised, by number. */
  private readonly recognising = new Map<number, Promise<void>>()
  private readonly pages = new Map<number, Page>()
  private pageCount: number | null = null
  private signatures: readonly Signature[] = []
  private current: number | null = null
  private poisoned = 0
  private done = false
  private problem: DocumentError | null = null
  private fault: string | null = null

  constructor(options: ReadOptions, file: OcrFile) {
    this.options = options
    this.file = file
  }

  take(message: ReadMessage): void {
    if (message.type === 'open') this.pageCount = message.pageCount
    else if (message.type === 'begin') this.current = message.page
    else if (message.type === 'page') this.takePage(message.page, message.beside)
    else if (message.type === 'done') {
      this.done = true
      this.signatures = message.signatures
    } else if (message.type === 'problem') this.problem = problem(message.code, message.detail)
    else this.fault = message.message
  }

  private takePage(page: Page, beside: TextBeside): void {
    const { recogniser } = this.options
    if (recogniser === undefined || !canBeRecognised(page)) {
      this.addPage(page)
      return
    }
    const work = this.recognise(recogniser, page, beside)
    // Told in result().
    work.catch(() => undefined)
    this.recognising.set(page.number, work)
    this.tellProgress()
  }

  /** In place of a page that could not be read, or not all of it: what its picture says. */
  private async recognise(recogniser: Recogniser, unread: Page, beside: TextBeside): Promise<void> {
    const { number, width, height } = unread
    const { signal, onRecognise } = this.options
    const recognised = await recogniser.recognise({ file: this.file, page: number, signal, onBegin: () => onRecognise?.(number) })
    const page = 'code' in recognised ? failedPage(number, width, height, recognised) : recognised
    // Text that was read stays, whatever becomes of the picture beside it.
    this.addPage(unread.source === 'text' ? mergePictures(unread, page, beside.pictures) : mergeText(page, beside))
  }

  private addPage(page: Page): void {
    this.pages.set(page.number, page)
    this.tellProgress()
  }

  private tellProgress(): void {
    this.options.onProgress?.(this.pages.size, this.wanted()?.length ?? this.pages.size)
  }

  private wanted(): number[] | undefined {
    const { pageCount } = this
    if (pageCount === null) return this.options.pages?.slice()
    const all = Array.from({ length: pageCount }, (_, index) => index + 1)
    return this.options.pages === undefined ? all : all.filter((number) => this.options.pages?.includes(number))
  }

  /** The pages that are still to be read; undefined for "all". */
  remaining(): number[] | undefined {
    return this.wanted()?.filter((number) => !this.isKnown(number))
  }

  private isKnown(page: number): boolean {
    return this.pages.has(page) || this.recognising.has(page)
  }

  /** Takes in how a child ended. Says whether reading is over; throws when the file cannot be read. */
  ended(ending: Ending, limits: ReadLimits, late: boolean): boolean {
    if (this.problem !== null) throw this.problem
    if (this.fault !== null) throw problem('reader-failed', this.fault)
    if (this.done) return true
    const code: ProblemCode = ending.kind === 'limit' ? ending.limit : 'damaged-page'
    const detail = ending.kind === 'crash' ? ending.detail : ''
    const whole = ending.kind === 'limit' ? ending.limit : 'reader-failed'
    const poison = this.current
    this.current = null
    if (poison === null || this.isKnown(poison) || late || ++this.poisoned > limits.poisonPages) throw problem(whole, detail)
    this.addPage(failedPage(poison, 0, 0, toProblem(code, detail)))
    return this.remaining()?.length === 0
  }

  private throwIfAllFailed(): void {
    const pages = [...this.pages.values()]
    const code = pages[0]?.problem?.code
    const whole = code === undefined ? undefined : WHOLE_FILE[code]
    if (whole !== undefined && pages.every((page) => page.problem?.code === code)) throw problem(whole)
  }

  /** When all pages are recognised, too. Throws when the file cannot be read. */
  async result(): Promise<ReadDocument> {
    await Promise.all(this.recognising.values())
    this.throwIfAllFailed()
    const pages = [...this.pages.values()].toSorted((a, b) => a.number - b.number)
    return { pageCount: this.pageCount ?? pages.length, pages, signatures: [...this.signatures] }
  }

  /** No page is recognised any more for a file that is given up. */
  close(): void {
    this.options.recogniser?.cancel(this.file)
  }
}
