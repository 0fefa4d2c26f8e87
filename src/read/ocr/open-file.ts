/** A PDF kept open for its pictures. In: its bytes. Out: pages of pdf.js, ready to be drawn. */
import { listenForLoss } from '../damage.ts'
import { loadPdfjs, openDocument, type PdfjsDocument, type PdfjsPage } from '../pdfjs.ts'

/** What pdf.js keeps of pages is let go after so many. */
const CLEAN_EVERY = 20

export class OpenFile {
  private readonly opening: Promise<{ document: PdfjsDocument; close: () => Promise<void> }>
  private pagesGiven = 0

  constructor(bytes: Uint8Array, password: string | undefined) {
    this.opening = open(bytes, password)
    // Told to whoever asks for a page.
    this.opening.catch(() => undefined)
  }

  /** Rejects with pdf.js's exceptions. */
  async page(number: number): Promise<PdfjsPage> {
    const { document } = await this.opening
    if (++this.pagesGiven % CLEAN_EVERY === 0) await document.cleanup()
    return document.getPage(number)
  }

  async close(): Promise<void> {
    const { close } = await this.opening
    await close()
  }
}

async function open(bytes: Uint8Array, password: string | undefined): ReturnType<typeof openAndListen> {
  const pdfjs = await loadPdfjs({ draws: true })
  return openAndListen(pdfjs, bytes, password)
}

async function openAndListen(
  pdfjs: Awaited<ReturnType<typeof loadPdfjs>>,
  bytes: Uint8Array,
  password: string | undefined,
): Promise<{ document: PdfjsDocument; close: () => Promise<void> }> {
  const stopListening = listenForLoss()
  const task = openDocument(pdfjs, bytes, { password, draws: true })
  return {
    document: await task.promise,
    close: async () => {
      await task.destroy()
      stopListening()
    },
  }
}
