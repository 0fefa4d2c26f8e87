/**
 * Extractions go in, text for a terminal comes out: what the report is, its rows as a tree with the points aligned on the
 * decimal mark, under each row in doubt the reason, and at the end what is left to do.
 *
 * Everything that comes from the document passes plainText() before it is measured or shown.
 */
import type { Extraction } from '../model/extraction.ts'
import type { Language } from './names.ts'
import { rowsToLines } from './table-rows.ts'
import { headingToLines, summaryToLines } from './table-frame.ts'
import { painter, type TableStyle } from './terminal-text.ts'

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  readonly language: Language
}

/** Narrower than this the columns of points and a readable name do not fit side by side; lines then run over. */
const MIN_WIDTH = 60
/** Wider lines are hard to follow with the eye. */
const MAX_WIDTH = 220

export function extractionsToTable(extractions: readonly Extraction[], options: TableOptions): string {
  const style: TableStyle = {
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
    language: options.language,
    paint: painter(options.colour),
  }
  const parts = extractions.map((extraction) => [
    ...headingToLines(extraction, style),
    '',
    ...rowsToLines(extraction, style),
    '',
    ...summaryToLines(extraction, style),
  ])
  return parts.map((lines) => `${lines.map((line) => line.trimEnd()).join('\n')}\n`).join('\n\n')
}
