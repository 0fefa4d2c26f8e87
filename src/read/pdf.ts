/**
 * Reads a PDF in this process, without limits of time and memory (those are the parent's). In: the file's bytes. Out: pages, one
 * by one, and the signatures; a FileProblem is thrown for a file that cannot be opened.
 *
 * Pages whose text may be in a legacy encoding are held back until enough of the document is known to tell.
 */
import type { Page, Signature } from '../model/page.ts'
import { listenForLoss, takeLoss } from './damage.ts'
import { FileProblem } from './file-problem.ts'
import type { ReadLimits } from './limits.ts'
import { readPage, type RawPage } from './page.ts'
import { HeldPages } from './held-pages.ts'
import type { TextBeside } from './messages.ts'
import { failedPage, toProblem } from './page-problems.ts'
import { loadPdfjs, openDocument, type Pdfjs, type PdfjsDocument, type PdfjsPage } from './pdfjs.ts'
import { readSignatures } from './signatures.ts'

export interface ReadPdfOptions {
  readonly limits: ReadLimits
  readonly password?: string | undefined
  /** Pages to read, from 1; all when missing. */
  readonly pages?: readonly number[] | undefined
}

export interface ReadPdfEvents {
  /** The file is open. */
  readonly onOpen?: (pageCount: number) => void
  /** Work on a page begins. */
  readonly onBegin?: (page: number) => void
  /** A page is read. Pages come in ascending order. */
  readonly onPage: (page: Page, beside: TextBeside) => void
}

/** Pixels: an A4 page at 85 dpi, which nobody can read. A logo has less. */
const LARGE_PICTURE = 700_000
/** Fonts and the like are let go after so many pages; taking them up again costs about as much as a page. */
const CLEAN_EVERY = 50

export async function readPdf(
  bytes: Uint8Array,
  options: ReadPdfOptions,
  events: ReadPdfEvents,
): Promise<{ pageCount: number; signatures: Signature[] }> {
  const { limits } = options
  // pdf.js takes the bytes away; signatures are read first.
  const signatures = readSignatures(bytes)
  const pdfjs = await loadPdfjs()
  const stopListening = listenForLoss()
  const task = openDocument(pdfjs, bytes, { password: options.password, maxPicturePixels: LARGE_PICTURE })
  try {
    const document = await openOrExplain(pdfjs, task.promise)
    const pageCount = document.numPages
    if (pageCount < 1) throw new FileProblem('no-pages')
    if (pageCount > limits.pages) throw new FileProblem('too-many-pages', `${pageCount} > ${limits.pages}`)
    events.onOpen?.(pageCount)
    await readPages(document, pageCount, options, events)
    return { pageCount, signatures }
  } finally {
    await task.destroy()
    stopListening()
  }
}

async function openOrExplain(pdfjs: Pdfjs, opening: Promise<PdfjsDocument>): Promise<PdfjsDocument> {
  try {
    return await opening
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') {
      const code = (error as { code?: number }).code
      throw new FileProblem(code === pdfjs.PasswordResponses.INCORRECT_PASSWORD ? 'wrong-password' : 'encrypted', '', { cause: error })
    }
    throw new FileProblem('damaged', error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function readPages(document: PdfjsDocument, pageCount: number, options: ReadPdfOptions, events: ReadPdfEvents): Promise<void> {
  const numbers = options.pages ?? Array.from({ length: pageCount }, (_, index) => index + 1)
  const held = new HeldPages(events.onPage)
  const file = new FileWithPictures(document, options)
  try {
    for (const [index, number] of numbers.entries()) {
      if (number < 1 || number > pageCount) continue
      if (index > 0 && index % CLEAN_EVERY === 0) await document.cleanup()
      events.onBegin?.(number)
      held.add(await file.read(number))
    }
  } finally {
    await file.close()
  }
  held.flush()
}

/**
 * A file read without its large pictures: decoding a scan takes longer than all else, and is done by the process that
 * recognises it. Where a page has both letters and such a picture, it is read again from the file opened once more, pictures and all.
 */
class FileWithPictures {
  private readonly document: PdfjsDocument
  private readonly options: ReadPdfOptions
  private readonly layers = new Map<PdfjsDocument, ReturnType<PdfjsDocument['getOptionalContentConfig']>>()
  private whole: ReturnType<typeof openDocument> | null = null

  constructor(document: PdfjsDocument, options: ReadPdfOptions) {
    this.document = document
    this.options = options
  }

  async read(number: number): Promise<RawPage | Page> {
    const size = { width: 0, height: 0 }
    takeLoss()
    try {
      return (await this.readFrom(this.document, number, size)) ?? (await this.readWhole(number, size))
    } catch (error) {
      const problem = toProblem('damaged-page', error instanceof Error ? error.message : String(error))
      return failedPage(number, size.width, size.height, problem)
    }
  }

  async close(): Promise<void> {
    await this.whole?.destroy()
  }

  private async readWhole(number: number, size: { width: number; height: number }): Promise<RawPage> {
    takeLoss()
    this.whole ??= openDocument(await loadPdfjs(), await this.document.getData(), { password: this.options.password })
    const page = await this.readFrom(await this.whole.promise, number, size)
    if (page === null) throw new Error('a picture was passed over')
    return page
  }

  private async readFrom(document: PdfjsDocument, number: number, size: { width: number; height: number }): Promise<RawPage | null> {
    const asking = this.layers.get(document) ?? document.getOptionalContentConfig()
    this.layers.set(document, asking)
    const layers = await asking
    const page = await document.getPage(number)
    Object.assign(size, sizeOf(page))
    try {
      return await readPage(page, (properties) => layers.isVisible(properties), this.options.limits)
    } finally {
      page.cleanup()
    }
  }
}

function sizeOf(page: PdfjsPage): { width: number; height: number } {
  const { width, height } = page.getViewport({ scale: 1 })
  return { width, height }
}
