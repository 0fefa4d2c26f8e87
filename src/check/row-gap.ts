/**
 * `row-missing` without a catalogue: in a report read from pictures the printed codes leave a number out (1.1, 1.2, 1.4). The row may be
 * lost in the picture, or the report may not have it: that is a question, so it is a warning.
 */
import type { Finding } from '../model/finding.ts'
import { hasRecognised } from '../model/recognised.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { isRepeated, isUnknown } from './tree.ts'
import { labelOf } from './wording.ts'

/** A longer gap is another numbering, or a misread code that is told by itself. */
const LONGEST_GAP = 4
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' ')

export const rowGap: Check = (report) => {
  if (report.catalogue !== null || !hasRecognised(report)) return []
  const last = new Map<string, ReportRow>()
  return report.rows.flatMap((row) => {
    if (row.parent === null || isRepeated(row) || isUnknown(report, row)) return []
    const before = last.get(row.parent)
    last.set(row.parent, row)
    return before === undefined ? [] : gapBetween(report, before, row)
  })
}

function gapBetween(report: MatchedReport, before: ReportRow, after: ReportRow): Finding[] {
  const [first, next] = [numberOf(before.id), numberOf(after.id)]
  if (first === null || next === null || first.roman !== next.roman || first.stem !== next.stem) return []
  const gap = next.value - first.value - 1
  if (gap < 1 || gap > LONGEST_GAP) return []
  return Array.from({ length: gap }, (_, at) => {
    const value = first.value + 1 + at
    const code = first.roman ? (ROMAN[value - 1] ?? String(value)) : String(value)
    const [upper, lower] = [labelOf(report, before.id), labelOf(report, after.id)]
    return {
      ...rowFinding(report, {
        code: 'row-missing',
        severity: 'warning',
        row: first.stem + code,
        column: null,
        rows: [before.id, after.id],
        quotes: [
          { row: before.id, column: 'code' },
          { row: after.id, column: 'code' },
        ],
        message: {
          vi: `Giữa ${upper} và ${lower} không thấy dòng mang số ${code}: có thể dòng này không đọc được từ ảnh, hoặc báo cáo không có.`,
          en: `Between ${upper} and ${lower} there is no row ${code}: it may be lost in the picture, or the report does not have it.`,
        },
      }),
      page: pageOf(before),
    }
  })
}

const pageOf = (row: ReportRow): number | null => row.cells.name[0]?.page ?? row.cells.code[0]?.page ?? null

/** The last part of an id as a number: `I.2.3` is 3 after `I.2.`. */
function numberOf(id: string): { stem: string; value: number; roman: boolean } | null {
  const at = id.lastIndexOf('.') + 1
  const part = id.slice(at)
  if (/^\d{1,3}$/u.test(part)) return { stem: id.slice(0, at), value: Number(part), roman: false }
  const roman = ROMAN.indexOf(part)
  return roman < 0 ? null : { stem: id.slice(0, at), value: roman + 1, roman: true }
}
