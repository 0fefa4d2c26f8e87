/**
 * A random sample for a quality check: score cells that hold a figure and about which nothing was flagged and nobody has said anything.
 * In: a report, the cells that were drawn or corrected before, how many, and chance. Out: the cells, in the order of the report.
 */
import type { Extraction } from '../model/extraction.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { SampledCell } from '../store/quality-checks.ts'

export interface CellName {
  readonly report: number
  readonly row: string | null
  readonly column: string | null
}

const keyOf = ({ report, row, column }: CellName): string => JSON.stringify([report, row, column])

/** @param below a whole number at random from 0 up to, not including, its argument */
export function drawSample(
  extraction: Extraction,
  known: readonly CellName[],
  count: number,
  below: (end: number) => number,
): readonly SampledCell[] {
  const report = extraction.document.report.index
  const flagged = new Set(
    extraction.findings.flatMap((finding) => [
      keyOf({ report, row: finding.row, column: finding.column }),
      ...finding.quotes.map(({ row, column }) => keyOf({ report, row, column })),
    ]),
  )
  const taken = new Set(known.map(keyOf))
  const cells = extraction.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column): SampledCell[] => {
      const key = keyOf({ report, row: row.id, column })
      return row[column] === null || row.cells[column]?.length === 0 || flagged.has(key) || taken.has(key)
        ? []
        : [{ report, row: row.id, column, value: row[column] }]
    }),
  )
  const left = cells.map((_cell, index) => index)
  const drawn = new Set<number>()
  while (drawn.size < count && left.length > 0) for (const index of left.splice(below(left.length), 1)) drawn.add(index)
  return cells.filter((_cell, index) => drawn.has(index))
}
