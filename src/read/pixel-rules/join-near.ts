/**
 * Rules that are one line to the eye. In: rules as found. Out: the same, where pieces that go on from each other, or run side by side
 * closer than any column or row is wide, are one: a line that leans a little, a double border, a border drawn by both of its cells.
 */
import type { Rule } from '../../model/page.ts'

/** Nearer than this is no column and no row, points: a third of a small letter line. */
const BESIDE = 3
/** Pieces of one line end this near to each other, points. */
const ALONG = 1.5

export function joinNear(rules: readonly Rule[]): Rule[] {
  const joined: { rule: Rule; weight: number }[] = []
  for (const rule of rules.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    let group = { rule, weight: rule.to - rule.from }
    // What was joined may now reach another group.
    for (let at = 0; at < joined.length; at++) {
      const other = joined[at]!
      if (!areOne(group.rule, other.rule)) continue
      group = together(group, other)
      joined.splice(at, 1)
      at = -1
    }
    joined.push(group)
  }
  return joined
    .map(({ rule }) => rule)
    .toSorted((a, b) => (a.axis === b.axis ? a.at - b.at || a.from - b.from : a.axis === 'horizontal' ? -1 : 1))
}

const areOne = (a: Rule, b: Rule): boolean =>
  a.axis === b.axis && Math.abs(a.at - b.at) <= BESIDE && Math.min(a.to, b.to) - Math.max(a.from, b.from) >= -ALONG

function together(a: { rule: Rule; weight: number }, b: { rule: Rule; weight: number }): { rule: Rule; weight: number } {
  const weight = a.weight + b.weight
  return {
    weight,
    rule: {
      axis: a.rule.axis,
      at: weight === 0 ? a.rule.at : (a.rule.at * a.weight + b.rule.at * b.weight) / weight,
      from: Math.min(a.rule.from, b.rule.from),
      to: Math.max(a.rule.to, b.rule.to),
      thickness: Math.max(a.rule.thickness, b.rule.thickness),
    },
  }
}
