/** What stands above and below the rows on a terminal: which report this is and how it was read; what is left to do. */
import type { Extraction } from '../model/extraction.ts'
import type { Finding, Severity } from '../model/finding.ts'
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
    page: (number: number) => `trang ${number}`,
    reportOf: (index: number, count: number, from: number, to: number) => `báo cáo ${index}/${count}, trang ${from}–${to}`,
    whole: 'trùm cả tệp',
    part: 'KHÔNG trùm cả tệp',
    unverified: 'chưa xác minh',
    pageFailed: (page: number) => `Trang ${page} không đọc được`,
    rows: (count: number) => `${count} dòng`,
    ofReport: 'Không thuộc dòng nào:',
    todo: {
      error: 'Sửa hoặc hỏi lại xã: số in ra tự mâu thuẫn hoặc không đọc được.',
      warning: 'Đối chiếu với bản PDF: máy không tự quyết được.',
      info: 'Để biết, không phải làm gì.',
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
    page: (number: number) => `page ${number}`,
    pages: (count: number) => `${count} page${count === 1 ? '' : 's'}`,
    reportOf: (index: number, count: number, from: number, to: number) => `report ${index} of ${count}, pages ${from}–${to}`,
    whole: 'covers the whole file',
    part: 'does NOT cover the whole file',
    unverified: 'not verified',
    pageFailed: (page: number) => `Page ${page} could not be read`,
    rows: (count: number) => `${count} rows`,
    ofReport: 'About no row:',
    todo: {
      error: 'Correct it or ask the unit: what is printed contradicts itself or cannot be read.',
      warning: 'Compare with the PDF: the program cannot decide this alone.',
      info: 'For your information, nothing to do.',
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
  const failed = document.pages.filter((page) => page.source === 'failed')
  return [
    ...wrapToWidth(plainText(report.title ?? words.untitled), width).map((line) => paint('bold', line)),
    ...entries.flatMap(([label, text]) =>
      wrapToWidth(plainText(text), width - labelWidth).map(
        (line, row) => paint('dim', padEndToWidth(row === 0 ? label : '', labelWidth)) + line,
      ),
    ),
    ...failed.flatMap(({ number, problem }) =>
      wrapToWidth(`${SEVERITY_MARKS.error} ${words.pageFailed(number)}${problem ? `: ${plainText(problem[language])}` : ''}`, width).map(
        (line) => paint('red', line),
      ),
    ),
  ]
}

const STATUS_STYLES: Record<Extraction['status'], Style> = { clean: 'green', 'needs-review': 'yellow', partial: 'red' }

export function summaryToLines(extraction: Extraction, style: TableStyle): string[] {
  const { language, paint, width } = style
  const words = WORDS[language]
  const open = extraction.findings.filter((finding) => finding.state === 'open')
  const { withoutRow } = findingsByRow(extraction)
  const counts = severitiesOf(open).map(
    ([severity, findings]) => `${findings.length} ${SEVERITY_NAMES[language][severity].toLocaleLowerCase(language)}`,
  )
  return [
    paint('dim', '─'.repeat(width)),
    [
      paint(STATUS_STYLES[extraction.status], STATUS_NAMES[language][extraction.status]),
      words.rows(extraction.rows.length),
      ...counts,
    ].join(' · '),
    ...(withoutRow.length === 0 ? [] : [words.ofReport]),
    ...withoutRow.flatMap((finding) => findingToLines(finding, INDENT, style)),
    ...severitiesOf(open).flatMap(([severity, findings]) => todoToLines(severity, findings, style)),
  ]
}

const severitiesOf = (findings: readonly Finding[]) =>
  (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, findings.filter((finding) => finding.severity === severity)] as const)
    .filter(([, found]) => found.length > 0)

/** One severity: its mark, what to do, and where. */
function todoToLines(severity: Severity, findings: readonly Finding[], { language, paint, width }: TableStyle): string[] {
  const rows = [...new Set(findings.map((finding) => placeOf(finding, language)))].map(plainText)
  const named = rows.slice(0, NAMED_ROWS).join(', ') + (rows.length > NAMED_ROWS ? `, … (+${rows.length - NAMED_ROWS})` : '')
  const head = `${SEVERITY_MARKS[severity]} ${SEVERITY_NAMES[language][severity]}: ${named}`
  const lines = wrapToWidth(`${head}. ${WORDS[language].todo[severity]}`, width - INDENT)
  return lines.map((line, index) => (index === 0 ? '' : ' '.repeat(INDENT)) + paint(SEVERITY_STYLES[severity], line))
}

function placeOf(finding: Finding, language: Language): string {
  return finding.row ?? (finding.page === null ? '—' : WORDS[language].page(finding.page))
}
