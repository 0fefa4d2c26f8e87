/** A page drawn by pdf.js. In: a page, the resolution wished for. Out: its pixels in colour. */
import { PageProblem } from '../page-problems.ts'
import type { PdfjsPage } from '../pdfjs.ts'
import { POINTS, type SourcePicture } from './source.ts'

/** Bounds the memory: A2 at 300 dpi. */
const MAX_PIXELS = 36_000_000

/** Throws a PageProblem where the page cannot be drawn. */
export async function drawPage(page: PdfjsPage, wishedDpi: number): Promise<SourcePicture> {
  const size = page.getViewport({ scale: 1 })
  const scale = Math.min(wishedDpi / POINTS, Math.sqrt(MAX_PIXELS / (size.width * size.height)))
  const viewport = page.getViewport({ scale })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  try {
    const { createCanvas } = await import('@napi-rs/canvas')
    const canvas = createCanvas(width, height)
    await page.render({ canvas: canvas as never, viewport }).promise
    const bytes = canvas.data()
    const data = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    return { width, height, channels: 4, data, twoValued: false, toPage: [1 / scale, 0, 0, 0, 1 / scale, 0, 0, 0, 1] }
  } catch (error) {
    throw new PageProblem('page-not-drawn', error instanceof Error ? error.message : String(error), { cause: error })
  }
}
