/**
 * A page of a PDF to an upright, cleaned picture. In: a page of pdf.js, opened for drawing. Out: the picture; a PageProblem is thrown
 * where the page's picture cannot be had.
 */
import type { PdfjsPage } from '../pdfjs.ts'
import { pageToSource } from './page-to-source.ts'
import type { UprightPicture } from './raster.ts'
import { setUpright } from './set-upright.ts'
import { sourceToView } from './view.ts'

export async function pageToPicture(page: PdfjsPage): Promise<UprightPicture> {
  return setUpright(sourceToView(await pageToSource(page)))
}
