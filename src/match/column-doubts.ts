/**
 * Which score columns were not made sure by their headings. In: what the headings say and which column was taken for what.
 * Out: for each doubtful score column what is wrong with its heading, in both languages.
 *
 * A column without a readable heading is known by its contents, and max and self hold figures alike: whoever reads them must be told.
 */
import { foldLoose } from '../model/fold.ts'
import { SCORE_COLUMNS, type Column, type ScoreColumn } from '../model/score.ts'
import type { LabelScores } from './label.ts'
import type { ColumnProfile } from './profile.ts'

export type ColumnDoubts = Readonly<Partial<Record<ScoreColumn, { readonly vi: string; readonly en: string }>>>

interface Assigned {
  /** Columns that a heading names. */
  readonly named: Readonly<Partial<Record<Column, number>>>
  /** Those, and the ones that were taken for what they hold. */
  readonly byColumn: Readonly<Partial<Record<Column, number>>>
  readonly labels: readonly (readonly string[])[]
  readonly scores: readonly LabelScores[]
  readonly profiles: readonly ColumnProfile[]
}

/** A heading that says max and self alike (`Điểm`: 0.6 and 0.5) says neither, unless another heading says the other. */
const ALIKE = 0.15
/** Likeness below which a heading says nothing of a column at all. */
const NOTHING = 0.4
/** Letters of a heading that a reason quotes. */
const LONGEST_QUOTE = 60

export function columnDoubts({ named, byColumn, labels, scores, profiles }: Assigned): ColumnDoubts {
  const heading = (column: number): string => (labels[column] ?? []).join(' / ')
  const doubts: Partial<Record<ScoreColumn, { readonly vi: string; readonly en: string }>> = {}
  for (const known of SCORE_COLUMNS) {
    const column = byColumn[known]
    if (column === undefined) continue
    const printed = heading(column)
    const quoted = printed.length > LONGEST_QUOTE ? `${printed.slice(0, LONGEST_QUOTE)}…` : printed
    const isTwin = (other: number): boolean => other !== column && foldLoose(heading(other)) === foldLoose(printed)
    const hasTwin = scores.some((of, other) => of[known] > 0 && (profiles[other]?.printed ?? 0) > 0 && isTwin(other))
    if (printed === '') doubts[known] = { vi: 'cột không có tiêu đề', en: 'the column has no heading' }
    else if (hasTwin) {
      doubts[known] = { vi: `tiêu đề “${quoted}” đứng trên nhiều cột`, en: `the heading “${quoted}” stands over several columns` }
    } else if (named[known] === undefined || saysBoth(known, scores[column], named)) {
      doubts[known] = { vi: `tiêu đề “${quoted}” không rõ là điểm gì`, en: `the heading “${quoted}” does not say which score it is` }
    }
  }
  return doubts
}

/** Whether a heading that was taken for the maximum may as well mean the self score, or the other way round, and nothing else does. */
function saysBoth(known: ScoreColumn, of: LabelScores | undefined, named: Assigned['named']): boolean {
  if (known === 'appraised' || of === undefined) return false
  const other = known === 'max' ? 'self' : 'max'
  return named[other] === undefined && of[other] >= NOTHING && of[known] - of[other] <= ALIKE
}
