/**
 * Stems of letters that stand below each other over the lines of one row look like a border between two cells. In: rules. Out: the same
 * without short vertical ones that stand alone in a table: a column that only one row of a tall table has is no column.
 *
 * A border that is left out wrongly joins two cells, and two figures in one cell are told as unreadable; one too many cuts a text and
 * shifts the columns after it.
 */
import type { Rule } from '../../model/page.ts'

/** A stray is no longer than this, points: four lines of text. */
const LONGEST = 70
/** All pieces of one such column take no more than this part of the height of the table that they stand in. */
const SHARE = 0.15
/** The same where rows stand above and below it that lack the column: strokes of a seal in a short table. */
const SHARE_BETWEEN = 0.25
/** Pieces of one column stand as near as this, points. */
const SAME = 4
/** Rules that reach this far beyond a piece cross it, points; less is the overshoot of a corner. */
const BEYOND = 12
/** A table with rules between its rows only has so many of them, those of its header included. */
const MANY_ROWS = 4
/** A rule that crosses so many of them is a column's: the table lacks its outer border only. */
const OVER_ROWS = 3

export function dropStrays(rules: readonly Rule[]): Rule[] {
  const vertical = rules.filter(({ axis }) => axis === 'vertical')
  const horizontal = rules.filter(({ axis }) => axis === 'horizontal')
  return rules.filter((rule) => rule.axis === 'horizontal' || !isStray(rule, vertical, horizontal))
}

/**
 * Whether the table has long rules on both sides of the piece, beside which its column is next to nothing. Where the outer border is not
 * drawn, rules across reach beyond the piece on that side.
 */
function isStray(rule: Rule, vertical: readonly Rule[], horizontal: readonly Rule[]): boolean {
  if (rule.to - rule.from > LONGEST) return false
  if (isAloneAmongRows(rule, vertical, horizontal)) return true
  const dwarfing = vertical.filter((other) => {
    if (other.from > rule.from + SAME || other.to < rule.to - SAME || Math.abs(other.at - rule.at) <= SAME) return false
    const column = vertical.filter(({ at, from, to }) => Math.abs(at - rule.at) <= SAME && to > other.from && from < other.to)
    const length = lengthOf(column)
    const between = rule.from > other.from + SAME && rule.to < other.to - SAME && length <= rule.to - rule.from + 2 * SAME
    return length <= (between ? SHARE_BETWEEN : SHARE) * (other.to - other.from)
  })
  if (dwarfing.length === 0) return false
  const crossed = horizontal.filter(
    ({ at, from, to }) => at >= rule.from - SAME && at <= rule.to + SAME && from <= rule.at && to >= rule.at,
  )
  const reaches = (by: (other: Rule) => number): boolean => crossed.length >= 2 && crossed.every((other) => by(other) > BEYOND)
  return (
    (dwarfing.some(({ at }) => at < rule.at) || reaches(({ from }) => rule.at - from)) &&
    (dwarfing.some(({ at }) => at > rule.at) || reaches(({ to }) => to - rule.at))
  )
}

/** How long pieces are together; where they stand beside each other only once. */
function lengthOf(column: readonly Rule[]): number {
  let [length, reached] = [0, -Infinity]
  for (const { from, to } of column.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return length
}

/**
 * Whether the piece stands in one row of a table that has rules between its rows only: many rules across of one extent, no column's rule
 * over several of them, and no border at either end of them beside the piece.
 */
function isAloneAmongRows(rule: Rule, vertical: readonly Rule[], horizontal: readonly Rule[]): boolean {
  const crossed = horizontal.filter(
    ({ at, from, to }) => at >= rule.from - SAME && at <= rule.to + SAME && from <= rule.at && to >= rule.at,
  )
  const [first] = crossed.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  if (first === undefined || crossed.some(({ at }) => at > rule.from + SAME && at < rule.to - SAME)) return false
  const alike = (other: Rule): boolean => Math.abs(other.from - first.from) <= BEYOND && Math.abs(other.to - first.to) <= BEYOND
  const rows = horizontal.filter(alike)
  if (rows.length < MANY_ROWS) return false
  if (vertical.some(({ from, to }) => rows.filter(({ at }) => at > from + SAME && at < to - SAME).length >= OVER_ROWS)) return false
  const borders = vertical.filter(({ from, to }) => from <= rule.from + SAME && to >= rule.to - SAME)
  return !borders.some(({ at }) => Math.abs(at - first.from) <= BEYOND || Math.abs(at - first.to) <= BEYOND)
}
