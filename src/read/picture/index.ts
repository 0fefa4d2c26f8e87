/**
 * A page of a PDF to an upright, cleaned picture. In: a page of pdf.js, opened for drawing. Out: the picture; a PageProblem is thrown
 * where the page's picture cannot be had.
 *
 *   page ─► colours ─► grey ─► even light ─► skew ─► turned once ─► ink
 */
import type { PdfjsPage } from '../pdfjs.ts'
import { drawPage } from './draw-page.ts'
import { evenLight } from './even-light.ts'
import { compose, rotation, scaling, shift } from './homography.ts'
import { greyToInk } from './ink.ts'
import type { UprightPicture } from './raster.ts'
import { findSkew } from './skew.ts'
import { toGrey } from './to-grey.ts'
import { warp } from './warp.ts'

export type { Raster, UprightPicture, Homography } from './raster.ts'

/** Points per inch. */
const POINTS = 72
/** A lesser skew, in degrees, does no harm, and turning blurs. */
const SLIGHT_SKEW = 0.05

export async function pageToPicture(page: PdfjsPage): Promise<UprightPicture> {
  const { picture, dpi } = await drawPage(page)
  const even = evenLight(toGrey(picture), dpi)
  const leaning = findSkew(greyToInk(even, dpi))
  const skew = Math.abs(leaning) < SLIGHT_SKEW ? 0 : leaning
  const { width, height } = even
  const toSource = compose(shift(width / 2, height / 2), compose(rotation(skew), shift(-width / 2, -height / 2)))
  const grey = skew === 0 ? even : warp(even, toSource, width, height)
  const toPage = compose(scaling(POINTS / dpi), compose(toSource, scaling(dpi / POINTS)))
  return { grey, ink: greyToInk(grey, dpi), dpi, toPage, turned: 0, skew }
}
