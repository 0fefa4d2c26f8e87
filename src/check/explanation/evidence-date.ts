/**
 * `evidence-date`: no day of the calendar; after the period, or outside the window that the criterion demands; a report that is dated
 * before the data that it is said to hold, a plan years before the one that it is for. A report that is sent shortly before its period ends is usual.
 */
import { daysBetween, formatDay, isDay } from '../../model/day.ts'
import type { CitedDocument, PrintedDay, ReportEvidence, ReportPeriod, Window } from '../../model/evidence.ts'
import type { Span } from '../../model/explanation-text.ts'
import type { Bilingual, Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'
import type { ExplanationCheck } from './check.ts'
import { nameOf } from './evidence-symbol.ts'
import { explanationFinding, wordsOf } from './finding.ts'
import { isRecognised } from './misread.ts'

/** Days after a period's end within which documents about it are still written. */
const AFTERMATH: Readonly<Record<ReportPeriod['length'], number>> = {
  years: 60,
  year: 60,
  'nine-months': 45,
  half: 45,
  quarter: 30,
  month: 30,
}
/** Days before a period's end from which a report on it is usual: reports are sent up before the last weeks are over. */
const EARLY: Readonly<Record<ReportPeriod['length'], number>> = { years: 75, year: 75, 'nine-months': 45, half: 45, quarter: 40, month: 15 }

export const evidenceDate: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { documents, window, oddDays, deedDays }]) => {
    const kept = window === null || documents.some((document) => isOfWindow(document, window.types) && inWindow(document.date, window))
    const odd = oddDays.map((each) => ({ ...each, why: impossible(each.day) }))
    const after = deedDays.map((each) => ({ ...each, why: late(each.day, evidence.period) }))
    const events = isRecognised(evidence, row) ? [] : [...odd, ...after].flatMap((each) => ofEvent(report, evidence, row, each))
    const cited = documents.flatMap((document): Finding[] => {
      const { date, dateSpan } = document
      if (date === null || dateSpan === null || (isRecognised(evidence, row) && isOdd(date, evidence.period))) return []
      const why = !isDay(date)
        ? impossible(date)
        : (late(date, evidence.period) ?? early(document, date) ?? premature(document, date) ?? (kept ? null : outside(document, window)))
      if (why === null) return []
      return explanationFinding(report, evidence, {
        code: 'evidence-date',
        severity: 'warning',
        row,
        key: nameOf(document),
        quotes: [
          { row, span: { from: Math.min(document.span.from, dateSpan.from), to: Math.max(document.span.to, dateSpan.to) } },
          ...why.quotes.map((span) => ({ row, span })),
        ],
        printed: formatDay(date),
        message: {
          vi: `“${wordsOf(evidence, { row, span: document.span })}”: ${why.vi}.`,
          en: `“${wordsOf(evidence, { row, span: document.span })}”: ${why.en}.`,
        },
      })
    })
    return [...cited, ...events]
  })

/** `Hội nghị tổ chức ngày 31/11/2023`, or one that was held after the period. */
function ofEvent(
  report: MatchedReport,
  evidence: ReportEvidence,
  row: string,
  { span, day, why }: { readonly span: Span; readonly day: PrintedDay; readonly why: Why | null },
): Finding[] {
  if (why === null) return []
  return explanationFinding(report, evidence, {
    code: 'evidence-date',
    severity: 'warning',
    row,
    key: formatDay(day),
    quotes: [{ row, span }],
    printed: formatDay(day),
    message: { vi: `“ngày ${wordsOf(evidence, { row, span })}”: ${why.vi}.`, en: `“${wordsOf(evidence, { row, span })}”: ${why.en}.` },
  })
}

/** No day, or years away: of a picture’s text rather a figure that was misread. */
function isOdd(date: PrintedDay, period: ReportPeriod | null): boolean {
  return !isDay(date) || (period !== null && Math.abs(date.year - period.to.year) > 1)
}

interface Why extends Bilingual {
  readonly quotes: readonly { readonly from: number; readonly to: number }[]
}

function impossible(date: PrintedDay): Why {
  return {
    vi: date.month > 12 ? `không có tháng ${date.month}` : `không có ngày ${formatDay(date)}`,
    en: `there is no such day as ${formatDay(date)}`,
    quotes: [],
  }
}

function late(date: PrintedDay, period: ReportPeriod | null): Why | null {
  if (period === null || daysBetween(period.to, date) <= AFTERMATH[period.length]) return null
  return {
    vi: `ngày ${formatDay(date)} sau ngày kết thúc kỳ đánh giá (${formatDay(period.to)})`,
    en: `${formatDay(date)} is after the period (which ends ${formatDay(period.to)})`,
    quotes: [],
  }
}

function early({ data }: CitedDocument, date: PrintedDay): Why | null {
  if (data === null) return null
  const allowed = data.length === null ? 0 : EARLY[data.length]
  if (daysBetween(date, data.to) <= allowed) return null
  return {
    vi: `báo cáo đề ngày ${formatDay(date)} nhưng nêu số liệu của kỳ kết thúc ngày ${formatDay(data.to)}, sau ngày lập báo cáo; cần xem lại ngày hoặc kỳ số liệu`,
    en: `the report is dated ${formatDay(date)}, before the end of its data on ${formatDay(data.to)}; check the date or the period`,
    quotes: [data.span],
  }
}

/** `Kế hoạch … về tuyên truyền năm 2023`; not one for several years. */
const OF_YEAR = /(?<!đến )năm (20\d{2})(?!\d|\s?-)/gu
const OF_YEARS = /giai đoạn|nhiệm kỳ|đến năm|20\d{2}\s?-\s?(?:20)?\d{2}/u

/** A plan for one year is made in that year or the one before. */
function premature({ type, subject }: CitedDocument, date: PrintedDay): Why | null {
  if (type !== 'Kế hoạch' || subject === null || OF_YEARS.test(subject.toLowerCase())) return null
  const years = [...subject.toLowerCase().matchAll(OF_YEAR)].map(([, year]) => Number(year))
  const [year] = years
  if (year === undefined || years.length > 1 || date.year >= year - 1) return null
  return {
    vi: `đề ngày ${formatDay(date)} nhưng là kế hoạch của năm ${year}; cần xem lại ngày hoặc năm`,
    en: `dated ${formatDay(date)}, but a plan for ${year}; check the date or the year`,
    quotes: [],
  }
}

const isOfWindow = ({ type }: CitedDocument, types: readonly string[]): boolean =>
  types.length === 0 || (type !== null && types.includes(type))

function inWindow(date: PrintedDay | null, { from, to }: Window): boolean {
  if (date === null || !isDay(date)) return true
  return (from === null || daysBetween(from, date) >= 0) && daysBetween(date, to) >= 0
}

function outside(document: CitedDocument, window: Window | null): Why | null {
  if (window === null || document.date === null || !isOfWindow(document, window.types) || inWindow(document.date, window)) return null
  return {
    vi: `ngày ${formatDay(document.date)} nằm ngoài thời hạn mà tiêu chí yêu cầu (“${window.text}”)`,
    en: `${formatDay(document.date)} is outside the time that the criterion demands (“${window.text}”)`,
    quotes: [],
  }
}
