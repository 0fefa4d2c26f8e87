import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/page.ts'
import { pagesToTables } from '../../src/table/index.ts'
import { grid, page, text } from './build.ts'

interface Area {
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

/** Merges some neighbouring cells of a grid into spans; every area stays a rectangle. */
function mergeCells(rows: number, columns: number, picks: readonly number[]): Area[] {
  const areas = Array.from({ length: rows * columns }, (_, i): Area => ({
    row: Math.floor(i / columns),
    column: i % columns,
    rowSpan: 1,
    colSpan: 1,
  }))
  for (const pick of picks) {
    const area = areas[pick % areas.length]
    if (!area) continue
    const right = areas.find(
      (other) => other.row === area.row && other.rowSpan === area.rowSpan && other.column === area.column + area.colSpan,
    )
    const below = areas.find(
      (other) => other.column === area.column && other.colSpan === area.colSpan && other.row === area.row + area.rowSpan,
    )
    const other = pick % 2 === 0 ? right : below
    if (!other || areas.length <= 4) continue
    areas.splice(areas.indexOf(other), 1)
    if (other === right) area.colSpan += other.colSpan
    else area.rowSpan += other.rowSpan
  }
  return areas
}

/** Boundaries that no area begins or ends at are not in the drawing: the areas renumbered without them. */
function renumber(areas: readonly Area[]): Area[] {
  const used = (starts: (area: Area) => number, span: (area: Area) => number): number[] =>
    [...new Set(areas.flatMap((area) => [starts(area), starts(area) + span(area)]))].sort((a, b) => a - b)
  const rows = used(
    (area) => area.row,
    (area) => area.rowSpan,
  )
  const columns = used(
    (area) => area.column,
    (area) => area.colSpan,
  )
  return areas.map(({ row, column, rowSpan, colSpan }) => ({
    row: rows.indexOf(row),
    column: columns.indexOf(column),
    rowSpan: rows.indexOf(row + rowSpan) - rows.indexOf(row),
    colSpan: columns.indexOf(column + colSpan) - columns.indexOf(column),
  }))
}

function boundaries(start: number, steps: readonly number[]): number[] {
  const all = [start]
  for (const step of steps) all.push((all.at(-1) ?? start) + step)
  return all
}

const byText = (a: { t: string }, b: { t: string }): number => Number(a.t) - Number(b.t)

describe('any ruled grid', () => {
  it('gives back its cells, spans and texts, however its borders are drawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 2, maxLength: 6 }),
        fc.array(fc.integer({ min: 14, max: 60 }), { minLength: 2, maxLength: 9 }),
        fc.array(fc.nat(10_000), { maxLength: 12 }),
        fc.array(fc.double({ min: -0.9, max: 0.9, noNaN: true }), { minLength: 4, maxLength: 40 }),
        (widths, heights, picks, jitter) => {
          const xs = boundaries(30, widths)
          const ys = boundaries(40, heights)
          const areas = mergeCells(heights.length, widths.length, picks)
          let drawn = 0
          const shake = (): number => jitter[drawn++ % jitter.length] ?? 0
          const rules: Rule[] = areas.flatMap(({ row, column, rowSpan, colSpan }) =>
            grid([xs[column]! + shake(), xs[column + colSpan]! + shake()], [ys[row]! + shake(), ys[row + rowSpan]! + shake()]),
          )
          const words = areas.flatMap(({ row, column }, i) => text(xs[column]! + 3, ys[row]! + 10, `${i}`, 7))
          const [table, ...others] = pagesToTables([page(1, words, rules, [900, 900])])
          expect(others).toEqual([])
          const found = table!.rows.flat().map(({ row, column, rowSpan, colSpan, text: t }) => ({ row, column, rowSpan, colSpan, t }))
          expect(found.sort(byText)).toEqual(
            renumber(areas)
              .map((area, i) => Object.assign(area, { t: `${i}` }))
              .sort(byText),
          )
        },
      ),
      { numRuns: 400 },
    )
  })
})
