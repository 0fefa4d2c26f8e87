/**
 * An alignment of printed rows with a catalogue → report rows with ids, the criteria that are missing, and the rows that moved.
 *
 * Ids: the criterion's; `ID#2` for its second row; `PARENT/?n` for the n-th unknown row under the row PARENT (`parent` is PARENT too;
 * TOTAL when nothing known stands above).
 */
import { TOTAL_ID, type PlacedCriterion } from '../model/catalogue.ts'
import type { MatchedBy, MissingRow, MovedRow, ReportRow } from '../model/report.ts'
import type { Alignment, Match } from './align.ts'
import { isTotal } from './codes.ts'
import type { Candidate } from './evidence.ts'
import { romanValue } from './printed-codes.ts'
import type { PrintedRow } from './printed-rows.ts'

export interface IdentifiedRows {
  readonly rows: readonly ReportRow[]
  readonly missing: readonly MissingRow[]
  readonly moved: readonly MovedRow[]
}

/** A name this far from the criterion's does not confirm the code that agrees with it. */
const CONFIRMING_LIKENESS = 0.45
/** A name this like decides without any code. */
const DECIDING_LIKENESS = 0.55

/** The parts of a report row that do not depend on who it is. */
export function printedPart(row: PrintedRow): Pick<ReportRow, 'printedCode' | 'name' | 'explanation' | 'scores' | 'extra' | 'cells'> {
  const { explanation, scores, extra, cells } = row.raw
  return { printedCode: row.printedCode, name: row.name, explanation, scores, extra, cells }
}

export function totalReportRow(row: PrintedRow): ReportRow {
  const matchedBy = isTotal(row.printedCode, row.name) ? 'name' : 'position'
  const identity = { id: TOTAL_ID, parent: null, matchedBy, criterion: null, canonicalCode: null, assessedBy: 'self' } as const
  return { ...identity, ...printedPart(row) }
}

/** Gives unknown rows their ids, in printed order. */
export class UnknownIds {
  private readonly counts = new Map<string, number>()

  next(parent: string): string {
    const count = (this.counts.get(parent) ?? 0) + 1
    this.counts.set(parent, count)
    return `${parent}/?${count}`
  }
}

export function alignmentToRows(printed: readonly PrintedRow[], alignment: Alignment, candidates: readonly Candidate[]): IdentifiedRows {
  const hasTotal = printed.some((row) => row.total)
  const parentOf = (place: PlacedCriterion): string | null => (place.parent === TOTAL_ID && !hasTotal ? null : place.parent)
  const seen = new Map<string, number>()
  const unknown = new UnknownIds()
  /** The known row above, with its ancestors: outermost first. */
  let above: readonly ReportRow[] = []
  const rows = printed.map((row, index): ReportRow => {
    if (row.total) return totalReportRow(row)
    const match = alignment[index]
    const place = match ? candidates[match.candidate]?.place : undefined
    if (!match || !place) {
      const nowhere = { matchedBy: null, criterion: null, canonicalCode: null, assessedBy: 'self' } as const
      const parent = unknownParent(row, above)
      return { id: unknown.next(parent), parent: parent === TOTAL_ID && !hasTotal ? null : parent, ...nowhere, ...printedPart(row) }
    }
    const count = (seen.get(place.id) ?? 0) + 1
    seen.set(place.id, count)
    const id = count === 1 ? place.id : `${place.id}#${count}`
    const known: ReportRow = {
      id,
      parent: parentOf(place),
      matchedBy: matchedBy(match),
      criterion: place.criterion,
      canonicalCode: place.criterion.code,
      assessedBy: place.assessedBy,
      ...printedPart(row),
    }
    above = [...above.slice(0, above.findLastIndex((each) => each.id === known.parent) + 1), known]
    return known
  })
  const missing = candidates
    .filter(({ place }) => !seen.has(place.id))
    .map(({ place }) => ({ id: place.id, parent: parentOf(place), criterion: place.criterion }))
  return { rows, missing, moved: movedRows(rows, alignment, candidates, seen) }
}

/**
 * Under which row an unknown one stands: where its code says (`1.1.4` after `1.1.3` is a child of `1.1`), without a code under the
 * row above it.
 */
function unknownParent(row: PrintedRow, above: readonly ReportRow[]): string {
  const code = row.readings[0]?.code
  const prefix = above.findLast((each) => code?.startsWith(`${each.canonicalCode}.`))
  if (prefix !== undefined) return prefix.id
  if (code === undefined) return above.at(-1)?.id ?? TOTAL_ID
  const sibling = above.find((each) => kindOf(each.canonicalCode ?? '') === kindOf(code))
  return (sibling === undefined ? above.at(-1)?.id : sibling.parent) ?? TOTAL_ID
}

function kindOf(code: string): 'arabic' | 'roman' | 'letter' {
  if (/^\d/u.test(code)) return 'arabic'
  return romanValue(code) === null ? 'letter' : 'roman'
}

function matchedBy(match: Match): MatchedBy {
  const { code, name } = match.evidence
  if (match.decision === 'position') return 'position'
  // A code that had to be guessed at (its digits without their points) is not what the row was known by.
  if (code > 1 && (name === null || name >= CONFIRMING_LIKENESS)) return 'code'
  return name !== null && name >= DECIDING_LIKENESS ? 'name' : 'position'
}

function movedRows(
  rows: readonly ReportRow[],
  alignment: Alignment,
  candidates: readonly Candidate[],
  present: ReadonlyMap<string, number>,
): MovedRow[] {
  return alignment.flatMap((match, index) => {
    const row = rows[index]
    if (match?.decision !== 'moved' || !row) return []
    const after = candidates.slice(0, match.candidate).findLast(({ place }) => present.has(place.id))
    return [{ id: row.id, after: after?.place.id ?? null }]
  })
}
