/**
 * JBIG2 (ITU-T T.88) as a PDF holds it: a page and one generic region, its pixels coded as Group 4 ("MMR").
 * In: a sheet of 0 and 255. Out: the segments, for `/JBIG2Decode`.
 */
import { sheetToGroup4 } from './ccitt.ts'
import type { Sheet } from './sheet.ts'

const PAGE_INFORMATION = 48
const IMMEDIATE_GENERIC_REGION = 38
const MMR = 1

const words = (...values: number[]): number[] =>
  values.flatMap((value) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255])

/** A segment of page 1 that refers to no other. */
function toSegment(number: number, type: number, head: readonly number[], data: Uint8Array): Buffer {
  const start = [...words(number), type, 0, 1, ...words(head.length + data.length), ...head]
  return Buffer.concat([Uint8Array.from(start), data])
}

export function sheetToJbig2(sheet: Sheet): Uint8Array {
  const { width, height } = sheet
  const page = [...words(width, height, 0, 0), 0, 0, 0]
  const region = [...words(width, height, 0, 0), 0, MMR]
  return Buffer.concat([
    toSegment(0, PAGE_INFORMATION, page, new Uint8Array(0)),
    toSegment(1, IMMEDIATE_GENERIC_REGION, region, sheetToGroup4(sheet)),
  ])
}
