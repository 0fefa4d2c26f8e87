/**
 * The sheets of a workbook: all rows on the first, all findings on the second, the reports themselves on the third, and the documents
 * that they cite on the fourth. In: a report. Out: its lines on each.
 */
import type { Extraction } from '../model/extraction.ts'
import type { Suggestion } from '../model/finding.ts'
import { pageRanges } from './failed-pages.ts'
import { CERTAINTY_NAMES, COLUMN_NAMES, PROPOSAL_NAME, SEVERITY_NAMES, STATE_NAMES, STATUS_NAMES } from './names.ts'
import { ROW_COLUMN_NAMES, type RowColumn } from './row-columns.ts'
import { findingsByRow, flagsToReaders, proposalsByRow, proposalsToReaders } from './row-flags.ts'
import { type Cell, codeCell, flagged, numberCell, textCell, valueCell } from './workbook-cells.ts'

export interface SheetColumn {
  readonly title: string
  /** In characters, as a spreadsheet counts. */
  readonly width: number
  /** Of a column that may be left out. */
  readonly key?: RowColumn
}

export interface Sheet {
  readonly name: string
  /** `extras`: the printed names of the columns that reports have beyond the usual ones. */
  readonly columns: (extras: readonly string[]) => readonly SheetColumn[]
  readonly lines: (extraction: Extraction, extras: readonly string[]) => readonly (readonly Cell[])[]
}

const SEVERITY_ORDER = ['error', 'warning', 'info'] as const

const rowColumn = (key: keyof typeof ROW_COLUMN_NAMES, width: number): SheetColumn => ({ key, title: ROW_COLUMN_NAMES[key], width })

const ROWS: Sheet = {
  name: 'Bảng điểm',
  columns: (extras) => [
    rowColumn('file', 18),
    rowColumn('unit', 20),
    rowColumn('period', 20),
    rowColumn('id', 11),
    rowColumn('code', 9),
    rowColumn('name', 55),
    rowColumn('max', 10),
    rowColumn('self', 10),
    rowColumn('appraised', 10),
    rowColumn('explanation', 60),
    ...extras.map((title) => ({ title, width: 30, key: 'extra' as const })),
    rowColumn('flags', 45),
    rowColumn('suggestion', 26),
  ],
  lines: (extraction, extras) => {
    const { byRow } = findingsByRow(extraction)
    const proposals = proposalsByRow(extraction)
    return extraction.rows.map((row) => {
      const findings = (byRow.get(row.id) ?? []).filter((finding) => finding.state === 'open')
      const worst = (column: string | null) =>
        SEVERITY_ORDER.find((severity) => findings.some((finding) => finding.column === column && finding.severity === severity))
      return [
        textCell(extraction.document.fileName),
        textCell(extraction.report.unit),
        textCell(extraction.report.period?.text ?? ''),
        codeCell(row.id),
        flagged(codeCell(row.printedCode), worst('code')),
        flagged(textCell(row.name), worst('name') ?? worst(null)),
        flagged(numberCell(row.max), worst('max')),
        flagged(numberCell(row.self), worst('self')),
        flagged(numberCell(row.appraised), worst('appraised')),
        flagged(textCell(row.explanation), worst('explanation')),
        ...extras.map((name) => textCell(row.extra[name] ?? '')),
        textCell(flagsToReaders(findings)),
        textCell(proposalsToReaders(proposals.get(row.id) ?? [])),
      ]
    })
  },
}

const FINDINGS: Sheet = {
  name: 'Cần xem',
  columns: () => [
    { title: 'Tệp', width: 18 },
    { title: 'Đơn vị', width: 20 },
    { title: 'Mức', width: 10 },
    { title: 'Loại', width: 16 },
    { title: 'Dòng', width: 11 },
    { title: 'Cột', width: 14 },
    { title: 'Trang', width: 7 },
    { title: 'Bản in ghi', width: 12 },
    { title: 'Tính được', width: 11 },
    { title: 'Dòng liên quan', width: 18 },
    { title: 'Nội dung', width: 60 },
    { title: 'In English', width: 60 },
    { title: PROPOSAL_NAME.vi, width: 40 },
    { title: 'Đề xuất khác', width: 40 },
    { title: 'Tình trạng', width: 11 },
  ],
  lines: (extraction) =>
    extraction.findings.map((finding) => [
      textCell(extraction.document.fileName),
      textCell(extraction.report.unit),
      flagged(textCell(SEVERITY_NAMES.vi[finding.severity]), finding.severity),
      codeCell(finding.code),
      codeCell(finding.row),
      textCell(finding.column === null ? '' : COLUMN_NAMES.vi[finding.column]),
      numberCell(finding.page),
      valueCell(finding.printed),
      valueCell(finding.expected),
      codeCell(finding.rows.join(', ')),
      textCell(finding.message.vi),
      textCell(finding.message.en),
      textCell(proposalText(finding.suggestion)),
      textCell((finding.alternatives ?? []).map((alternative) => proposalText(alternative)).join('\n')),
      textCell(STATE_NAMES.vi[finding.state]),
    ]),
}

const REPORTS: Sheet = {
  name: 'Báo cáo',
  columns: () => [
    { title: 'Tệp', width: 18 },
    { title: 'Đơn vị', width: 20 },
    { title: 'Kỳ báo cáo', width: 20 },
    { title: 'Tiêu đề', width: 50 },
    { title: 'Người ký', width: 20 },
    { title: 'Trang', width: 8 },
    { title: 'Kết quả', width: 14 },
    { title: 'Trang không đọc được', width: 21 },
    { title: 'Số dòng', width: 9 },
    ...SEVERITY_ORDER.map((severity) => ({ title: SEVERITY_NAMES.vi[severity], width: 10 })),
    { title: 'Bộ tiêu chí', width: 26 },
    { title: 'Vì sao chọn', width: 45 },
    { title: 'SHA-256', width: 30 },
  ],
  lines: ({ document, report, catalogue, catalogueChoice, status, rows: reportRows, findings }) => {
    const open = findings.filter((finding) => finding.state === 'open')
    const failed = document.pages.filter((page) => page.source === 'failed').map((page) => page.number)
    return [
      [
        textCell(document.fileName),
        textCell(report.unit),
        textCell(report.period?.text ?? ''),
        textCell(report.title),
        textCell(report.signedBy),
        codeCell(`${document.report.pages[0]}–${document.report.pages[1]}`),
        textCell(STATUS_NAMES.vi[status]),
        codeCell(pageRanges(failed)),
        numberCell(reportRows.length),
        ...SEVERITY_ORDER.map((severity) => numberCell(open.filter((finding) => finding.severity === severity).length)),
        codeCell(catalogue && `${catalogue.id} (v${catalogue.version})`),
        textCell(catalogueChoice.vi),
        codeCell(document.sha256),
      ],
    ]
  },
}

const EVIDENCE: Sheet = {
  name: 'Văn bản dẫn chứng',
  columns: () => [
    { title: 'Tệp', width: 18 },
    { title: 'Đơn vị', width: 20 },
    { title: 'Dòng', width: 11 },
    { title: 'Loại văn bản', width: 14 },
    { title: 'Số', width: 7 },
    { title: 'Ký hiệu', width: 14 },
    { title: 'Ngày', width: 11 },
    { title: 'Cơ quan ban hành', width: 22 },
    { title: 'Nội dung', width: 55 },
    { title: 'Trích trong giải trình', width: 40 },
    { title: 'Trang', width: 7 },
  ],
  lines: ({ document, report, evidence }) =>
    (evidence?.documents ?? []).map((each) => [
      textCell(document.fileName),
      textCell(report.unit),
      codeCell(each.row),
      textCell(each.type),
      codeCell(each.number),
      codeCell(each.year === null ? each.symbol : `${each.year}/${each.symbol ?? ''}`),
      codeCell(each.date?.split('-').toReversed().join('/') ?? ''),
      textCell(each.issuer),
      textCell(each.subject),
      textCell(each.text),
      numberCell(each.boxes[0]?.page ?? null),
    ]),
}

export const SHEETS: readonly Sheet[] = [ROWS, FINDINGS, REPORTS, EVIDENCE]

/** `Cách duy nhất: 2.2.2 và 2.2.3 bỏ trống; …`; '' for none. */
function proposalText(suggestion: Suggestion | null): string {
  if (suggestion === null) return ''
  const certainty = CERTAINTY_NAMES.vi[suggestion.certainty]
  return `${certainty.charAt(0).toLocaleUpperCase('vi')}${certainty.slice(1)}: ${suggestion.why.vi}`
}
