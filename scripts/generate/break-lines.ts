/**
 * Breaks text into the lines of a cell, as word processors do. In: lines as written, a width in points. Out: lines as drawn.
 */
import type { Measure } from './measure-text.ts'

/** Words that stay whole; a hyphen inside a document's symbol is a place to break, as word processors have it. */
export function lineToPieces(line: string): { text: string; space: boolean }[] {
  return line.split(' ').flatMap((word) => word.split(/(?<=\/\p{L}+-)(?=\p{L})/u).map((text, index) => ({ text, space: index === 0 })))
}

/** Breaks lines to a width; a word that is wider stands on a line of its own. */
export function breakLines(lines: readonly string[], width: number, bold: boolean, measure: Measure): { text: string; last: boolean }[] {
  return lines.flatMap((line) => {
    const broken: { text: string; last: boolean }[] = []
    let current = ''
    for (const { text, space } of lineToPieces(line)) {
      const longer = current === '' ? text : `${current}${space ? ' ' : ''}${text}`
      if (current !== '' && measure(longer, bold) > width) {
        broken.push({ text: current, last: false })
        current = text
      } else current = longer
    }
    broken.push({ text: current, last: true })
    return broken
  })
}

/** Width of the widest word, points: what a cell must have at least. */
export function widestPiece(lines: readonly string[], bold: boolean, measure: Measure): number {
  return Math.max(0, ...lines.flatMap(lineToPieces).map((piece) => measure(piece.text, bold)))
}
