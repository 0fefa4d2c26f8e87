/**
 * Reads a PDF in this process, without limits of time and memory (those are the parent's). In: the file's bytes. Out: pages, one
 * by one, and the signatures; a FileProblem is thrown for a file that cannot be opened.
 *
 * Pages whose text may be in a legacy encoding are held back until enough of the document is known to tell.
 */
import type { Page, Signature } from '../model/page.ts'
import { FileProblem } from './file-problem.ts'
import type { ReadLimits } from './limits.ts'
import { readPage, type RawPage } from './page.ts'
import { failedPage, toProblem } from './page-problems.ts'
import { loadPdfjs, openDocument, type Pdfjs, type PdfjsDocument } from './pdfjs.ts'
import { readSignatures } from './signatures.ts'
import { createTextDecoder, type FontSample, type TextDecoder } from './text/index.ts'

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
  readonly onPage: (page: Page) => void
}

/** Letters of a page that the file gives no character for: beyond this share the page is not read. */
const MAX_UNSAID_SHARE = 0.1
/** So many pages are held back at most while the encoding of a font is in doubt. */
const MAX_HELD_PAGES = 200
/** Text of one font that is kept to tell its encoding, characters. */
const MAX_SAMPLE = 40_000

export async function readPdf(
  bytes: Uint8Array,
  options: ReadPdfOptions,
  events: ReadPdfEvents,
): Promise<{ pageCount: number; signatures: Signature[] }> {
  const { limits } = options
  // pdf.js takes the bytes away; signatures are read first.
  const signatures = readSignatures(bytes)
  const pdfjs = await loadPdfjs()
  const task = openDocument(pdfjs, bytes, options.password)
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
  const layerVisible = (properties: unknown): boolean => layers.isVisible(properties as never)
  const numbers = options.pages ?? Array.from({ length: pageCount }, (_, index) => index + 1)
  const held = new HeldPages(events.onPage)
  for (const number of numbers) {
    if (number < 1 || number > pageCount) continue
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

/** Letters that a legacy font and true Unicode have in common tell nothing; these tell that a font is true Unicode. */
const TRUE_UNICODE = /[ăĂơƠưƯ\u1EA0-\u1EF9\u0300\u0301\u0303\u0309\u0323]/u
/** Characters that a legacy font's bytes come out as. */
const PERHAPS_LEGACY = /[\u00a1-\u00ff]/u

/** Keeps pages back while the encoding of their fonts is in doubt, and lets them go in order. */
class HeldPages {
  private readonly held: (RawPage | Page)[] = []
  private readonly samples = new Map<string, string>()
  private readonly onPage: (page: Page) => void
  private decoder: TextDecoder = createTextDecoder([])

  constructor(onPage: (page: Page) => void) {
    this.onPage = onPage
  }

  add(page: RawPage | Page): void {
    this.held.push(page)
    if ('letters' in page) {
      const texts = new Map<string, string[]>()
      for (const { fontName, text } of page.words) {
        const list = texts.get(fontName)
        if (list) list.push(text)
        else texts.set(fontName, [text])
      }
      for (const [fontName, list] of texts) {
        const sample = this.samples.get(fontName) ?? ''
        if (sample.length < MAX_SAMPLE) this.samples.set(fontName, `${sample} ${list.join(' ')}`)
      }
    }
    if (!this.inDoubt() || this.held.length >= MAX_HELD_PAGES) this.flush()
  }

  private inDoubt(): boolean {
    for (const [fontName, sample] of this.samples) {
      if (/^(?:\.Vn|VNI)/iu.test(fontName)) return true
      if (PERHAPS_LEGACY.test(sample) && !TRUE_UNICODE.test(sample)) return true
    }
    return false
  }

  flush(): void {
    if (this.held.length === 0) return
    const samples: FontSample[] = [...this.samples].map(([fontName, text]) => ({ fontName, text }))
    this.decoder = createTextDecoder(samples)
    for (const page of this.held.splice(0)) this.onPage('letters' in page ? this.finish(page) : page)
  }

  private finish(page: RawPage): Page {
    const { number, width, height, rules } = page
    const problem = page.problem ?? (this.isUnreadable(page) ? toProblem('unreadable-text') : null)
    if (problem !== null) return failedPage(number, width, height, problem)
    const texts = this.decoder.decodeWords(page.words)
    const words = page.words.map(({ fontName: _fontName, startsLine: _startsLine, ...word }, index) => ({
      ...word,
      text: texts[index] ?? '',
    }))
    return {
      number,
      width,
      height,
      source: page.blank ? 'blank' : 'text',
      problem: null,
      words: words.filter(({ text }) => text !== ''),
      rules: [...rules],
    }
  }

  private isUnreadable(page: RawPage): boolean {
    let seen = 0
    let unsaid = 0
    for (const [fontName, count] of page.letters) {
      seen += count.seen
      // A legacy font says its characters by its name and letters.
      if (this.decoder.encodingOf(fontName) === null) unsaid += count.unsaid
    }
    return unsaid > seen * MAX_UNSAID_SHARE
  }
}
