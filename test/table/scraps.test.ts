/** Tables with rules between their rows only, over which a seal lies. */
import { expect, it } from 'vitest'
import { pagesToTables } from '../../src/table/index.ts'
import { h, page, text, texts } from './build.ts'

const ROWS = Array.from({ length: 9 }, (_, n) => [`${n + 1}`, `Tiêu chí số ${n + 1} của xã`, '2', '1,5', 'Kế hoạch số 5 của xã'])
const LEFT = [50, 100, 300, 350, 392]

/** The rows with something (of a seal) read between the last two columns, as sure of it as given. */
function cellsWith(confidence: number, seal = '"31v42'): string[][] {
  const rows = [['TT', 'Tiêu chí', 'Tối đa', 'Tự chấm', 'Giải trình'], ...ROWS]
  const words = rows.flatMap((row, y) => row.flatMap((cell, x) => text(LEFT[x]!, 114 + 20 * y, cell)))
  const between = text(360, 274, seal).map((word) => ({ ...word, confidence }))
  const rules = Array.from({ length: 11 }, (_, y) => h(100 + 20 * y, 40, 560))
  const [table] = pagesToTables([{ ...page(1, [...words, ...between], rules), source: 'ocr' }])
  return texts(table?.rows ?? [])
}

it('what recognition made of a seal between two columns does not join them', () => {
  const rows = cellsWith(0)
  expect(rows[1]).toEqual(ROWS[0])
  expect(cellsWith(0.6, '=~——»')[1]).toEqual(ROWS[0])
  expect(rows.filter((row) => row.length === 5 && row[4] === 'Kế hoạch số 5 của xã')).toHaveLength(9)
})

it('a word that stands there does', () => {
  expect(cellsWith(0.9).filter((row) => row.length === 5)).not.toHaveLength(10)
})
