/**
 * The explanations of a report → what they state: cited documents, shares, breakdowns, quantities, claims, announcements, each with its
 * words. No judgement here: `check/` compares. Out of every text comes something or nothing; nothing is thrown.
 */
import { isDay, toIso } from '../model/day.ts'
import type { EvidenceEntry, ReportEvidence, RowEvidence } from '../model/evidence.ts'
import { explanationText, placesOf, type Span } from '../model/explanation-text.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import type { ReportPeriod } from '../model/evidence.ts'
import { textToAbsences } from './absences.ts'
import { textToAnnouncements } from './announcements.ts'
import { textToBreakdowns } from './breakdowns.ts'
import { rowToClaims } from './claims.ts'
import { textToClauses } from './clauses.ts'
import { textToDocuments } from './documents.ts'
import { textToDays } from './days.ts'
import { textToDeedDays } from './deed-days.ts'
import { type Prose, toPlain, toProse, withoutCommuneNames } from './letters.ts'
import { reportPeriod } from './period.ts'
import { textToQuantities } from './quantities.ts'
import { rowToRemainders } from './remainders.ts'
import { textToShares } from './shares.ts'
import { textToStatements } from './statements.ts'
import { textToTotals } from './totals.ts'
import { textToUnnumbered } from './unnumbered.ts'
import { nameToWindow } from './window.ts'

export function reportToEvidence(report: MatchedReport): ReportEvidence {
  const period = reportPeriod(report.meta)
  return { rows: new Map(report.rows.map((row) => [row.id, rowToEvidence(row, period)])), period }
}

/** What a row without an explanation states. */
const NOTHING = {
  documents: [],
  shares: [],
  remainders: [],
  oddDays: [],
  deedDays: [],
  percents: [],
  breakdowns: [],
  quantities: [],
  claims: [],
  statements: [],
  totals: [],
  absences: [],
  announcements: [],
}

function rowToEvidence(row: ReportRow, own: ReportPeriod | null): RowEvidence {
  const explanation = explanationText(row)
  const plain = toPlain(explanation.text)
  if (plain === '') return { ...NOTHING, explanation, window: nameToWindow(row.name, own) }
  const text = toProse(plain)
  const clauses = textToClauses(plain)
  const numbered = textToDocuments(row.id, text, clauses)
  const documents = [...numbered, ...textToUnnumbered(row.id, text, clauses, numbered)].sort((a, b) => a.span.from - b.span.from)
  const cited = documents.map(({ span }) => span)
  const subjects = documents.flatMap(({ subjectSpan }) => subjectSpan ?? [])
  // The numbers and days of citations count nothing.
  const prose = toProse(withoutSpans(plain, cited))
  const { shares, percents } = textToShares(prose, clauses)
  const breakdowns = textToBreakdowns(prose)
  const texts = { row: row.id, name: row.name, prose, clauses, own }
  const ofCommune = { ...texts, prose: withoutCommuneNames(prose) }
  return {
    explanation,
    documents,
    shares,
    remainders: rowToRemainders(texts),
    oddDays: oddDaysOf(prose, documents),
    deedDays: textToDeedDays(prose, clauses, documents),
    percents,
    breakdowns,
    quantities: textToQuantities(texts, breakdowns, shares),
    claims: rowToClaims(texts, { shares, percents, breakdowns }),
    statements: textToStatements(ofCommune, { shares, percents }),
    totals: textToTotals(ofCommune, shares),
    absences: textToAbsences(ofCommune),
    announcements: textToAnnouncements(toProse(withoutSpans(prose.plain, subjects)), clauses, own),
    window: nameToWindow(row.name, own),
  }
}

/** Words, or another day of the same list, behind which figures are a day. */
const DAY_AHEAD = /(?:(?:ngày|hôm|sáng|chiều|vào|từ|đến|đến hết)\s?:?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?\s?(?:[,;]|và|-))\s?$/u
/** `31 tháng 11 năm 2023`: so nothing but a day is written. */
const IN_WORDS = /tháng.*năm/u

/** Days that do not exist; those of cited documents are theirs. */
function oddDaysOf({ small }: Prose, documents: RowEvidence['documents']): RowEvidence['oddDays'] {
  const ofDocuments = new Set(documents.flatMap(({ dateSpan }) => dateSpan?.from ?? []))
  return textToDays(small).filter(
    ({ day, span }) =>
      !isDay(day) &&
      !ofDocuments.has(span.from) &&
      (DAY_AHEAD.test(small.slice(Math.max(0, span.from - 16), span.from)) || IN_WORDS.test(small.slice(span.from, span.to))),
  )
}

/** The text with stretches of it blotted out; everything else keeps its place. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  let left = ''
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (to <= left.length) continue
    left += text.slice(left.length, Math.max(from, left.length))
    left += '_'.repeat(to - left.length)
  }
  return left + text.slice(left.length)
}

const quote = ({ explanation }: RowEvidence, span: Span) => ({
  text: explanation.text.slice(span.from, span.to),
  boxes: placesOf(explanation, span),
})

/** The published form: documents and quantities in the order of the report. */
export function evidenceToEntry({ rows }: ReportEvidence): EvidenceEntry {
  const all = [...rows.values()]
  return {
    documents: all.flatMap((row) =>
      row.documents.map(({ row: id, span, type, number, year, symbol, issuer, date, subject }) => ({
        row: id,
        ...quote(row, span),
        type,
        number,
        year,
        symbol,
        issuer,
        date: date !== null && isDay(date) ? toIso(date) : null,
        subject,
      })),
    ),
    quantities: all.flatMap((row) =>
      row.quantities
        .filter(({ unit }) => unit !== '')
        .map(({ row: id, span, value, unit, about, period }) => ({ row: id, ...quote(row, span), value, unit, about, period })),
    ),
  }
}
