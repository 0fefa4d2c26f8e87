/**
 * How a report closes its codes: with a point (`1.1.`) or without, by the kind of code. In: its rows. Out: for each kind the style that most
 * of its codes show. A point at the end is what recognition loses and invents most easily.
 */
import { normalizeCode } from '../model/codes.ts'
import type { ReportRow } from '../model/report.ts'

export type CodeStyle = ReadonlyMap<string, '.' | ''>

/** Codes of a kind that must be there, and the share of them that must look alike, for the kind to have a style. */
const FEWEST = 3
const ALIKE = 0.7
/** Marks at a code's end that no report prints. */
const MESSY = /[,;:\-–'’"“”·]$|\.\.+$/u
const MARKS = /[.,;:\-–'’"“”·\s]+$/u

export function codeStyle(rows: readonly ReportRow[]): CodeStyle {
  const closed = new Map<string, number>()
  const all = new Map<string, number>()
  for (const { printedCode } of rows) {
    const kind = kindOf(printedCode)
    if (kind === null || MESSY.test(printedCode)) continue
    all.set(kind, (all.get(kind) ?? 0) + 1)
    if (printedCode.endsWith('.')) closed.set(kind, (closed.get(kind) ?? 0) + 1)
  }
  return new Map(
    [...all].flatMap(([kind, count]) => {
      const share = (closed.get(kind) ?? 0) / count
      if (count < FEWEST || (share < ALIKE && share > 1 - ALIKE)) return []
      return [[kind, share >= ALIKE ? '.' : ''] as const]
    }),
  )
}

/** A code with the report's closing mark, where its readings do not agree on one. */
export function inStyle(code: string, readings: readonly string[], style: CodeStyle): string {
  const known = style.get(kindOf(code) ?? '')
  const ends = new Set(readings.map((text) => text.trim().endsWith('.')))
  if (known === undefined || (!MESSY.test(code) && ends.size < 2)) return code
  return code.replace(MARKS, '') + known
}

/** Sections, numbers, and dotted numbers by their depth. */
function kindOf(code: string): string | null {
  const bare = normalizeCode(code)
  if (/^\d+(?:\.\d+)*$/u.test(bare)) return `number ${bare.split('.').length}`
  return /^[IVX]+$/u.test(bare) ? 'roman' : /^\p{L}$/u.test(bare) ? 'letter' : null
}
