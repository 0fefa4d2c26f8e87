/**
 * What one page shows of a table without column rules whose rows are told apart → grid.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Word } from '../model/page.ts'
import { headerToCells, rowToCells } from './bands-to-cells.ts'
import { middleY, type Grid, type GridCell } from './grid.ts'
import type { Band } from './line-bands.ts'
import type { SpacedTable } from './spaced-tables.ts'

/** A table's outer rule is no further from its text than this. Points. */
const NEAR_RULE = 16

const wordsOf = (band: Band): Word[] => band.flatMap((line) => line.words)

/** Boundaries of rows: the rules between them, else the middle between their words. */
function bandsToBoundaries(bands: readonly Band[], rules: readonly number[]): number[] {
  const extents = bands.map((band) => unionBox(band.map((line) => line.box)))
  const ys = extents.slice(1).map((below, i) => {
    const above = extents[i] ?? below
    const [last, first] = [bands[i]?.at(-1)?.box ?? above, bands[i + 1]?.[0]?.box ?? below]
    return rules.find((at) => at > middleY(last) && at < middleY(first)) ?? (above[3] + below[1]) / 2
  })
  const top = extents[0]?.[1] ?? 0
  const bottom = extents.at(-1)?.[3] ?? top
  const first = rules.findLast((at) => at < top + 2 && at > top - NEAR_RULE)
  const last = rules.find((at) => at > bottom - 2 && at < bottom + NEAR_RULE)
  return [Math.min(first ?? top, top), ...ys, Math.max(last ?? bottom, bottom)]
}

export function spacedTableToGrid(page: number, table: SpacedTable): Grid {
  const { columns, header, rules } = table
  const { from, to } = table.extent
  const { gutters } = columns
  const bands = [...(header.length > 0 ? [header] : []), ...table.rows]
  const xs = [from, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), to]
  const ys = bandsToBoundaries(bands, rules)
  const cells: GridCell[] = []
  const shapes = columns.shapes.map(({ numbers, codes, edge }, column) => ({
    edge: numbers || codes ? null : edge,
    codes: column === 0 && (numbers || codes),
  }))
  const levels = header.length > 0 ? headerToCells(wordsOf(header), xs, ys[0] ?? 0, ys[1] ?? 0, gutters, []) : null
  if (levels) {
    ys.splice(1, 0, levels.split)
    cells.push(...levels.cells)
  }
  for (const [index, band] of bands.entries()) {
    if (index === 0 && levels) continue
    const at = levels ? index + 1 : index
    cells.push(...rowToCells(at, wordsOf(band), xs, ys[at] ?? 0, ys[at + 1] ?? 0, index === 0 && header.length > 0 ? [] : gutters, shapes))
  }
  const box: Box = [from, ys[0] ?? 0, to, ys.at(-1) ?? 0]
  return { page, box, xs, ys, cells, ruling: rules.length > 0 ? 'partly' : 'none' }
}
