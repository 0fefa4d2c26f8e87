import { describe, expect, it } from 'vitest'
import { pagesToTables } from '../../src/table/index.ts'
import { h, page, text, texts } from './build.ts'

/** Where the columns begin, and how far apart lines of a cell and rows are; points. */
const XS = [40, 90, 300, 360, 420]
const LINE = 12
const ROW = 19

type Cells = readonly (string | readonly string[])[]

/** Rows without rules: cells aligned at their top, a row as high as its highest cell. Returns the words and where the next row would begin. */
function rows(top: number, body: readonly Cells[], bold = false): { words: ReturnType<typeof text>; end: number } {
  let y = top
  const words = body.flatMap((cells) => {
    const lines = cells.map((cell) => (typeof cell === 'string' ? [cell] : cell))
    const own = lines.flatMap((cell, column) => cell.flatMap((line, i) => text(XS[column]!, y + i * LINE, line, 10, bold)))
    y += (Math.max(...lines.map((cell) => cell.length)) - 1) * LINE + ROW
    return own
  })
  return { words, end: y }
}

const head: Cells = ['TT', 'Nội dung', 'Tối đa', 'Tự chấm', 'Giải trình']
const first: readonly Cells[] = [
  ['I', 'Chỉ đạo điều hành', '5', '4', ''],
  ['1', ['Ban hành kế hoạch cải', 'cách hành chính'], '2', '1,5', ['Kế hoạch số', '8/KH-UBND']],
  ['2', 'Mức độ hoàn thành', '2', '2', ['Đạt 100%', 'theo báo cáo', 'năm 2023']],
]
const second: readonly Cells[] = [
  ['3', ['Kiểm tra công tác cải', 'cách hành chính'], '1', '0,5', 'Chưa thực hiện'],
  ['4', 'Tuyên truyền', '1', '1', ''],
]
const across = (...ats: number[]): ReturnType<typeof h>[] => ats.map((at) => h(at, 36, 560))
const joined = (cells: Cells): string[] => cells.map((cell) => (typeof cell === 'string' ? cell : cell.join(' ')))

/** Words that stand up to half a point off their places. */
const jitter = (words: ReturnType<typeof text>): ReturnType<typeof text> =>
  words.map((word, turn) => {
    const by = ((turn * 7) % 11) / 10 - 0.5
    const [left, top, right, bottom] = word.box
    return { ...word, baseline: word.baseline + by, box: [left + by, top + by, right + by, bottom + by] }
  })

describe('a table without rules whose rows stand apart', () => {
  it('has a row for each code, however many lines its cells take', () => {
    const [table, ...others] = pagesToTables([page(1, rows(80, [head, ...first, ...second]).words)])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([head, ...first, ...second].map(joined))
  })

  it('leaves a letterhead above it and signatures below it alone', () => {
    const body = rows(120, [head, ...first, ...second])
    const above = [...text(60, 40, 'UBND XÃ NGỌC KỲ'), ...text(330, 40, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA')]
    const below = [...text(70, body.end + 20, 'NGƯỜI LẬP BIỂU'), ...text(390, body.end + 20, 'CHỦ TỊCH')]
    const [table, ...others] = pagesToTables([page(1, [...above, ...body.words, ...below])])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([head, ...first, ...second].map(joined))
  })

  it('keeps code and name apart, but a heading over both in one cell although it is set in two lines', () => {
    const section = [...text(40, 99, 'II. Cải cách thủ tục'), ...text(40, 111, 'hành chính'), ...text(300, 99, '3'), ...text(360, 99, '2')]
    const words = [...rows(80, [head]).words, ...section, ...rows(130, [...first, ...second]).words]
    const [table] = pagesToTables([page(1, words)])
    expect(texts(table!.rows)).toEqual([
      joined(head),
      ['II. Cải cách thủ tục hành chính', '3', '2', ''],
      ...[...first, ...second].map(joined),
    ])
  })

  it('goes on over a page break inside a cell, with the header again or without', () => {
    const cut: Cells = ['2', 'Mức độ hoàn thành', '2', '2', ['Đạt 100%', 'theo báo cáo']]
    const before = page(1, rows(660, [head, first[0]!, first[1]!, cut]).words)
    const rest: Cells = ['', '', '', '', 'năm 2023']
    for (const repeated of [[head], []]) {
      const after = page(2, rows(50, [...repeated, rest, ...second]).words)
      const [table, ...others] = pagesToTables([before, after])
      expect(others).toEqual([])
      expect(texts(table!.rows)).toEqual([head, ...first, ...second].map(joined))
      expect(table!.rows[3]![4]!.fragments.map((fragment) => fragment.page)).toEqual([1, 2])
    }
  })

  it('keeps a column that no row fills', () => {
    const blank = [...first, ...second].map((cells) => cells.map((cell, column) => (column === 3 ? '' : cell)))
    const [table] = pagesToTables([page(1, rows(80, [head, ...blank]).words)])
    expect(texts(table!.rows)).toEqual([head, ...blank].map(joined))
  })

  it('has no header in a row with a code whose numbers a scan has lost', () => {
    const lost: Cells = ['2.1.', 'Ban hành kế hoạch', 'C', '', 'Đã niêm yết công khai']
    // A pen's circle around a number is read as a letter, which does not begin where the numbers do.
    const circled = lost.map((cell) => (cell === 'C' ? '   C' : cell))
    const [table, ...others] = pagesToTables([page(1, rows(80, [head, ...first, circled, ...second]).words)])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([head, ...first, lost, ...second].map(joined))
  })

  it('keeps a number and the text far right of it apart where that begins beside its column’s edge', () => {
    const shifted: Cells = ['2.1.', 'Ban hành kế hoạch', '2', '1', '  39/764 = 5,1%']
    const plain = shifted.map((cell) => (typeof cell === 'string' ? cell.trim() : cell))
    const [table] = pagesToTables([page(1, rows(80, [head, ...first, shifted, ...second]).words)])
    expect(texts(table!.rows)).toEqual([head, ...first, plain, ...second].map(joined))
  })

  it('is not mixed with a second table below it that has other columns', () => {
    const body = rows(80, [head, ...first, ...second])
    const y = body.end + 20
    const summary = [
      ['TT', 'Lĩnh vực', 'Tỷ lệ'],
      ['1', 'Chỉ đạo điều hành', '80%'],
      ['2', 'Thủ tục', '60%'],
      ['3', 'Tài chính', '75%'],
    ]
    const words = summary.flatMap((cells, i) => cells.flatMap((cell, c) => text([60, 120, 480][c]!, y + i * ROW, cell)))
    const tables = pagesToTables([page(1, [...body.words, ...words])])
    expect(tables.map((table) => texts(table.rows))).toEqual([[head, ...first, ...second].map(joined), summary])
  })

  it('is read alike where base lines and edges jitter as they do in a scan', () => {
    const [table] = pagesToTables([page(1, jitter(rows(80, [head, ...first, ...second]).words))])
    expect(texts(table!.rows)).toEqual([head, ...first, ...second].map(joined))
  })
})

describe('a table with rules between its rows only', () => {
  it('takes in the row that a page break cuts, at both ends', () => {
    const cut: Cells = ['2', 'Mức độ hoàn thành', '2', '2', ['Đạt 100%', 'theo báo cáo']]
    const rest: Cells = ['', '', '', '', 'năm 2023']
    const before = page(1, rows(700, [head, first[0]!, cut]).words, across(688, 705, 724))
    const after = page(2, rows(50, [rest, ...second]).words, across(55, 86, 105))
    const [table, ...others] = pagesToTables([before, after])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([head, first[0]!, first[2]!, ...second].map(joined))
  })

  it('has rows where rules are, although its lines stand evenly', () => {
    const cells: Cells[] = [
      head,
      ['1', ['Kế hoạch năm', 'và quý'], '2', '1', ''],
      ['2', ['Báo cáo', 'định kỳ'], '1', '1', ''],
      ['3', 'Kiểm tra', '1', '0', ''],
    ]
    const lines = cells.flatMap((row, i) => {
      const y = 100 + [0, 1, 3, 5][i]! * LINE
      return row.flatMap((cell, c) => (typeof cell === 'string' ? [cell] : cell).flatMap((line, k) => text(XS[c]!, y + k * LINE, line)))
    })
    const rules = [0, 1, 3, 5, 6].map((at) => h(92 + at * LINE, 36, 560))
    const [table, ...others] = pagesToTables([page(1, lines, rules)])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual(cells.map(joined))
  })
})
