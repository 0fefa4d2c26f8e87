import { expect, it } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { pagesToTables } from '../../src/table/index.ts'
import { grid, h, page, text, texts, v } from './build.ts'

const XS = [50, 110, 310, 370, 430] as const
const HEIGHT = 20
const HEADER = ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm']

/** A row of one page: its cells, or a title over the first two columns and the figures beside it. */
type Line = readonly [string, string, string, string] | { readonly title: string; readonly max: string }

/** Rules and words of rows of 20 points from `top` on; titles have no rule between the first two columns. */
function drawn(lines: readonly Line[], top: number): Pick<Page, 'words' | 'rules'> {
  const ys = Array.from({ length: lines.length + 1 }, (_, index) => top + index * HEIGHT)
  const inner = (x: number): Page['rules'] =>
    lines.flatMap((line, index) => ('title' in line && x === XS[1] ? [] : [v(x, ys[index] ?? 0, ys[index + 1] ?? 0)]))
  const words = lines.flatMap((line, index) => {
    const base = (ys[index] ?? 0) + 14
    if ('title' in line) return [...text(55, base, line.title), ...text(315, base, line.max)]
    return line.flatMap((cell, column) => text((XS[column] ?? 0) + 5, base, cell))
  })
  return { words, rules: [...ys.map((y) => h(y, XS[0], XS[4])), ...XS.flatMap(inner)] }
}

const pageOf = (number: number, lines: readonly Line[]): Page => {
  const { words, rules } = drawn(lines, 100)
  return page(number, words, rules)
}
const row = (code: string): Line => [code, 'Thực hiện báo cáo', '1', '1']
const head: Line = [HEADER[0] ?? '', HEADER[1] ?? '', HEADER[2] ?? '', HEADER[3] ?? '']
const firstTexts = (pages: readonly Page[]): string[] => texts(pagesToTables(pages)[0]?.rows ?? []).map(([first]) => first ?? '')

it('a title over two columns that the page break cuts is one row', () => {
  const pages = [
    pageOf(1, [head, { title: 'A. PHÁT TRIỂN', max: '12' }, row('I'), row('II'), { title: 'B. DÂN SỐ VÀ', max: '6' }]),
    pageOf(2, [{ title: 'KẾ HOẠCH', max: '' }, row('I'), row('II')]),
  ]
  expect(firstTexts(pages)).toEqual(['TT', 'A. PHÁT TRIỂN', 'I', 'II', 'B. DÂN SỐ VÀ KẾ HOẠCH', 'I', 'II'])
})

it('a title without points stays a row of its own where other titles have none either', () => {
  const pages = [
    pageOf(1, [head, { title: 'A. PHÁT TRIỂN', max: '' }, row('I'), row('II'), { title: 'B. DÂN SỐ', max: '6' }]),
    pageOf(2, [{ title: 'I. Kế hoạch hóa', max: '' }, row('1'), row('2')]),
  ]
  expect(firstTexts(pages)).toEqual(['TT', 'A. PHÁT TRIỂN', 'I', 'II', 'B. DÂN SỐ', 'I. Kế hoạch hóa', '1', '2'])
})

it('rows under repeated titles belong to the table below, when that one ends the page before', () => {
  const upper = drawn([head, row('1'), row('2')], 100)
  const xs = XS.slice(0, 4)
  const lower = [
    ['TT', 'Lĩnh vực', 'Xếp loại'],
    ['1', 'Cải cách', 'Đạt'],
    ['2', 'Dân số', 'Chưa'],
  ]
  const words = (lines: readonly (readonly string[])[], top: number): Page['words'] =>
    lines.flatMap((line, y) => line.flatMap((cell, x) => text((xs[x] ?? 0) + 5, top + y * HEIGHT + 14, cell)))
  const first = page(1, [...upper.words, ...words(lower.slice(0, 1), 200)], [...upper.rules, ...grid(xs, [200, 220])])
  const titles = drawn([head], 100)
  const second = page(2, [...titles.words, ...words(lower.slice(1), 120)], [...titles.rules, ...grid(xs, [120, 140, 160])])
  const tables = pagesToTables([first, second])
  expect(tables.map((table) => texts(table.rows))).toEqual([[HEADER, row('1'), row('2')], lower])
  expect(tables[1]?.pages).toEqual([1, 2])
})

it('a row that fills a page, without any horizontal rule and outer border on it, is one row', () => {
  const inner = XS.slice(1, -1)
  const around = (number: number, code: string): Page => {
    const { words, rules } = drawn([head, row(code), row(`${code}.1`)], 100)
    return page(
      number,
      words,
      rules.filter((rule) => rule.axis === 'horizontal' || inner.some((x) => x === rule.at)),
    )
  }
  const lines = Array.from({ length: 12 }, (_, index) => text(XS[1] + 5, 60 + index * 36, `Nội dung dòng ${index}`))
  const filled = page(
    2,
    [...text(55, 60, '2'), ...lines.flat(), ...text(315, 60, '1'), ...text(375, 60, '0,5')],
    inner.map((x) => v(x, 40, 500)),
  )
  const [table, ...others] = pagesToTables([around(1, '1'), filled, around(3, '3')])
  expect(others).toEqual([])
  const all = texts(table?.rows ?? [])
  expect(all.map(([first]) => first)).toEqual(['TT', '1', '1.1', '2', '3', '3.1'])
  expect([all[3]?.[1]?.split(' ').length, ...(all[3]?.slice(2) ?? [])]).toEqual([48, '1', '0,5'])
})
