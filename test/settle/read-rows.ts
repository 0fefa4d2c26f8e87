/** Hand-made reports whose cells were read from pictures. */
import { TOTAL_ID } from '../../src/model/catalogue.ts'
import { cellText } from '../../src/model/numeral.ts'
import type { CellPlace, MatchedReport, ReportRow } from '../../src/model/report.ts'
import type { Column, Score } from '../../src/model/score.ts'
import { report, type Line, type Options } from '../check/build.ts'

/** What the readings of a cell say, by engine and glyphs in turn; the first is the one that was taken. */
export type Readings = Readonly<Partial<Record<Column, readonly string[]>>>

/** A row, and what was read in its cells where that is not twice what is printed. */
export type ReadLine = Line & { readonly read?: Readings }

/** Readings of every cell. */
const TIMES = 2

export function readReport(lines: readonly ReadLine[], options: Options = {}): MatchedReport {
  const printed = report(lines, options)
  return { ...printed, rows: printed.rows.map((row, at) => readRow(row, lines[at]?.read ?? {})) }
}

function readRow(row: ReportRow, read: Readings): ReportRow {
  const cells: Record<Column, readonly CellPlace[]> = { ...row.cells }
  for (const column of ['code', 'max', 'self', 'appraised'] as const) {
    const [place] = cells[column]
    const texts = read[column] ?? (place === undefined || place.text === '' ? [] : Array.from({ length: TIMES }, () => place.text))
    if (place === undefined || texts.length === 0) continue
    const readings = texts.map((text, at) => ({ text, confidence: 0.9, by: at % 2 === 0 ? ('engine' as const) : ('glyphs' as const) }))
    cells[column] = [{ ...place, text: texts[0] ?? '', confidence: 0.9, readings }]
  }
  const scoreOf = (column: 'max' | 'self' | 'appraised'): Score => textToScore(cells[column][0]?.text ?? '')
  return {
    ...row,
    printedCode: row.id === TOTAL_ID ? '' : (cells.code[0]?.text ?? ''),
    scores: { max: scoreOf('max'), self: scoreOf('self'), appraised: scoreOf('appraised') },
    cells,
  }
}

export function textToScore(text: string): Score {
  const cell = cellText(text)
  if (cell.kind === 'numeral') return { kind: 'value', points: cell.points }
  return cell.kind === 'blank' ? { kind: 'blank' } : { kind: cell.kind === 'dash' ? 'dash' : 'unreadable', text }
}
