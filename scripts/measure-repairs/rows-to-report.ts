/** Rows of the generator as the program's own matched report. */
import { catalogueToCriteria, TOTAL_ID } from '../../src/model/catalogue.ts'
import { pointsFromNumber } from '../../src/model/points.ts'
import type { MatchedReport, ReportRow } from '../../src/model/report.ts'
import { BLANK, type Column, type Score } from '../../src/model/score.ts'
import { fromMilli, type Milli } from '../generate/milli.ts'
import type { Row } from '../generate/report-rows.ts'
import type { Case } from './invent-case.ts'

export function rowsToReport({ catalogue, hasAppraised }: Case, rows: readonly Row[]): MatchedReport {
  const placed = new Map((catalogue === null ? [] : catalogueToCriteria(catalogue)).map((place) => [place.id, place]))
  const columns: Column[] = ['code', 'name', 'max', 'self', ...(hasAppraised ? (['appraised'] as const) : []), 'explanation']
  const choice = catalogue === null ? null : { id: catalogue.id, version: 1, max: catalogue.max, coverage: 1, missing: [] }
  return {
    meta: { title: null, unit: null, period: null, signedBy: null },
    pages: [1, 1],
    columns,
    doubtfulColumns: [],
    decimalMark: { mark: '.', why: { vi: '', en: '' } },
    catalogue: choice,
    choice: { vi: '', en: '' },
    moved: [],
    rows: rows.map((row): ReportRow => {
      const place = placed.get(row.id)
      return {
        id: row.id,
        parent: row.parent,
        printedCode: row.printedCode,
        name: row.name,
        explanation: '',
        scores: { max: toScore(row.scores.max), self: toScore(row.scores.self), appraised: toScore(row.scores.appraised) },
        extra: {},
        matchedBy: place === undefined && row.id !== TOTAL_ID ? (catalogue === null ? 'code' : null) : 'code',
        criterion: place?.criterion ?? null,
        canonicalCode: place?.criterion.code ?? null,
        assessedBy: place?.assessedBy ?? 'self',
        cells: { code: [], name: [], max: [], self: [], appraised: [], explanation: [] },
      }
    }),
  }
}

const toScore = (value: Milli | null): Score => (value === null ? BLANK : { kind: 'value', points: pointsFromNumber(fromMilli(value)) })
