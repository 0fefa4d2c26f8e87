/**
 * A scanner and a recogniser that err, without pictures: a matched report goes in, the same report comes out as if its scores had been
 * read several times from a scan. Errors are drawn by chance, and the readings of one cell tend to err alike.
 */
import { createRandom, type Random } from '../../scripts/generate/prng.ts'
import { cellText } from '../../src/model/numeral.ts'
import type { CellPlace, MatchedReport, ReportRow } from '../../src/model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../../src/model/score.ts'

export interface Channel {
  /** Independent readings of every cell. */
  readonly readings: number
  /** Chances that one reading takes a digit for another, loses a point, gives letters, gives nothing. */
  readonly digit: number
  readonly point: number
  readonly garbled: number
  readonly nothing: number
  /** Chance that another reading repeats the first one's error. */
  readonly alike: number
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
    if (readings.every((text) => text === '')) continue
    const text = mostFrequent(readings)
    cells[column] = [{ ...place, text, confidence: 0.9, readings: readings.map((each) => ({ text: each, confidence: 0.9 })) }]
    scores[column] = textToScore(text, style.mark)
  }
  return { ...row, cells: cells as ReportRow['cells'], scores }
}

function penMark(channel: Channel, random: Random): string[] {
  const marked = random.chance(channel.penMark)
  return Array.from({ length: channel.readings }, () => (marked && random.chance(0.7) ? random.pick(['1', '-', '.', '7']) : ''))
}

function readCell(printed: string, channel: Channel, random: Random): string[] {
  const first = misread(printed, channel, random)
  return Array.from({ length: channel.readings }, (_, at) => {
    if (at === 0 || (first !== printed && random.chance(channel.alike))) return first
    return misread(printed, channel, random)
  })
}

function misread(printed: string, channel: Channel, random: Random): string {
  if (random.chance(channel.nothing)) return ''
  if (random.chance(channel.garbled)) return random.pick(['J', '0.S.', ':', 'o', 'L5'])
  const digits = Array.from(printed).map((sign) =>
    ALIKE[sign] !== undefined && random.chance(channel.digit) ? random.pick(Array.from(ALIKE[sign] ?? sign)) : sign,
  )
  const points = digits.filter((sign) => !/[.,]/u.test(sign) || !random.chance(channel.point))
  return points.join(random.chance(channel.point / 20) && points.length === 2 ? '.' : '')
}

function mostFrequent(texts: readonly string[]): string {
  const count = (text: string): number => texts.filter((other) => other === text).length
  return texts.reduce((best, text) => (count(text) > count(best) ? text : best))
}

function textToScore(text: string, mark: '.' | ','): Score {
  const cell = cellText(text)
  if (cell.kind === 'ambiguous') return { kind: 'value', points: cell.mark === mark ? cell.fraction : cell.thousands }
  if (cell.kind === 'numeral') return { kind: 'value', points: cell.points }
  if (cell.kind === 'blank') return { kind: 'blank' }
  return { kind: cell.kind === 'dash' ? 'dash' : 'unreadable', text }
}
