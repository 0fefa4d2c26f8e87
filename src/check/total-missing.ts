/**
 * `row-missing` for the grand total: a report read from pictures has several sections and no total. It may be lost in the picture, or the
 * report prints none: that is a question, so it is a warning.
 */
import { TOTAL_ID } from '../model/catalogue.ts'
import { hasRecognised } from '../model/recognised.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'

/** A report of one section prints its total there. */
const MIN_SECTIONS = 2

export const totalMissing: Check = (report) => {
  if (report.rows.some(({ id }) => id === TOTAL_ID) || !hasRecognised(report)) return []
  const sections = report.rows.filter(({ parent }) => parent === null || parent === TOTAL_ID)
  if (sections.length < MIN_SECTIONS) return []
  return [
    rowFinding(report, {
      code: 'row-missing',
      severity: 'warning',
      row: TOTAL_ID,
      column: null,
      message: {
        vi: 'Không thấy dòng tổng cộng: có thể dòng này không đọc được từ ảnh, hoặc báo cáo không in.',
        en: 'There is no row with the total: it may be lost in the picture, or the report prints none.',
      },
    }),
  ]
}
