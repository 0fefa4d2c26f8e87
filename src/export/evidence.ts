/**
 * Extractions go in, one CSV text comes out: a line for each document that an explanation cites, and for each count that it states.
 * Made like the CSV of rows: UTF-8 with BOM and CRLF, and no text that a spreadsheet takes for a formula.
 */
import type { Extraction } from '../model/extraction.ts'
import { toCsvText } from './csv.ts'

const COLUMNS = [
  'file',
  'unit',
  'row',
  'kind',
  'type',
  'number',
  'number_year',
  'symbol',
  'issuer',
  'date',
  'subject',
  'value',
  'counted',
  'about',
  'period',
  'text',
  'page',
] as const
type Line = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>

const toLine = (line: Line): (string | number | null)[] => COLUMNS.map((column) => line[column] ?? null)

/** With `header` false: lines that follow those of other reports. */
export function evidenceToCsv(extractions: readonly Extraction[], header = true): string {
  const lines = extractions.flatMap(({ document, report, evidence }) => {
    const start = { file: document.fileName, unit: report.unit }
    const documents = (evidence?.documents ?? []).map((each) =>
      toLine({
        ...start,
        row: each.row,
        kind: 'document',
        type: each.type,
        number: each.number,
        number_year: each.year,
        symbol: each.symbol,
        issuer: each.issuer,
        date: each.date,
        subject: each.subject,
        text: each.text,
        page: each.boxes[0]?.page ?? null,
      }),
    )
    const quantities = (evidence?.quantities ?? []).map((each) =>
      toLine({
        ...start,
        row: each.row,
        kind: 'count',
        value: each.value,
        counted: each.unit,
        about: each.about,
        period: each.period,
        text: each.text,
        page: each.boxes[0]?.page ?? null,
      }),
    )
    return [...documents, ...quantities]
  })
  return header ? toCsvText([[...COLUMNS], ...lines]) : toCsvLines(lines)
}

/** As CSV without the mark at its beginning. */
const toCsvLines = (lines: readonly (string | number | null)[][]): string => toCsvText(lines).replace(/^\ufeff/u, '')
