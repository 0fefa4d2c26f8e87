/**
 * A row that fills a page leaves no horizontal rule on it: the columns stand there alone, without the outer ones where the table has no
 * outer borders.
 * In: the rules of a page that no ruled grid took, and the column boundaries of ruled grids on the pages around it. Out: the rules that
 * close such a row, in the places of its table's columns.
 */
import type { Rule } from '../model/page.ts'
import { parallelGroups, type ParallelRules } from './row-rules.ts'

/** Column boundaries of one table on two pages differ by less. Points. */
const SAME_COLUMN = 4
/** So many inner rules in the places of a neighbour's are the same table's. */
const MIN_RULES = 2

/** Whether `ats` are the boundaries `xs`, in order, perhaps without the outer ones. */
function isSameTable(ats: readonly number[], xs: readonly number[]): boolean {
  const first = xs.findIndex((x) => Math.abs(x - (ats[0] ?? Infinity)) <= SAME_COLUMN)
  const missing = xs.length - ats.length - first
  return (
    (first === 0 || first === 1) &&
    (missing === 0 || missing === 1) &&
    ats.every((at, i) => Math.abs(at - (xs[first + i] ?? 0)) <= SAME_COLUMN)
  )
}

function closing({ from, to }: ParallelRules, xs: readonly number[]): Rule[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  return [
    ...[from, to].map((at): Rule => ({ axis: 'horizontal', at, from: left, to: right, thickness: 0 })),
    ...[left, right].map((at): Rule => ({ axis: 'vertical', at, from, to, thickness: 0 })),
  ]
}

/** `around`: the column boundaries of grids on the pages around, the nearest first. */
export function closeColumns(rules: readonly Rule[], around: readonly (readonly number[])[]): Rule[] {
  const rows = rules.filter((rule) => rule.axis === 'horizontal')
  return parallelGroups(rules, 'vertical').flatMap((group) => {
    const cut = rows.some((row) => row.at >= group.from && row.at <= group.to)
    const xs = group.ats.length < MIN_RULES || cut ? undefined : around.find((each) => isSameTable(group.ats, each))
    return xs === undefined ? [] : closing(group, xs)
  })
}
