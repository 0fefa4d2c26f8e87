/** Corrections of a report that was really read, laid above it and checked. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { correctionsWithoutRow } from '../../src/correct/index.ts'
import { extractDocument } from '../../src/extract.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { ReadDocument } from '../../src/model/page.ts'

const root = path.join(import.meta.dirname, '../..')
const stored = gunzipSync(readFileSync(path.join(root, 'fixtures/ngoc-ky-2023/pages.json.gz'))).toString()
const { document } = JSON.parse(stored) as { document: ReadDocument }
const catalogue = JSON.parse(readFileSync(path.join(root, 'src/catalogues/hai-duong-cap-xa-2023.json'), 'utf8')) as Catalogue

function extract(corrections: readonly Correction[]): Extraction {
  const { extractions } = extractDocument({ fileName: 'report.pdf', sha256: '', document, catalogues: [catalogue], corrections })
  if (extractions === null) throw new Error('nothing was extracted')
  return extractions[0]
}

const ids = (extraction: Extraction): string[] => extraction.findings.map(({ id }) => id)
const cell = (extraction: Extraction) => extraction.rows.find(({ id }) => id === 'I.1.1.1')?.cells.self
const accept = (finding: string): Correction => ({ kind: 'decision', report: 1, finding, state: 'accepted' })
const value = (row: string, value: number | null): Correction => ({ kind: 'value', report: 1, row, column: 'self', value })

/** The rows that some proposal would change. */
const proposed = (corrections: readonly Correction[]): string[] =>
  extract(corrections).findings.flatMap(({ suggestion, alternatives = [] }) =>
    [...(suggestion === null ? [] : [suggestion]), ...alternatives].flatMap(({ rows }) => rows.map(({ row }) => row)),
  )

describe('a correction', () => {
  const before = extract([])

  it('makes the sum hold that did not, and its findings go', () => {
    expect(ids(before)).toContain('sum-incomplete:I.2.2:self')
    const after = extract([value('I.2.2.2', 0.5), value('I.2.2.3', 1)])
    expect(ids(after)).not.toContain('sum-incomplete:I.2.2:self')
    expect(ids(after)).not.toContain('blank:I.2.2.2:self')
    expect(after.rows.find(({ id }) => id === 'I.2.2.2')?.self).toBe(0.5)
  })

  it('that is wrong is found out', () => {
    const after = extract([value('I.1.1.1', 99)])
    expect(ids(after)).toContain('above-max:I.1.1.1:self')
    expect(after.status).toBe('needs-review')
  })

  it('is held fixed by every proposal', () => {
    // One sum does not hold then: 3.5 with its children.
    const wrong = value('I.3.5.3', 0.5)
    expect(proposed([wrong])).not.toContain('I.3.5.3')
    expect(proposed([wrong]).filter((row) => row.startsWith('I.3.5')).length).toBeGreaterThan(0)
    expect(proposed([wrong, value('I.3.5', 3.8)])).not.toContain('I.3.5')
  })

  it('leaves where the cell stands', () => {
    expect(cell(extract([value('I.1.1.1', 0.25)]))).toEqual(cell(before))
  })

  it('counts as the last one of its cell; nothing can stand there, too', () => {
    const row = extract([value('I.1.1.1', 0.25), value('I.1.1.1', null)]).rows.find(({ id }) => id === 'I.1.1.1')
    expect(row?.self).toBeNull()
  })

  it('of text replaces the text', () => {
    const text: Correction = { kind: 'value', report: 1, row: 'I.1.1.1', column: 'explanation', value: 'Kế hoạch số 08' }
    expect(extract([text]).rows.find(({ id }) => id === 'I.1.1.1')?.explanation).toBe('Kế hoạch số 08')
  })

  it('of another report, or of a row that is not there, changes nothing and is told', () => {
    const other: Correction = { ...value('I.1.1.1', 99), report: 2 }
    expect(extract([other, value('I.9.9', 1)])).toEqual(before)
    expect(correctionsWithoutRow(before.rows, 1, [other, value('I.9.9', 1)])).toEqual([value('I.9.9', 1)])
  })
})

describe('a decision', () => {
  it('stays with its finding, the last one counting, and with all of them the report is clean', () => {
    const before = extract([])
    const [first = ''] = ids(before)
    const reopened = extract([accept(first), { kind: 'decision', report: 1, finding: first, state: 'open' }])
    expect(reopened).toEqual(before)
    const after = extract(ids(before).map(accept))
    expect(after.findings.every(({ state }) => state === 'accepted')).toBe(true)
    expect(after.status).toBe('clean')
  })
})
