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
import { loadPdfjs, openDocument, type Pdfjs, type PdfjsDocument } from './pdfjs.ts'
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
  const task = openDocument(pdfjs, bytes, { password: options.password })
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
  const layers = await document.getOptionalContentConfig()
  const layerVisible = (properties: unknown): boolean => layers.isVisible(properties)
  const numbers = options.pages ?? Array.from({ length: pageCount }, (_, index) => index + 1)
  const held = new HeldPages(events.onPage)
  for (const [index, number] of numbers.entries()) {
    if (number < 1 || number > pageCount) continue
    if (index > 0 && index % CLEAN_EVERY === 0) await document.cleanup()
    events.onBegin?.(number)
    held.add(await readOnePage(document, number, layerVisible, options.limits))
  }
  held.flush()
}

async function readOnePage(
  document: PdfjsDocument,
  number: number,
  layerVisible: (properties: unknown) => boolean,
  limits: ReadLimits,
): Promise<RawPage | Page> {
  let size = { width: 0, height: 0 }
  takeLoss()
  try {
    const page = await document.getPage(number)
    size = page.getViewport({ scale: 1 })
    try {
      return await readPage(page, layerVisible, limits)
    } finally {
      page.cleanup()
    }
  } catch (error) {
    return failedPage(number, size.width, size.height, toProblem('damaged-page', error instanceof Error ? error.message : String(error)))
  }
}
