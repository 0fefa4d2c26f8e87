/**
 * The process in which a page is drawn for the screen; started by `render-page.ts`, with limits around it. In: a request on standard
 * input, a JSON text. Out: one message with the picture.
 */
import { readFileSync } from 'node:fs'
import { say } from './messages.ts'
import { OpenFile } from './ocr/open-file.ts'
import { drawPage } from './picture/draw-page.ts'
import type { PictureMessage, PictureRequest } from './render-page.ts'

const tell = (message: PictureMessage): void => say(message)

async function main(): Promise<void> {
  const { path, page: number, dpi } = JSON.parse(readFileSync(0, 'utf8')) as PictureRequest
  const file = new OpenFile(new Uint8Array(readFileSync(path)), undefined)
  const page = await file.page(number)
  const { width, height, data } = await drawPage(page, dpi)
  const { createCanvas } = await import('@napi-rs/canvas')
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
  tell({ type: 'picture', png: (await canvas.encode('png')).toString('base64') })
}

try {
  await main()
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
}
process.exit(0)
