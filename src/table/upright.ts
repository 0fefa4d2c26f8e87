/**
 * A page whose text runs up, down or upside down → the same page turned so that it reads left to right, and the way back.
 * The table steps work in the turned frame; boxes that leave `table/` are in the frame of the displayed page again.
 */
import type { Box } from '../model/box.ts'
import type { Direction, Page, Rule, Word } from '../model/page.ts'
import { mainDirection } from './words-to-text.ts'

export interface UprightPage {
  readonly page: Page
  /** From the turned frame back to the displayed page. */
  readonly boxBack: (box: Box) => Box
  readonly wordBack: (word: Word) => Word
}

const turnBack = (direction: Direction, by: Direction): Direction => ((direction + by) % 360) as Direction

/** `width` and `height` are those of the displayed page. */
function turnBox(box: Box, by: Direction, width: number, height: number): Box {
  const [left, top, right, bottom] = box
  switch (by) {
    case 0:
      return box
    case 90:
      // Text that runs down the page: its start is at the top, its lines follow each other to the left.
      return [top, width - right, bottom, width - left]
    case 180:
      return [width - right, height - bottom, width - left, height - top]
    case 270:
      return [height - bottom, left, height - top, right]
  }
}

function turnBoxBack(box: Box, by: Direction, width: number, height: number): Box {
  const [left, top, right, bottom] = box
  switch (by) {
    case 0:
      return box
    case 90:
      return [width - bottom, left, width - top, right]
    case 180:
      return [width - right, height - bottom, width - left, height - top]
    case 270:
      return [top, height - right, bottom, height - left]
  }
}

function turnWord(word: Word, by: Direction, width: number, height: number): Word {
  const baseline = by === 90 ? width - word.baseline : by === 180 ? height - word.baseline : word.baseline
  return {
    ...word,
    box: turnBox(word.box, by, width, height),
    baseline,
    direction: turnBack(word.direction, ((360 - by) % 360) as Direction),
  }
}

function turnRule(rule: Rule, by: Direction, width: number, height: number): Rule {
  const box: Box = rule.axis === 'horizontal' ? [rule.from, rule.at, rule.to, rule.at] : [rule.at, rule.from, rule.at, rule.to]
  const [left, top, right, bottom] = turnBox(box, by, width, height)
  const flips = by === 90 || by === 270
  const axis = flips ? (rule.axis === 'horizontal' ? 'vertical' : 'horizontal') : rule.axis
  return axis === 'horizontal' ? { ...rule, axis, at: top, from: left, to: right } : { ...rule, axis, at: left, from: top, to: bottom }
}

/** Turns a page so that most of its text reads left to right. */
export function uprightPage(page: Page): UprightPage {
  const by = mainDirection(page.words)
  if (by === 0) return { page, boxBack: (box) => box, wordBack: (word) => word }
  const { width, height } = page
  const flips = by === 90 || by === 270
  const back = new Map<Word, Word>()
  const words = page.words.map((word) => {
    const turned = turnWord(word, by, width, height)
    back.set(turned, word)
    return turned
  })
  return {
    page: {
      ...page,
      width: flips ? height : width,
      height: flips ? width : height,
      words,
      rules: page.rules.map((rule) => turnRule(rule, by, width, height)),
    },
    boxBack: (box) => turnBoxBack(box, by, width, height),
    wordBack: (word) => back.get(word) ?? word,
  }
}
