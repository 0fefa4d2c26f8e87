/**
 * Printed codes read with doubt. In: the text of a code cell, or of a name cell that may begin with a code.
 * Out: the codes it can stand for, best first, each with the cost of believing it.
 */
import { normalizeCode } from '../model/codes.ts'

/** A code that a printed text can stand for. `cost` 0: printed so (but for meaningless marks); the more, the bolder the repair. */
export interface CodeReading {
  readonly code: string
  readonly cost: number
}

/** Costs of repairs, 0 to 2, in the order in which one would believe them. */
const COST = { marks: 0.4, leadingZero: 0.5, glyph: 0.7, zeroFraction: 0.8, date: 0.8, roman: 1.2, lostZero: 1.4 } as const

/** Sections beyond 39 do not occur; so C, D, L and M are letters. */
const ROMAN = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/u
const ARABIC = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*$/u
const LETTER = /^[A-ZĐa-zđ]$/u
/** A section before dotted numbers (`I.1.1`, `A.2`), or a small letter after them (`1.1.a`). */
const MIXED = /^(?:(?:[IVX]{1,6}|[A-ZĐ])\.)*(?:[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*)?(?:\.?[a-zđ])?$/u

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The value of a roman numeral of up to 39, or null. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null
  const value: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  let total = 0
  for (let i = 0; i < text.length; i++) {
    const here = value[text.charAt(i)] ?? 0
    const next = value[text.charAt(i + 1)] ?? 0
    total += here < next ? -here : here
  }
  return total
}

/** Whether a normalized text has the form of a code. */
export function isCode(text: string): boolean {
  if (ROMAN.test(text) || ARABIC.test(text) || LETTER.test(text)) return true
  return MIXED.test(text) && text.includes('.') && !text.endsWith('.')
}

/** All codes that the printed text can stand for, best first; [] where it is blank or damaged beyond reading (`Có`, `M?c`). */
export function codeReadings(printed: string): CodeReading[] {
  const text = normalizeCode(printed)
  if (text === '') return []
  const readings = new Map<string, number>()
  const offer = (code: string, cost: number): void => {
    if (isCode(code) && cost < (readings.get(code) ?? Infinity)) readings.set(code, cost)
  }
  offer(text, 0)
  offer(text.toUpperCase(), text.length > 1 ? 0 : COST.roman)
  const dotted = text.replace(/[.,;:·…_\-–/]+/gu, '.').replace(/^\.|\.$/gu, '')
  offer(dotted, COST.marks)
  offer(dotted.replace(/(?<=^|\.)0+(?=[1-9])/gu, ''), COST.leadingZero)
  offer(dotted.replace(/(?:\.0+)+$/u, ''), COST.zeroFraction)
  offer(digitGlyphs(dotted), COST.glyph)
  offer(dotted.replace(/[1l|]/gu, 'I'), COST.roman)
  for (const code of dateReadings(text)) offer(code, COST.date)
  if (/\.\d$/u.test(dotted)) offer(`${dotted}0`, COST.lostZero)
  return [...readings].map(([code, cost]) => ({ code, cost })).sort((a, b) => a.cost - b.cost)
}

/** Letters that are taken for digits, in a text that has digits or points. */
function digitGlyphs(text: string): string {
  if (!/[\d.]/u.test(text)) return ''
  const glyphs: readonly (readonly [RegExp, string])[] = [
    [/[OoQ]/gu, '0'],
    [/[lI|!i]/gu, '1'],
    [/Z/gu, '2'],
    [/[Ss]/gu, '5'],
    [/B/gu, '8'],
  ]
  return glyphs.reduce((result, [glyph, digit]) => result.replace(glyph, digit), text)
}

/** What a spreadsheet may have had before it made a date of it: `01/02` is 1.2 or 2.1, `1-Jan` is 1.1, `01/02/2003` is 1.2.3. */
function dateReadings(text: string): string[] {
  const named = /^(\d{1,2})-?([a-z]{3,4}\d{0,2})$|^([a-z]{3,4}\d{0,2})-(\d{1,2})$/iu.exec(text)
  if (named) {
    const month = monthNumber(named[2] ?? named[3] ?? '')
    const other = Number(named[1] ?? named[4])
    return month === null ? [] : [`${other}.${month}`, `${month}.${other}`]
  }
  const numbers = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/u.exec(text)
  if (!numbers) return []
  const [a, b] = [Number(numbers[1]), Number(numbers[2])]
  const tail = numbers[3] === undefined ? '' : `.${Number(numbers[3]) % 100}`
  return [`${a}.${b}${tail}`, `${b}.${a}${tail}`]
}

function monthNumber(word: string): number | null {
  const vietnamese = /^thg(\d{1,2})$/iu.exec(word)
  if (vietnamese) return Number(vietnamese[1])
  const index = MONTHS.indexOf(word.toLowerCase())
  return index < 0 ? null : index + 1
}

/** A name cell that begins with a code: the token verbatim, and what follows. */
export interface LeadingCode {
  readonly token: string
  readonly rest: string
}

const PREFIXED =
  /^((?:tiêu chí thành phần|tiêu chí|tctp|tc|mục|phần|chương)\s*(?:[IVX]+|\d{1,3}(?:[.,]\d{1,3})*|[A-ZĐ])\s*[.:)]?)\s+(?=\S)/iu
/** `I.` `A.` `1.` `1.1.` `a)` `1)` and the like: a mark closes the code, so that it cannot be an amount. */
const CLOSED = /^((?:[IVX]{1,6}|[A-ZĐ])(?:\.\d{1,3})*[.)]|\d{1,3}(?:[.,]\d{1,3})*[.)]|[a-zđ]\))(?:\s+(?=[\p{L}"“(])|(?=\p{Lu}))/u
/** `A, CÔNG TÁC`: a section's point that recognition took for a comma; no text begins so. */
const COMMA = /^((?:[IVX]{1,6}|[A-ZĐ])[,;])\s+(?=\p{Lu})/u
/** `1.1 Kế hoạch`, `I.1 Kế hoạch`: no closing mark, but at least one inner one. */
const OPEN = /^((?:[IVX]{1,6}\.|[A-ZĐ]\.)?[1-9]\d?(?:\.[1-9]\d?)*)\s+(?=\S)/u
/** `II CẢI CÁCH`, `A Công tác`: no Vietnamese word is written so (but `Y TẾ` is). */
const OPEN_SECTION = /^([IVX]{1,6}|[A-HK])\s+(?=\p{Lu})/u
/** `1 CÔNG TÁC`, `1 Công tác`: believed only where the code must be in the name. */
const OPEN_NUMBER = /^([1-9]\d?)\s+(?=\p{Lu})/u

/**
 * The code at the begin of a name cell whose code cell is blank; null where the name merely begins with a number (`6 tháng`,
 * `100% …`, `01 TTHC`). `merged`: the code has no cell of its own, in this row or in the whole table, so that a bare `1.1 kế hoạch`
 * or `1 Kế hoạch` is believed too.
 */
export function leadingCode(name: string, merged: boolean): LeadingCode | null {
  const text = name.trim()
  const closed = PREFIXED.exec(text) ?? CLOSED.exec(text) ?? COMMA.exec(text)
  if (closed) return split(text, closed)
  const open = OPEN.exec(text)
  if (open?.[1]?.includes('.') && (merged || /^\p{Lu}/u.test(text.slice(open[0].length)))) return split(text, open)
  const bare = OPEN_SECTION.exec(text) ?? (merged ? OPEN_NUMBER.exec(text) : null)
  return bare && split(text, bare)
}

function split(text: string, match: RegExpExecArray): LeadingCode | null {
  const token = (match[1] ?? '').trim()
  return codeReadings(token).length === 0 ? null : { token, rest: text.slice(match[0].length) }
}
