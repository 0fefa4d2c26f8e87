import { describe, expect, it } from 'vitest'
import { pagesToTables } from '../../src/table/index.ts'
import { grid, h, page, text, texts, v } from './build.ts'

const XS = [50, 100, 300, 350]
const head = ['STT', 'Tiêu chí', 'Điểm']
const row = (y: number, cells: readonly string[]): ReturnType<typeof text> => cells.flatMap((cell, c) => text(XS[c]! + 5, y, cell))

describe('a row over three pages', () => {
  it('is one row although the middle page has no horizontal rule', () => {
    const first = page(
      1,
      [...row(114, head), ...row(134, ['1', 'Kế hoạch', '2']), ...row(154, ['2', 'Báo cáo', '1'])],
      [...grid(XS, [100, 120, 140]), ...XS.map((x) => v(x, 140, 700))],
    )
    const middle = page(
      2,
      [...row(60, ['', 'định kỳ']), ...row(72, ['', 'của xã'])],
      XS.map((x) => v(x, 50, 700)),
    )
    const last = page(
      3,
      [...row(60, ['', 'trong năm', '']), ...row(114, ['3', 'Kiểm tra', '1'])],
      [h(100, 50, 350), h(120, 50, 350), ...XS.map((x) => v(x, 50, 120))],
    )
    const [table, ...others] = pagesToTables([first, middle, last])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([
      head,
      ['1', 'Kế hoạch', '2'],
      ['2', 'Báo cáo định kỳ của xã trong năm', '1'],
      ['3', 'Kiểm tra', '1'],
    ])
    expect(table!.rows[2]![1]!.fragments.map((fragment) => fragment.page)).toEqual([1, 2, 3])
  })
})

describe('the rest of a row whose code and name are one cell', () => {
  it('is joined although it comes out in cells of its own', () => {
    const merged = [
      h(100, 50, 350),
      h(120, 50, 350),
      h(140, 50, 350),
      v(50, 100, 140),
      v(100, 100, 120),
      v(300, 100, 140),
      v(350, 100, 140),
    ]
    const first = page(1, [...row(114, ['1', 'Kế hoạch', '2']), ...text(55, 134, 'I. Chỉ đạo điều'), ...text(305, 134, '5')], merged)
    const last = page(2, [...row(114, ['', 'hành', '']), ...row(134, ['2', 'Kiểm tra', '1'])], grid(XS, [100, 120, 140]))
    const [table, ...others] = pagesToTables([first, last])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([
      ['1', 'Kế hoạch', '2'],
      ['I. Chỉ đạo điều hành', '5'],
      ['2', 'Kiểm tra', '1'],
    ])
  })
})

describe('a table on sideways text', () => {
  it('is read as if the page were turned, with its boxes on the page as displayed', () => {
    const upright = page(1, [...row(114, head), ...row(134, ['1', 'Kế hoạch', '2'])], grid(XS, [100, 120, 140]), [800, 600])
    const turned = {
      ...upright,
      width: upright.height,
      height: upright.width,
      // Text that runs upward: x along the text becomes height − x.
      words: upright.words.map((word) => {
        const [left, top, right, bottom] = word.box
        return {
          ...word,
          direction: 270 as const,
          baseline: word.baseline,
          box: [top, upright.width - right, bottom, upright.width - left] as const,
        }
      }),
      rules: upright.rules.map((rule) =>
        rule.axis === 'horizontal'
          ? { ...rule, axis: 'vertical' as const, from: upright.width - rule.to, to: upright.width - rule.from }
          : { ...rule, axis: 'horizontal' as const, at: upright.width - rule.at },
      ),
    }
    const [table] = pagesToTables([turned])
    expect(texts(table!.rows)).toEqual([head, ['1', 'Kế hoạch', '2']])
    expect(table!.rows[0]![0]!.fragments[0]!.box).toEqual([100, 700, 120, 750])
    expect(table!.rows[0]![0]!.fragments[0]!.words[0]!.direction).toBe(270)
  })
})
