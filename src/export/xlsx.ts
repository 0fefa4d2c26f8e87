/**
 * Extractions go in, the bytes of one workbook come out: all rows on the first sheet, all findings on the second, the reports
 * themselves on the third, and the documents that they cite on the fourth.
 *
 * Numbers are numbers; codes and ids are cells of text type, so that `1.10` does not become 1.1 and `1.2` no date; no string
 * is ever a formula. The header rows are frozen.
 */
import writeWorkbook, { type CellObject } from 'write-excel-file/node'
import type { Extraction } from '../model/extraction.ts'
import type { Severity, Suggestion } from '../model/finding.ts'
import { extraColumns } from './csv.ts'
import { pageRanges } from './failed-pages.ts'
import { numeral } from './numeral.ts'
import { findingsByRow, proposalsByRow, type Proposed } from './row-flags.ts'
import { CERTAINTY_NAMES, COLUMN_NAMES, PROPOSAL_NAME, SEVERITY_NAMES, STATE_NAMES, STATUS_NAMES } from './names.ts'

/** What a cell of a workbook holds at most, UTF-16 units; Excel calls a file with a longer one damaged. */
const MAX_CELL_LENGTH = 32_767
const CUT_MARK = ' … [bị cắt: quá 32 767 ký tự]'
/** Excel reads `_x0041_` in a cell as an escape; the underscore itself has to be escaped for the text to stay as it is. */
const EXCEL_ESCAPE = /_(?=x[0-9a-f]{4}_)/giu
/** Not allowed in XML 1.0, or half of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu

/** Text as a workbook can hold it. */
export function workbookText(text: string): string {
  const escaped = text.replace(NOT_XML, '').replace(EXCEL_ESCAPE, '_x005F_')
  if (escaped.length > MAX_CELL_LENGTH) return `${escaped.slice(0, MAX_CELL_LENGTH - CUT_MARK.length).replace(/\p{Cs}$/u, '')}${CUT_MARK}`
  // The writer looks its strings up in a plain object: an inherited name (`constructor`) would come out as rubbish.
  return escaped in {} ? `${escaped} ` : escaped
}

interface SheetColumn {
  readonly title: string
  /** In characters, as a spreadsheet counts. */
  readonly width: number
}

const BORDER = { borderStyle: 'thin', borderColor: '#BFBFBF', alignVertical: 'top' } as const
const SEVERITY_FILL: Record<Severity, string> = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' }
const SEVERITY_ORDER = ['error', 'warning', 'info'] as const

const header = (title: string): CellObject => ({
  ...textCell(title),
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  backgroundColor: '#D9E1F2',
})
const textCell = (text: string | null): CellObject => ({ ...BORDER, type: String, value: workbookText(text ?? ''), wrap: true })
const codeCell = (text: string | null): CellObject => ({ ...textCell(text), format: '@' })
const numberCell = (value: number | null): CellObject =>
  value === null ? textCell('') : { ...BORDER, type: Number, value, align: 'right' }
const filled = (cell: CellObject, severity: Severity | undefined): CellObject =>
  severity === undefined ? cell : { ...cell, backgroundColor: SEVERITY_FILL[severity] }

/** Of a line of text, and what a spreadsheet takes for a row at most; points. */
const LINE_HEIGHT = 13.5
const MAX_ROW_HEIGHT = 405

/**
 * The height in points that the longest of a row's cells needs; not every spreadsheet fits the height to wrapped text when it opens a
 * file, and lines would lie over each other. `width` is in digits, as columns are counted; a letter takes less, so there is room to spare.
 */
export function rowHeight(cells: readonly TextInColumn[]): number {
  return Math.min(MAX_ROW_HEIGHT, LINE_HEIGHT * Math.max(1, ...cells.map(linesOf)))
}

interface TextInColumn {
  readonly text: string
  readonly width: number
}

const linesOf = ({ text, width }: TextInColumn): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)

/** A spreadsheet takes the height of a row from its cells. */
function withHeight(row: readonly CellObject[], columns: readonly SheetColumn[]): CellObject[] {
  const height = rowHeight(
    row.map(({ value }, column) => ({ text: typeof value === 'string' ? value : '', width: columns[column]?.width ?? 1 })),
  )
  return row.map((cell, column) => (column === 0 ? { ...cell, height } : cell))
}

function sheet(name: string, columns: readonly SheetColumn[], rows: readonly (readonly CellObject[])[]) {
  return {
    sheet: name,
    data: [columns.map(({ title }) => header(title)), ...rows.map((row) => withHeight(row, columns))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
}

function rowsSheet(extractions: readonly Extraction[]) {
  const extras = extraColumns(extractions)
  const rows = extractions.flatMap((extraction) => {
    const { byRow } = findingsByRow(extraction)
    const proposals = proposalsByRow(extraction)
    return extraction.rows.map((row) => {
      const findings = (byRow.get(row.id) ?? []).filter((finding) => finding.state === 'open')
      const worst = (column: string | null) =>
        SEVERITY_ORDER.find((severity) => findings.some((finding) => finding.column === column && finding.severity === severity))
      return [
        textCell(extraction.document.fileName),
        textCell(extraction.report.unit),
        codeCell(row.id),
        filled(codeCell(row.printedCode), worst('code')),
        filled(textCell(row.name), worst('name') ?? worst(null)),
        filled(numberCell(row.max), worst('max')),
        filled(numberCell(row.self), worst('self')),
        filled(numberCell(row.appraised), worst('appraised')),
        filled(textCell(row.explanation), worst('explanation')),
        ...extras.map((name) => textCell(row.extra[name] ?? '')),
        textCell(findings.map((finding) => `${SEVERITY_NAMES.vi[finding.severity]}: ${finding.message.vi}`).join(' | ')),
        textCell((proposals.get(row.id) ?? []).map(proposedText).join('; ')),
      ]
    })
  })
  const columns = [
    { title: 'Tệp', width: 18 },
    { title: 'Đơn vị', width: 20 },
    { title: 'Mã đầy đủ', width: 11 },
    { title: 'Mã in', width: 9 },
    { title: COLUMN_NAMES.vi.name, width: 55 },
    { title: COLUMN_NAMES.vi.max, width: 10 },
    { title: COLUMN_NAMES.vi.self, width: 10 },
    { title: COLUMN_NAMES.vi.appraised, width: 10 },
    { title: COLUMN_NAMES.vi.explanation, width: 60 },
    ...extras.map((title) => ({ title, width: 30 })),
    { title: 'Cần xem', width: 45 },
    { title: PROPOSAL_NAME.vi, width: 26 },
  ]
  return sheet('Bảng điểm', columns, rows)
}

function findingsSheet(extractions: readonly Extraction[]) {
  const rows = extractions.flatMap((extraction) =>
    extraction.findings.map((finding) => [
      textCell(extraction.document.fileName),
      textCell(extraction.report.unit),
      filled(textCell(SEVERITY_NAMES.vi[finding.severity]), finding.severity),
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
  )
  const columns = [
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
  ]
  return sheet('Cần xem', columns, rows)
}

/** `Cách duy nhất: 2.2.2 và 2.2.3 bỏ trống; …`; '' for none. */
function proposalText(suggestion: Suggestion | null): string {
  if (suggestion === null) return ''
  const certainty = CERTAINTY_NAMES.vi[suggestion.certainty]
  return `${certainty.charAt(0).toLocaleUpperCase('vi')}${certainty.slice(1)}: ${suggestion.why.vi}`
}

/** `Tự chấm: 0,5 (cách duy nhất)`. */
function proposedText({ column, value, certainty }: Proposed): string {
  const shown = typeof value === 'number' ? numeral(value).replace('.', ',') : (value ?? 'để trống')
  return `${COLUMN_NAMES.vi[column]}: ${shown} (${CERTAINTY_NAMES.vi[certainty]})`
}

const valueCell = (value: string | number | null): CellObject => (typeof value === 'number' ? numberCell(value) : codeCell(value))

function reportsSheet(extractions: readonly Extraction[]) {
  const rows = extractions.map(({ document, report, catalogue, catalogueChoice, status, rows: reportRows, findings }) => {
    const open = findings.filter((finding) => finding.state === 'open')
    const failed = document.pages.filter((page) => page.source === 'failed').map((page) => page.number)
    return [
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
    ]
  })
  const columns = [
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
  ]
  return sheet('Báo cáo', columns, rows)
}

function evidenceSheet(extractions: readonly Extraction[]) {
  const rows = extractions.flatMap(({ document, report, evidence }) =>
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
  )
  const columns = [
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
  ]
  return sheet('Văn bản dẫn chứng', columns, rows)
}

export async function extractionsToXlsx(extractions: readonly Extraction[]): Promise<Uint8Array> {
  return writeWorkbook([rowsSheet(extractions), findingsSheet(extractions), reportsSheet(extractions), evidenceSheet(extractions)], {
    fontFamily: 'Arial',
    fontSize: 10,
  }).toBuffer()
}
