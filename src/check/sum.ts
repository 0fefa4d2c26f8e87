/** `sum`: the children have figures, and they do not make the parent's; or those that have one make more than the parent already. */
import { pointsToNumber, type Points } from '../model/points.ts'
import type { MatchedReport } from '../model/report.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { sumOf, type SumAnswer } from './sum-of.ts'
import { rowsOverUnreadPages } from './unread.ts'
import { additionOf, labelsOfRows, placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const sum: Check = (report, pages) => {
  const unread = rowsOverUnreadPages(report, pages)
  return report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const answer = sumOf(report, row.id, column)
      if (answer.answer !== 'inconsistent' || answer.printed === null || answer.made === null) return []
      // What is missing may stand on a page that could not be read; more than the whole is too much in any case.
      if (unread.has(row.id) && answer.made < answer.printed) return []
      const concerned = answer.terms.filter((term) => term.points !== null || term.state === 'blank').map((term) => term.row)
      const place = placeName(report, row.id, column)
      const made = madeInWords(answer, answer.made)
      const blanks = blanksInWords(report, answer)
      return [
        rowFinding(report, {
          code: 'sum',
          severity: 'error',
          row: row.id,
          column,
          printed: pointsToNumber(answer.printed),
          expected: pointsToNumber(answer.made),
          rows: concerned,
          quotes: [row.id, ...concerned].map((id) => ({ row: id, column })),
          message: {
            vi: `${place.vi}: báo cáo ghi ${pointsInVietnamese(answer.printed)}, ${made.vi}${blanks.vi}.`,
            en: `${place.en}: the report says ${pointsInEnglish(answer.printed)}, ${made.en}${blanks.en}.`,
          },
        }),
      ]
    }),
  )
}

/** `các mục con cộng lại 0,5 + 1 = 1,5`; a single term is not repeated. */
export function madeInWords(answer: SumAnswer, made: Points): { readonly vi: string; readonly en: string } {
  const figures = answer.terms.flatMap((term) => (term.points === null ? [] : [term.points]))
  if (answer.rollUp === 'max') {
    return {
      vi: `điểm cao nhất trong các mục con là ${pointsInVietnamese(made)}`,
      en: `the highest of its children is ${pointsInEnglish(made)}`,
    }
  }
  const calculation = (format: (points: Points) => string): string => {
    return figures.length > 1 ? `${additionOf(figures, format)} = ${format(made)}` : format(made)
  }
  return { vi: `các mục con cộng lại ${calculation(pointsInVietnamese)}`, en: `its children add up to ${calculation(pointsInEnglish)}` }
}

/** `; còn trống 2.2.2, 2.2.3; báo cáo thiếu 2.2.4`; '' when nothing is open. */
export function blanksInWords(report: MatchedReport, answer: SumAnswer): { readonly vi: string; readonly en: string } {
  const printed = new Set(report.rows.map((row) => row.id))
  const blank = answer.blanks.filter((id) => printed.has(id))
  const missing = answer.blanks.filter((id) => !printed.has(id))
  const said = (words: string, ids: readonly string[]): string => (ids.length === 0 ? '' : `; ${words} ${labelsOfRows(report, ids)}`)
  return {
    vi: `${said('còn trống', blank)}${said('báo cáo thiếu', missing)}`,
    en: `${said('left blank:', blank)}${said('not in the report:', missing)}`,
  }
}
