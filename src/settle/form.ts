/**
 * One reading of a score cell's picture, taken apart. In: the text that was read, and the report's decimal mark. Out: its form, by which
 * readings are compared letter by letter, and the score that it stands for.
 */
import { cellText, type Mark } from '../model/numeral.ts'
import type { Score } from '../model/score.ts'

export interface Form {
  /** A numeral with a point (`2.5`, `05`, `-1`); `none` for nothing and for a dash; `garbage` for what is no number. */
  readonly text: string
  readonly score: Score
}

export const NONE = 'none'
export const GARBAGE = 'garbage'

/** Letters that stand for digits in a cell that holds a number. */
const GLYPHS: readonly (readonly [RegExp, string])[] = [
  [/[oOQ]/gu, '0'],
  [/[lI!]/gu, '1'],
  [/[Zz]/gu, '2'],
  [/[Ss]/gu, '5'],
  [/B/gu, '8'],
]
/** Letters are taken for digits beside a digit, or alone; strokes side by side are a Roman number that stands in no score. */
const MENDABLE = /\d|^.$/u
const ROMAN = /I{2}/u
/** A bar between digits is a rule beside two cells' numbers; alone it is a badly read 1. */
const LONE_BAR = /^\|$/u
/** A space beside a decimal mark; any other parts two numbers. */
const INNER_SPACE = /\s+(?=[.,])|(?<=[.,])\s+/gu
/** A point read twice, one read as what looks like it, and one after a figure that has its own. */
const POINTS_TWICE = /(?<=\d)([.,])[.,]+(?=\d)/gu
const LIKE_POINT = /(?<=^\d+)[:;](?=\d+$)/u
const POINT_AFTER = /(?<=\d)[.,:;]+$/u
/** A figure apart from what else is read in its cell. */
const FIGURE = /^\d{1,3}(?:[.,]\d{1,3})?$/u
/** A point where there is nothing after it, or before it a speck. */
const LOOSE_MARKS = /^['‘’"“”`]+|['‘’"“”`]+$/gu

export function textToForm(text: string, mark: Mark | null): Form {
  const bare = text.trim().replace(INNER_SPACE, '').replace(LOOSE_MARKS, '').replace(LONE_BAR, 'l')
  const plain = scoreOf(bare, mark)
  if (plain.kind !== 'unreadable') return { text: formText(bare, plain), score: plain }
  const digits = GLYPHS.reduce((result, [glyph, digit]) => result.replace(glyph, digit), bare)
  const pointed = scoreOf(withOnePoint(bare), mark)
  if (pointed.kind === 'value') return { text: formText(withOnePoint(bare), pointed), score: pointed }
  const mended = digits === bare || !MENDABLE.test(bare) || ROMAN.test(bare) ? plain : scoreOf(digits, mark)
  return mended.kind === 'value'
    ? { text: formText(digits, mended), score: mended }
    : { text: GARBAGE, score: { kind: 'unreadable', text } }
}

/** Figures that stand in a cell among remains of a seal or a stroke; empty where the text is one figure, or has none. */
export function textToFigures(text: string, mark: Mark | null): Form[] {
  const parts = text.trim().split(/\s+/u)
  if (parts.length < 2) return []
  return parts.map((part) => withOnePoint(part)).flatMap((part) => (FIGURE.test(part) ? [textToForm(part, mark)] : []))
}

const withOnePoint = (text: string): string => text.replace(POINTS_TWICE, '$1').replace(POINT_AFTER, '').replace(LIKE_POINT, '.')

function scoreOf(text: string, mark: Mark | null): Score {
  const cell = cellText(text)
  switch (cell.kind) {
    case 'numeral':
      return { kind: 'value', points: cell.points }
    case 'ambiguous':
      return cell.mark === mark ? { kind: 'value', points: cell.fraction } : { kind: 'unreadable', text }
    case 'blank':
      return { kind: 'blank' }
    case 'dash':
    case 'unreadable':
      return { kind: cell.kind, text }
  }
}

function formText(text: string, score: Score): string {
  return score.kind === 'value' ? text.replace(',', '.').replace(/[^\d.-]/gu, '') : NONE
}
