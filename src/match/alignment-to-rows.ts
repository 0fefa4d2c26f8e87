/**
 * An alignment of printed rows with a catalogue → report rows with ids, the criteria that are missing, and the rows that moved.
 *
 * Ids: the criterion's; `ID#2` for its second row; `PARENT/?n` for the n-th unknown row after the known row PARENT (`parent` is PARENT
 * too; TOTAL when nothing known stands above).
 */
import { TOTAL_ID, type PlacedCriterion } from '../model/catalogue.ts'
import type { MatchedBy, MissingRow, MovedRow, ReportRow } from '../model/report.ts'
import type { Alignment, Match } from './align.ts'
import { isTotal } from './codes.ts'
import type { Candidate } from './evidence.ts'
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

type PrintedPart = Pick<ReportRow, 'printedCode' | 'name' | 'explanation' | 'scores' | 'extra' | 'cells' | 'doubts' | 'gaps'>

/** The parts of a report row that do not depend on who it is. */
export function printedPart(row: PrintedRow): PrintedPart {
  const { explanation, scores, extra, cells, doubts, gaps } = row.raw
  const part = { printedCode: row.printedCode, name: row.name, explanation, scores, extra, cells }
  return { ...part, ...(doubts === undefined ? {} : { doubts }), ...(gaps === undefined ? {} : { gaps }) }
}

export function totalReportRow(row: PrintedRow): ReportRow {
  const matchedBy = isTotal(row.printedCode, row.name) ? 'name' : 'position'
  const identity = { id: TOTAL_ID, parent: null, matchedBy, criterion: null, canonicalCode: null, assessedBy: 'self' } as const
  return { ...identity, ...printedPart(row) }
}

/** Gives unknown rows their ids, in printed order: each stands under the last known row above it, whatever its code says. */
export class UnknownRows {
  private readonly counts = new Map<string, number>()
  private above: string = TOTAL_ID

  /** A row with an identity of its own has passed. */
  pass(id: string): void {
    this.above = id
  }

  next(): Pick<ReportRow, 'id' | 'parent'> {
    const count = (this.counts.get(this.above) ?? 0) + 1
    this.counts.set(this.above, count)
    return { id: `${this.above}/?${count}`, parent: this.above }
  }
}

export function alignmentToRows(printed: readonly PrintedRow[], alignment: Alignment, candidates: readonly Candidate[]): IdentifiedRows {
  const hasTotal = printed.some((row) => row.total)
  const parentOf = (place: PlacedCriterion): string | null => (place.parent === TOTAL_ID && !hasTotal ? null : place.parent)
  const seen = new Map<string, number>()
  const unknown = new UnknownRows()
  const rows = printed.map((row, index): ReportRow => {
    if (row.total) {
      unknown.pass(TOTAL_ID)
      return totalReportRow(row)
    }
    const match = alignment[index]
    const place = match ? candidates[match.candidate]?.place : undefined
    if (!match || !place) {
      const nowhere = { matchedBy: null, criterion: null, canonicalCode: null, assessedBy: 'self' } as const
      return { ...unknown.next(), ...nowhere, ...printedPart(row) }
    }
    const count = (seen.get(place.id) ?? 0) + 1
    seen.set(place.id, count)
    const id = count === 1 ? place.id : `${place.id}#${count}`
    unknown.pass(id)
    return {
      id,
      parent: parentOf(place),
      matchedBy: matchedBy(match),
      criterion: place.criterion,
      canonicalCode: place.criterion.code,
      assessedBy: place.assessedBy,
      ...printedPart(row),
    }
  })
  const missing = candidates
    .filter(({ place }) => !seen.has(place.id))
    .map(({ place }) => ({ id: place.id, parent: parentOf(place), criterion: place.criterion }))
  return { rows, missing, moved: movedRows(rows, alignment, candidates, seen) }
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
