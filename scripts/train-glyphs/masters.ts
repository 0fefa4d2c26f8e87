/** Fonts to large pictures of letters. In: font files. Out: for each letter of each font its darkness, cut to its ink. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'

/** A letter drawn large. */
export interface Master {
  readonly text: string
  readonly width: number
  readonly height: number
  /** 0 paper to 255 ink. */
  readonly data: Uint8Array
}

const DIGITS = '0123456789'
/** Letters that no font draws like a digit or a Roman numeral when their size is not known. */
const OTHERS = 'aácdđeêfhkmnrtuưwyăâÂĐACEFHJKMNPQRTUWY?%&()/+#'
/** Height of the em, pixels. */
const SIZE = 110

export interface FontMasters {
  readonly file: string
  readonly digits: readonly Master[]
  readonly romans: readonly Master[]
  readonly others: readonly Master[]
}

/** null for a font that lacks the digits. */
export function drawMasters(file: string): FontMasters | null {
  const family = `face-${file}`.replace(/[^\w-]/gu, '-')
  if (!GlobalFonts.registerFromPath(file, family)) return null
  const draw = (text: string, spacing = 0): Master | null => drawText(family, text, spacing)
  const digits = Array.from(DIGITS, (digit) => draw(digit))
  if (digits.some((master) => master === null)) return null
  // Two digits that touch are no digit.
  const pairs = Array.from({ length: 30 }, (_, at) => draw(`${(at * 7) % 10}${(at * 3 + 1) % 10}`, -SIZE * 0.06))
  return {
    file,
    digits: digits.filter((master) => master !== null),
    romans: ['I', 'V', 'X'].map((roman) => draw(roman)).filter((master) => master !== null),
    others: [...Array.from(OTHERS, (letter) => draw(letter)), ...pairs].filter((master) => master !== null),
  }
}

const [width, height] = [SIZE * 3, SIZE * 2]
const context = createCanvas(width, height).getContext('2d')

function drawText(family: string, text: string, spacing: number): Master | null {
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.font = `${SIZE}px "${family}"`
  let x = SIZE / 2
  for (const letter of text) {
    context.fillText(letter, x, SIZE * 1.4)
    x += context.measureText(letter).width + spacing
  }
  const { data } = context.getImageData(0, 0, width, height)
  return cutToInk(text.length === 1 ? text : '', data)
}

function cutToInk(text: string, pixels: Uint8ClampedArray): Master | null {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4]! > 127) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  if (right <= left) return null
  const data = new Uint8Array((right - left) * (bottom - top))
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) data[(y - top) * (right - left) + x - left] = 255 - pixels[(y * width + x) * 4]!
  }
  return { text, width: right - left, height: bottom - top, data }
}
