/**
 * Scores of many reports under one catalogue → a sheet: reports by criteria. In: the lines of the database. Out: reports, criteria, and
 * the figures of each pair.
 *
 * Points are exact; only shares and means, which are shown rounded, are binary floats.
 */
import { parsePoints, type Points, pointsToNumber, subtractPoints, sumPoints, ZERO } from '../../model/points.ts'
import type { ScoreLine } from '../../store/compare.ts'

/** Whose figure is compared: the unit's own, the appraiser's, or the appraiser's where there is one. */
export const MEASURES = ['self', 'appraised', 'best'] as const
export type Measure = (typeof MEASURES)[number]

export interface SheetReport extends Pick<
  ScoreLine,
  'documentId' | 'report' | 'unitCode' | 'unitName' | 'periodCode' | 'periodName' | 'year' | 'state'
> {
  /** `document-report`: names the report in the sheet. */
  readonly key: string
}

export interface SheetCriterion {
  readonly row: string
  readonly parent: string | null
  readonly depth: number
  readonly code: string
  readonly name: string
  readonly isLeaf: boolean
}

export interface Figure {
  readonly max: Points | null
  /** null: blank, unreadable, or for others to assess. */
  readonly points: Points | null
}

export interface Sheet {
  readonly reports: readonly SheetReport[]
  /** In the order of the report that has the most of them. */
  readonly criteria: readonly SheetCriterion[]
  /** undefined where a report has no such row. */
  readonly figure: (report: SheetReport, row: string) => Figure | undefined
}

const TOTAL = 'TOTAL'

export function linesToSheet(lines: readonly ScoreLine[], measure: Measure): Sheet {
  const reports = new Map<string, SheetReport>()
  const figures = new Map<string, Figure>()
  const byReport = new Map<string, ScoreLine[]>()
  for (const line of lines) {
    const key = `${line.documentId}-${line.report}`
    if (!reports.has(key)) reports.set(key, toReport(key, line))
    byReport.set(key, [...(byReport.get(key) ?? []), line])
    figures.set(`${key} ${line.row}`, lineToFigure(line, measure))
  }
  return {
    reports: [...reports.values()],
    criteria: toCriteria([...byReport.values()]),
    figure: ({ key }, row) => figures.get(`${key} ${row}`),
  }
}

function toReport(key: string, line: ScoreLine): SheetReport {
  const { documentId, report, unitCode, unitName, periodCode, periodName, year, state } = line
  return { key, documentId, report, unitCode, unitName, periodCode, periodName, year, state }
}

const MEASURED: Readonly<Record<Measure, (line: ScoreLine) => string | null>> = {
  self: ({ self }) => self,
  appraised: ({ appraised }) => appraised,
  best: ({ self, appraised }) => appraised ?? self,
}

export const lineToFigure = (line: ScoreLine, measure: Measure): Figure => ({
  max: toPoints(line.max),
  points: toPoints(MEASURED[measure](line)),
})

const toPoints = (numeral: string | null): Points | null => (numeral === null ? null : parsePoints(numeral))

/** Rows that only some reports have come behind the row that they follow there. */
function toCriteria(reports: readonly (readonly ScoreLine[])[]): SheetCriterion[] {
  const ordered = [...reports].sort((a, b) => b.length - a.length)
  const lines: ScoreLine[] = []
  const known = new Set<string>()
  for (const report of ordered) {
    let before = -1
    for (const line of report) {
      if (known.has(line.row)) before = lines.findIndex(({ row }) => row === line.row)
      else {
        lines.splice(++before, 0, line)
        known.add(line.row)
      }
    }
  }
  const parents = new Set(lines.map(({ parent }) => parent))
  const depths = new Map<string, number>([[TOTAL, 0]])
  const depthOf = ({ row, parent }: ScoreLine): number => {
    const depth = row === TOTAL ? 0 : (depths.get(parent ?? TOTAL) ?? 0) + 1
    depths.set(row, depth)
    return depth
  }
  return lines.map((line) => {
    const { row, parent, code, name } = line
    return { row, parent, depth: depthOf(line), code, name: withoutCode(name, row), isLeaf: !parents.has(row) }
  })
}

/** A section's name often repeats its numeral: `I. ĐÁNH GIÁ …` in the row I. */
function withoutCode(name: string, row: string): string {
  const code = row.slice(row.lastIndexOf('.') + 1)
  return name.startsWith(`${code}.`) ? name.slice(code.length + 1).trim() : name
}

/** What a report has so far: its total, or, where that is blank because others still assess a part, what the parts that have points make. */
export function pointsSoFar({ criteria, figure }: Omit<Sheet, 'reports'>, report: SheetReport, row: string = TOTAL): Figure | null {
  const own = figure(report, row)
  if (own !== undefined && own.points !== null) return own
  const parts = criteria
    .filter(({ parent, depth }) => parent === row || (row === TOTAL && parent === null && depth === 1))
    .map((part) => pointsSoFar({ criteria, figure }, report, part.row))
    .filter((part) => part !== null)
  if (parts.length === 0) return null
  return { points: sumPoints(parts.map(({ points }) => points ?? ZERO)), max: sumPoints(parts.map(({ max }) => max ?? ZERO)) }
}

/** 0 to 1 and beyond; null where it cannot be said. */
export function shareOf(figure: Figure | undefined): number | null {
  if (figure === undefined || figure.max === null || figure.points === null || figure.max === 0n) return null
  return pointsToNumber(figure.points) / pointsToNumber(figure.max)
}

export function lostOf(figure: Figure | undefined): Points | null {
  if (figure === undefined || figure.max === null || figure.points === null) return null
  return subtractPoints(figure.max, figure.points)
}

export interface Loss {
  readonly criterion: SheetCriterion
  /** Reports in which it can be said. */
  readonly reports: number
  /** Reports that lost anything at all. */
  readonly losing: number
  readonly total: Points
  readonly mean: number
}

/** Where points are lost: criteria without children, those that lose most per report first. Nothing lost: not listed. */
export function lossesOf({ reports, criteria, figure }: Sheet): Loss[] {
  return criteria
    .filter(({ isLeaf, row }) => isLeaf && row !== TOTAL)
    .map((criterion) => {
      const lost = reports.map((report) => lostOf(figure(report, criterion.row))).filter((each) => each !== null)
      const total = sumPoints(lost)
      const mean = lost.length === 0 ? 0 : pointsToNumber(total) / lost.length
      return { criterion, reports: lost.length, losing: lost.filter((each) => each > 0n).length, total, mean }
    })
    .filter(({ total }) => total > 0n)
    .sort((a, b) => b.mean - a.mean)
}
