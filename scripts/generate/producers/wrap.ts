/**
 * Puts finished pages into another frame, as printing to another program does: rotated, scaled, inside a form, cropped.
 * In: a PDF and the plan's wish. Out: a PDF that shows the same.
 */
import { PDFDocument, PDFName, PDFNumber, degrees } from 'pdf-lib'
import type { Plan } from '../plan.ts'

/** `/UserUnit`: one unit is so many points. */
const USER_UNIT = 2
/** Corner of a page's box that is not the origin, points. */
const CROP_OFFSET = 36

export async function wrapPages(bytes: Uint8Array, plan: Plan): Promise<Uint8Array> {
  if (plan.wrap === 'none') return bytes
  const source = await PDFDocument.load(bytes)
  const target = await PDFDocument.create()
  for (const inner of await target.embedPdf(source, source.getPageIndices())) {
    const { width, height } = inner
    if (plan.wrap === 'form') target.addPage([width, height]).drawPage(inner)
    else if (plan.wrap === 'user-unit') {
      const page = target.addPage([width / USER_UNIT, height / USER_UNIT])
      page.drawPage(inner, { xScale: 1 / USER_UNIT, yScale: 1 / USER_UNIT })
      page.node.set(PDFName.of('UserUnit'), PDFNumber.of(USER_UNIT))
    } else if (plan.wrap === 'crop-box') {
      const page = target.addPage([width + 2 * CROP_OFFSET, height + 2 * CROP_OFFSET])
      page.setMediaBox(-CROP_OFFSET, CROP_OFFSET, width + 2 * CROP_OFFSET, height + 2 * CROP_OFFSET)
      page.setCropBox(0, 2 * CROP_OFFSET, width, height)
      page.drawPage(inner, { x: 0, y: 2 * CROP_OFFSET })
    } else if (plan.wrap === 'rotate-180') {
      const page = target.addPage([width, height])
      page.drawPage(inner, { x: width, y: height, rotate: degrees(180) })
      page.setRotation(degrees(180))
    } else {
      // The content lies on its side on the sheet; `/Rotate` sets it upright again.
      const page = target.addPage([height, width])
      if (plan.wrap === 'rotate-90') page.drawPage(inner, { x: height, y: 0, rotate: degrees(90) })
      else page.drawPage(inner, { x: 0, y: width, rotate: degrees(-90) })
      page.setRotation(degrees(plan.wrap === 'rotate-90' ? 90 : 270))
    }
  }
  return target.save()
}
