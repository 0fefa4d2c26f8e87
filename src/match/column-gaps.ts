/**
 * Score columns that a table does not have, or in which none was recognised. In: the headings and what the columns hold. Out: for each
 * missing maximum or self score (and for each one that the table before has) why it is missing, in both languages.
 *
 * A table of maxima alone is printed like that, and one sentence says so. Where a heading may be that of the missing column, or figures
 * stand under a heading that nobody knows, the column was likely there: then every row is concerned.
 */
import type { Bilingual } from '../model/finding.ts'
import type { ColumnGap } from '../model/report.ts'
import type { Column, ScoreColumn } from '../model/score.ts'
import { isOtherHeading, type LabelScores } from './label.ts'
import type { ColumnProfile } from './profile.ts'

export type ColumnGaps = Readonly<Partial<Record<ScoreColumn, ColumnGap>>>

interface Found {
  readonly byColumn: Readonly<Partial<Record<Column, number>>>
  /** Headings from the top level down, by column. */
  readonly labels: readonly (readonly string[])[]
  /** What the headings claim, before the cells bear it out. */
  readonly claims: readonly LabelScores[]
  readonly profiles: readonly ColumnProfile[]
  readonly garbled: readonly boolean[]
}

/** Likeness from which on a heading may be that of a column. */
const MAY_NAME = 0.4
/** Share of figures from which on a column holds figures. */
const FIGURES = 0.8
/** Figures that are no chance. */
const MIN_FIGURES = 3

export function columnGaps(found: Found): ColumnGaps {
  const gaps: { [K in ScoreColumn]?: ColumnGap } = {}
  for (const column of ['max', 'self'] as const) if (found.byColumn[column] === undefined) gaps[column] = gapOf(column, found)
  const [figures] = unknownFigures(found)
  const complete = gaps.max === undefined && gaps.self === undefined
  // Figures beside both scores may be those that an appraiser gave.
  if (complete && found.byColumn.appraised === undefined && figures !== undefined)
    gaps.appraised = { why: unknown(figures), asPrinted: true }
  return gaps
}

/** The gap of a column that the table before has and this part of it has not. */
export function lostColumn(page: number): ColumnGap {
  const why = {
    vi: `phần bảng ở trang ${page} không có cột nào đứng ở chỗ của cột này`,
    en: `no column of the part of the table on page ${page} stands where this one stands before`,
  }
  return { why, asPrinted: false }
}

function gapOf(column: ScoreColumn, { byColumn, labels, claims, profiles, garbled }: Found): ColumnGap {
  const [figures] = unknownFigures({ byColumn, labels, claims, profiles, garbled })
  if (figures !== undefined) return { why: unknown(figures), asPrinted: false }
  const claimed = claims.findIndex((claim) => claim[column] >= MAY_NAME)
  if (claimed >= 0) {
    const heading = headingOf(labels, claimed)
    const why = {
      vi: `tiêu đề “${heading}” có thể là của cột này nhưng nội dung của cột thì không`,
      en: `the heading “${heading}” may be this column's, but what stands below it is not`,
    }
    return { why, asPrinted: false }
  }
  const unread = garbled.findIndex((isGarbled, at) => isGarbled && (profiles[at]?.printed ?? 0) > 0)
  if (unread >= 0) {
    const why = { vi: `không đọc được tiêu đề của cột thứ ${unread + 1}`, en: `the heading of column ${unread + 1} could not be read` }
    return { why, asPrinted: false }
  }
  return { why: { vi: 'bảng không có cột này', en: 'the table has no such column' }, asPrinted: true }
}

const headingOf = (labels: Found['labels'], column: number): string => (labels[column] ?? []).join(' / ')

/** Headings over figures, beside the known columns, that say nothing. */
function unknownFigures({ byColumn, labels, profiles }: Found): string[] {
  const known = new Set(Object.values(byColumn))
  return profiles.flatMap((profile, column) => {
    const holdsFigures = profile.figureShare >= FIGURES && profile.figureShare * profile.printed >= MIN_FIGURES
    const heading = headingOf(labels, column)
    return known.has(column) || !holdsFigures || isOtherHeading(heading) ? [] : [heading]
  })
}

function unknown(heading: string): Bilingual {
  if (heading === '') {
    return {
      vi: 'một cột không có tiêu đề chứa số và không rõ là điểm gì',
      en: 'a column without a heading holds figures, and which score is not known',
    }
  }
  return {
    vi: `cột “${heading}” chứa số nhưng không rõ là điểm gì`,
    en: `the column “${heading}” holds figures, and which score is not known`,
  }
}
