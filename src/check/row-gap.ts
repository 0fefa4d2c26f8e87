/**
 * `row-missing` without a catalogue: in a report read from pictures the printed codes leave a number out (1.1, 1.2, 1.4), or begin
 * in the middle (5, 6, 7). The row may be lost in the picture, or the report may not have it: that is a question, so it is a warning.
 */
import { TOTAL_ID } from '../model/catalogue.ts'
import type { Finding } from '../model/finding.ts'
import { hasRecognised } from '../model/recognised.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { isRepeated, isUnknown } from './tree.ts'
import { labelOf } from './wording.ts'

/** A longer gap is another numbering, or a misread code that is told by itself. */
const LONGEST_GAP = 4
/** Letters only as far as all count alike: after D some lists have Đ, some E. */
const SERIES = {
  roman: 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'.split(' '),
  capital: ['A', 'B', 'C', 'D'],
  small: ['a', 'b', 'c', 'd'],
} as const
type Series = keyof typeof SERIES | 'digits'

export const rowGap: Check = (report) => {
  if (report.catalogue !== null || !hasRecognised(report)) return []
  const last = new Map<string, ReportRow>()
  // Numbers may run on from one section to the next: where they have come to, by depth.
  const ended = new Map<number, Numbered>()
  return report.rows.flatMap((row) => {
    if (row.id === TOTAL_ID || isRepeated(row) || isUnknown(report, row)) return []
    const parent = row.parent ?? ''
    const before = last.get(parent)
    last.set(parent, row)
    const number = numberOf(row.id)
    if (number === null) return []
    const depth = number.stem.split('.').length
    const gap = before === undefined ? gapAtStart(report, row, number, ended.get(depth)) : gapBetween(report, before, row)
    ended.set(depth, number)
    return gap
  })
}

/** A page that was lost takes the first rows of a section with it, or the first sections. */
function gapAtStart(report: MatchedReport, row: ReportRow, first: Numbered, ended: Numbered | undefined): Finding[] {
  if (first.value < 2 || (ended?.series === first.series && ended.value === first.value - 1)) return []
  const label = labelOf(report, row.id)
  const parent = row.parent === null || row.parent === TOTAL_ID ? null : labelOf(report, row.parent)
  return [
    {
      ...rowFinding(report, {
        code: 'row-missing',
        severity: 'warning',
        row: first.stem + codeOf(first.series, first.value - 1),
        column: null,
        rows: [row.id],
        quotes: [{ row: row.id, column: 'code' }],
        message: {
          vi: `Dòng đầu tiên ${parent === null ? 'của bảng' : `của mục ${parent}`} mang số ${label}, không thấy các dòng trước đó: có thể những dòng này không đọc được từ ảnh, hoặc báo cáo không có.`,
          en: `The first row ${parent === null ? 'of the table' : `of ${parent}`} is ${label}, and no row stands before it: those may be lost in the picture, or the report does not have them.`,
        },
      }),
      page: pageOf(row),
    },
  ]
}

function gapBetween(report: MatchedReport, before: ReportRow, after: ReportRow): Finding[] {
  const [first, next] = [numberOf(before.id), numberOf(after.id)]
  if (first === null || next === null || first.series !== next.series || first.stem !== next.stem) return []
  const gap = next.value - first.value - 1
  if (gap < 1 || gap > LONGEST_GAP) return []
  return Array.from({ length: gap }, (_, at) => {
    const code = codeOf(first.series, first.value + 1 + at)
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

interface Numbered {
  /** What stands before the number. */
  readonly stem: string
  readonly series: Series
  readonly value: number
}

/** The last part of an id as a number: `I.2.3` is 3 after `I.2.`. */
function numberOf(id: string): Numbered | null {
  const at = id.lastIndexOf('.') + 1
  const [stem, part] = [id.slice(0, at), id.slice(at)]
  if (/^\d{1,3}$/u.test(part)) return { stem, series: 'digits', value: Number(part) }
  for (const series of ['roman', 'capital', 'small'] as const) {
    const place = (SERIES[series] as readonly string[]).indexOf(part)
    if (place >= 0) return { stem, series, value: place + 1 }
  }
  return null
}

const codeOf = (series: Series, value: number): string =>
  series === 'digits' ? String(value) : (SERIES[series][value - 1] ?? String(value))
