/**
 * What the picture shows. In: the pages with their sizes, the window on them, and boxes. Out: where to scroll and how far to zoom, only when
 * the boxes cannot be read as things are; and which cell was clicked. Lengths on a page are PDF points, lengths on the screen pixels.
 */
import type { Box } from '../../../model/box.ts'
import { COLUMNS, type Column } from '../../../model/score.ts'
import type { ExtractionRow } from '../../../model/extraction.ts'

export interface PageSize {
  readonly number: number
  readonly width: number
  readonly height: number
}

export interface PlacedBox {
  readonly page: number
  readonly box: Box
}

export interface PictureView {
  readonly scale: number
  /** Left and top of the window on the stack of pages, pixels. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Between two pages, and around them, pixels; the style sheet has the same. */
export const PAGE_GAP = 12
/** Print of a report is some 11 points high; below this scale its letters are under 9 pixels, and are not read any more. */
const READABLE_SCALE = 0.8
export const LEAST_SCALE = 0.3
export const MOST_SCALE = 4
/** How much of the surroundings should be seen around a box, pixels. */
const MARGIN = 40

/** Top of a page in the stack, pixels; pages stand below each other. */
export function pageTop(pages: readonly PageSize[], page: number, scale: number): number {
  let top = PAGE_GAP
  for (const each of pages) {
    if (each.number === page) return top
    top += each.height * scale + PAGE_GAP
  }
  return top
}

/** The scale at which the widest page fills the window. */
export function fitScale(pages: readonly PageSize[], width: number): number {
  const widest = Math.max(1, ...pages.map((page) => page.width))
  return clampScale((width - 2 * PAGE_GAP) / widest)
}

export function clampScale(scale: number): number {
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale))
}

/** The view in which the first of the boxes can be read: the same view when it can be already. */
export function viewFor(view: PictureView, pages: readonly PageSize[], boxes: readonly PlacedBox[]): PictureView {
  const first = boxes[0]
  if (first === undefined) return view
  const scale = scaleFor(view)
  const onPage = boxes.filter(({ page }) => page === first.page)
  const target = onPage.map((each) => toScreen(each, pages, scale)).reduce(around)
  const one = toScreen(first, pages, scale)
  const fits = target.right - target.left <= view.width && target.bottom - target.top <= view.height
  const shown = fits ? target : one
  if (scale === view.scale && isSeen(shown, view)) return view
  const rescaled = scale === view.scale ? view : { ...view, left: (view.left * scale) / view.scale, top: (view.top * scale) / view.scale }
  return {
    ...rescaled,
    scale,
    left: scrolled(shown.left, shown.right, rescaled.left, view.width),
    top: scrolled(shown.top, shown.bottom, rescaled.top, view.height),
  }
}

/** Letters that are too small are brought up to where they are read; what is large enough stays. */
function scaleFor({ scale }: PictureView): number {
  return scale < READABLE_SCALE ? READABLE_SCALE : scale
}

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function toScreen({ page, box: [left, top, right, bottom] }: PlacedBox, pages: readonly PageSize[], scale: number): Area {
  const above = pageTop(pages, page, scale)
  return {
    left: PAGE_GAP + left * scale,
    top: above + top * scale,
    right: PAGE_GAP + right * scale,
    bottom: above + bottom * scale,
  }
}

const around = (a: Area, b: Area): Area => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

function isSeen(area: Area, view: PictureView): boolean {
  const isAcross = area.left >= view.left && area.right <= view.left + view.width
  // Of a cell that is higher than the window, the top is what is looked at.
  const isDown =
    area.top >= view.top &&
    (area.bottom <= view.top + view.height || (area.bottom - area.top > view.height && area.top < view.top + view.height / 2))
  return isAcross && isDown
}

/** Where to scroll along one direction: nowhere when the stretch is seen, its start when it is longer than the window, else its middle. */
function scrolled(from: number, to: number, at: number, window: number): number {
  if (from >= at && to <= at + window) return at
  if (to - from + 2 * MARGIN > window) return Math.max(0, from - MARGIN)
  return Math.max(0, (from + to) / 2 - window / 2)
}

/** The cell at a point of a page: of several, the smallest. */
export function cellAt(
  rows: readonly Pick<ExtractionRow, 'id' | 'cells'>[],
  page: number,
  x: number,
  y: number,
): { readonly row: string; readonly column: Column } | null {
  let found: { row: string; column: Column; area: number } | null = null
  for (const row of rows) {
    for (const column of COLUMNS) {
      for (const { page: of, box } of row.cells[column] ?? []) {
        const [left, top, right, bottom] = box
        if (of !== page || x < left || x > right || y < top || y > bottom) continue
        const area = (right - left) * (bottom - top)
        if (found === null || area < found.area) found = { row: row.id, column, area }
      }
    }
  }
  return found
}
