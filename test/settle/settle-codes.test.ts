import { describe, expect, it } from 'vitest'
import { settleReport } from '../../src/settle/index.ts'
import { readReport } from './read-rows.ts'

/** The code that a row of a report is said to have, by what was read and what the catalogue has. */
function settledCode(texts: readonly string[], canonicalCode: string | null, id = 'I.1.1.1'): string {
  const scan = readReport([{ id, canonicalCode, read: { code: texts } }], { catalogue: canonicalCode !== null })
  return settleReport(scan).rows[0]!.printedCode
}

describe('codes read from pictures', () => {
  it.each([
    [['1.1.1'], '1.1.1', '1.1.1'],
    [['1.11'], '1.1.1', '1.1.1'],
    [['1.11', '1.1.1'], '1.1.1', '1.1.1'],
    [['l.2'], '1.2', '1.2'],
    [['11.'], 'II', 'II.'],
    [['I.'], '1', '1.'],
    [['1.'], 'I', 'I.'],
    [['l.l'], '1.1', '1.1'],
    [['1. 1'], '1.1', '1. 1'],
    [['1O'], '10', '10'],
    [['1.S'], '1.5', '1.5'],
    [['1,2'], '1.2', '1.2'],
    [['1.2,'], '1.2', '1.2.'],
    [['|6.|', '|6.|'], '6', '6.'],
    [['3.6.2 -—='], '3.6.2', '3.6.2'],
    [['|'], '1', '1'],
  ])('%j is %s where the catalogue has it', (texts, canonical, expected) => {
    expect(settledCode(texts, canonical)).toBe(expected)
  })

  it.each([
    [['M?c', 'M?c'], '1.6.3'],
    [['Có'], '1.6.1'],
    [['1.7', '1.7'], '1.1'],
    [['1,2', '1,2'], '1.2'],
    [['1..2', '1..2'], '1.2'],
    [['1.1'], '1.10'],
  ])('%j stays where the catalogue has %s: the paper is damaged', (texts, canonical) => {
    expect(settledCode(texts, canonical)).toBe(texts[0])
  })

  it('are settled by the numbering where there is no catalogue', () => {
    expect(settledCode(['1.11'], null)).toBe('1.1.1')
  })

  it('keep their readings', () => {
    const [row] = settleReport(readReport([{ id: 'I.1.1.1', canonicalCode: '1.1.1', read: { code: ['1.11', '1.1.1'] } }])).rows
    expect(row?.settlements?.code).toMatchObject({ kind: 'settled', read: '1.11', readings: ['1.11', '1.1.1'] })
    expect(row?.cells.code[0]?.text).toBe('1.11')
  })

  it('are closed as the others of the report are, where the readings do not agree on it', () => {
    const others = ['1.1.', '1.2.', '1.3.', '1.4.', '1.5.'].map((code) => ({
      id: `I.${code.slice(0, -1)}`,
      code,
      canonicalCode: code.slice(0, -1),
    }))
    const doubted = { id: 'I.1.6', canonicalCode: '1.6', read: { code: ['1.6', '1.6.'] } }
    const clear = { id: 'I.1.7', canonicalCode: '1.7', read: { code: ['1.7', '1.7'] } }
    const messy = { id: 'I.1.8', canonicalCode: '1.8', read: { code: ['1.8-', '1.8-'] } }
    const { rows } = settleReport(readReport([...others, doubted, clear, messy], { catalogue: true }))
    expect(rows.slice(-3).map((row) => row.printedCode)).toEqual(['1.6.', '1.7', '1.8.'])
  })
})
