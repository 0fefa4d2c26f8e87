/**
 * A scanner and a recogniser that err, without pictures: a matched report goes in, the same report comes out as if its scores had been
 * read several times from a scan. Errors are drawn by chance, and the readings of one cell tend to err alike.
 */
import { createRandom, type Random } from '../../scripts/generate/prng.ts'
import { cellText } from '../../src/model/numeral.ts'
import type { Reading } from '../../src/model/page.ts'
import type { CellPlace, MatchedReport, ReportRow } from '../../src/model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../../src/model/score.ts'

/** Chances of errors in one reading. */
export interface Errors {
  /** A digit is taken for another; a point is lost; letters come out; nothing comes out. */
  readonly digit: number
  readonly point: number
  readonly garbled: number
  readonly nothing: number
}

export interface Channel {
  readonly engine: Errors
  readonly glyphs: Errors
  /** Chance that a further look of the engine repeats its error, and that the glyphs share it. */
  readonly repeated: number
  readonly shared: number
  /** Chance that a pen mark in a blank cell is read. */
  readonly penMark: number
}

const ALIKE: Readonly<Record<string, string>> = { 0: '68', 1: '7', 2: '7', 3: '8', 4: '1', 5: '63', 6: '58', 7: '1', 8: '36', 9: '0' }

export function scanned(report: MatchedReport, channel: Channel, seed: string): MatchedReport {
  const random = createRandom(seed)
  const style = { mark: random.pick(['.', ','] as const), digits: random.pick([0, 0, 1, 2]) }
  const decimalMark = { ...report.decimalMark, mark: style.mark }
  return { ...report, decimalMark, rows: report.rows.map((row) => scannedRow(row, channel, style, random)) }
}

/** How a report prints its figures: `0,5` or `0.50`. */
interface Style {
  readonly mark: '.' | ','
  readonly digits: number
}

function inStyle(text: string, { mark, digits }: Style): string {
  const [whole = '', fraction = ''] = text.split('.')
  const padded = fraction.padEnd(digits, '0')
  return /^-?[\d.]+$/u.test(text) && padded !== '' ? whole + mark + padded : text
}

function scannedRow(row: ReportRow, channel: Channel, style: Style, random: Random): ReportRow {
  const cells: Record<string, readonly CellPlace[]> = { ...row.cells }
  const scores: Record<ScoreColumn, Score> = { ...row.scores }
  for (const column of SCORE_COLUMNS) {
    const [place] = row.cells[column]
    if (place === undefined) continue
    const readings = place.text === '' ? penMark(channel, random) : readCell(inStyle(place.text, style), channel, random)
    if (readings.every(({ text: each }) => each === '')) continue
    // What the glyphs say is taken before what the engine says.
    const text = readings[1]?.text || (readings[0]?.text ?? '')
    cells[column] = [{ ...place, text, confidence: 0.9, readings }]
    scores[column] = textToScore(text, style.mark)
  }
  return { ...row, cells: cells as ReportRow['cells'], scores }
}

const engine = (text: string): Reading => ({ text, confidence: 0.9, by: 'engine' })
const glyphs = (text: string): Reading => ({ text, confidence: 0.9, by: 'glyphs' })

function penMark(channel: Channel, random: Random): Reading[] {
  if (!random.chance(channel.penMark)) return []
  const mark = (): string => (random.chance(0.7) ? random.pick(['1', '-', '.', '7']) : '')
  return [engine(mark()), glyphs(mark()), engine(mark())]
}

/** The engine once, the glyphs once, and where they differ the engine twice more. */
function readCell(printed: string, channel: Channel, random: Random): Reading[] {
  const first = misread(printed, channel.engine, random)
  const isWrong = first !== printed
  const byGlyphs = isWrong && random.chance(channel.shared) ? first : misread(printed, channel.glyphs, random)
  if (byGlyphs === first) return [engine(first), glyphs(first)]
  const again = (): string => (isWrong && random.chance(channel.repeated) ? first : misread(printed, channel.engine, random))
  return [engine(first), glyphs(byGlyphs), engine(again()), engine(again())]
}

function misread(printed: string, errors: Errors, random: Random): string {
  if (random.chance(errors.nothing)) return ''
  if (random.chance(errors.garbled)) return random.pick(['J', '0.S.', ':', 'o', 'L5'])
  const digits = Array.from(printed).map((sign) =>
    ALIKE[sign] !== undefined && random.chance(errors.digit) ? random.pick(Array.from(ALIKE[sign])) : sign,
  )
  const points = digits.filter((sign) => !/[.,]/u.test(sign) || !random.chance(errors.point))
  return points.join(random.chance(errors.point / 20) && points.length === 2 ? '.' : '')
}

function textToScore(text: string, mark: '.' | ','): Score {
  const cell = cellText(text)
  if (cell.kind === 'ambiguous') return { kind: 'value', points: cell.mark === mark ? cell.fraction : cell.thousands }
  if (cell.kind === 'numeral') return { kind: 'value', points: cell.points }
  if (cell.kind === 'blank') return { kind: 'blank' }
  return { kind: cell.kind === 'dash' ? 'dash' : 'unreadable', text }
}
