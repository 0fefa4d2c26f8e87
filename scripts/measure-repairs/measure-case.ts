/**
 * One report with planted mistakes, measured. In: a seed, how many mistakes and which first. Out: at which place the true repair is among
 * the proposals, how many single changes would do as well, and how long the proposals took (time of the processor, the quicker of two
 * runs: others may use the machine).
 */
import { checkReport, labelOf } from '../../src/check/index.ts'
import type { Finding, Suggestion } from '../../src/model/finding.ts'
import { suggestRepairs } from '../../src/repair/index.ts'
import { fromMilli } from '../generate/milli.ts'
import { createRandom } from '../generate/prng.ts'
import { singleAnswers } from './exhaustive.ts'
import { inventCase, type Case } from './invent-case.ts'
import { MISTAKES, plant, type Mistake, type Original } from './plant.ts'
import { rowsToReport } from './rows-to-report.ts'

export interface Measured {
  readonly seed: string
  readonly mistakes: readonly Mistake[]
  readonly originals: readonly Original[]
  /** Single changes that mend everything; null where nothing shows that anything is wrong. */
  readonly answers: number | null
  /** Place of the true repair among the proposals of the findings, from 1; null when it is not there. Several mistakes: the last place. */
  readonly place: number | null
  /** What is said of the first proposal; the least sure where several problems are told. */
  readonly certainty: Suggestion['certainty'] | null
  /** Problems of which a repair is said to be the only one and is not the true one. */
  readonly wronglyUnique: number
  readonly milliseconds: number
}

export function measureCase(seed: string, count: number): Measured {
  const random = createRandom(`${seed}/mistakes`)
  const given = inventCase(seed)
  const mistakes: Mistake[] = []
  const originals: Original[] = []
  while (mistakes.length < count) {
    const kind = random.pick(MISTAKES)
    const taken = new Set(originals.map(({ row, column }) => `${row} ${column}`))
    const planted = plant(kind, given.rows, given.hasAppraised, taken, random)
    if (planted === null) continue
    mistakes.push(kind)
    originals.push(...planted)
  }
  const { findings, milliseconds } = suggest(given)
  const answers = count === 1 ? singleAnswers(given.rows) : null
  const lists = proposalLists(findings)
  const certainties = new Set(lists.map(([first]) => first?.certainty))
  return {
    seed,
    mistakes,
    originals,
    answers: count === 1 ? (answers?.length ?? null) : null,
    place: placeOf(originals, lists),
    certainty: (['open', 'likely', 'unique'] as const).find((each) => certainties.has(each)) ?? null,
    wronglyUnique: lists.filter(([first]) => first?.certainty === 'unique' && !isTrue(originals, first)).length,
    milliseconds,
  }
}

export function suggest(given: Case): { findings: Finding[]; milliseconds: number } {
  const report = rowsToReport(given, given.rows)
  const checked = checkReport(report, [])
  const [first, second] = [timed(), timed()]
  return { findings: first.findings, milliseconds: Math.min(first.milliseconds, second.milliseconds) }

  function timed(): { findings: Finding[]; milliseconds: number } {
    const start = process.cpuUsage()
    const findings = suggestRepairs(report, checked, (row) => labelOf(report, row))
    const { user, system } = process.cpuUsage(start)
    return { findings, milliseconds: (user + system) / 1000 }
  }
}

const keyOf = (rows: Suggestion['rows']): string => JSON.stringify(rows)

/** The different lists of proposals: findings about one problem share theirs. */
export function proposalLists(findings: readonly Finding[]): Suggestion[][] {
  const lists = findings.flatMap(({ suggestion, alternatives = [] }) => (suggestion === null ? [] : [[suggestion, ...alternatives]]))
  return [...new Map(lists.map((list) => [keyOf(list[0]?.rows ?? []), list])).values()]
}

/** All of its values are what had stood there. */
function isTrue(originals: readonly Original[], { rows }: Suggestion): boolean {
  return rows.every(({ row, column, value }) =>
    originals.some((each) => each.row === row && each.column === column && (each.value === null ? null : fromMilli(each.value)) === value),
  )
}

/** Each list has to name true values only, and all of them together every planted one. */
function placeOf(originals: readonly Original[], lists: readonly Suggestion[][]): number | null {
  let last = 1
  const named = new Set<string>()
  for (const list of lists) {
    const at = list.findIndex((suggestion) => isTrue(originals, suggestion))
    if (at < 0) return null
    for (const { row, column } of list[at]?.rows ?? []) named.add(`${row} ${column}`)
    last = Math.max(last, at + 1)
  }
  return named.size === originals.length ? last : null
}
