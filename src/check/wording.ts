/**
 * How findings speak: codes as printed, points with a decimal comma in Vietnamese and a point in English.
 */
import { TOTAL_ID } from '../model/catalogue.ts'
import { formatPoints, subtractPoints, ZERO, type Points } from '../model/points.ts'
import type { MatchedReport, SettlementReason } from '../model/report.ts'
import type { Column, ScoreColumn } from '../model/score.ts'
import { hasOwnCode, ownCodes } from './own-codes.ts'
import { treeOf, type TreeNode } from './tree.ts'

/** Longest name or text, in characters, that a message repeats; the whole stands in the quote. */
const LONGEST_EXCERPT = 60

const COLUMN_NAMES: Readonly<Record<Column, { readonly vi: string; readonly en: string }>> = {
  code: { vi: 'mã', en: 'code' },
  name: { vi: 'tên', en: 'name' },
  max: { vi: 'điểm tối đa', en: 'maximum' },
  self: { vi: 'điểm tự đánh giá', en: 'self-assessed score' },
  appraised: { vi: 'điểm thẩm định', en: 'appraised score' },
  explanation: { vi: 'nội dung giải trình', en: 'explanation' },
}

export function columnName(column: Column): { readonly vi: string; readonly en: string } {
  return COLUMN_NAMES[column]
}

/** `1,5` */
export function pointsInVietnamese(points: Points): string {
  return formatPoints(points).replace('.', ',')
}

/** `1.5` */
export function pointsInEnglish(points: Points): string {
  return formatPoints(points)
}

/** `0,5 + 1 - 0,5`; `0` for no terms. */
export function additionOf(terms: readonly Points[], format: (points: Points) => string): string {
  const [first = ZERO, ...others] = terms
  return others.reduce((text, term) => {
    return term < ZERO ? `${text} - ${format(subtractPoints(ZERO, term))}` : `${text} + ${format(term)}`
  }, format(first))
}

export function excerpt(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text
  // Cut at a word: half a letter (a mark without its vowel) is never shown.
  const cut = text.slice(0, LONGEST_EXCERPT)
  const end = cut.lastIndexOf(' ')
  return `${end > 0 ? cut.slice(0, end) : Array.from(cut).slice(0, -1).join('')}…`
}

/** `“2.5”, “25”`; a reading without letters has no mark of its own. */
export function quotedReadings(readings: readonly string[]): string {
  return readings.map((text) => `“${excerpt(text)}”`).join(', ')
}

/** Why one of several readings was taken, or why none is sure, as a clause. */
export function settlementWords(report: MatchedReport, reason: SettlementReason): { readonly vi: string; readonly en: string } {
  switch (reason.kind) {
    case 'catalogue':
      return { vi: 'bộ tiêu chí quy định như vậy', en: 'the catalogue says so' }
    case 'sum': {
      const rows = labelsOfRows(report, reason.rows)
      if (rows === '') return { vi: 'các điểm liên quan cộng khớp với nhau', en: 'the scores around it add up with it' }
      return { vi: `các mục con của ${rows} cộng đúng`, en: `the children of ${rows} add up with it` }
    }
    case 'bound':
      return { vi: 'cách đọc khác không nằm trong mức điểm của dòng', en: 'the other reading is out of the row’s range' }
    case 'likely':
      return { vi: 'đa số lần đọc cho kết quả này', en: 'most readings say so' }
    case 'differ':
      return { vi: 'các lần đọc khác nhau và không có căn cứ để chọn', en: 'the readings differ, and nothing tells which is right' }
    case 'unlikely':
      return {
        vi: 'nhưng có thể đã đọc nhầm: một số trông giống mới khớp với các điểm liên quan',
        en: 'which may be misread: a number that looks alike would fit the scores around it',
      }
    case 'covered':
      return {
        vi: 'nhưng sát bên có dấu hoặc nét bút, có thể che mất một phần của số',
        en: 'but a seal or a stroke stands right beside it and may hide a part of the figure',
      }
    case 'unconfirmed':
      return { vi: 'không có căn cứ nào xác nhận', en: 'and nothing confirms it' }
  }
}

const withoutTrailingDot = (code: string): string => code.trim().replace(/\.+$/u, '')

/** What a criterion is called before anything is said that tells it from its namesakes in other sections. */
function shortLabel(node: TreeNode): string {
  const printed = withoutTrailingDot(node.row?.printedCode ?? node.criterion?.code ?? '')
  const canonical = node.row?.canonicalCode ?? null
  if (printed === '') return canonical ?? (node.row?.name ? `“${excerpt(node.row.name)}”` : node.id)
  const isOwn = node.row === null || hasOwnCode(node.row) || /\d|^[IVX]+$/u.test(printed)
  return isOwn ? printed : `${printed} (${ownCodes(node.row)[0] ?? ''})`
}

function sectionOf(node: TreeNode): TreeNode {
  let at = node
  while (at.parent !== null && at.parent.id !== TOTAL_ID) at = at.parent
  return at
}

const labelled = new WeakMap<MatchedReport, ReadonlyMap<string, string>>()

function labelsOf(report: MatchedReport): ReadonlyMap<string, string> {
  let labels = labelled.get(report)
  if (labels === undefined) {
    const { nodes } = treeOf(report)
    const uses = new Map<string, number>()
    for (const node of nodes) uses.set(shortLabel(node), (uses.get(shortLabel(node)) ?? 0) + 1)
    labels = new Map(
      nodes.map((node) => {
        const short = shortLabel(node)
        const section = sectionOf(node)
        // Numbering restarts in every section: `1` alone would name two criteria.
        const ambiguous = (uses.get(short) ?? 0) > 1 && section !== node
        return [node.id, ambiguous ? `${shortLabel(section)}.${short}` : short]
      }),
    )
    labelled.set(report, labels)
  }
  return labels
}

/** What a person calls a row: its printed code (`2.2`, `II.1` where the numbering restarts), or its name where it has none. */
export function labelOf(report: MatchedReport, row: string): string {
  return labelsOf(report).get(row) ?? row
}

/** `mục 2.1`, `các mục 2.1, 2.3` */
export const rowsInVietnamese = (report: MatchedReport, ids: readonly string[]): string =>
  `${ids.length > 1 ? 'các mục' : 'mục'} ${labelsOfRows(report, ids)}`

/** `2.2.2, 2.2.3` */
export function labelsOfRows(report: MatchedReport, rows: readonly string[]): string {
  return rows.map((row) => labelOf(report, row)).join(', ')
}

/** `2.2 (điểm tự đánh giá)` in both languages. */
export function placeName(report: MatchedReport, row: string, column: ScoreColumn): { readonly vi: string; readonly en: string } {
  const label = labelOf(report, row)
  const { vi, en } = columnName(column)
  return { vi: `${label} (${vi})`, en: `${label} (${en})` }
}
