import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/generate/prng.ts'
import { sheetToGreyJpeg } from '../../../scripts/scan/grey-jpeg.ts'
import { JpegDecoder } from '../../../src/read/jpeg/index.ts'
import { takeOverJpeg } from '../../../src/read/jpeg/take-over.ts'
import { loadPdfjs } from '../../../src/read/pdfjs.ts'

/** pdf.js's own decoder, which it also gives away by itself. */
interface JpegImage {
  readonly parse: (bytes: Uint8Array) => void
  readonly getData: (options: { width: number; height: number; forceRGB: boolean; isSourcePDF: boolean }) => Uint8ClampedArray
}

let byPdfjs: (bytes: Uint8Array, width: number, height: number) => Uint8ClampedArray
const decoder = JpegDecoder.load()

beforeAll(async () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const decoders = pathToFileURL(path.join(folder, 'legacy', 'image_decoders', 'pdf.image_decoders.min.mjs')).href
  const { JpegImage } = (await import(decoders)) as { JpegImage: new () => JpegImage }
  byPdfjs = (bytes, width, height) => {
    const image = new JpegImage()
    image.parse(bytes)
    return image.getData({ width, height, forceRGB: true, isSourcePDF: true })
  }
})

/** Paper, strokes and noise, so that every coefficient is met. */
function pixels(width: number, height: number, noise: number): Uint8Array {
  const random = createRandom(`jpeg/${width}/${noise}`)
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const ink = (at % width) % 23 < 3 || Math.floor(at / width) % 17 < 2
    return Math.max(0, Math.min(255, (ink ? 20 : 250) + random.int(-noise, noise)))
  })
}

function greyFile(width: number, height: number, noise: number, quality: number): Uint8Array {
  return sheetToGreyJpeg({ width, height, channels: 1, data: pixels(width, height, noise) } as never, quality)
}

function colourFile(width: number, height: number, quality: number): Uint8Array {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const [red, green, blue] = [pixels(width, height, 90), pixels(width, height, 91), pixels(width, height, 5)]
  for (let at = 0; at < width * height; at++) image.data.set([red[at]!, green[at]!, blue[at]!, 255], at * 4)
  context.putImageData(image, 0, 0)
  return canvas.encodeSync('jpeg', quality)
}

const isSame = (a: Uint8ClampedArray | undefined, b: Uint8ClampedArray): boolean =>
  a !== undefined && Buffer.from(a.buffer).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength))

/** Where a file's scan begins. */
function scanAt(file: Buffer): number {
  const at = file.indexOf(Buffer.from([0xff, 0xda]))
  return at + 2 + file.readUInt16BE(at + 2)
}

/** A picture of strips of eight rows, with a restart marker between two of them. */
function stripsFile(width: number, strips: number): Uint8Array {
  const files = Array.from({ length: strips }, (_, strip) => Buffer.from(greyFile(width, 8, 10 + strip, 80)))
  const [first] = files as [Buffer]
  const head = Buffer.from(first.subarray(0, scanAt(first)))
  head.writeUInt16BE(strips * 8, head.indexOf(Buffer.from([0xff, 0xc0])) + 5)
  const interval = Buffer.from([0xff, 0xdd, 0, 4, 0, width / 8])
  const scans = files.flatMap((file, strip) => [
    file.subarray(scanAt(file), file.length - 2),
    Buffer.from([0xff, strip === strips - 1 ? 0xd9 : 0xd0 + (strip % 8)]),
  ])
  return Buffer.concat([head.subarray(0, 2), interval, head.subarray(2), ...scans])
}

describe('our decoder of JPEG pictures', () => {
  it.each([
    [160, 96, 0, 60],
    [201, 77, 12, 45],
    [64, 133, 120, 95],
    [97, 41, 250, 8],
  ])('gives the pixels of a grey picture of %i × %i as pdf.js does', (width, height, noise, quality) => {
    const bytes = greyFile(width, height, noise, quality)
    const expected = byPdfjs(bytes, width, height)
    expect(isSame(decoder?.decode(bytes, true)?.data, expected)).toBe(true)
    expect(
      isSame(
        decoder?.decode(bytes, false)?.data,
        expected.filter((_, at) => at % 3 === 0),
      ),
    ).toBe(true)
  })

  it.each([
    [160, 96, 60],
    [203, 81, 92],
    [65, 33, 20],
  ])('gives the pixels of a coloured picture of %i × %i as pdf.js does', (width, height, quality) => {
    const bytes = colourFile(width, height, quality)
    expect(isSame(decoder?.decode(bytes, true)?.data, byPdfjs(bytes, width, height))).toBe(true)
  })

  it('starts anew at restart markers', () => {
    const bytes = stripsFile(96, 11)
    expect(isSame(decoder?.decode(bytes, true)?.data, byPdfjs(bytes, 96, 88))).toBe(true)
  })

  it('leaves to pdf.js what is cut off, damaged or no JPEG', () => {
    const bytes = greyFile(160, 96, 30, 80)
    const scan = bytes.length >> 1
    expect(decoder?.decode(bytes, true)).not.toBeNull()
    expect(decoder?.decode(bytes.subarray(0, scan), true)).toBeNull()
    expect(decoder?.decode(bytes.subarray(0, bytes.length - 2), true)).toBeNull()
    expect(decoder?.decode(Uint8Array.from([...bytes.subarray(0, scan), 0xff, 0xd9, ...bytes.subarray(scan)]), true)).toBeNull()
    expect(decoder?.decode(new Uint8Array(500), true)).toBeNull()
    expect(decoder?.decode(new Uint8Array(0), true)).toBeNull()
  })

  it('never reads beyond a file, whatever its bytes are', () => {
    const [whole, random] = [greyFile(64, 64, 60, 70), createRandom('jpeg/damage')]
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice()
      for (let change = 0; change < 3; change++) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255)
      const decoded = decoder?.decode(bytes, true) ?? null
      if (decoded !== null) expect(isSame(decoded.data, byPdfjs(bytes, decoded.width, decoded.height))).toBe(true)
    }
  })

  it('is used by pdf.js', async () => {
    const { defineProperty } = Object
    expect(await takeOverJpeg(await loadPdfjs({ draws: true }))).toBe(true)
    expect(Object.defineProperty).toBe(defineProperty)
  })
})
