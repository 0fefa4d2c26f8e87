/**
 * Widths of text in the fixtures' fonts, points. In: a font and its size. Out: a function that measures, and remembers.
 */
// oxlint-disable-next-line import/no-named-as-default -- its types know the default export only
import PDFDocument from 'pdfkit'
import { fontFile } from './fonts.ts'
import type { Plan } from './plan.ts'

export type Measure = (text: string, bold: boolean) => number

const measures = new Map<string, Measure>()

/** Opens a font once for each size. */
export function createMeasure(font: Plan['font'], fontSize: number): Measure {
  const made = measures.get(`${font} ${fontSize}`) ?? openMeasure(font, fontSize)
  measures.set(`${font} ${fontSize}`, made)
  return made
}

function openMeasure(font: Plan['font'], fontSize: number): Measure {
  const doc = new PDFDocument({ autoFirstPage: false })
  doc.fontSize(fontSize)
  const known = new Map<string, number>()
  return (text, bold) => {
    const key = `${bold}${text}`
    let width = known.get(key)
    if (width === undefined) {
      width = doc.font(fontFile(font, bold)).widthOfString(text)
      known.set(key, width)
    }
    return width
  }
}
