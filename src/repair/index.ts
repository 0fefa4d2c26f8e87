/**
 * Which number is wrong. In: a checked report and its findings. Out: the findings, those about figures with a suggestion: the smallest set of
 * changes with which everything adds up, why, and whether it is the only one. Nothing is ever applied by itself.
 */
import type { Finding, Suggestion } from '../model/finding.ts'
import { cellText } from '../model/numeral.ts'
import { pointsToNumber } from '../model/points.ts'
import type { MatchedReport } from '../model/report.ts'
import { certaintyOf } from './certainty.ts'
import { reportHints } from './change-cost.ts'
import { ruleOfFinding, tableToProblems } from './problems.ts'
import { ruleKey } from './rules.ts'
import { columnNameOf, nodeOf, pointsToUnits, reportToTable, unitsToPoints, type ScoreTable } from './score-table.ts'
import { splitProblem } from './split.ts'
import { searchRepairs, type Found, type Problem } from './search.ts'
import { repairToWords, type Naming } from './words.ts'

/** Further proposals beside the first. */
const MOST_ALTERNATIVES = 2

/** @param labelOf what a person calls a row */
export function suggestRepairs(report: MatchedReport, findings: readonly Finding[], labelOf: Naming): Finding[] {
  if (!findings.some((finding) => finding.severity !== 'info' && finding.column !== null)) return [...findings]
  const table = reportToTable(report)
  const hints = reportHints(table, (text) => textToUnits(text, report, table))
  const byRule = new Map<number, readonly Suggestion[]>()
  const byCell = new Map<number, readonly Suggestion[]>()
  const solved = tableToProblems(table, findings, hints).flatMap((problem) => splitProblem({ problem, found: searchRepairs(problem) }))
  for (const { problem, found } of solved) {
    const suggestions = foundToSuggestions(problem, found, labelOf)
    const first = suggestions[0]
    if (first === undefined) continue
    for (const rule of problem.targets) byRule.set(ruleKey(rule), suggestions)
    for (const { row } of first.rows) {
      const node = table.byId.get(row)
      if (node !== undefined) byCell.set(node, suggestions)
    }
  }
  return findings.map((finding) => withSuggestions(finding, suggestionsFor(finding)))

  function suggestionsFor(finding: Finding): readonly Suggestion[] {
    const rule = ruleOfFinding(table, finding)
    if (rule !== null) return byRule.get(ruleKey(rule)) ?? []
    const node = finding.code === 'doubtful' && finding.row !== null ? table.byId.get(finding.row) : undefined
    const suggestions = node === undefined ? [] : (byCell.get(node) ?? [])
    return suggestions[0]?.rows.some(({ row, column }) => row === finding.row && column === finding.column) === true ? suggestions : []
  }
}

function withSuggestions(finding: Finding, [suggestion, ...alternatives]: readonly Suggestion[]): Finding {
  if (suggestion === undefined) return finding
  return alternatives.length === 0 ? { ...finding, suggestion } : { ...finding, suggestion, alternatives }
}

function textToUnits(text: string, report: MatchedReport, table: ScoreTable): number | null {
  const cell = cellText(text)
  const points =
    cell.kind === 'numeral' ? cell.points : cell.kind === 'ambiguous' && cell.mark === report.decimalMark.mark ? cell.fraction : null
  const units = points === null ? null : pointsToUnits(points, table.unitsInPoint)
  return units !== null && Number.isInteger(units) ? units : null
}

function foundToSuggestions(problem: Problem, found: Found, labelOf: Naming): Suggestion[] {
  const { table } = problem
  return found.repairs.slice(0, 1 + MOST_ALTERNATIVES).map((repair, at) => ({
    rows: repair.changes
      .map(({ cell, value }) => ({
        row: table.nodes[nodeOf(cell)]?.id ?? '',
        column: columnNameOf(cell),
        value: value === null ? null : pointsToNumber(unitsToPoints(value, table.unitsInPoint)),
        place: table.places.get(nodeOf(cell)) ?? 0,
      }))
      .sort((a, b) => a.place - b.place)
      .map(({ row, column, value }) => ({ row, column, value })),
    certainty: certaintyOf(problem, repair, at, found),
    why: repairToWords(problem, repair, labelOf),
  }))
}
