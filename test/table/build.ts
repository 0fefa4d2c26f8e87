/** Builds pages by hand for the table tests: words on base lines and rules, in points. */
import type { Page, Rule, Word } from '../../src/model/page.ts'

const LETTER = 0.5

/** Words of a text that begins at `x` with its base line at `y`; every letter is half the font size wide, so is a space. */
export function text(x: number, y: number, content: string, size = 10, bold = false): Word[] {
  const words: Word[] = []
  let left = x
  for (const part of content.split(' ')) {
    const right = left + part.length * LETTER * size
    if (part !== '') {
      words.push({
        text: part,
        box: [left, y - 0.8 * size, right, y + 0.2 * size],
        baseline: y,
        fontSize: size,
        direction: 0,
        bold,
        confidence: 1,
        spaceBefore: true,
      })
    }
    left = right + LETTER * 0.5 * size
  }
  return words
}

export const h = (at: number, from: number, to: number, thickness = 0.5): Rule => ({ axis: 'horizontal', at, from, to, thickness })
export const v = (at: number, from: number, to: number, thickness = 0.5): Rule => ({ axis: 'vertical', at, from, to, thickness })

/** All rules of a full grid. */
export function grid(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0]
  return [...ys.map((y) => h(y, left, right)), ...xs.map((x) => v(x, top, bottom))]
}

export function page(
  number: number,
  words: readonly Word[],
  rules: readonly Rule[] = [],
  size: readonly [number, number] = [600, 800],
): Page {
  return { number, width: size[0], height: size[1], source: 'text', problem: null, words: [...words], rules: [...rules] }
}

/** The texts of a table, row by row. */
export const texts = (rows: readonly (readonly { readonly text: string }[])[]): string[][] =>
  rows.map((row) => row.map((cell) => cell.text))
