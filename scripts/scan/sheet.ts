/**
 * A scanned sheet in memory and the plain things done to it: from grey to colour, quarter turns, text form of a PGM.
 */

/** Pixels row by row from the top, 1 (grey) or 3 (red, green, blue) bytes each; 0 is black. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}

export const WHITE = 255

export function blankSheet(width: number, height: number, channels: 1 | 3, level: number): Sheet {
  return { width, height, channels, data: new Uint8Array(width * height * channels).fill(level) }
}

/** Brightness weights of red, green and blue (ITU-R BT.601). */
const LUMA = [0.299, 0.587, 0.114] as const

export function toGrey(sheet: Sheet): Sheet {
  if (sheet.channels === 1) return sheet
  const data = new Uint8Array(sheet.width * sheet.height)
  for (let pixel = 0, at = 0; pixel < data.length; pixel++, at += 3) {
    data[pixel] = Math.round(
      LUMA[0] * (sheet.data[at] as number) + LUMA[1] * (sheet.data[at + 1] as number) + LUMA[2] * (sheet.data[at + 2] as number),
    )
  }
  return { ...sheet, channels: 1, data }
}

export function toColour(sheet: Sheet): Sheet {
  if (sheet.channels === 3) return sheet
  const data = new Uint8Array(sheet.width * sheet.height * 3)
  for (let pixel = 0, at = 0; pixel < sheet.data.length; pixel++, at += 3) data.fill(sheet.data[pixel] as number, at, at + 3)
  return { ...sheet, channels: 3, data }
}

/** Turns a sheet clockwise by quarter turns. */
export function turnSheet(sheet: Sheet, degrees: 0 | 90 | 180 | 270): Sheet {
  if (degrees === 0) return sheet
  const { width, height, channels } = sheet
  const [across, down] = degrees === 180 ? [width, height] : [height, width]
  const data = new Uint8Array(sheet.data.length)
  for (let y = 0, to = 0; y < down; y++) {
    for (let x = 0; x < across; x++, to += channels) {
      const [fromX, fromY] = degrees === 90 ? [y, height - 1 - x] : degrees === 180 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x]
      const from = (fromY * width + fromX) * channels
      for (let channel = 0; channel < channels; channel++) data[to + channel] = sheet.data[from + channel] as number
    }
  }
  return { width: across, height: down, channels, data }
}

/** Reads a binary PGM (P5, 8 bits) as pdftoppm writes it. Throws an Error on anything else. */
export function pgmToSheet(bytes: Uint8Array): Sheet {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (head === null) throw new Error('not a grey picture of 8 bits')
  const [width, height] = [Number(head[1]), Number(head[2])]
  return { width, height, channels: 1, data: bytes.slice(head[0].length, head[0].length + width * height) }
}
