/** A trial → the report as matched, with its explanations in cells of one word after the other. */
import { parsePoints } from '../../src/model/points.ts'
import type { MatchedReport, ReportRow } from '../../src/model/report.ts'
import { BLANK, type Score } from '../../src/model/score.ts'
import type { Trial, TrialRow } from './trial.ts'

const scoreOf = (value: number | null): Score => {
  const points = value === null ? null : parsePoints(String(Math.round(value * 1000) / 1000))
  return points === null ? BLANK : { kind: 'value', points }
}

function toRow(row: TrialRow, index: number, ids: readonly string[]): ReportRow {
  const id = ids[index] ?? ''
  const parent = ids.includes(id.slice(0, id.lastIndexOf('.'))) ? id.slice(0, id.lastIndexOf('.')) : null
  const code = id.slice(id.indexOf('.') + 1)
  const name = row.name ?? `Tiêu chí ${code}`
  const max = row.max === undefined ? 1 : row.max
  const self = row.self === undefined ? 0.5 : row.self
  const top = 20 * index
  const place = (text: string) => [{ page: 1, box: [0, top, 500, top + 20] as const, text, confidence: 1 }]
  const words = row.text
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map((text, at) => ({ text, box: [10 * at, top, 10 * at + 9, top + 10] as const, confidence: 1 }))
  return {
    id,
    parent,
    printedCode: code,
    name,
    explanation: row.text.replace(/\s+/gu, ' ').trim(),
    scores: { max: scoreOf(max), self: scoreOf(self), appraised: BLANK },
    extra: row.extra === undefined ? {} : { 'Tài liệu kiểm chứng': row.extra },
    matchedBy: 'code',
    criterion: { code, name, max, ...(row.proportional === true ? { proportional: true } : {}) },
    canonicalCode: code,
    assessedBy: row.assessedBy ?? 'self',
    cells: {
      code: place(code),
      name: place(name),
      max: place(String(max ?? '')),
      self: place(String(self ?? '')),
      appraised: [],
      explanation: place(row.text).map((cell) => ({ ...cell, words })),
    },
  }
}

export function trialToReport({ rows, period }: Trial): MatchedReport {
  const ids = rows.map(({ id }, index) => id ?? `I.1.${index + 1}`)
  return {
    meta: { title: null, unit: 'UBND xã An Phú', period: period ?? { text: 'năm 2023', year: 2023 }, signedBy: null },
    pages: [1, 1],
    columns: ['code', 'name', 'max', 'self', 'explanation'],
    doubtfulColumns: [],
    decimalMark: { mark: '.', why: { vi: '', en: '' } },
    catalogue: null,
    choice: { vi: '', en: '' },
    rows: rows.map((row, index) => toRow(row, index, ids)),
    moved: [],
  }
}
