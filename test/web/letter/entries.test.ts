import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Extraction, extractionSchema } from '../../../src/model/extraction.ts'
import { extractionToEntries } from '../../../src/web/letter/entries.ts'

const [NGOC_KY] = extractionSchema
  .array()
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/ngoc-ky-2023/extraction.json', import.meta.url), 'utf8'))) as [Extraction]
const rowsOf = (extraction: Extraction, infos = false) => extractionToEntries(extraction, { infos }).map(({ row }) => row?.id ?? null)
const decide = (state: 'accepted' | 'dismissed'): Extraction => ({
  ...NGOC_KY,
  findings: NGOC_KY.findings.map((finding) => (finding.row === 'I.2.2' ? { ...finding, state } : finding)),
})

describe('what a unit is asked', () => {
  it('stands in the order of the report, errors and warnings alone unless more is wanted', () => {
    const rows = NGOC_KY.rows.map(({ id }) => id)
    const asked = rowsOf(NGOC_KY)
    expect(asked).toContain('I.2.2')
    expect(asked).toEqual(rows.filter((row) => asked.includes(row)))
    const severities = extractionToEntries(NGOC_KY, { infos: false }).flatMap(({ findings }) => findings.map(({ severity }) => severity))
    expect(severities).not.toContain('info')
    expect(rowsOf(NGOC_KY, true).length).toBeGreaterThan(asked.length)
  })

  it('leaves out what a person has settled', () => {
    expect(rowsOf(decide('accepted'))).not.toContain('I.2.2')
    expect(rowsOf(decide('dismissed'))).not.toContain('I.2.2')
  })

  it('shows the places on their pages, inside them, and no more than is needed', () => {
    for (const { parts } of extractionToEntries(NGOC_KY, { infos: true })) {
      for (const { top, bottom, height, marked } of parts) {
        expect(top).toBeGreaterThanOrEqual(0)
        expect(bottom).toBeLessThanOrEqual(height)
        expect(bottom - top).toBeGreaterThan(10)
        expect(marked.length).toBeGreaterThan(0)
        expect(Math.min(...marked.map((box) => box[1]))).toBeGreaterThanOrEqual(top)
      }
    }
  })

  it('puts a finding about a row that is not there before all others', () => {
    const [finding] = NGOC_KY.findings
    if (finding === undefined) throw new Error('a finding')
    const missing: Extraction = {
      ...NGOC_KY,
      findings: [...NGOC_KY.findings, { ...finding, id: 'x', row: 'I.9', severity: 'error', quotes: [] }],
    }
    const [first] = extractionToEntries(missing, { infos: false })
    expect([first?.row, first?.findings.map(({ id }) => id), first?.parts]).toEqual([null, ['x'], []])
  })
})
