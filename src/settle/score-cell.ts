/**
 * A recognised score cell with all readings of its picture. In: a report row's cell. Out: what was read, by which kind of reading and how
 * often.
 */
import { cellText } from '../model/numeral.ts'
import type { Reading } from '../model/page.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { SCORE_COLUMNS, type ScoreColumn } from '../model/score.ts'
import { GARBAGE, textToFigures, textToForm, type Form } from './form.ts'

/** Readings of one kind err alike; readings of two kinds seldom do. */
export type Kind = NonNullable<Reading['by']>
export const KINDS: readonly Kind[] = ['engine', 'glyphs', 'network']

export interface ScoreCell {
  readonly row: ReportRow
  readonly column: ScoreColumn
  /** The reading that the cell came with. */
  readonly taken: Form
  /** Different forms that were read, with how often by each kind. */
  readonly forms: readonly ReadForm[]
  /** Different texts, for telling. */
  readonly texts: readonly string[]
  /** Letters that may stand for a digit are all that was read: `o` may be 0, or a badly read 6. */
  readonly lettersOnly: boolean
  /** A seal or a stroke beside the figure may hide a part of it. */
  readonly covered: boolean
  /** Other ink is read with the figure, which stands apart from it. */
  readonly mixed: boolean
  /** How many kinds of readings there are. */
  readonly kinds: number
}

export interface ReadForm {
  readonly form: Form
  readonly counts: Readonly<Record<Kind, number>>
}

/** Glyphs less sure than this have the engine's name; the network's name is a guess. */
const ECHO = 0.5

/** Every recognised score cell of a report. */
export function scoreCells(report: MatchedReport): ScoreCell[] {
  return report.rows.flatMap((row) => SCORE_COLUMNS.flatMap((column) => scoreCell(report, row, column) ?? []))
}

/** Null for a text layer, a blank cell and what is no single value. */
function scoreCell(report: MatchedReport, row: ReportRow, column: ScoreColumn): ScoreCell | null {
  const printed = row.cells[column].filter((place) => place.text !== '' || place.readings !== undefined)
  const [place, ...others] = printed
  if (place === undefined || others.length > 0 || (place.readings === undefined && place.confidence === 1)) return null
  const mark = report.decimalMark.mark
  const taken = textToForm(place.text, mark)
  // A merged cell's figure belongs to nobody knows which column: that is no question of reading.
  if (row.scores[column].kind === 'unreadable' && cellText(place.text).kind === 'numeral') return null
  const readings = independent(place.readings ?? [])
  const all: readonly Reading[] = readings.length === 0 ? [place] : readings
  const forms = new Map<string, { form: Form; counts: Record<Kind, number> }>()
  let mixed = false
  for (const { text, by = 'engine' } of all) {
    const form = textToForm(text, mark)
    const figures = form.text === GARBAGE ? textToFigures(text, mark).filter((figure) => figure.text !== GARBAGE) : []
    mixed ||= figures.length > 0
    for (const each of figures.length > 0 ? figures : [form]) {
      const known = forms.get(each.text) ?? { form: each, counts: { engine: 0, glyphs: 0, network: 0 } }
      known.counts[by] += 1
      forms.set(each.text, known)
    }
  }
  if (!forms.has(taken.text)) forms.set(taken.text, { form: taken, counts: { engine: 1, glyphs: 0, network: 0 } })
  const texts = [...new Set([place.text, ...(place.readings ?? []).map(({ text }) => text)])]
  return {
    row,
    column,
    taken,
    forms: [...forms.values()],
    texts,
    lettersOnly: !texts.some((text) => /\d/u.test(text)),
    covered: place.covered === true || mixed,
    mixed,
    kinds: new Set(all.map(({ by = 'engine' }) => by)).size,
  }
}

const independent = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ by = 'engine', confidence }) => by === 'engine' || confidence >= ECHO)
