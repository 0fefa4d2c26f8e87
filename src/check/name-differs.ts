/**
 * `name-differs`: the printed name is far from the catalogue's; or it was read from a picture and differs in a few letters, most likely
 * misread ones.
 *
 * Reports shorten names, append scoring rules and repeat the numeral in front; none of that is far.
 */
import { distance } from 'fastest-levenshtein'
import { foldLoose, foldTone } from '../model/fold.ts'
import type { ReportRow } from '../model/report.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { excerpt, labelOf } from './wording.ts'

/** Share of the letters that may differ: typing, abbreviations and a reworded clause stay below a half, another criterion's name does not. */
const FAR = 0.5
/** Share of the shorter name's words that must stand in the longer one, in their order, for it to be a shortened form. */
const SHORTENED = 0.8
/** Share of the letters that recognition takes for others at the worst. */
const MISREAD = 0.15
/** Words of a name too short to be called a shortened form of anything. */
const FEWEST_WORDS = 2
/** A numeral in front of a folded name, once or twice: `i`, `1 1`, `a`. */
const NUMERAL = /^(?:(?:[ivx]{1,5}|[a-d]|\d{1,2}(?: \d{1,2})*) )+(?=\S)/u

export const nameDiffers: Check = (report) =>
  report.rows.flatMap((row) => {
    const expected = row.criterion?.name ?? ''
    if (row.name === '' || expected === '') return []
    const far = isFar(row.name, expected)
    if (!far && !(isRecognised(row) && isMisread(row.name, expected))) return []
    const label = labelOf(report, row.id)
    const [read, why] = far ? ['ghi', { vi: '', en: '' }] : ['đọc được', MISREAD_WORDS]
    return [
      rowFinding(report, {
        code: 'name-differs',
        severity: 'info',
        row: row.id,
        column: 'name',
        printed: row.name,
        expected,
        message: {
          vi: `${label}: báo cáo ${read} “${excerpt(row.name)}”, bộ tiêu chí ghi “${excerpt(expected)}”${why.vi}.`,
          en: `${label}: the report says “${excerpt(row.name)}”, the catalogue says “${excerpt(expected)}”${why.en}.`,
        },
      }),
    ]
  })

const MISREAD_WORDS = {
  vi: '; có lẽ chỉ khác do nhận dạng ảnh',
  en: '; most likely the picture was misread',
}

const isRecognised = (row: ReportRow): boolean => row.cells.name.some(({ confidence }) => confidence < 1)

/** Whether a name differs from the catalogue's in a few letters or their marks only: word by word it is the same. */
function isMisread(printed: string, canonical: string): boolean {
  const [a, b] = [bareName(printed), bareName(canonical)]
  if (a.split(' ').length !== b.split(' ').length) return false
  return a !== b && distance(a, b) <= MISREAD * Math.max(a.length, b.length)
}

const bareName = (name: string): string =>
  foldTone(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(NUMERAL, '')

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
