import { expect, it } from 'vitest'
import { ruledCells } from '../../src/table/ruled-cells.ts'
import { grid, h, page, v } from './build.ts'

it('gives the cells of all ruled tables of a page from its rules alone', () => {
  const rules = [...grid([50, 150, 300], [100, 120, 140]), ...grid([50, 300], [400, 450, 500])]
  expect(ruledCells(page(1, [], rules))).toEqual([
    [50, 100, 150, 120],
    [150, 100, 300, 120],
    [50, 120, 150, 140],
    [150, 120, 300, 140],
    [50, 400, 300, 450],
    [50, 450, 300, 500],
  ])
})

it('joins faces that no border parts', () => {
  const merged = [h(100, 50, 300), h(120, 50, 300), h(140, 50, 300), v(50, 100, 140), v(300, 100, 140), v(150, 120, 140)]
  expect(ruledCells(page(1, [], merged))).toEqual([
    [50, 100, 300, 120],
    [50, 120, 150, 140],
    [150, 120, 300, 140],
  ])
})

it('knows no cell where rules frame nothing', () => {
  expect(ruledCells(page(1, [], [h(100, 50, 300), h(700, 50, 120)]))).toEqual([])
})
