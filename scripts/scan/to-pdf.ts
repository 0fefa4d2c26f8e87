/**
 * Wraps scans in a PDF as scanners do: a picture for each page, in one piece or in strips, upright or set upright by `/Rotate`,
 * with or without the invisible text of the scanner's own recognition.
 */
import { deflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument, PDFName, PDFRawStream, degrees } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import type { Random } from '../generate/prng.ts'
import { hiddenTextOperators } from './hidden-text.ts'
import type { PrintedPage } from './render.ts'
import type { ScanPlan } from './scan-plan.ts'
import { toColour, turnSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'

export interface ScannedPage {
  readonly scan: Sheet
  readonly page: PrintedPage
  readonly turned: 0 | 90 | 180 | 270
}

function sheetToJpeg(sheet: Sheet, quality: number): Uint8Array {
  const colour = toColour(sheet)
  const canvas = createCanvas(sheet.width, sheet.height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(sheet.width, sheet.height)
  for (let from = 0, to = 0; from < colour.data.length; from += 3, to += 4) {
    image.data[to] = colour.data[from] as number
    image.data[to + 1] = colour.data[from + 1] as number
    image.data[to + 2] = colour.data[from + 2] as number
    image.data[to + 3] = 255
  }
  context.putImageData(image, 0, 0)
  return canvas.encodeSync('jpeg', quality)
}

/** Eight pixels a byte, 1 is white; rows begin on a byte. */
export function packBits(sheet: Sheet): Uint8Array {
  const rowBytes = (sheet.width + 7) >> 3
  const bits = new Uint8Array(rowBytes * sheet.height)
  for (let y = 0; y < sheet.height; y++) {
    for (let x = 0; x < sheet.width; x++)
      if ((sheet.data[y * sheet.width + x] as number) > 127)
        bits[y * rowBytes + (x >> 3)] = (bits[y * rowBytes + (x >> 3)] as number) | (128 >> (x & 7))
  }
  return bits
}

function addImage(document: PDFDocument, sheet: Sheet, plan: ScanPlan): PDFRef {
  const { context } = document
  const common = { Type: 'XObject', Subtype: 'Image', Width: sheet.width, Height: sheet.height }
  const add = (bytes: Uint8Array, entries: Record<string, string | number>): PDFRef =>
    context.register(
      PDFRawStream.of(context.obj({ ...common, ...entries, Length: bytes.length } as Record<string, string | number>), bytes),
    )
  if (plan.mode === 'bitonal')
    return add(deflateSync(packBits(sheet)), { ColorSpace: 'DeviceGray', BitsPerComponent: 1, Filter: 'FlateDecode' })
  if (plan.compression === 'flate')
    return add(deflateSync(sheet.data), {
      ColorSpace: sheet.channels === 3 ? 'DeviceRGB' : 'DeviceGray',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    })
  return add(sheetToJpeg(sheet, plan.quality), { ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Filter: 'DCTDecode' })
}

function cutStrips(sheet: Sheet, count: number): { strip: Sheet; top: number }[] {
  const height = Math.ceil(sheet.height / count)
  const rowBytes = sheet.width * sheet.channels
  const strips: { strip: Sheet; top: number }[] = []
  for (let top = 0; top < sheet.height; top += height) {
    const rows = Math.min(height, sheet.height - top)
    strips.push({ strip: { ...sheet, height: rows, data: sheet.data.subarray(top * rowBytes, (top + rows) * rowBytes) }, top })
  }
  return strips
}

/** Adds a page of the displayed size of the scan. */
export function addScannedPage(document: PDFDocument, { scan, page, turned }: ScannedPage, plan: ScanPlan, random: Random): void {
  const { context } = document
  // What lies in the file is turned back by what `/Rotate` turns.
  const stored = turnSheet(scan, ((360 - plan.rotateEntry) % 360) as 0 | 90 | 180 | 270)
  const sideways = (turned + plan.rotateEntry) % 180 !== 0
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height]
  const target = document.addPage([width, height])
  if (plan.rotateEntry !== 0) target.setRotation(degrees(plan.rotateEntry))
  const images: Record<string, PDFRef> = {}
  const operators = cutStrips(stored, plan.strips).map(({ strip, top }, index) => {
    images[`Im${index}`] = addImage(document, strip, plan)
    const [h, bottom] = [(strip.height / stored.height) * height, height - ((top + strip.height) / stored.height) * height]
    return `q ${width.toFixed(3)} 0 0 ${h.toFixed(3)} 0 ${bottom.toFixed(3)} cm /Im${index} Do Q`
  })
  const fonts: Record<string, PDFRef> = {}
  if (plan.hiddenText && turned === 0 && plan.rotateEntry === 0) {
    fonts['F0'] = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }))
    operators.push(hiddenTextOperators(page, random))
  }
  const content = deflateSync(Buffer.from(operators.join('\n'), 'latin1'))
  const stream = PDFRawStream.of(context.obj({ Length: content.length, Filter: 'FlateDecode' }), content)
  target.node.set(PDFName.of('Contents'), context.register(stream))
  target.node.set(PDFName.of('Resources'), context.obj({ XObject: images, Font: fonts }))
}
