/**
 * A stroke of a letter, the ring of a seal or the edge of a shadow lengthens a rule beyond its table. In: rules. Out: the same, each cut
 * at the last rule that it crosses where most rules beside it end.
 *
 * Where all go on beyond, the table has no outer border there, or the page cuts it.
 */
import type { Rule } from '../../model/page.ts'

/** Ends this near to a rule belong to it, points. */
const AT = 4

export function cutJuts(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => {
    const across = rules.filter((other) => other.axis !== rule.axis && other.from <= rule.at + AT && other.to >= rule.at - AT)
    const crossed = across.map(({ at }) => at).filter((at) => at >= rule.from - AT && at <= rule.to + AT)
    if (crossed.length < 2) return rule
    const [first, last] = [Math.min(...crossed), Math.max(...crossed)]
    const beside = rules.filter((other) => other !== rule && other.axis === rule.axis && meets(other, rule, across))
    const from = rule.from < first - AT && mostEnd(beside, first, 'from') ? first : rule.from
    const to = rule.to > last + AT && mostEnd(beside, last, 'to') ? last : rule.to
    return from === rule.from && to === rule.to ? rule : { ...rule, from, to }
  })
}

/** Whether one rule crosses both. */
const meets = (a: Rule, b: Rule, across: readonly Rule[]): boolean =>
  across.some((rule) =>
    [a, b].every(({ at, from, to }) => rule.from <= at + AT && rule.to >= at - AT && rule.at >= from - AT && rule.at <= to + AT),
  )

/** Whether more rules end at a place than go on beyond it. */
function mostEnd(beside: readonly Rule[], at: number, end: 'to' | 'from'): boolean {
  const ending = beside.filter((rule) => Math.abs(rule[end] - at) <= AT).length
  const going = beside.filter((rule) => rule.from < at - AT && rule.to > at + AT).length
  return ending >= 2 && ending > going
}
