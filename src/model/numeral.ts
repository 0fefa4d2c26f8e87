/**
 * One score cell's text taken apart, before anybody knows which mark is the decimal one.
 * In: the text as printed. Out: blank, dash, unreadable, or a numeral with the readings that its own form allows.
 */
import { parsePoints, type Points } from './points.ts'

export type Mark = '.' | ','

/** What a score cell's text is by itself. */
export type CellText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'numeral'
      readonly points: Points
      /** The mark that this numeral shows to be the decimal one; null for a whole number. */
      readonly shows: Mark | null
    }
  /** One mark with three digits after it: a fraction, or thousands. */
  | { readonly kind: 'ambiguous'; readonly mark: Mark; readonly fraction: Points; readonly thousands: Points }

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu
/** Signs and words for "no figure". `không` is also the word for zero, which is why it is not read as one. */
const DASH = /^(?:[-\u2010-\u2015\u2212\uff0d_]+|[x×*]+|[/\\]+|-\/-|\.{2,}|…+|không(?: có| chấm| đánh giá| áp dụng)?|n\/a)$/u
const MINUS = /^[-\u2010-\u2015\u2212\uff0d](?=[\d.,])/u
/** `10đ`, `10 điểm`, with or without marks above the letters. */
const UNIT = /\s*(?:đ|điểm|điêm|diem|điẻm)\.?$/u

/** Letters of the longest numeral with its unit and spaces; anything longer is prose. */
const LONGEST = 40

/** Takes a score cell's text apart. Nothing is guessed: what has no single meaning is `unreadable` or `ambiguous`. */
export function cellText(text: string): CellText {
  if (text.length > LONGEST) return { kind: 'unreadable' }
  const plain = text
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\uff0c\uff0e\uff10-\uff19]/gu, narrow)
  if (plain === '') return { kind: 'blank' }
  if (DASH.test(plain)) return { kind: 'dash' }
  const bare = withoutUnit(plain).replace(/^['’‘]/u, '')
  const negative = MINUS.test(bare)
  return numeral(bare.replace(negative ? MINUS : /^\+(?=[\d.,])/u, ''), negative)
}

/** Full-width digits and marks stand at a fixed distance from the ASCII ones. */
function narrow(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)
}

/** `(10đ)` and `10 điểm` are 10. Parentheses without a unit stay: in accounts they mean a deduction, so the figure has two meanings. */
function withoutUnit(text: string): string {
  const inner = /^\((.*)\)$/u.exec(text)?.[1]?.trim()
  if (inner !== undefined && UNIT.test(inner)) return inner.replace(UNIT, '')
  return text.replace(UNIT, '')
}

const known = (value: Points | null, shows: Mark | null): CellText =>
  value === null ? { kind: 'unreadable' } : { kind: 'numeral', points: value, shows }

function numeral(digits: string, negative: boolean): CellText {
  const points = (whole: string, fraction = ''): Points | null =>
    parsePoints(`${negative ? '-' : ''}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`)

  if (/^\d+$/u.test(digits)) return known(points(digits), null)

  const single = /^(\d*)([.,])(\d+)$/u.exec(digits)
  if (single) {
    const [, whole, mark, fraction] = single as unknown as [string, string, Mark, string]
    if (fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)) {
      const asFraction = points(whole, fraction)
      const asThousands = points(whole + fraction)
      if (asFraction !== null && asThousands !== null) return { kind: 'ambiguous', mark, fraction: asFraction, thousands: asThousands }
    }
    return known(points(whole, fraction), mark)
  }

  // `1.234,5`: the last mark is the decimal one, the other one groups thousands.
  const both = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/u.exec(digits) ?? /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/u.exec(digits)
  if (both) return known(points((both[1] ?? '').replace(/[.,]/gu, ''), both[2]), (both[1] ?? '').includes('.') ? ',' : '.')

  // `1.000.000`: a mark that stands twice groups thousands, so the other one is decimal.
  const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u.exec(digits)
  if (grouped) return known(points(digits.replace(/[.,]/gu, '')), digits.includes('.') ? ',' : '.')

  return { kind: 'unreadable' }
}
