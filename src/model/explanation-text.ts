/**
 * The text of a row's explanation with the places of its words: what is quoted from it can be shown on the page.
 *
 * In: a matched row. Out: its text (NFC, single spaces) and its words as stretches of that text. Where a person has corrected the
 * text, its words are no longer those on the page, and a quote has the whole cell.
 */
import { roundBox, unionBox, type Box } from './box.ts'
import type { ReportRow } from './report.ts'

/** From, to: places in a text, the second not included. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface PlacedWord extends Span {
  readonly page: number
  readonly box: Box
  /** 0 to 1; 1 for a text layer. */
  readonly confidence: number
}

export interface ExplanationText {
  readonly row: string
  readonly text: string
  /** In the order of the text; null where they are not known. */
  readonly words: readonly PlacedWord[] | null
  /** The whole cell. */
  readonly cells: readonly { readonly page: number; readonly box: Box; readonly confidence: number }[]
  /** Some of it was read from a picture. */
  readonly recognised: boolean
}

export interface Place {
  readonly page: number
  readonly box: Box
}

const SPACES = /\s/u

export function explanationText(row: ReportRow): ExplanationText {
  const text = row.explanation.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const cells = row.cells.explanation
  const recognised = cells.some(({ confidence }) => confidence < 1)
  return { row: row.id, text, words: placeWords(text, cells), cells, recognised }
}

/** Finds each word's stretch of the text (single spaces): their letters follow each other as in the text, white space aside. */
function placeWords(text: string, cells: ReportRow['cells']['explanation']): PlacedWord[] | null {
  const placed: PlacedWord[] = []
  let at = 0
  for (const { page, words } of cells) {
    for (const word of words ?? []) {
      const composed = word.text.normalize('NFC')
      const letters = SPACES.test(composed) ? composed.replace(/\s+/gu, '') : composed
      if (text[at] === ' ') at++
      const from = at
      if (text.startsWith(letters, at)) at += letters.length
      else {
        for (const letter of letters) {
          if (at > from && text[at] === ' ') at++
          if (!text.startsWith(letter, at)) return null
          at += letter.length
        }
      }
      if (letters !== '') placed.push({ from, to: at, page, box: word.box, confidence: word.confidence })
    }
  }
  return placed.length === 0 || text.slice(at).trim() !== '' ? null : placed
}

/** Where a stretch of the text stands: a box for each line of it. */
export function placesOf(explanation: ExplanationText, span: Span): Place[] {
  const words = wordsIn(explanation, span)
  if (words === null) return explanation.cells.map(({ page, box }) => ({ page, box: roundBox(box) }))
  const lines: { page: number; boxes: Box[] }[] = []
  for (const { page, box } of words) {
    const line = lines.at(-1)
    const last = line?.boxes.at(-1)
    if (line !== undefined && last !== undefined && line.page === page && onOneLine(last, box)) line.boxes.push(box)
    else lines.push({ page, boxes: [box] })
  }
  return lines.map(({ page, boxes }) => ({ page, box: roundBox(unionBox(boxes)) }))
}

/** How sure the words of a stretch are: the least of them; 1 for a text layer. */
export function confidenceOf(explanation: ExplanationText, span: Span): number {
  const words = wordsIn(explanation, span) ?? explanation.cells
  return words.reduce((least, { confidence }) => Math.min(least, confidence), 1)
}

function wordsIn({ words }: ExplanationText, { from, to }: Span): PlacedWord[] | null {
  return words === null ? null : words.filter((word) => word.from < to && word.to > from)
}

/** A word that follows on the same line: it overlaps the one before by half its height, and stands to its right. */
function onOneLine([left, top, , bottom]: Box, [nextLeft, nextTop, , nextBottom]: Box): boolean {
  const overlap = Math.min(bottom, nextBottom) - Math.max(top, nextTop)
  return overlap > Math.min(bottom - top, nextBottom - nextTop) / 2 && nextLeft >= left
}
