/**
 * The report at hand, and what happens to its findings when one cell changes.
 *
 * The oracle below is written from the contract's sentences alone, over plain integers, and shares nothing with src/check/.
 */
import { describe, expect, it } from 'vitest'
import { checkReport, sumOf } from '../../src/check/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { SCORE_COLUMNS } from '../../src/model/score.ts'
import type { Figure } from './build.ts'
import { ngocKy, SURVEYED, truth } from './ngoc-ky.ts'

type NumberColumn = 'max' | 'self'
type Change = { readonly id: string; readonly column: NumberColumn; readonly figure: Figure }

const said = (finding: Finding): string => `${finding.severity} ${finding.id}`
const arithmetic = new Set(['sum', 'sum-incomplete', 'above-max', 'negative', 'blank', 'unreadable', 'max-differs'])
const aboutNumbers = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => arithmetic.has(finding.code))
    .map(said)
    .sort()

const isNumber = (figure: Figure): figure is number => typeof figure === 'number'
const isNothing = (figure: Figure): boolean => figure === null || figure === '-'
const children = (id: string): string[] => truth.rows.filter((row) => row.parent === id).map((row) => row.id)
const thousandths = (figure: number): number => Math.round(figure * 1000)
const hundredths = (figure: number): number => Math.round(figure * 100) / 100

/** All findings about numbers that the contract asks for, once a cell has changed. */
function oracle(change: Change | null): string[] {
  const cell = (id: string, column: NumberColumn): Figure => {
    if (change !== null && change.id === id && change.column === column) return change.figure
    return truth.rows.find((row) => row.id === id)?.[column] ?? null
  }

  /** The counted figures below a row: numbers, 'blank' and 'unreadable'; a blank subtotal is replaced by what is below it. */
  const counted = (id: string, column: NumberColumn): (number | 'blank' | 'unreadable')[] =>
    children(id).flatMap((child) => {
      const figure = cell(child, column)
      if (isNumber(figure)) return [thousandths(figure)]
      if (!isNothing(figure)) return ['unreadable' as const]
      if (children(child).length > 0) return counted(child, column)
      return column === 'self' && SURVEYED.has(child) ? [] : ['blank' as const]
    })

  const blankForOthers = (id: string): boolean =>
    isNothing(cell(id, 'self')) && (SURVEYED.has(id) || children(id).some((child) => blankForOthers(child)))

  const findings: string[] = []
  for (const { id, max: knownMax } of truth.rows) {
    for (const column of ['max', 'self'] as const) {
      const figure = cell(id, column)
      if (!isNumber(figure) && !isNothing(figure)) findings.push(`error unreadable:${id}:${column}`)
      if (isNothing(figure)) findings.push(`${column === 'self' && blankForOthers(id) ? 'info' : 'warning'} blank:${id}:${column}`)
      if (!isNumber(figure)) continue
      if (figure < 0) findings.push(`error negative:${id}:${column}`)
      const below = counted(id, column)
      if (below.length === 0 || below.includes('unreadable')) continue
      const made = below.filter((part) => typeof part === 'number').reduce((a, b) => a + b, 0)
      const blanks = below.includes('blank')
      if (made > thousandths(figure) || (made < thousandths(figure) && !blanks)) findings.push(`error sum:${id}:${column}`)
      else if (made < thousandths(figure)) findings.push(`warning sum-incomplete:${id}:${column}`)
    }
    const [max, self] = [cell(id, 'max'), cell(id, 'self')]
    if (isNumber(max) && isNumber(self) && self > max) findings.push(`error above-max:${id}:self`)
    if (isNumber(max) && max !== knownMax) findings.push(`error max-differs:${id}:max`)
  }
  return findings.sort()
}

const checked = (change: Change): Finding[] =>
  checkReport(
    ngocKy((id, column) => (id === change.id && column === change.column ? change.figure : undefined)),
    [],
  )

const printed = (findings: readonly Finding[]): Map<string, string> => {
  return new Map(findings.map((finding) => [finding.id, JSON.stringify(finding)]))
}

const numbers = (truthFigure: number | null): Figure[] => {
  const figure = truthFigure ?? 1
  return [hundredths(figure + 0.25), hundredths(figure - 0.25), 0, hundredths(figure * 10), -1, null, '-', '1,O']
}

describe('the Ngọc Kỳ report', () => {
  it('has one arithmetic finding, two blanks, three repaired codes, and else only information about what others assess', () => {
    expect(checkReport(ngocKy(), []).map(said)).toEqual([
      'info code-repaired:I.1.6.1:code',
      'info code-repaired:I.1.6.2:code',
      'info code-repaired:I.1.6.3:code',
      'warning sum-incomplete:I.2.2:self',
      'warning blank:I.2.2.2:self',
      'warning blank:I.2.2.3:self',
      'info blank:II:self',
      'info blank:II.2:self',
      'info blank:II.3:self',
      'info blank:TOTAL:self',
    ])
  })

  it('says of 2.2 what it prints, what its children make, and which of them are blank', () => {
    const finding = checkReport(ngocKy(), []).find(({ code }) => code === 'sum-incomplete')
    expect(finding).toMatchObject({ printed: 3, expected: 1.5, rows: ['I.2.2.2', 'I.2.2.3'], suggestion: null, state: 'open' })
    expect(finding?.message).toEqual({
      vi: '2.2 (điểm tự đánh giá): báo cáo ghi 3, các mục con cộng lại 0,5 + 1 = 1,5; còn trống 2.2.2, 2.2.3.',
      en: '2.2 (self-assessed score): the report says 3, its children add up to 0.5 + 1 = 1.5; left blank: 2.2.2, 2.2.3.',
    })
    expect(finding?.quotes.map((quote) => [quote.row, quote.text])).toEqual([
      ['I.2.2', '3'],
      ['I.2.2.2', ''],
      ['I.2.2.3', ''],
    ])
  })

  it('has 60 sums: 57 hold, none fails, 3 cannot be checked', () => {
    const report = ngocKy()
    const answers = report.rows.flatMap((row) => SCORE_COLUMNS.map((column) => sumOf(report, row.id, column)))
    const sums = answers.filter((sum) => sum.answer !== 'not-checkable' || !['no-children', 'no-column'].includes(sum.why))
    expect(sums).toHaveLength(60)
    expect(sums.filter((sum) => sum.answer === 'consistent')).toHaveLength(57)
    expect(sums.filter((sum) => sum.answer === 'inconsistent')).toHaveLength(0)
    expect(sums.filter((sum) => sum.answer === 'not-checkable').map(({ row, column }) => `${row} ${column}`)).toEqual([
      'I.2.2 self',
      'II self',
      'TOTAL self',
    ])
  })

  it('agrees with the oracle as it is', () => {
    expect(aboutNumbers(checkReport(ngocKy(), []))).toEqual(oracle(null))
  })
})

describe('changing one cell', () => {
  const changes = truth.rows.flatMap((row) =>
    (['max', 'self'] as const).flatMap((column) =>
      numbers(row[column])
        .filter((figure) => figure !== row[column])
        .map((figure) => ({ change: { id: row.id, column, figure }, findings: checked({ id: row.id, column, figure }) })),
    ),
  )

  const unchanged = printed(checkReport(ngocKy(), []))
  const differences = (findings: readonly Finding[]): string[] => {
    const now = printed(findings)
    return [...new Set([...unchanged.keys(), ...now.keys()])].filter((id) => unchanged.get(id) !== now.get(id))
  }

  it('changes exactly the findings that it should, in every cell', () => {
    expect(changes.length).toBeGreaterThan(1500)
    for (const { change, findings } of changes) {
      expect({ change, findings: aboutNumbers(findings) }).toEqual({ change, findings: oracle(change) })
    }
  })

  it('leaves the findings about rows other than the row and those above it alone', () => {
    for (const { change, findings } of changes) {
      const rows = differences(findings).map((id) => id.split(':')[1] ?? '')
      const unrelated = rows.filter((row) => row !== change.id && row !== 'TOTAL' && !change.id.startsWith(`${row}.`))
      expect({ change, unrelated }).toEqual({ change, unrelated: [] })
    }
  })

  it('is silent only about a lower score in II.1, which no sum holds, and about a dash for a blank', () => {
    const silent = changes.filter(({ change, findings }) => differences(findings).length === 0 && change.figure !== '-')
    expect(silent.map(({ change }) => `${change.id} ${change.column} ${change.figure}`)).toEqual(['II.1 self 1.75', 'II.1 self 0'])
  })

  it('gives every finding its own id', () => {
    for (const { findings } of changes) {
      const ids = findings.map((finding) => finding.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
