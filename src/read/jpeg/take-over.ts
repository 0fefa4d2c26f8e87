/**
 * Gives pdf.js our decoder of JPEG pictures, several times as fast as its own at the beginning, when every page counts.
 *
 * pdf.js has no place for another decoder, and keeps its class of JPEG streams to itself. But each stream sets what it works out once, its
 * `bytes` among it, with Object.defineProperty: a picture of our own that is decoded shows the class, which from then on asks our decoder
 * first. Should a later pdf.js do otherwise, it decodes by itself as before; a test notices.
 */
import { openDocument, type Pdfjs } from '../pdfjs.ts'
import { JpegDecoder } from './index.ts'

/** The part of pdf.js's JpegStream that is used here. */
interface JpegStream {
  eof: boolean
  buffer: Uint8Array | Uint8ClampedArray
  bufferLength: number
  readonly bytes: Uint8Array
  readonly drawWidth?: number
  readonly drawHeight?: number
  readonly forceRGBA?: boolean
  readonly forceRGB?: boolean
  readonly jpegOptions: { readonly decodeTransform?: unknown; readonly colorTransform?: unknown }
  decodeImage: (bytes?: Uint8Array | null) => Uint8Array | Uint8ClampedArray
}

/** A white square of eight pixels. */
const SQUARE = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8Af3//2Q==',
  'base64',
)

let done: Promise<boolean> | null = null

/** From now on, the process through: later calls do nothing. Whether pdf.js uses our decoder; it must be loaded for drawing. */
export function takeOverJpeg(pdfjs: Pdfjs): Promise<boolean> {
  return (done ??= showClass(pdfjs))
}

/** Lets pdf.js decode a picture of our own. Nothing is replaced while it reads a file that is not ours. */
async function showClass(pdfjs: Pdfjs): Promise<boolean> {
  const decoder = JpegDecoder.load()
  if (decoder === null) return false
  const { defineProperty } = Object
  let found = false
  Object.defineProperty = <T>(target: T, name: PropertyKey, descriptor: PropertyDescriptor & ThisType<unknown>): T => {
    if (!found && name === 'bytes' && isJpegStream(target)) {
      found = true
      decodeWith(decoder, Object.getPrototypeOf(target) as JpegStream)
    }
    return defineProperty(target, name, descriptor)
  }
  const task = openDocument(pdfjs, onePicture(SQUARE, 8), { draws: true })
  try {
    const page = await (await task.promise).getPage(1)
    const { argsArray } = (await page.getOperatorList()) as { readonly argsArray: readonly (readonly unknown[] | null)[] }
    const id = argsArray.map((args) => args?.[0]).find((first) => typeof first === 'string')
    if (id !== undefined) await new Promise((resolve) => (page.objs as Objects).get(id, resolve))
  } finally {
    Object.defineProperty = defineProperty
    await task.destroy()
  }
  return found
}

interface Objects {
  readonly get: (id: string, callback: (value: unknown) => void) => unknown
}

/** A file of one page with a grey picture. */
function onePicture(jpeg: Buffer, side: number): Uint8Array {
  const content = 'q 8 0 0 8 0 0 cm /P Do Q'
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 8 8]/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n${jpeg.toString('latin1')}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`
  return Uint8Array.from(Buffer.from(`${text}${table}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1'))
}

function isJpegStream(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(target))
  return ['decodeImage', 'jpegOptions', 'bytes'].every((name) => names.includes(name))
}

function decodeWith(decoder: JpegDecoder, streams: JpegStream): void {
  const { decodeImage } = streams
  streams.decodeImage = function (bytes) {
    const decoded = this.eof ? null : decode(decoder, this, bytes ?? this.bytes)
    if (decoded === null) return decodeImage.call(this, bytes)
    this.buffer = decoded
    this.bufferLength = decoded.length
    this.eof = true
    return decoded
  }
}

function decode(
  decoder: JpegDecoder,
  { drawWidth, drawHeight, forceRGBA, forceRGB, jpegOptions }: JpegStream,
  bytes: Uint8Array,
): Uint8ClampedArray | null {
  if (forceRGBA === true || jpegOptions.decodeTransform !== undefined || jpegOptions.colorTransform !== undefined) return null
  const decoded = decoder.decode(bytes, forceRGB === true)
  return decoded !== null && decoded.width === drawWidth && decoded.height === drawHeight ? decoded.data : null
}
