/**
 * Findings about explanations: quotes of exactly the words that they are about, with their boxes.
 *
 * Where the quoted words were recognised in a picture and are not sure, nothing is said: the doubt would be about the reading, not
 * about the report.
 */
import type { ReportEvidence } from '../../model/evidence.ts'
import { confidenceOf, placesOf, type Span } from '../../model/explanation-text.ts'
import type { Bilingual, Finding } from '../../model/finding.ts'
import type { FindingCode } from '../../model/finding-code.ts'
import type { MatchedReport } from '../../model/report.ts'
import { labelOf } from '../wording.ts'

/** Words of a row's explanation. */
export interface Quoted {
  readonly row: string
  readonly span: Span
}

export interface ExplanationDoubt {
  readonly code: FindingCode
  readonly severity: 'warning' | 'info'
  readonly row: string
  /** Tells findings of one code in one row apart, by what they are about: it stays when others come or go. */
  readonly key: string
  readonly quotes: readonly Quoted[]
  readonly printed?: number | string | null
  readonly expected?: number | string | null
  readonly rows?: readonly string[]
  /** Without the row's label, which goes before it. */
  readonly message: Bilingual
}

/** More quotes show a person nothing more. */
const MOST_QUOTES = 30
/** Least confidence of recognised words that a finding rests on. */
const SURE = 0.8

export function explanationFinding(report: MatchedReport, evidence: ReportEvidence, doubt: ExplanationDoubt): Finding[] {
  const { code, severity, row, key, message } = doubt
  const quoted = doubt.quotes.slice(0, MOST_QUOTES)
  if (quoted.some((quote) => !isSure(evidence, quote))) return []
  const quotes = quoted.flatMap((quote) => toQuote(evidence, quote))
  const label = labelOf(report, row)
  return [
    {
      id: `${code}:${row}:explanation:${key}`,
      code,
      severity,
      row,
      column: 'explanation',
      page: quotes[0]?.boxes[0]?.page ?? null,
      printed: doubt.printed ?? null,
      expected: doubt.expected ?? null,
      rows: [...(doubt.rows ?? [])],
      quotes,
      message: { vi: `${label}: ${message.vi}`, en: `${label}: ${message.en}` },
      suggestion: null,
      state: 'open',
    },
  ]
}

function isSure({ rows }: ReportEvidence, { row, span }: Quoted): boolean {
  const explanation = rows.get(row)?.explanation
  return explanation === undefined || confidenceOf(explanation, span) >= SURE
}

function toQuote(evidence: ReportEvidence, { row, span }: Quoted): Finding['quotes'] {
  const explanation = evidence.rows.get(row)?.explanation
  if (explanation === undefined) return []
  return [{ row, column: 'explanation', text: explanation.text.slice(span.from, span.to), boxes: placesOf(explanation, span) }]
}

/** The words of a stretch, as they are printed. */
export function wordsOf({ rows }: ReportEvidence, { row, span }: Quoted): string {
  return rows.get(row)?.explanation.text.slice(span.from, span.to) ?? ''
}

/** Ends of clauses: a mark before a space, a line's end. */
const CLAUSE_END = /[.;:](?=\s)|\n/gu
/** A quote of more letters is shortened to its stretch and what stands around it. */
const LONG_CLAUSE = 110
const AROUND = 30

/** The clause around a stretch, as it is printed, so that one reads what the words are about; a long one is cut around the stretch. */
export function clauseOf({ rows }: ReportEvidence, { row, span }: Quoted): string {
  const text = rows.get(row)?.explanation.text ?? ''
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index)
  const from = (ends.findLast((end) => end < span.from) ?? -1) + 1
  const to = ends.find((end) => end >= span.to) ?? text.length
  if (to - from <= LONG_CLAUSE) return tidy(text.slice(from, to))
  const left = Math.max(from, text.lastIndexOf(' ', Math.max(from, span.from - AROUND)))
  const right = text.indexOf(' ', span.to + AROUND)
  const cut = right < 0 || right > to ? to : right
  return `${left > from ? '…' : ''}${tidy(text.slice(left, cut))}${cut < to ? '…' : ''}`
}

const tidy = (text: string): string => text.replace(/^[\s\-+*•'’]+|[\s.;,]+$/gu, '').replaceAll(/\s+/gu, ' ')

/** ` (tức là 58,62%)` behind a quote that does not print that share; digits that say nothing are left out. */
export function thatIs(share: string | null, quote: string): Bilingual {
  if (share === null) return { vi: '', en: '' }
  const short = share.replace(/\.?0+$/u, '')
  if (quote.includes(`${withComma(short)}%`) || quote.includes(`${withComma(share)}%`)) return { vi: '', en: '' }
  return { vi: ` (tức là ${withComma(short)}%)`, en: ` (that is ${short}%)` }
}

/** A number in Vietnamese: thousands with a point, a comma before so many last digits. */
export function countInVietnamese(value: number, decimals = 0): string {
  const digits = String(value).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/gu, '.')
  return decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`
}

/** Vietnamese decimals have a comma. */
export const withComma = (numeral: string): string => numeral.replace('.', ',')
