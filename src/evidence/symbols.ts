/**
 * A text → the numbers and symbols of documents in it: `52/KH-UBND`, `02/2017/TT-VPCP`, `2231/SNV-CCHC&PC`, `03-NQ/TU`, `30c/NQ-CP`,
 * `/Kh-`, also where the number was left blank (`số …/KH-UBND`) and where the symbol is broken by a space after its hyphen.
 */
import { CAPITALS, LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'
import { typesOf } from './document-types.ts'

export interface FoundSymbol extends Span {
  /** null: its place is blank. */
  readonly number: string | null
  readonly year: number | null
  /** As printed, spaces aside: `KH-UBND`. */
  readonly symbol: string
  /** What may be a type's abbreviation; null where it is none that is known. */
  readonly abbreviation: string | null
}

const OFFICE = `[${CAPITALS}][${LETTERS}\\d&.]{0,14}`
const NUMBER = '\\d{1,5}[a-zđ]?'
/** `52/KH-UBND`, `02/2017/TT-VPCP`, `2231/SNV-CCHC&PC`: number, year, abbreviation, office, more offices. */
const STATE = new RegExp(
  `(?<![${LETTERS}\\d/.,-])(${NUMBER})\\s?/\\s?(?:((?:19|20)\\d{2})\\s?/\\s?)?([${LETTERS}]{1,9}\\d{0,2})(?:\\s?-\\s?(${OFFICE}(?:-[${CAPITALS}][${LETTERS}\\d&]{0,10}){0,2}))?`,
  'gu',
)
/** `số 45/kh-ubnd`: in small letters throughout, with an office that every commune knows. */
const SMALL = new RegExp(
  `(?<=(?<![${LETTERS}])số\\s?:?\\s?)(\\d{1,5})\\s?/\\s?(?:((?:19|20)\\d{2})\\s?/\\s?)?([a-zđ]{2,4})\\s?-\\s?(ubnd|hđnd|đu|cax|cahx|bcđ|mttq|ubmttq|đtn|hnd|hpn|hccb|bchqs)(?![${LETTERS}\\d])`,
  'gu',
)
/** `03-NQ/TU`, `12-KH/ĐU`. */
const PARTY = new RegExp(
  `(?<![${LETTERS}\\d/.,-])(${NUMBER})\\s?-\\s?([${CAPITALS}][${LETTERS}]{0,5})\\s?/\\s?([${CAPITALS}][${LETTERS}]{0,8})`,
  'gu',
)
/** `số …/KH-UBND`, `số     /QĐ-UBND`, `số xx/QĐ-UBND`. */
const BLANK = new RegExp(
  `(?<![${LETTERS}])số\\s?:?\\s?(?:(?:[.…_]{1,30}|[xX]{1,4})\\s?)?/\\s?([${CAPITALS}][${LETTERS}]{0,5})\\s?-\\s?([${CAPITALS}][${LETTERS}\\d&]{0,14})`,
  'gu',
)

const CAPITAL = new RegExp(`^[${CAPITALS}]`, 'u')

export function textToSymbols(plain: string): FoundSymbol[] {
  const found: FoundSymbol[] = []
  for (const { 0: all, 1: number = '', 2: year, 3: first = '', 4: office, index } of plain.matchAll(STATE)) {
    const abbreviation = typesOf(first).length > 0 ? first : null
    // `7/hộ` and `24/giờ` are no symbols: without an office only a known abbreviation in capitals is one.
    if (office === undefined && (abbreviation === null || first !== first.toUpperCase())) continue
    if (abbreviation === null && !CAPITAL.test(first)) continue
    const symbol = office === undefined ? first : `${first}-${withoutEndMarks(office)}`
    const to = index + all.length - (office === undefined ? 0 : office.length - withoutEndMarks(office).length)
    found.push({ from: index, to, number, year: year === undefined ? null : Number(year), symbol, abbreviation })
  }
  for (const { 0: all, 1: number = '', 2: year, 3: first = '', 4: office = '', index } of plain.matchAll(SMALL)) {
    if (typesOf(first).length === 0) continue
    const to = index + all.length
    found.push({
      from: index,
      to,
      number,
      year: year === undefined ? null : Number(year),
      symbol: `${first}-${office}`,
      abbreviation: first,
    })
  }
  for (const { 0: all, 1: number = '', 2: first = '', 3: office = '', index } of plain.matchAll(PARTY)) {
    if (typesOf(first).length === 0) continue
    found.push({ from: index, to: index + all.length, number, year: null, symbol: `${first}/${office}`, abbreviation: first })
  }
  for (const { 0: all, 1: first = '', 2: office = '', index } of plain.matchAll(BLANK)) {
    const abbreviation = typesOf(first).length > 0 ? first : null
    found.push({ from: index, to: index + all.length, number: null, year: null, symbol: `${first}-${office}`, abbreviation })
  }
  return found.sort((a, b) => a.from - b.from).filter((each, at, all) => at === 0 || each.from >= (all[at - 1]?.to ?? 0))
}

const withoutEndMarks = (office: string): string => office.replace(/[.,&]{1,5}$/u, '')
