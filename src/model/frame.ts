/**
 * Pages that were read in a frame of their own (a picture set upright), and the way back to the page as it is displayed.
 *
 * The pure steps work in the frame; whatever leaves the program stands on the displayed page.
 */
import type { Box } from './box.ts'
import type { Page } from './page.ts'
import type { Cell, Table } from './table.ts'

/** The pages with the size in which their words and rules stand. */
export function pagesInFrames(pages: readonly Page[]): Page[] {
  return pages.map((page) => (page.frame === undefined ? page : { ...page, width: page.frame.width, height: page.frame.height }))
}

/** Where a place is after a projective map (row-major, 9 numbers). */
export function mapPlace(map: readonly number[], x: number, y: number): [x: number, y: number] {
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0, i = 1] = map
  const w = g * x + h * y + i
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w]
}

/** The smallest upright box around a box's corners after a projective map. */
export function mapBox(map: readonly number[], [left, top, right, bottom]: Box): Box {
  const corners = [mapPlace(map, left, top), mapPlace(map, right, top), mapPlace(map, left, bottom), mapPlace(map, right, bottom)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The inverse of a projective map; null for one that has none. */
export function invertMap(map: readonly number[]): number[] | null {
  const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0, i = 1] = map
  const adjoint = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ]
  const determinant = a * (adjoint[0] ?? 0) + b * (adjoint[3] ?? 0) + c * (adjoint[6] ?? 0)
  return determinant === 0 || !Number.isFinite(determinant) ? null : adjoint.map((value) => value / determinant)
}

/** A function from a box as the pure steps know it to the box on the displayed page. */
export function framesToPages(pages: readonly Page[]): (page: number, box: Box) => Box {
  const maps = new Map(pages.flatMap(({ number, frame }) => (frame === undefined ? [] : [[number, frame.toPage] as const])))
  return (page, box) => {
    const map = maps.get(page)
    return map === undefined ? box : mapBox(map, box)
  }
}

/** Tables as the pure steps know them, with their boxes and those of their cells on the displayed pages. */
export function tablesOnPages(tables: readonly Table[], pages: readonly Page[]): Table[] {
  const toDisplayed = framesToPages(pages)
  const moved = (rows: Table['rows']): Cell[][] =>
    rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        fragments: cell.fragments.map((fragment) => ({ ...fragment, box: toDisplayed(fragment.page, fragment.box) })),
      })),
    )
  return tables.map(({ repeatedHeaders, ...table }) => ({
    ...table,
    boxes: table.boxes.map((box, index) => toDisplayed(table.pages[index] ?? 0, box)),
    rows: moved(table.rows),
    ...(repeatedHeaders === undefined ? {} : { repeatedHeaders: repeatedHeaders.map(moved) }),
  }))
}
