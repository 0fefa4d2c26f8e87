/**
 * Scrolls the table, and nothing else, as far as needed to see a cell: below the headings, and beside the codes that stay where the table
 * is wider than its window. Some rows more are shown below it, where reading goes on.
 */

/** Pixels: the height of the headings, and about three rows. */
const ABOVE = 34
const BELOW = 100

export function showCell(cell: HTMLElement): void {
  const window = cell.closest<HTMLElement>('.review-table-wrap')
  if (window === null) return
  const [area, shown] = [cell.getBoundingClientRect(), window.getBoundingClientRect()]
  const below = Math.min(BELOW, (shown.height - ABOVE - area.height) / 2)
  const top = area.top - shown.top - ABOVE
  const bottom = area.bottom - shown.bottom + below
  const code = cell.parentElement?.firstElementChild
  const left = area.left - shown.left - (code === cell || code === null || code === undefined ? 0 : code.getBoundingClientRect().width)
  const right = area.right - (shown.left + window.clientWidth)
  window.scrollBy(nearest(left, right), nearest(top, bottom))
}

/** How far to go so that a stretch is seen: back to its start, on to its end, or nowhere. */
const nearest = (start: number, end: number): number => (start < 0 ? start : end > 0 ? Math.min(end, start) : 0)
