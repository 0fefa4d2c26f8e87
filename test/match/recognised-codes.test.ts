/** Rows whose codes were read from pictures: with a catalogue by all that is known of them, without one by their sequence. */
import { describe, expect, it } from 'vitest'
import { matchTable } from '../../src/match/match-table.ts'
import { misreadCode } from '../../src/match/misread-code.ts'
import { recognisedCodes } from '../../src/match/recognised-codes.ts'
import type { ScoreTable } from '../../src/match/score-table.ts'
import type { CellPlace, MatchedReport } from '../../src/model/report.ts'
import { inventCatalogue } from './invented-catalogue.ts'
import { catalogueToRows, scoreTable, type TypedRow } from './rows-builder.ts'

/** Where a code was read from a picture, twice alike. */
function placeOf(text: string): CellPlace {
  const readings = (['engine', 'glyphs'] as const).map((by) => ({ text, confidence: 0.9, by }))
  return { page: 1, box: [0, 0, 10, 10], text, confidence: 0.9, readings }
}

/** The same table, its codes read from a picture. */
function scanned(rows: readonly TypedRow[]): ScoreTable {
  const table = scoreTable(rows)
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, code: row.code === '' ? [] : [placeOf(row.code)] } })),
  }
}

const ids = (report: MatchedReport): string[] => report.rows.map(({ id }) => id)

describe('recognisedCodes', () => {
  it.each([
    ['1.11', '1.1.1'],
    ['11.', 'II'],
    ['H', 'II'],
    ['IH.', 'III'],
    ['I.', '1'],
    ['l.2', '1.2'],
    ['7.4', '1.4'],
    ['1,1', '1.1'],
  ])('of %j have %s among them', (text, code) => {
    expect(recognisedCodes([text]).map((reading) => reading.code)).toContain(code)
  })

  it('never cost nothing', () => {
    expect(recognisedCodes(['1.1', '1.2']).every(({ cost }) => cost > 0)).toBe(true)
  })
})

describe('misreadCode', () => {
  it('finds a lost point nearer than another digit, and signs of one shape nearest', () => {
    expect(misreadCode('1.1', '1.1')).toBe(0)
    expect(misreadCode('l.l', '1.1')).toBeLessThan(misreadCode('11', '1.1'))
    expect(misreadCode('11', '1.1')).toBeLessThan(misreadCode('1.7', '1.1'))
    expect(misreadCode('1.7', '1.1')).toBeLessThan(misreadCode('1.5', '1.1'))
    expect(misreadCode('H', 'II')).toBeLessThan(misreadCode('N', 'II'))
  })
})

describe('codes read from pictures', () => {
  const rows: TypedRow[] = [
    ['I.', 'ĐÁNH GIÁ KẾT QUẢ', 8, 8],
    ['1', 'Chỉ đạo, điều hành', 5, 5],
    ['1.1', 'Kế hoạch', 3, 3],
    ['1.1.1', 'Ban hành kế hoạch', 1, 1],
    ['1.1.2', 'Xác định nhiệm vụ', 1, 1],
    ['1.1.3', 'Mức độ hoàn thành', 1, 1],
    ['1.2', 'Báo cáo', 2, 2],
    ['2', 'Thể chế', 3, 3],
    ['2.1', 'Văn bản', 1, 1],
    ['2.2', 'Theo dõi thi hành', 2, 2],
    ['II.', 'ĐÁNH GIÁ TÁC ĐỘNG', 2, 2],
    ['1', 'Tác động', 2, 2],
    ['', 'Tổng cộng', 10, 10],
  ]
  const expected = ['I', 'I.1', 'I.1.1', 'I.1.1.1', 'I.1.1.2', 'I.1.1.3', 'I.1.2', 'I.2', 'I.2.1', 'I.2.2', 'II', 'II.1', 'TOTAL']
  const misread = (changes: Readonly<Record<number, string>>): ScoreTable =>
    scanned(rows.map(([code, ...rest], at) => [changes[at] ?? code, ...rest]))

  it('take what nothing can be read of for the next beside the row above, where nothing else tells', () => {
    const flat: TypedRow[] = [
      ['A', 'QUY HOẠCH', 2, 2],
      ['1', 'Công khai', 1, 1],
      ['2', 'Cập nhật', 1, 1],
      ['B', 'HẠ TẦNG', 4, 4],
      ['1', 'Duy trì', 1, 1],
      ['2', 'Rà soát', undefined, 1],
      ['<<', 'Lưới điện', 1, 1],
    ]
    expect(ids(matchTable(scanned(flat), []))).toEqual(['A', 'A.1', 'A.2', 'B', 'B.1', 'B.2', 'B.3'])
  })

  it.each([
    ['as printed', {}],
    ['points lost', { 3: '111', 4: '1.12', 8: '21' }],
    ['numerals taken for digits and back', { 0: '1.', 1: 'I', 10: '11.', 11: 'l' }],
    ['strokes of a numeral that touch', { 10: 'H.' }],
    ['digits taken for others', { 4: '1.1.7', 6: '7.2', 9: '2.7' }],
    ['letters only', { 2: 'Ll', 5: '?', 7: 'z' }],
    ['the total misread', {}],
  ])('are told by their sequence: %s', (_, changes) => {
    expect(ids(matchTable(misread(changes), []))).toEqual(expected)
  })

  it('keep a gap that is clearly read', () => {
    const gap = scanned(rows.filter((_, at) => at !== 4))
    expect(ids(matchTable(gap, []))).toEqual(expected.filter((id) => id !== 'I.1.1.2'))
  })

  it('know a total of which letters were misread', () => {
    const table = scanned([...rows.slice(0, -1), ['', 'Tổg cộng', 10, 10]])
    expect(ids(matchTable(table, [])).at(-1)).toBe('TOTAL')
  })

  it('do not keep a row from its criterion, with noise in every code and name', () => {
    const catalogue = inventCatalogue(7, 90)
    const clean = catalogueToRows(catalogue)
    const noisy = clean.map(([code, name, ...rest], at): TypedRow => {
      const codes = [code, code.replace('.', ''), code.replace('1', 'l'), code.replace('3', '8')]
      return [
        codes[at % codes.length] ?? code,
        name.replace(/./gu, (letter, place: number) => ((place + at) % 25 === 7 ? 'x' : letter)),
        ...rest,
      ]
    })
    const options = { catalogueId: catalogue.id }
    expect(ids(matchTable(scanned(noisy), [catalogue], options))).toEqual(ids(matchTable(scoreTable(clean), [catalogue], options)))
  })
})
