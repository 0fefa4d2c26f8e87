/** The kernel reads lines as tesseract.js-core does, with the same trained data. */
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontFile } from '../../../scripts/generate/fonts.ts'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { LINE_HEIGHT, loadEngine, type Engine } from '../../../src/read/recognise/engine.ts'

const FAMILY = 'line-net-test'
const LINES = [
  'UBND xã đã ban hành Kế hoạch số 52/KH-UBND ngày 30/12/2022',
  'Tỷ lệ hồ sơ giải quyết đúng hạn: 671/671 = 100%, đạt 2,5 điểm',
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
  'Tỷ lệ hồ sơ giải quyết đúng hạn trong quý I là 98,5%',
  '(Đánh giá tài liệu kiểm chứng)',
]

/** A line in a font with serifs, black on white, as high as the engine wants it. */
function drawLine(text: string): Raster {
  const font = `26px ${FAMILY}`
  const measure = createCanvas(1, 1).getContext('2d')
  measure.font = font
  const width = Math.ceil(measure.measureText(text).width) + 8
  const context = createCanvas(width, LINE_HEIGHT).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, LINE_HEIGHT)
  context.fillStyle = 'black'
  context.font = font
  context.fillText(text, 4, 27)
  const pixels = context.getImageData(0, 0, width, LINE_HEIGHT).data
  return { width, height: LINE_HEIGHT, data: Uint8Array.from({ length: width * LINE_HEIGHT }, (_, at) => pixels[at * 4]!) }
}

describe('the kernel', () => {
  let fast: Engine
  let general: Engine
  beforeAll(async () => {
    GlobalFonts.registerFromPath(fontFile('Liberation Serif', false), FAMILY)
    ;[fast, general] = await Promise.all([loadEngine(), loadEngine({ general: true })])
  })
  afterAll(() => {
    fast.close()
    general.close()
  })

  it.each(LINES)('reads %s', (text) => {
    const line = drawLine(text)
    const [words = []] = fast.readLines([line])
    expect(words.map((word) => word.text).join(' ')).toBe(text)
    const [same = []] = general.readLines([line])
    expect(same.map((word) => word.text)).toEqual(words.map((word) => word.text))
    // The general engine begins each line with other noise, which the network forgets only step by step.
    const unlike = words.map(({ confidence }, at) => Math.abs(confidence - same[at]!.confidence)).toSorted((a, b) => a - b)
    expect(unlike[Math.floor(unlike.length / 2)]).toBeLessThan(0.04)
  })

  it('says where each symbol stands', () => {
    const line = drawLine(LINES[0]!)
    const [fastSymbols, generalSymbols] = [fast, general].map((engine) => engine.readLines([line])[0]!.flatMap(({ symbols }) => symbols))
    for (const [at, { left, right }] of fastSymbols!.entries()) {
      const other = generalSymbols![at]!
      expect(left).toBeLessThan(right)
      // Middles within a step or two: the general engine trims the boxes to the ink.
      expect(Math.abs(left + right - other.left - other.right) / 2).toBeLessThan(9)
    }
  })

  it('gives the same on every run, whatever was read before', () => {
    const line = drawLine(LINES[1]!)
    const first = fast.readLines([line])
    for (const text of LINES) fast.readLines([drawLine(text)])
    expect(fast.readLines([line])).toEqual(first)
  })

  it('reads lines together as it reads each alone', () => {
    const lines = [...LINES, ...LINES.map((text) => text.slice(0, 7))].map(drawLine)
    expect(fast.readLines(lines)).toEqual(lines.flatMap((line) => fast.readLines([line])))
    expect(fast.readLines([])).toEqual([])
  })

  it('makes no words of a picture narrower than a step', () => {
    expect(fast.readLines([{ width: 2, height: LINE_HEIGHT, data: new Uint8Array(2 * LINE_HEIGHT) }])).toEqual([[]])
  })
})
