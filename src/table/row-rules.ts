/**
 * Horizontal rules that are drawn from one side of a table to the other → where they part rows, page by page.
 * In: the rules of each page outside ruled tables. Out: by page, the places of those that part the rows of one kind of table, top to
 * bottom; a page on which the table has one or two of them only (a long row fills it) has these.
 */
import type { Rule } from '../model/page.ts'
import { rulesToEdges } from './rules-to-lattices.ts'

/** Parallel rules of one table begin and end this close to each other. Points. */
export const SAME_EXTENT = 8
/** So many rules on one page make a table of rows. */
const MIN_RULES = 3

export interface ParallelRules {
  readonly from: number
  readonly to: number
  readonly ats: readonly number[]
}

const sameExtent = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  Math.abs(a.from - b.from) <= SAME_EXTENT && Math.abs(a.to - b.to) <= SAME_EXTENT

/** Groups of rules of one axis that begin and end together: the only rules of a table that lacks those of the other axis. */
export function parallelGroups(rules: readonly Rule[], axis: Rule['axis']): ParallelRules[] {
  const groups: { from: number; to: number; rules: Rule[] }[] = []
  for (const rule of rules.filter((candidate) => candidate.axis === axis)) {
    const group = groups.find((other) => sameExtent(other, rule))
    if (group) group.rules.push(rule)
    else groups.push({ from: rule.from, to: rule.to, rules: [rule] })
  }
  return groups.map(({ from, to, rules: own }) => ({ from, to, ats: rulesToEdges(own).map((edge) => edge.at) }))
}

export function pagesToRowRules(pages: readonly (readonly Rule[])[]): number[][] {
  const groups = pages.map((rules) => parallelGroups(rules, 'horizontal'))
  const tables = groups.flat().filter(({ ats }) => ats.length >= MIN_RULES)
  return groups.map((own) =>
    own
      .filter((group) => tables.some((table) => sameExtent(table, group)))
      .flatMap(({ ats }) => ats)
      .sort((a, b) => a - b),
  )
}
