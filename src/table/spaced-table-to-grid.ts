/**
 * What one page shows of a table without rules whose rows stand apart → grid.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Word } from '../model/page.ts'
import { headerToCells, rowToCells, wordsToBoundaries } from './bands-to-cells.ts'
import type { Grid, GridCell } from './grid.ts'
import type { Band } from './line-bands.ts'
import type { SpacedTable } from './spaced-tables.ts'

const wordsOf = (band: Band): Word[] => band.flatMap((line) => line.words)

export function spacedTableToGrid(page: number, table: SpacedTable): Grid {
  const { columns, header } = table
  const { gutters } = columns
  const bands = [...(header.length > 0 ? [header] : []), ...table.rows].map(wordsOf)
  const { from, to } = table.extent
  const [, top, , bottom] = unionBox(bands.flatMap((words) => words.map((word) => word.box)))
  const box: Box = [from, top, to, bottom]
  const xs = [from, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), to]
  const ys = wordsToBoundaries(bands, box)
  const cells: GridCell[] = []
  const edges = columns.shapes.map(({ numbers, codes, edge }) => (numbers || codes ? null : edge))
  const levels = header.length > 0 ? headerToCells(bands[0] ?? [], xs, ys[0] ?? 0, ys[1] ?? 0, gutters, []) : null
  if (levels) {
    ys.splice(1, 0, levels.split)
    cells.push(...levels.cells)
  }
  for (const [index, words] of bands.entries()) {
    if (index === 0 && levels) continue
    const at = levels ? index + 1 : index
    cells.push(...rowToCells(at, words, xs, ys[at] ?? 0, ys[at + 1] ?? 0, index === 0 && header.length > 0 ? [] : gutters, edges))
  }
  return { page, box: [from, ys[0] ?? top, to, ys.at(-1) ?? bottom], xs, ys, cells, ruling: 'none' }
}
