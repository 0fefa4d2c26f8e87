/**
 * Words → the text of a cell: one space between words and between lines.
 * A symbol or a range that is broken at a line's end (`34/KH-` + `UBND`, `2021-` + `2025`, `thoại/` + `diễn`) is joined without one.
 */
import type { Direction, Word } from '../model/page.ts'
import { wordsToLines } from './words-to-lines.ts'

/** A line ends inside a document symbol: `34/KH-`, `29/Kh-`, or capitals such as `QĐ-`. */
const OPEN_SYMBOL = /(?:\/[\p{L}\d&.]*|^[\p{Lu}\d&]*\p{Lu})-$/u
const SYMBOL_GOES_ON = /^[\p{Lu}\d]/u
const OPEN_RANGE = /\d-$/u
const OPEN_SLASH = /[\p{L}\d]\/$/u

/** Two pieces of text that follow each other over a line's end or a page break. */
export function joinLines(before: string, after: string): string {
  if (before === '') return after
  if (after === '') return before
  // Nearly every line ends otherwise.
  if (!before.endsWith('-') && !before.endsWith('/')) return `${before} ${after}`
  const last = before.slice(before.lastIndexOf(' ') + 1)
  const glued =
    (OPEN_SYMBOL.test(last) && SYMBOL_GOES_ON.test(after)) ||
    (OPEN_RANGE.test(last) && /^\d/u.test(after)) ||
    (OPEN_SLASH.test(last) && /^[\p{L}\d]/u.test(after))
  return glued ? before + after : `${before} ${after}`
}

/** Turns words that run in `direction` so that they run left to right; only their relation to each other matters afterwards. */
function unturn(word: Word, direction: Direction): Word {
  const [left, top, right, bottom] = word.box
  switch (direction) {
    case 0:
      return word
    case 90:
      return { ...word, box: [top, -right, bottom, -left], baseline: -word.baseline }
    case 180:
      return { ...word, box: [-right, -bottom, -left, -top], baseline: -word.baseline }
    case 270:
      return { ...word, box: [-bottom, left, -top, right], baseline: word.baseline }
  }
}

/** The direction in which most letters of the words run. */
export function mainDirection(words: readonly Word[]): Direction {
  const letters = new Map<Direction, number>()
  for (const word of words) letters.set(word.direction, (letters.get(word.direction) ?? 0) + word.text.length)
  let main: Direction = 0
  for (const [direction, count] of letters) if (count > (letters.get(main) ?? 0)) main = direction
  return main
}

/** Words in reading order and their text. */
export function wordsToText(words: readonly Word[]): { words: Word[]; text: string } {
  const main = mainDirection(words)
  const original = new Map<Word, Word>()
  const upright = words.map((word) => {
    const turned = unturn(word, main)
    original.set(turned, word)
    return turned
  })
  const inOrder: Word[] = []
  let text = ''
  for (const line of wordsToLines(upright)) {
    let lineText = ''
    for (const word of line.words) {
      lineText += lineText !== '' && word.spaceBefore ? ` ${word.text}` : word.text
      inOrder.push(original.get(word) ?? word)
    }
    text = joinLines(text, lineText)
  }
  return { words: inOrder, text }
}
