/**
 * A page to the picture on it. In: a page of pdf.js, opened for drawing. Out: the pictures that it consists of, at their own
 * resolution, where there is nothing else to be seen; a drawing of the page otherwise.
 *
 * A picture that pdf.js could not decode would leave a blank place: it is a problem of the page.
 */
import type { Drawing } from '../drawing.ts'
import { toFontFacts } from '../fonts.ts'
import { interpret, type OperatorList } from '../interpret.ts'
import { scaleOf, type Extent, type Matrix } from '../matrix.ts'
import { PageProblem } from '../page-problems.ts'
import { OPS, type PdfjsPage } from '../pdfjs.ts'
import { findUndecoded, waitForPictures } from '../pictures.ts'
import { drawingToSeenGlyphs } from '../seen.ts'
import { drawPage } from './draw-page.ts'
import { joinPictures, type DecodedPicture, type PlacedPicture } from './join-pictures.ts'
import { POINTS, type SourcePicture } from './source.ts'

/** Drawn letters are as good at this as at more; recognition was trained at it. */
const USUAL_DPI = 300
/** A picture of a resolution between these is drawn pixel by pixel. */
const MIN_DPI = 200
const MAX_DPI = 340
/** A picture smaller than this share of the page does not say how finely the page is to be drawn. */
const MAIN_SHARE = 0.1
/** By so much a picture may reach over an edge that cuts it, or fall short of hiding what it lies on; points. */
const NARROW = 1.5

export async function pageToSource(page: PdfjsPage): Promise<SourcePicture> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const list = (await page.getOperatorList()) as unknown as OperatorList
  const objects = page.commonObjs as { has: (name: string) => boolean; get: (name: string) => unknown }
  const drawing = interpret(list, {
    baseTransform: transform as unknown as Matrix,
    width,
    height,
    fontFacts: (name) => {
      const font = objects.has(name) ? objects.get(name) : null
      return typeof font === 'object' && font !== null ? toFontFacts(font) : null
    },
    layerVisible: () => true,
  })
  const pictures = await waitForPictures(page, drawing)
  const [lost] = findUndecoded(drawing, pictures)
  if (lost) throw new PageProblem('image-not-decoded', lost.objectId ?? '')
  const placed = picturesAlone(drawing, pictures.hides) && !hasLayers(list) ? toPlaced(page, list, drawing) : null
  const joined = placed === null ? null : joinPictures(placed)
  return joined ?? drawPage(page, chooseDpi(drawing, width * height, list))
}

/** Whether nothing is to be seen but the pictures. */
function picturesAlone(drawing: Drawing, pictureHides: (objectId: string | null) => boolean): boolean {
  if (drawing.pictures.length === 0 || drawing.otherMarks > 0 || drawing.textWithoutFont > 0 || drawing.slantedTexts > 0) return false
  if (!drawing.pictures.every(({ mask, opaque, objectId }) => mask || (opaque && pictureHides(objectId)))) return false
  const hidden = (order: number, extent: Extent): boolean =>
    drawing.pictures.some((picture) => !picture.mask && order < picture.order && covers(picture, extent))
  const first = Math.min(...drawing.pictures.map(({ order }) => order))
  const white = (colour: string | null, order: number): boolean => colour === '#ffffff' && order < first
  return (
    drawingToSeenGlyphs(drawing, pictureHides).seen.every((glyph) => glyph.isSpace) &&
    drawing.fills.every((fill) => white(fill.colour, fill.order) || hidden(fill.order, fill)) &&
    drawing.strokes.every(({ x0, y0, x1, y1, colour, order }) => {
      const extent = { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
      return white(colour, order) || hidden(order, extent)
    })
  )
}

function covers(picture: Extent, { left, top, right, bottom }: Extent): boolean {
  return (
    left >= picture.left - NARROW && top >= picture.top - NARROW && right <= picture.right + NARROW && bottom <= picture.bottom + NARROW
  )
}

/** Content that the reader of the file may switch on and off. */
function hasLayers({ fnArray, argsArray }: OperatorList): boolean {
  return fnArray.some((fn, index) => fn === OPS.beginMarkedContentProps && (argsArray[index] as readonly unknown[])[0] === 'OC')
}

/** The pictures with their pixels; null where one of them is drawn in a way that is better left to pdf.js. */
function toPlaced(page: PdfjsPage, { fnArray, argsArray }: OperatorList, { pictures }: Drawing): PlacedPicture[] | null {
  const placed: PlacedPicture[] = []
  for (const { order, matrix, mask, colour, left, top, right, bottom } of pictures) {
    const fn = fnArray[order]
    const [first] = argsArray[order] as readonly [string | { readonly data?: unknown }]
    const id = typeof first === 'string' ? first : first.data
    if ((fn !== OPS.paintImageXObject && fn !== OPS.paintImageMaskXObject) || typeof id !== 'string') return null
    const pixels = (id.startsWith('g_') ? page.commonObjs : page.objs).get(id) as DecodedPicture | null
    if (pixels === null) throw new PageProblem('image-not-decoded', id)
    placed.push({ pixels, matrix, paints: mask ? (colour ?? '#000000') : null, seen: { left, top, right, bottom } })
  }
  return placed
}

/** As fine as the finest picture that says much. */
function chooseDpi({ pictures }: Drawing, pageArea: number, { argsArray }: OperatorList): number {
  let finest = 0
  for (const { left, top, right, bottom, matrix, order } of pictures) {
    if ((right - left) * (bottom - top) < pageArea * MAIN_SHARE) continue
    const [first, width, height] = argsArray[order] as readonly [unknown, number?, number?]
    const size = typeof first === 'object' ? (first as { width?: number; height?: number }) : { width, height }
    finest = Math.max(finest, (POINTS * Math.sqrt((size.width ?? 0) * (size.height ?? 0))) / scaleOf(matrix))
  }
  return finest >= MIN_DPI && finest <= MAX_DPI ? finest : USUAL_DPI
}
