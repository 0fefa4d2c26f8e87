import { describe, expect, it } from 'vitest'
import { matchTable } from '../../src/match/match-table.ts'
import { catalogueToCriteria } from '../../src/model/catalogue.ts'
import type { ReportRow } from '../../src/model/report.ts'
import { inventCatalogue } from './invented-catalogue.ts'
import { catalogueToRows, scoreTable, type TypedRow } from './rows-builder.ts'

const tree = (rows: readonly TypedRow[]): readonly ReportRow[] => matchTable(scoreTable(rows), []).rows
const ids = (rows: readonly TypedRow[]): string[] => tree(rows).map(({ id }) => id)
/** Rows of codes alone, names made up. */
const coded = (...codes: string[]): TypedRow[] => codes.map((code) => [code, `Nội dung ${code}`, 1, 1])

describe('a tree from the printed codes alone', () => {
  it.each([
    [
      'numbering restarts in every section',
      ['I.', '1.', '1.1', '1.2', '2.', 'II.', '1.', '1.1'],
      ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'II', 'II.1', 'II.1.1'],
    ],
    ['numbering goes on through the sections', ['I', '1', '2', 'II', '3', '3.1'], ['I', 'I.1', 'I.2', 'II', 'II.3', 'II.3.1']],
    ['no sections', ['1', '1.1', '1.1.1', '2', '2.1'], ['1', '1.1', '1.1.1', '2', '2.1']],
    ['letters for sections', ['A', '1', '1.1', 'B', '1', 'C', '1', 'D', '1'], ['A', 'A.1', 'A.1.1', 'B', 'B.1', 'C', 'C.1', 'D', 'D.1']],
    ['letters up to I', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', '1'], ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'I.1']],
    ['letters above numerals', ['A', 'I', '1', 'II', 'B', 'I', '1', '1.1'], ['A', 'A.I', 'A.I.1', 'A.II', 'B', 'B.I', 'B.I.1', 'B.I.1.1']],
    ['codes that carry their section', ['I', 'I.1', 'I.1.1', 'I.2', 'II', 'II.1'], ['I', 'I.1', 'I.1.1', 'I.2', 'II', 'II.1']],
    ['items below numbers', ['1', '1.1', 'a)', 'b)', '1.2', 'a)'], ['1', '1.1', '1.1.a', '1.1.b', '1.2', '1.2.a']],
    ['prefixes and dots', ['Mục I', 'TC 1.', 'TC 1.1.'], ['I', 'I.1', 'I.1.1']],
    ['a repeated code', ['1', '1.1', '1.1', '1.2'], ['1', '1.1', '1.1#2', '1.2']],
    ['a skipped level', ['I', '1', '1.1.1', '1.1.2'], ['I', 'I.1', 'I.1.1.1', 'I.1.1.2']],
    ['commas, doubled dots and dates', ['1', '1,1', '1..2', '01/03', '1.4'], ['1', '1.1', '1.2', '1.3', '1.4']],
    [
      'a zero that a spreadsheet dropped',
      ['2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.1', '2.11'],
      ['2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8', '2.9', '2.10', '2.11'],
    ],
  ])('%s', (_, codes, expected) => expect(ids(coded(...codes))).toEqual(expected))

  it('has parents that are rows of the report', () => {
    const rows = tree([...coded('I', '1', '1.1', '1.1', '2'), ['', 'Tổng cộng', 1, 1]])
    expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
      ['I', 'TOTAL'],
      ['I.1', 'I'],
      ['I.1.1', 'I.1'],
      ['I.1.1#2', 'I.1'],
      ['I.2', 'I'],
      ['TOTAL', null],
    ])
  })

  it("is the catalogue's own tree for a report that follows it to the letter", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const catalogue = inventCatalogue(seed, 40 + 40 * seed)
      expect(ids(catalogueToRows(catalogue))).toEqual([...catalogueToCriteria(catalogue).map(({ id }) => id), 'TOTAL'])
    }
  })
})

describe('a code that cannot be read takes the one place that is left for it', () => {
  it('between two numbers', () => {
    expect(
      ids([
        ['1', 'A', 3],
        ['1.1', 'B', 1],
        ['Có', 'C', 1],
        ['1.3', 'D', 1],
        ['2', 'E', 1],
      ]),
    ).toEqual(['1', '1.1', '1.2', '1.3', '2'])
  })

  it('below a row whose max the maxima make', () => {
    const rows: TypedRow[] = [
      ['1.5', 'A', 2],
      ['1.6', 'B', 1],
      ['Có', 'C', 0.25],
      ['Ban', 'D', 0.25],
      ['M?c', 'E', 0.5],
      ['1.7', 'F', 3],
    ]
    expect(ids(rows)).toEqual(['1.5', '1.6', '1.6.1', '1.6.2', '1.6.3', '1.7'])
  })

  it('and is unknown where the maxima make nothing', () => {
    const rows: TypedRow[] = [
      ['1.5', 'A', 2],
      ['1.6', 'B', 1],
      ['Có', 'C', 0.25],
      ['Ban', 'D', 0.25],
      ['1.7', 'F', 3],
    ]
    expect(ids(rows)).toEqual(['1.5', '1.6', '1.6/?1', '1.6/?2', '1.7'])
    expect(tree(rows)[3]?.parent).toBe('1.6')
  })

  it('and is unknown where it has neither code nor max', () => {
    expect(
      ids([
        ['1', 'A', 1],
        ['', 'Ghi chú chung'],
        ['2', 'B', 1],
      ]),
    ).toEqual(['1', '1/?1', '2'])
  })
})
