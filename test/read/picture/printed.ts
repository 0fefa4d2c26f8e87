/**
 * Printed pages in memory and what happens to them on their way to a scan. In: text, fonts, maps. Out: pictures as found.
 */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { applyTo } from '../../../src/read/picture/homography.ts'
import type { Box } from '../../../src/model/box.ts'
import type { Homography, Raster } from '../../../src/read/picture/raster.ts'
import type { SourcePicture } from '../../../src/read/picture/source.ts'

export const DPI = 150
/** A5 keeps the tests short. */
export const WIDTH = Math.round(5.83 * DPI)
export const HEIGHT = Math.round(8.27 * DPI)

const SENTENCES = [
  'Ban hành kế hoạch cải cách hành chính năm',
  'Mức độ hoàn thành kế hoạch tuyên truyền',
  'Thực hiện chế độ báo cáo định kỳ theo quy định',
  'Tỷ lệ hồ sơ được giải quyết đúng hạn trong kỳ',
  'Xử lý các vấn đề phát hiện qua kiểm tra',
  'Công khai thủ tục hành chính tại trụ sở ủy ban',
]

export type Draw = (context: SKRSContext2D) => void

/** A picture drawn on white. */
export function draw(width: number, height: number, how: Draw): SourcePicture {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = context.strokeStyle = 'black'
  how(context)
  const { data } = context.getImageData(0, 0, width, height)
  return { width, height, channels: 4, data, twoValued: false, toPage: [72 / DPI, 0, 0, 0, 72 / DPI, 0, 0, 0, 1] }
}

/** A table of criteria; `font` is the name of a family. */
export function printedTable(font: string, size = 21): Draw {
  return (context) => {
    context.font = `${size}px "${font}"`
    context.lineWidth = 2
    const [left, top, right, row] = [70, 90, WIDTH - 70, 46]
    const columns = [left, left + 70, right - 90, right]
    const count = 21
    for (let line = 0; line <= count; line++) stroke(context, left, top + line * row, right, top + line * row)
    for (const x of columns) stroke(context, x, top, x, top + count * row)
    for (let line = 0; line < count; line++) {
      const y = top + line * row + 31
      context.fillText(`1.${line + 1}`, left + 12, y)
      context.fillText(SENTENCES[line % SENTENCES.length] ?? '', left + 82, y, right - 190 - left)
      context.fillText(`${line % 4}.5`, right - 70, y)
    }
  }
}

/** Text in lines without any rule. */
export function printedText(font: string, size = 21): Draw {
  return (context) => {
    context.font = `${size}px "${font}"`
    for (let line = 0; line < 24; line++) context.fillText(SENTENCES[line % SENTENCES.length] ?? '', 80, 110 + line * 40)
  }
}

function stroke(context: SKRSContext2D, x0: number, y0: number, x1: number, y1: number): void {
  context.beginPath()
  context.moveTo(x0, y0)
  context.lineTo(x1, y1)
  context.stroke()
}

/** The picture as another sees it: `toPrint` maps the places of the result to those of the print. `beside` is the level around. */
export function seenThrough(print: SourcePicture, toPrint: Homography, beside = 255): SourcePicture {
  const { width, height, data } = print
  const result = new Uint8Array(data.length).fill(beside)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const [u, v] = applyTo(toPrint, x + 0.5, y + 0.5)
      const [left, top] = [Math.floor(u - 0.5), Math.floor(v - 0.5)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [across, down] = [u - 0.5 - left, v - 0.5 - top]
      for (let channel = 0; channel < 3; channel++) {
        const at = (top * width + left) * 4 + channel
        const above = data[at]! * (1 - across) + data[at + 4]! * across
        const below = data[at + width * 4]! * (1 - across) + data[at + width * 4 + 4]! * across
        result[to + channel] = above * (1 - down) + below * down
      }
    }
  }
  return { ...print, data: result }
}

/** The map that takes the four corners of the picture (top left, top right, bottom right, bottom left) to other places. */
export function cornersTo(corners: readonly (readonly [number, number])[], width: number, height: number): Homography {
  const from = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const
  const rows = from.flatMap(([x, y], index) => {
    const [u = 0, v = 0] = corners[index] ?? []
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  for (let column = 0; column < 8; column++) {
    const pivot = rows.findIndex((row, index) => index >= column && Math.abs(row[column]!) > 1e-9)
    const [a, b] = [rows[column]!, rows[pivot]!]
    rows[column] = b
    rows[pivot] = a
    for (const [index, row] of rows.entries()) {
      if (index === column) continue
      const factor = row[column]! / b[column]!
      for (let at = column; at < 9; at++) row[at]! -= factor * b[at]!
    }
  }
  return [...rows.map((row, index) => row[8]! / row[index]!), 1] as unknown as Homography
}

/** A commune's round seal: two rings, letters between them, a star. */
export function roundSeal(context: SKRSContext2D, x: number, y: number, radius: number): void {
  context.save()
  for (const [share, width] of [
    [1, 4],
    [0.64, 2],
  ] as const) {
    context.lineWidth = width
    context.beginPath()
    context.arc(x, y, radius * share, 0, 2 * Math.PI)
    context.stroke()
  }
  context.font = `bold ${radius * 0.18}px "Liberation Serif"`
  context.textAlign = 'center'
  const letters = Array.from('UBND XÃ TIÊN ĐỘNG HUYỆN TỨ KỲ TỈNH ')
  for (const [index, letter] of letters.entries()) {
    context.save()
    context.translate(x, y)
    context.rotate((index * 2 * Math.PI) / letters.length)
    context.fillText(letter, 0, -radius * 0.72)
    context.restore()
  }
  context.beginPath()
  for (let point = 0; point < 10; point++) {
    const [reach, angle] = [radius * (point % 2 === 0 ? 0.34 : 0.135), 0.3 + (point * Math.PI) / 5]
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle))
  }
  context.fill()
  context.restore()
}

/** Ink in a box of print pixels, of a mask that is `scale` times as large. */
export function inkIn(ink: Raster, scale: number, [left, top, right, bottom]: Box): number {
  let count = 0
  for (let y = Math.round(top * scale); y < bottom * scale; y++) {
    for (let x = Math.round(left * scale); x < right * scale; x++) count += ink.data[y * ink.width + x]!
  }
  return count
}
