/**
 * The codes that a row may be printed with: the catalogue's; without a catalogue those that its place in the numbering gives it, longest
 * first (`I.1.2`, `1.2`, `2`). [] for the total and for a row that has no place.
 */
import { TOTAL_ID } from '../model/catalogue.ts'
import { codesAgree } from '../model/codes.ts'
import type { ReportRow } from '../model/report.ts'

export function ownCodes(row: ReportRow): string[] {
  if (row.id === TOTAL_ID) return []
  if (row.canonicalCode !== null) return [row.canonicalCode]
  if (row.matchedBy !== null || row.id.includes('?')) return []
  const parts = plainId(row).split('.')
  return parts.map((_, from) => parts.slice(from).join('.'))
}

/** Whether the row is printed with a code of its own, or has none to be printed with. */
export function hasOwnCode(row: ReportRow): boolean {
  const codes = ownCodes(row)
  return codes.length === 0 || codes.some((code) => codesAgree(row.printedCode, code, plainId(row)))
}

/** Without the `#2` of a repeated row. */
const plainId = (row: ReportRow): string => row.id.replace(/#\d+$/u, '')
