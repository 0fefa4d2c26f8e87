/** Reviews for tests: a report of a parent with two children, and what people said about it. */
import type { Extraction } from '../../../src/model/extraction.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { ReviewBody } from '../../../src/web/review-body.ts'

const cells = { code: [], name: [], max: [], self: [], appraised: [], explanation: [] }

export const row = (id: string, parent: string | null, self: number | null, max: number | null = 2): Extraction['rows'][number] => ({
  id,
  parent,
  printedCode: id,
  name: `Tiêu chí ${id}`,
  max,
  self,
  appraised: null,
  explanation: '',
  extra: {},
  matchedBy: 'code',
  cells,
})

export const finding = (id: string, of: Partial<Finding> = {}): Finding => ({
  id,
  code: 'sum',
  severity: 'error',
  row: id.split(':')[1] ?? null,
  column: 'self',
  page: 1,
  printed: null,
  expected: null,
  rows: [],
  quotes: [],
  message: { vi: `Cờ ${id}.`, en: `Flag ${id}.` },
  suggestion: null,
  state: 'open',
  ...of,
})

export function report(index: number, rows: Extraction['rows'], findings: readonly Finding[] = []): Extraction {
  return {
    schema: 'bangdiem.extraction/1',
    document: { fileName: 'a.pdf', sha256: '', pageCount: 1, report: { index, count: 1, pages: [1, 1] }, pages: [], signatures: [] },
    status: 'needs-review',
    report: { title: null, unit: null, period: null, signedBy: null, decimalMark: { mark: ',', why: { vi: '', en: '' } } },
    catalogue: null,
    catalogueChoice: { vi: '', en: '' },
    rows,
    findings: [...findings],
  }
}

export function review(extractions: readonly Extraction[], version = 1, said: ReviewBody['said'] = []): ReviewBody {
  return {
    me: 'Lan',
    mayReview: true,
    document: {
      id: '00000000-0000-4000-8000-000000000000',
      fileName: 'a.pdf',
      sha256: '',
      status: 'needs-review',
      progress: { pagesDone: 1, pageCount: 1 },
      findings: { error: 0, warning: 0, info: 0 },
      version,
      run: 1,
      failure: null,
      createdAt: '2024-01-01T00:00:00.000Z',
      updatedAt: '2024-01-01T00:00:00.000Z',
      readAt: null,
      reviewed: null,
      wanted: { catalogue: null, unit: null, period: null },
      assignedTo: null,
      reports: [{ report: 1, unit: null, period: null }],
    },
    extractions: [...extractions],
    said,
    unfit: [],
    checks: [],
    rollUps: [],
    next: null,
  }
}

export const SMALL = (): ReviewBody =>
  review([
    report(
      1,
      [row('I', null, 3), row('I.1', 'I', 1), row('I.2', 'I', 1)],
      [finding('sum:I:self'), finding('blank:I.2:self', { code: 'blank', severity: 'warning' })],
    ),
  ])

export const said = (of: Pick<ReviewBody['said'][number], 'value'> & Partial<ReviewBody['said'][number]>): ReviewBody['said'][number] => ({
  report: 1,
  kind: 'value',
  row: null,
  column: null,
  finding: null,
  read: null,
  version: 2,
  by: 'Hoa',
  at: '2024-01-01T00:00:00.000Z',
  why: null,
  ...of,
})
