/**
 * `name-differs`: the printed name is far from the catalogue's.
 *
 * Reports shorten names, append scoring rules and repeat the numeral in front; none of that is far.
 */
import { distance } from 'fastest-levenshtein'
import { foldLoose } from '../model/fold.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { excerpt, labelOf } from './wording.ts'

/** Share of the letters that may differ: typing, abbreviations and a reworded clause stay below a half, another criterion's name does not. */
const FAR = 0.5
/** Share of the shorter name's words that must stand in the longer one, in their order, for it to be a shortened form. */
const SHORTENED = 0.8
/** Words of a name too short to be called a shortened form of anything. */
const FEWEST_WORDS = 2
/** A numeral in front of a folded name, once or twice: `i`, `1 1`, `a`. */
const NUMERAL = /^(?:(?:[ivx]{1,5}|[a-d]|\d{1,2}(?: \d{1,2})*) )+(?=\S)/u

export const nameDiffers: Check = (report) =>
  report.rows.flatMap((row) => {
    const expected = row.criterion?.name ?? ''
    if (row.name === '' || expected === '' || !isFar(row.name, expected)) return []
    const label = labelOf(report, row.id)
    return [
      rowFinding(report, {
        code: 'name-differs',
        severity: 'info',
        row: row.id,
        column: 'name',
        printed: row.name,
        expected,
        message: {
          vi: `${label}: báo cáo ghi “${excerpt(row.name)}”, bộ tiêu chí ghi “${excerpt(expected)}”.`,
          en: `${label}: the report says “${excerpt(row.name)}”, the catalogue says “${excerpt(expected)}”.`,
        },
      }),
    ]
  })

/** Whether two names, as printed, are those of different things. */
export function isFar(printed: string, canonical: string): boolean {
  const a = foldedName(printed)
  const b = foldedName(canonical)
  if (a === b || a === '' || b === '') return false
  const apart = distance(a, b) / Math.max(a.length, b.length)
  return apart > FAR && !isShortened(a, b) && !isShortened(b, a)
}

function foldedName(name: string): string {
  const folded = foldLoose(name)
  return folded.replace(NUMERAL, '') || folded
}

/** Whether nearly all words of `short` stand in `long` in the same order. */
function isShortened(short: string, long: string): boolean {
  const words = short.split(' ')
  const others = long.split(' ')
  if (words.length < FEWEST_WORDS || words.length > others.length) return false
  return commonInOrder(words, others) >= SHORTENED * words.length
}

/** Length of the longest common subsequence of two lists of words. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const word of a) {
    const next = [0]
    for (const [index, other] of b.entries()) {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
