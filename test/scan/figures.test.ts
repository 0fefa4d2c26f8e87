import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { failsTargets, figuresToTable } from '../../scripts/measure-scans/figures.ts'
import { GIVEN_SCAN } from '../../scripts/measure-scans/files.ts'
import type { MeasuredFile } from '../../scripts/measure-scans/measure-file.ts'
import { measureReferences } from '../../scripts/measure-scans/references.ts'
import { scoreExtraction } from '../../scripts/score/score-extraction.ts'
import type { Extraction } from '../../src/model/extraction.ts'

const [read] = JSON.parse(readFileSync('fixtures/ngoc-ky-2023/extraction.json', 'utf8')) as [Extraction]

function measured(extraction: Extraction): MeasuredFile {
  return {
    file: GIVEN_SCAN,
    seconds: 16,
    pages: 8,
    extraction,
    exported: read,
    failure: null,
    score: scoreExtraction(extraction, GIVEN_SCAN.truth),
    inMissingRows: 0,
    references: measureReferences(GIVEN_SCAN.truth, extraction),
    findings: { expected: 3, missed: [], false: [], falseSure: [] },
  }
}

const withRow = (id: string, change: Partial<Extraction['rows'][number]>): Extraction => ({
  ...read,
  rows: read.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
})

describe('the table of figures', () => {
  test('asks for nothing where everything is right', () => {
    const table = figuresToTable([measured(read)])
    expect(table).toContain('100.00 % (106/106)')
    expect(table).toContain('100.00 % (212/212)')
    expect(table).toMatch(/seconds a page +2\.00/u)
    expect(failsTargets([measured(read)])).toBe(false)
  })

  test('counts a wrong number that nothing flags, and fails by it', () => {
    const wrong = measured(withRow('I.1.1.1', { self: 0.25 }))
    expect(wrong.score.cells.filter(({ kind }) => kind === 'silent')).toMatchObject([
      { row: 'I.1.1.1', column: 'self', read: '0.25', printed: '0.5' },
    ])
    expect(figuresToTable([wrong])).toMatch(/wrong and unflagged +1 \[0\]/u)
    expect(failsTargets([wrong])).toBe(true)
  })

  test('measures errors in explanations by letters', () => {
    const { explanation } = read.rows.find((row) => row.id === 'I.1.1.1') as Extraction['rows'][number]
    const worse = measured(withRow('I.1.1.1', { explanation: explanation.replace('52/KH', '57/KH') }))
    expect(worse.score.explanation.edits).toBe(1)
  })

  test('counts document numbers, dates and ratios that are read to the letter', () => {
    const right = measured(read).references
    expect(right.expected).toBeGreaterThan(50)
    expect(right.exact).toBe(right.expected)
    const { explanation } = read.rows.find((row) => row.id === 'I.1.1.1') as Extraction['rows'][number]
    const worse = measured(withRow('I.1.1.1', { explanation: explanation.replace('52/KH', '57/KH').replace('30/12/2022', '30/122022') }))
    expect(worse.references).toEqual({ expected: right.expected, exact: right.exact - 2 })
  })
})
