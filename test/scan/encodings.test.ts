import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRandom } from '../../scripts/generate/prng.ts'
import { sheetToGreyJpeg } from '../../scripts/scan/grey-jpeg.ts'
import { drawScanPlan } from '../../scripts/scan/scan-plan.ts'
import type { Sheet } from '../../scripts/scan/sheet.ts'
import { addScannedPage } from '../../scripts/scan/to-pdf.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangdiem-encodings-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs of black and white of very different lengths, most rows like the one above: what the code of a fax has to tell apart. */
function bitonalSheet(width: number, height: number, seed: string): Sheet {
  const random = createRandom(seed)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    if (y % 4 !== 0) {
      for (let x = 0; x < width; x++) {
        const above = data[(y - 1) * width + x] as number
        data[y * width + x] = random.chance(0.01) ? 255 - above : above
      }
      continue
    }
    for (let x = 0; x < width;) {
      const [run, level] = [random.pick([1, 2, 3, 7, 63, 64, 65, 700, 1800, 2561, 5200]), random.pick([0, 255])]
      data.fill(level, y * width + x, y * width + Math.min(width, x + run))
      x += run
    }
  }
  return { width, height, channels: 1, data }
}

async function sheetToPdf(sheet: Sheet, effects: readonly string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const plan = drawScanPlan(createRandom('plan'), 'good', effects)
  const page = { width: (sheet.width * 72) / 300, height: (sheet.height * 72) / 300, words: [] }
  addScannedPage(document, { scan: sheet, page, turned: 0 }, plan, createRandom('page'))
  return document.save()
}

/** Rows of bits as a sheet. `black`: the bit of a black pixel. */
function bitsToSheet(bits: Uint8Array, like: Sheet, black: 0 | 1): Sheet {
  const row = Math.ceil(like.width / 8)
  const data = like.data.map((_, at) => {
    const [x, y] = [at % like.width, Math.floor(at / like.width)]
    return (((bits[y * row + (x >> 3)] as number) >> (7 - (x & 7))) & 1) === black ? 0 : 255
  })
  return { ...like, data }
}

/** What poppler finds in the PDF's only picture. */
async function throughPoppler(sheet: Sheet, effects: readonly string[]): Promise<Sheet> {
  const path = join(folder, 'sheet.pdf')
  writeFileSync(path, await sheetToPdf(sheet, effects))
  execFileSync('pdfimages', [path, join(folder, 'sheet')])
  const bytes = readFileSync(join(folder, 'sheet-000.pbm'))
  return bitsToSheet(bytes.subarray(bytes.length - Math.ceil(sheet.width / 8) * sheet.height), sheet, 1)
}

/** What pdf.js finds there. */
async function throughPdfjs(sheet: Sheet, effects: readonly string[]): Promise<Sheet> {
  const wasmUrl = `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/wasm/`
  const task = getDocument({ data: await sheetToPdf(sheet, effects), wasmUrl, verbosity: 0 })
  try {
    const page = await (await task.promise).getPage(1)
    const { fnArray, argsArray } = await page.getOperatorList()
    const [name] = argsArray[fnArray.indexOf(OPS.paintImageXObject)] as [string]
    const { data } = await new Promise<{ data: Uint8Array }>((resolve) => {
      page.objs.get(name, resolve)
    })
    return bitsToSheet(data, sheet, 0)
  } finally {
    await task.destroy()
  }
}

describe('a black-and-white sheet comes out of the PDF as it went in', () => {
  for (const [width, height] of [
    [1, 3],
    [8, 9],
    [65, 40],
    [1290, 60],
    [5400, 40],
  ] as const) {
    test.each([
      { compression: 'ccitt', readBy: 'poppler' },
      { compression: 'ccitt', readBy: 'pdf.js' },
      { compression: 'jbig2', readBy: 'pdf.js' },
      { compression: 'flate', readBy: 'poppler' },
    ])(`${width} × ${height} by $compression, read by $readBy`, async ({ compression, readBy }) => {
      const sheet = bitonalSheet(width, height, `${width}`)
      const read = readBy === 'poppler' ? throughPoppler : throughPdfjs
      const back = await read(sheet, ['mode=bitonal', `compression=${compression}`])
      expect(Buffer.compare(back.data, sheet.data)).toBe(0)
    })
  }
})

test('a grey JPEG has one component and looks like what went in, the more so the higher its quality', async () => {
  const [width, height] = [203, 151]
  const data = Uint8Array.from({ length: width * height }, (_, at) => 128 + 100 * Math.sin((at % width) / 9) * Math.cos(at / width / 13))
  const errors: number[] = []
  for (const quality of [30, 60, 95]) {
    const bytes = Buffer.from(sheetToGreyJpeg({ width, height, channels: 1, data }, quality))
    expect(bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + 9]).toBe(1)
    const context = createCanvas(width, height).getContext('2d')
    context.drawImage(await loadImage(bytes), 0, 0)
    const shown = context.getImageData(0, 0, width, height).data
    errors.push(Math.sqrt(data.reduce((sum, value, at) => sum + (value - (shown[4 * at] as number)) ** 2, 0) / data.length))
  }
  expect(errors[0]).toBeLessThan(4)
  expect(errors[2]).toBeLessThan(1)
  expect(errors[2]).toBeLessThan(errors[0] as number)
})
