/**
 * Wraps scans in a PDF as scanners do: a picture for each page, in one piece or in strips, upright or set upright by `/Rotate`,
 * with or without the invisible text of the scanner's own recognition.
 */
import { deflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument, PDFName, PDFRawStream, degrees } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import type { Random } from '../generate/prng.ts'
import { sheetToGroup4 } from './ccitt.ts'
import { sheetToGreyJpeg } from './grey-jpeg.ts'
import { sheetToJbig2 } from './jbig2.ts'
import { sheetToJpeg2000 } from './jpeg-2000.ts'
import { hiddenTextOperators } from './hidden-text.ts'
import type { PrintedPage } from './render.ts'
import type { ScanPlan } from './scan-plan.ts'
import { WHITE, blankSheet, toGrey, turnSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'

export interface ScannedPage {
  readonly scan: Sheet
  readonly page: PrintedPage
  readonly turned: 0 | 90 | 180 | 270
}

type Entries = Record<string, string | number | Record<string, number>>

function sheetToColourJpeg(sheet: Sheet, quality: number): Uint8Array {
  const canvas = createCanvas(sheet.width, sheet.height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(sheet.width, sheet.height)
  for (let from = 0, to = 0; from < sheet.data.length; from += 3, to += 4) {
    image.data[to] = sheet.data[from] as number
    image.data[to + 1] = sheet.data[from + 1] as number
    image.data[to + 2] = sheet.data[from + 2] as number
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

/** How many times smaller JPEG 2000 makes a sheet: as hard as office scanners do. */
const JPX_RATIO = 25

function addImage(document: PDFDocument, sheet: Sheet, plan: ScanPlan): PDFRef {
  const { context } = document
  const common = { Type: 'XObject', Subtype: 'Image', Width: sheet.width, Height: sheet.height, BitsPerComponent: 8 }
  const ColorSpace = sheet.channels === 3 ? 'DeviceRGB' : 'DeviceGray'
  const add = (bytes: Uint8Array, entries: Entries): PDFRef =>
    context.register(PDFRawStream.of(context.obj({ ...common, ...entries, Length: bytes.length }), bytes))
  if (plan.compression === 'ccitt' && plan.mode === 'bitonal') {
    const DecodeParms = { K: -1, Columns: sheet.width, Rows: sheet.height }
    return add(sheetToGroup4(sheet), { ColorSpace, BitsPerComponent: 1, Filter: 'CCITTFaxDecode', DecodeParms })
  }
  if (plan.compression === 'jbig2' && plan.mode === 'bitonal')
    return add(sheetToJbig2(sheet), { ColorSpace, BitsPerComponent: 1, Filter: 'JBIG2Decode' })
  if (plan.mode === 'bitonal') return add(deflateSync(packBits(sheet)), { ColorSpace, BitsPerComponent: 1, Filter: 'FlateDecode' })
  if (plan.compression === 'flate') return add(deflateSync(sheet.data), { ColorSpace, Filter: 'FlateDecode' })
  if (plan.compression === 'jpx') return add(sheetToJpeg2000(sheet, JPX_RATIO), { ColorSpace, Filter: 'JPXDecode' })
  const jpeg = sheet.channels === 1 ? sheetToGreyJpeg(sheet, plan.quality) : sheetToColourJpeg(sheet, plan.quality)
  return add(jpeg, { ColorSpace, Filter: 'DCTDecode' })
}

/** The background of a layered page has so many times fewer pixels a side. */
const LAYER_SHRINK = 3
/** Below this level a pixel belongs to the text layer. */
const LAYER_INK = 140

/**
 * Cuts a page in two layers, as scanners do that compress hard: what is dark as a mask of full sharpness, all else small and blurred
 * with the paper's level where the mask is.
 */
function toLayers(sheet: Sheet): { mask: Sheet; background: Sheet } {
  const { width, height, channels } = sheet
  const grey = toGrey(sheet)
  const mask: Sheet = { width, height, channels: 1, data: grey.data.map((value) => (value < LAYER_INK ? 0 : WHITE)) }
  const size = { width: Math.ceil(width / LAYER_SHRINK), height: Math.ceil(height / LAYER_SHRINK) }
  const background = blankSheet(size.width, size.height, channels, WHITE)
  for (let y = 0, to = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      for (let channel = 0; channel < channels; channel++, to++) {
        let [sum, count] = [0, 0]
        for (let below = y * LAYER_SHRINK; below < Math.min(height, (y + 1) * LAYER_SHRINK); below++) {
          for (let beside = x * LAYER_SHRINK; beside < Math.min(width, (x + 1) * LAYER_SHRINK); beside++) {
            if (mask.data[below * width + beside] === 0) continue
            sum += sheet.data[(below * width + beside) * channels + channel] as number
            count++
          }
        }
        if (count > 0) background.data[to] = sum / count
      }
    }
  }
  return { mask, background }
}

function addMask(document: PDFDocument, mask: Sheet): PDFRef {
  const bytes = sheetToGroup4(mask)
  const DecodeParms = { K: -1, Columns: mask.width, Rows: mask.height }
  const entries = { Type: 'XObject', Subtype: 'Image', Width: mask.width, Height: mask.height, BitsPerComponent: 1, ImageMask: true }
  const dictionary = document.context.obj({ ...entries, Filter: 'CCITTFaxDecode', DecodeParms, Length: bytes.length })
  return document.context.register(PDFRawStream.of(dictionary, bytes))
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
  const layers = plan.layers && plan.mode !== 'bitonal' ? toLayers(stored) : null
  const whole = layers?.background.height ?? stored.height
  const operators = cutStrips(layers?.background ?? stored, plan.strips).map(({ strip, top }, index) => {
    images[`Im${index}`] = addImage(document, strip, plan)
    const [h, bottom] = [(strip.height / whole) * height, height - ((top + strip.height) / whole) * height]
    return `q ${width.toFixed(3)} 0 0 ${h.toFixed(3)} 0 ${bottom.toFixed(3)} cm /Im${index} Do Q`
  })
  if (layers !== null) {
    images['Mask'] = addMask(document, layers.mask)
    operators.push(`q 0.12 g ${width.toFixed(3)} 0 0 ${height.toFixed(3)} 0 0 cm /Mask Do Q`)
  }
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
