/**
 * A page drawn at the resolution of its largest picture. In: a page of pdf.js. Out: its pixels in colour, and their resolution.
 *
 * A picture that pdf.js could not decode would leave a blank place: it is a problem of the page.
 */
import type { Canvas } from '@napi-rs/canvas'
import type { Drawing } from '../drawing.ts'
import { interpret, type OperatorList } from '../interpret.ts'
import type { Matrix } from '../matrix.ts'
import { PageProblem } from '../page-problems.ts'
import type { PdfjsPage } from '../pdfjs.ts'
import { findUndecoded, waitForPictures } from '../pictures.ts'

/** Four bytes a pixel: red, green, blue, and one to pass over. */
export interface ColourRaster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface DrawnPage {
  readonly picture: ColourRaster
  readonly dpi: number
}

/** Points per inch. */
const POINTS = 72
/** Drawn letters are as good at this as at more; recognition was trained at it. */
const USUAL_DPI = 300
/** A picture finer than this is drawn smaller: nothing more is read in it, and everything takes longer. */
const MAX_DPI = 400
/** Bounds the memory: A2 at 300 dpi. */
const MAX_PIXELS = 36_000_000

export async function drawPage(page: PdfjsPage): Promise<DrawnPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const list = (await page.getOperatorList()) as unknown as OperatorList
  const drawing = interpret(list, {
    baseTransform: transform as unknown as Matrix,
    width,
    height,
    fontFacts: () => null,
    layerVisible: () => true,
  })
  const pictures = await waitForPictures(page, drawing)
  const [lost] = findUndecoded(drawing, pictures)
  if (lost) throw new PageProblem('image-not-decoded', lost.objectId ?? '')
  const dpi = chooseDpi(drawing, width, height)
  return { picture: await render(page, dpi), dpi }
}

function chooseDpi(_drawing: Drawing, width: number, height: number): number {
  const bound = Math.sqrt(MAX_PIXELS / ((width / POINTS) * (height / POINTS)))
  return Math.min(USUAL_DPI, MAX_DPI, bound)
}

async function render(page: PdfjsPage, dpi: number): Promise<ColourRaster> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const viewport = page.getViewport({ scale: dpi / POINTS })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  const canvas: Canvas = createCanvas(width, height)
  await page.render({ canvas: canvas as never, viewport, intent: 'display' }).promise
  const bytes = canvas.data()
  return { width, height, data: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
}
