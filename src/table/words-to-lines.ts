/**
 * Words of one cell or one region → lines, top to bottom, each left to right.
 * In: upright words (direction 0 in the frame of the table). Out: lines with their extent.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Word } from '../model/page.ts'

export interface Line {
  readonly words: readonly Word[]
  readonly box: Box
  readonly baseline: number
}

/** Base lines closer than this share of the font size are one line: room for superscripts, less than any line spacing in use (≥ 0.9). */
const SAME_LINE = 0.45

const horizontally = (a: Word, b: Word): number => a.box[0] - b.box[0]

/** Groups words into lines by their base lines. */
export function wordsToLines(words: readonly Word[]): Line[] {
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline || horizontally(a, b))
  const lines: Line[] = []
  let current: Word[] = []
  let reference = 0
  let size = 0
  const close = (): void => {
    if (current.length === 0) return
    const inOrder = current.sort(horizontally)
    lines.push({ words: inOrder, box: unionBox(inOrder.map((word) => word.box)), baseline: reference })
    current = []
  }
  for (const word of sorted) {
    // The reference is the largest word of the line so far: a superscript neither starts a line nor bends one.
    if (current.length > 0 && word.baseline - reference > SAME_LINE * Math.max(size, word.fontSize)) close()
    if (current.length === 0 || word.fontSize > size * 1.05) {
      reference = word.baseline
      size = word.fontSize
    }
    current.push(word)
  }
  close()
  return lines
}

/** The words of a line, a space between them. */
export const lineToText = (line: Line): string => line.words.map((word) => word.text).join(' ')
