/**
 * The measure itself: an extraction that is made of the truth is perfect, and each kind of fault is seen.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editDistance } from '../../scripts/score/edit-distance.ts'
import { scoreExtraction } from '../../scripts/score/score-extraction.ts'
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import type { Extraction, ExtractionRow } from '../../src/model/extraction.ts'
import type { Finding } from '../../src/model/finding.ts'

const truth = JSON.parse(readFileSync('fixtures/ngoc-ky-2023/expected.json', 'utf8')) as Truth
const PLACE = { page: 1, box: [10, 10, 20, 20] as const, text: '', confidence: 1 }
const CELLS = { code: [PLACE], name: [PLACE], max: [PLACE], self: [PLACE], appraised: [PLACE], explanation: [PLACE] }

const finding = (code: string, row: string, column: string, severity = 'warning'): Finding =>
  ({ code, row, column, severity, state: 'open' }) as unknown as Finding

/** What a faultless program would answer, open to change. */
function perfectAnswer(): { rows: ExtractionRow[]; findings: Finding[]; extraction: () => Extraction } {
  const rows = truth.rows.map((row): ExtractionRow => ({ ...row, appraised: null, extra: {}, matchedBy: 'code', cells: { ...CELLS } }))
  const findings = truth.findings.map((each) => finding(each.code, each.row, each.column, each.severity))
  const document = { pages: [{ number: 1, width: 595, height: 842 }] }
  return { rows, findings, extraction: () => ({ document, rows, findings }) as unknown as Extraction }
}

const change = (rows: ExtractionRow[], id: string, part: Partial<ExtractionRow>): void => {
  const index = rows.findIndex((row) => row.id === id)
  rows[index] = { ...(rows[index] as ExtractionRow), ...part }
}

test('an answer that is the truth is perfect', () => {
  expect(scoreExtraction(perfectAnswer().extraction(), truth)).toMatchObject({ perfect: true, silent: [], reasons: [] })
})

test('a wrong number is silent unless a finding names its row and column', () => {
  const answer = perfectAnswer()
  change(answer.rows, 'I.1.1.1', { self: 5 })
  expect(scoreExtraction(answer.extraction(), truth).silent).toEqual(['I.1.1.1.self is 5, not 0.5'])
  answer.findings.push(finding('doubtful', 'I.1.1.1', 'self'))
  const flagged = scoreExtraction(answer.extraction(), truth)
  expect(flagged.silent).toEqual([])
  expect(flagged.perfect).toBe(false)
})

test('a blank that is filled, a lost row, a wrong parent, code, text or place is seen', () => {
  const faults: ((rows: ExtractionRow[]) => void)[] = [
    (rows) => change(rows, 'I.2.2.2', { self: 0.5 }),
    (rows) => void rows.splice(3, 1),
    (rows) => void rows.push({ ...(rows[3] as ExtractionRow) }),
    (rows) => void rows.reverse(),
    (rows) => change(rows, 'I.1.2', { parent: 'I' }),
    (rows) => change(rows, 'I.1.6.3', { printedCode: '1.6.3' }),
    (rows) => change(rows, 'I.3.5.3', { explanation: '7/671 = 0,98%' }),
    (rows) => change(rows, 'I.1.2', { cells: { ...CELLS, max: [] } }),
    (rows) => change(rows, 'I.1.2', { cells: { ...CELLS, max: [{ ...PLACE, box: [580, 10, 610, 20] }] } }),
  ]
  for (const fault of faults) {
    const answer = perfectAnswer()
    fault(answer.rows)
    expect(scoreExtraction(answer.extraction(), truth).perfect).toBe(false)
  }
})

test('findings that are missed, false, or doubt a right number are seen', () => {
  const missed = perfectAnswer()
  missed.findings.pop()
  expect(scoreExtraction(missed.extraction(), truth).reasons).toEqual(['finding missed: blank I.2.2.3 self'])
  const surplus = perfectAnswer()
  surplus.findings.push(finding('sum', 'I.1', 'self', 'error'), finding('doubtful', 'I.1', 'max'))
  expect(scoreExtraction(surplus.extraction(), truth).reasons).toEqual(['I.1.max is right and doubted', 'finding false: sum I.1 self'])
})

test('the distance of two texts counts letters', () => {
  expect([editDistance('', 'abc'), editDistance('kế hoạch', 'kế hoach'), editDistance('34/KH', '34/ KH')]).toEqual([3, 1, 1])
})
