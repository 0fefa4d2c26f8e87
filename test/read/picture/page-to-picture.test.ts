import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenForLoss, takeLoss } from '../../../src/read/damage.ts'
import { PageProblem } from '../../../src/read/page-problems.ts'
import { loadPdfjs, openDocument, type Pdfjs, type PdfjsPage } from '../../../src/read/pdfjs.ts'
import { pageToPicture } from '../../../src/read/picture/index.ts'
import { joinPictures, type DecodedPicture, type PlacedPicture } from '../../../src/read/picture/join-pictures.ts'
import { pageToSource } from '../../../src/read/picture/page-to-source.ts'

let pdfjs: Pdfjs
const opened: { destroy: () => Promise<void> }[] = []
const quiet = console.warn
beforeAll(async () => {
  console.warn = () => undefined
  pdfjs = await loadPdfjs({ draws: true })
})
afterAll(async () => {
  for (const task of opened) await task.destroy()
  console.warn = quiet
})

async function firstPage(bytes: Uint8Array): Promise<PdfjsPage> {
  const task = openDocument(pdfjs, bytes, { draws: true })
  opened.push(task)
  return (await task.promise).getPage(1)
}

interface Shown {
  readonly bytes: Uint8Array
  readonly entries: Record<string, PDFName | PDFNumber | boolean>
}

/** A page of 200 × 100 points showing one picture, and what else the content draws. */
async function pageWith({ bytes, entries }: Shown, content: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([200, 100])
  const picture = document.context.register(
    document.context.stream(bytes, { Type: 'XObject', Subtype: 'Image', Width: 20, Height: 10, BitsPerComponent: 8, ...entries }),
  )
  page.node.set(PDFName.of('Resources'), document.context.obj({ XObject: { P: picture } }))
  page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)))
  return document.save()
}

const GREY = { ColorSpace: PDFName.of('DeviceGray') }
const steps = Uint8Array.from({ length: 200 }, (_, at) => at)

describe("the scan's own picture", () => {
  it('is taken where it is all there is, and leads to its place on the page', async () => {
    const source = await pageToSource(await firstPage(await pageWith({ bytes: steps, entries: GREY }, 'q 160 0 0 80 20 10 cm /P Do Q')))
    expect([source.width, source.height]).toEqual([20, 10])
    expect(Array.from({ length: 200 }, (_, at) => source.data[at * source.channels])).toEqual([...steps])
    expect(source.toPage.map((value) => Math.round(value * 1000) / 1000)).toEqual([8, 0, 20, 0, 8, 10, 0, 0, 1])
  })

  it('is drawn with the page where something else is to be seen', async () => {
    const source = await pageToSource(
      await firstPage(await pageWith({ bytes: steps, entries: GREY }, 'q 200 0 0 100 0 0 cm /P Do Q 1 0 0 rg 90 40 20 20 re f')),
    )
    expect(source.width).toBeGreaterThan(400)
    const middle = (Math.floor(source.height / 2) * source.width + Math.floor(source.width / 2)) * source.channels
    expect([...source.data.subarray(middle, middle + 3)]).toEqual([255, 0, 0])
  })

  it('of the report that was given is set straight', async () => {
    const file = new URL('../../../fixtures/ngoc-ky-2023/scan.pdf', import.meta.url)
    const picture = await pageToPicture(await firstPage(new Uint8Array(readFileSync(file))))
    expect(picture.skew).toBeCloseTo(-0.6, 1.5)
    expect(picture.turned).toBe(0)
    expect(picture.dpi).toBeCloseTo(250, 0)
  })
})

describe('a picture that cannot be had is said', () => {
  it.each(['JPXDecode', 'DCTDecode'])('when its %s data is damaged', async (filter) => {
    const bytes = await pageWith({ bytes: steps, entries: { ...GREY, Filter: PDFName.of(filter) } }, 'q 200 0 0 100 0 0 cm /P Do Q')
    await expect(pageToPicture(await firstPage(bytes))).rejects.toMatchObject({ code: 'image-not-decoded' })
  })

  it('when it is a mask of damaged data', async () => {
    const entries = { ImageMask: true, BitsPerComponent: PDFNumber.of(1), Filter: PDFName.of('JBIG2Decode') }
    const page = await firstPage(await pageWith({ bytes: steps, entries }, 'q 200 0 0 100 0 0 cm /P Do Q'))
    const listening = listenForLoss()
    const picture = await pageToPicture(page).catch((error: unknown) => error)
    const loss = takeLoss()
    listening()
    expect(picture instanceof PageProblem || loss !== null).toBe(true)
  })

  it('when the page cannot be drawn', async () => {
    const page = await firstPage(await pageWith({ bytes: steps, entries: GREY }, 'q 200 0 0 100 0 0 cm /P Do Q 1 0 0 rg 90 40 20 20 re f'))
    page.render = () => {
      throw new Error('no canvas')
    }
    await expect(pageToPicture(page)).rejects.toMatchObject({ code: 'page-not-drawn' })
  })
})

const whole = { left: 0, top: 0, right: 100, bottom: 100 }
const grey = (levels: readonly number[], width: number): DecodedPicture => ({
  width,
  height: levels.length / width,
  kind: 2,
  data: Uint8Array.from(levels.flatMap((level) => [level, level, level])),
})
const at = (pixels: DecodedPicture, x: number, y: number, pixel = 1): PlacedPicture => ({
  pixels,
  matrix: [pixels.width * pixel, 0, 0, -pixels.height * pixel, x, y + pixels.height * pixel],
  paints: null,
  seen: whole,
})

describe('pictures in one grid', () => {
  it('are joined: the strips of a scan', () => {
    const joined = joinPictures([at(grey([1, 2, 3, 4], 2), 5, 5), at(grey([5, 6], 2), 5, 7)])
    expect(joined).toMatchObject({ width: 2, height: 3 })
    expect(Array.from(joined?.data ?? []).filter((_, index) => index % 3 === 0)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are left alone when their pixels differ in size', () => {
    expect(joinPictures([at(grey([1, 2, 3, 4], 2), 5, 5), at(grey([5, 6], 2), 5, 7, 1.5)])).toBeNull()
  })

  it('are cut to what a clip leaves', () => {
    const pixels = grey(
      Array.from({ length: 100 }, (_, index) => index),
      10,
    )
    const joined = joinPictures([{ ...at(pixels, 0, 0), seen: { left: 0, top: 5, right: 10, bottom: 10 } }])
    expect(joined).toMatchObject({ width: 10, height: 5 })
    expect(joined?.data[0]).toBe(50)
  })

  it('of one bit stay black and white, masks paint their zeros', () => {
    const mask: DecodedPicture = { width: 8, height: 1, data: Uint8Array.of(0b10101010) }
    const joined = joinPictures([{ ...at(mask, 0, 0), paints: '#000000' }])
    expect(joined).toMatchObject({ twoValued: true, channels: 1 })
    expect([...(joined?.data ?? [])]).toEqual([255, 0, 255, 0, 255, 0, 255, 0])
  })

  it('that are too short for their size are none', () => {
    expect(joinPictures([at({ width: 8, height: 8, kind: 1, data: Uint8Array.of(1) }, 0, 0)])).toBeNull()
  })
})
