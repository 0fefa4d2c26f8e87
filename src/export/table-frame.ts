/** What stands above and below the rows on a terminal: which report this is and how it was read; what is left to do. */
import { TOTAL_ID } from '../model/catalogue.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { failedPagesByReason, failedPagesSentence, pagesInWords } from './failed-pages.ts'
import type { Language } from './names.ts'
import { SEVERITY_NAMES, STATUS_NAMES } from './names.ts'
import { findingsByRow } from './row-flags.ts'
import { findingToLines, SEVERITY_MARKS, SEVERITY_STYLES } from './table-rows.ts'
import { displayWidth, padEndToWidth, plainText, type Style, type TableStyle, wrapToWidth } from './terminal-text.ts'

const WORDS = {
  vi: {
    file: 'Tệp',
    unit: 'Đơn vị',
    period: 'Kỳ',
    signedBy: 'Người ký',
    catalogue: 'Bộ tiêu chí',
    decimalMark: 'Dấu thập phân',
    signature: 'Chữ ký số',
    untitled: '(không có tiêu đề)',
    pages: (count: number) => `${count} trang`,
    reportOf: (index: number, count: number, from: number, to: number) => `báo cáo ${index}/${count}, trang ${from}–${to}`,
    whole: 'trùm cả tệp',
    part: 'KHÔNG trùm cả tệp',
    unverified: 'chưa xác minh',
    rows: (count: number) => `${count} dòng`,
    plural: () => '',
    total: 'Tổng',
    unmatched: 'chưa so với bộ tiêu chí nào',
    ofReport: 'Không thuộc dòng nào:',
    todo: {
      error: 'Xem bản PDF, rồi hỏi lại đơn vị: số liệu mâu thuẫn, còn thiếu hoặc không đọc được.',
      warning: 'Đối chiếu với bản PDF: máy không tự quyết được.',
      info: 'Chưa chắc là lỗi; nên xem khi đọc nội dung giải trình.',
    },
  },
  en: {
    file: 'File',
    unit: 'Unit',
    period: 'Period',
    signedBy: 'Signed by',
    catalogue: 'Catalogue',
    decimalMark: 'Decimal mark',
    signature: 'Signature',
    untitled: '(no title)',
    pages: (count: number) => `${count} page${count === 1 ? '' : 's'}`,
    reportOf: (index: number, count: number, from: number, to: number) => `report ${index} of ${count}, pages ${from}–${to}`,
    whole: 'covers the whole file',
    part: 'does NOT cover the whole file',
    unverified: 'not verified',
    rows: (count: number) => `${count} row${count === 1 ? '' : 's'}`,
    plural: (count: number) => (count === 1 ? '' : 's'),
    total: 'Total',
    unmatched: 'not compared with a catalogue',
    ofReport: 'About no row:',
    todo: {
      error: 'Look at the PDF, then ask the unit: figures contradict each other, are missing or cannot be read.',
      warning: 'Compare with the PDF: the program cannot decide this alone.',
      info: 'Not surely a fault; worth a look when the explanations are read.',
    },
  },
} as const

/** So many rows are named for a severity; the rest is counted. */
const NAMED_ROWS = 12
const INDENT = 2

export function headingToLines({ document, report, catalogue, catalogueChoice }: Extraction, style: TableStyle): string[] {
  const { language, paint, width } = style
  const words = WORDS[language]
  const { index, count, pages } = document.report
  const file = [
    document.fileName,
    words.pages(document.pageCount),
    ...(count > 1 ? [words.reportOf(index, count, pages[0], pages[1])] : []),
  ]
  const entries: [label: string, text: string][] = [
    [words.file, file.join(' · ')],
    [words.unit, report.unit ?? '—'],
    [words.period, report.period?.text ?? '—'],
    [words.signedBy, report.signedBy ?? '—'],
    [words.catalogue, `${catalogue === null ? '—' : `${catalogue.id} v${catalogue.version}`} · ${catalogueChoice[language]}`],
    [words.decimalMark, report.decimalMark.why[language]],
    ...document.signatures.map(({ signer, date, coversWholeFile }): [string, string] => [
      words.signature,
      [signer ?? '—', ...(date === null ? [] : [date]), coversWholeFile ? words.whole : words.part, words.unverified].join(' · '),
    ]),
  ]
  const labelWidth = Math.max(...entries.map(([label]) => displayWidth(label))) + 2
  return [
    ...wrapToWidth(plainText(report.title ?? words.untitled), width).map((line) => paint('bold', line)),
    ...entries.flatMap(([label, text]) =>
      wrapToWidth(plainText(text), width - labelWidth).map(
        (line, row) => paint('dim', padEndToWidth(row === 0 ? label : '', labelWidth)) + line,
      ),
    ),
    ...failedPagesToLines(document.pages, 0, style),
  ]
}

/** Which pages could not be read and why, each reason once. */
function failedPagesToLines(pages: Extraction['document']['pages'], indent: number, { language, paint, width }: TableStyle): string[] {
  return failedPagesByReason(pages).flatMap((failed) => {
    const sentence = plainText(failedPagesSentence(failed, language))
    const text = `${SEVERITY_MARKS.error} ${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}`
    return wrapToWidth(text, width - indent - INDENT).map(
      (line, row) => ' '.repeat(row === 0 ? indent : indent + INDENT) + paint('red', line),
    )
  })
}

const STATUS_STYLES: Record<Extraction['status'], Style> = { clean: 'green', 'needs-review': 'yellow', partial: 'red' }

export function summaryToLines(extraction: Extraction, style: TableStyle): string[] {
  const { language, paint, width } = style
  const words = WORDS[language]
  const open = extraction.findings.filter((finding) => finding.state === 'open')
  const { withoutRow } = findingsByRow(extraction)
  // Failed pages are said reason by reason, as in the heading: the heading of a long report has scrolled away.
  const flagged = new Set(withoutRow.filter(({ code, state }) => code === 'page-failed' && state === 'open').map(({ page }) => page))
  const failed = extraction.document.pages.filter(({ number, source }) => source === 'failed' && flagged.has(number))
  const failedNumbers = new Set<number | null>(failed.map(({ number }) => number))
  const others = withoutRow.filter(({ code, state, page }) => code !== 'page-failed' || state !== 'open' || !failedNumbers.has(page))
  const counts = severitiesOf(open).map(
    ([severity, { length }]) => `${length} ${SEVERITY_NAMES[language][severity].toLocaleLowerCase(language)}${words.plural(length)}`,
  )
  return [
    paint('dim', '─'.repeat(width)),
    [
      paint(STATUS_STYLES[extraction.status], STATUS_NAMES[language][extraction.status]),
      words.rows(extraction.rows.length),
      ...(extraction.catalogue === null ? [words.unmatched] : []),
      ...counts,
    ].join(' · '),
    ...(withoutRow.length === 0 ? [] : [words.ofReport]),
    ...failedPagesToLines(failed, INDENT, style),
    ...others.flatMap((finding) => findingToLines(finding, INDENT, style)),
    ...severitiesOf(open).flatMap(([severity, findings]) => todoToLines(severity, findings, style)),
  ]
}

const severitiesOf = (findings: readonly Finding[]) =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity)] as const)
    .filter(([, found]) => found.length > 0)

/** One severity: its mark, what to do, and where. */
function todoToLines(severity: Severity, findings: readonly Finding[], { language, paint, width }: TableStyle): string[] {
  const rows = placesOf(findings, language).map(plainText)
  const named = rows.slice(0, NAMED_ROWS).join(', ') + (rows.length > NAMED_ROWS ? `, … (+${rows.length - NAMED_ROWS})` : '')
  const head = `${SEVERITY_MARKS[severity]} ${SEVERITY_NAMES[language][severity]}: ${named}`
  const lines = wrapToWidth(`${head}. ${WORDS[language].todo[severity]}`, width - INDENT)
  return lines.map((line, index) => (index === 0 ? '' : ' '.repeat(INDENT)) + paint(SEVERITY_STYLES[severity], line))
}

/** The rows by id, then the pages where a finding is about no row. */
function placesOf(findings: readonly Finding[], language: Language): string[] {
  const rows = new Set(findings.map(({ row }) => row).filter((row) => row !== null))
  const pages = new Set(findings.map(({ row, page }) => (row === null ? page : null)).filter((page) => page !== null))
  return [
    ...[...rows].map((row) => (row === TOTAL_ID ? WORDS[language].total : row)),
    ...(pages.size === 0 ? [] : [pagesInWords([...pages], language)]),
  ]
}
