/**
 * Scanned sheets for tests: a small score table drawn to a picture, and PDFs whose pages are such pictures. In: what stands in the
 * table. Out: objects and pages of a PDF written by hand.
 */
import { createCanvas } from '@napi-rs/canvas'
import { deflateSync } from 'node:zlib'
import { FIRST_OBJECT, pdf, stream, type PageSource } from '../pdf-source.ts'

export interface Sheet {
  readonly rows: readonly (readonly string[])[]
  /** Drawn over the picture, in PDF operators. */
  readonly over?: string
}

/** The page of `pdf()`, points. */
const WIDTH = 600
const HEIGHT = 800
const DPI = 200
const SCALE = DPI / 72
const ROW = 30
const COLUMNS = [50, 110, 360, 440, 520] as const
const TOP = 80

export const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm']

/** Grey pixels of a sheet; an empty table is a blank sheet. */
function drawSheet({ rows }: Sheet): { width: number; height: number; data: Uint8Array } {
  const width = Math.round(WIDTH * SCALE)
  const height = Math.round(HEIGHT * SCALE)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.scale(SCALE, SCALE)
  context.fillStyle = 'black'
  context.lineWidth = 0.75
  context.font = '12px "Liberation Serif"'
  const bottom = TOP + rows.length * ROW
  for (const [index, row] of rows.entries()) {
    const y = TOP + index * ROW
    for (const [column, text] of row.entries()) context.fillText(text, (COLUMNS[column] ?? 0) + 5, y + 20)
    context.strokeRect(COLUMNS[0], y, (COLUMNS.at(-1) ?? 0) - COLUMNS[0], ROW)
  }
  for (const x of rows.length > 0 ? COLUMNS : []) {
    context.beginPath()
    context.moveTo(x, TOP)
    context.lineTo(x, bottom)
    context.stroke()
  }
  const colours = canvas.data()
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, index) => colours[index * 4] ?? 0) }
}

/** A picture of a sheet as an object of a PDF. */
export const pictureObject = (sheet: Sheet): string => greyPicture(drawSheet(sheet))

export const blackPicture = (): string => greyPicture({ width: 900, height: 1200, data: new Uint8Array(900 * 1200) })

function greyPicture({ width, height, data }: { width: number; height: number; data: Uint8Array }): string {
  const size = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray`
  return stream(`/Type /XObject /Subtype /Image ${size} /Filter /FlateDecode`, deflateSync(data).toString('latin1'))
}

/** A page that the picture with this object number fills. */
export const pictured = (object: number, over = ''): PageSource => ({
  content: `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /X Do Q ${over}`,
  resources: `/XObject << /X ${object} 0 R >>`,
})

/** A PDF of scanned sheets. */
export function scannedPdf(sheets: readonly Sheet[]): Uint8Array {
  return pdf({
    pages: sheets.map(({ over }, index) => pictured(FIRST_OBJECT + index, over)),
    objects: sheets.map(pictureObject),
  })
}

/** A sheet with a header and `count` criteria, numbered from `first`. */
export function scoreSheet(first: number, count = 3): Sheet {
  const rows = Array.from({ length: count }, (_, index) => [`${first + index}`, 'Ban hành kế hoạch', '2,5', '1,5'])
  return { rows: [HEADER, ...rows] }
}
