/**
 * Where the sheet lies on the glass, or how it looks to a camera: one resampling from the print to the scan.
 */
import { blankSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** Maps a place of the scan (pixels) to a place of the print (pixels): row-major 3 × 3. */
export type ScanToPrint = readonly [number, number, number, number, number, number, number, number, number]

/** The print, turned by `degrees` (clockwise) about its middle and scaled to the scan's size. */
export function skewToMap(degrees: number, scale: number, scan: { width: number; height: number }, print: Sheet): ScanToPrint {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  const [cx, cy] = [scan.width / 2, scan.height / 2]
  // Back by the angle: a place of the scan is sought in the print that was turned.
  return [cos, sin, print.width / 2 - cos * cx - sin * cy, -sin, cos, print.height / 2 + sin * cx - cos * cy, 0, 0, 1]
}

type Corner = readonly [number, number]

/** The map that takes four corners (top left, top right, bottom right, bottom left) of the scan to those of the print. */
export function cornersToMap(corners: readonly [Corner, Corner, Corner, Corner], print: Sheet): ScanToPrint {
  const goals: readonly Corner[] = [
    [0, 0],
    [print.width, 0],
    [print.width, print.height],
    [0, print.height],
  ]
  const rows = corners.flatMap(([x, y], index): number[][] => {
    const [u, v] = goals[index] as Corner
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solve(rows)
  return [a, b, c, d, e, f, g, h, 1]
}

/** Gauss with pivots; each row ends with its right side. */
function solve(rows: number[][]): number[] {
  const count = rows.length
  for (let column = 0; column < count; column++) {
    let pivot = column
    for (let row = column + 1; row < count; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    const [first, other] = [rows[column] as number[], rows[pivot] as number[]]
    rows[column] = other
    rows[pivot] = first
    const lead = other
    for (let row = 0; row < count; row++) {
      if (row === column) continue
      const factor = (rows[row]?.[column] ?? 0) / (lead[column] as number)
      for (let at = column; at <= count; at++) (rows[row] as number[])[at] = (rows[row]?.[at] ?? 0) - factor * (lead[at] as number)
    }
  }
  return rows.map((row, index) => (row[count] ?? 0) / (row[index] as number))
}

/** Samples the print (bilinear); what lies beside the sheet gets `beside`, one level for each channel. */
export function resample(print: Sheet, map: ScanToPrint, size: { width: number; height: number }, beside: number): Sheet {
  const { channels, data: source, width: across, height: down } = print
  const scan = blankSheet(size.width, size.height, channels, beside)
  const target = scan.data
  const [a, b, c, d, e, f, g, h, i] = map
  let to = 0
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, to += channels) {
      const [px, py] = [x + 0.5, y + 0.5]
      const w = 1 / (g * px + h * py + i)
      const u = (a * px + b * py + c) * w - 0.5
      const v = (d * px + e * py + f) * w - 0.5
      const [left, top] = [Math.floor(u), Math.floor(v)]
      if (left < 0 || top < 0 || left >= across - 1 || top >= down - 1) continue
      const [fx, fy] = [u - left, v - top]
      const from = (top * across + left) * channels
      const below = from + across * channels
      for (let channel = 0; channel < channels; channel++) {
        const upper = (source[from + channel] as number) * (1 - fx) + (source[from + channels + channel] as number) * fx
        const lower = (source[below + channel] as number) * (1 - fx) + (source[below + channels + channel] as number) * fx
        target[to + channel] = upper * (1 - fy) + lower * fy + 0.5
      }
    }
  }
  return scan
}
