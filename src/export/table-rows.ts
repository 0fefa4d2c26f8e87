/**
 * The rows of one report as lines of a terminal: tree, name, points aligned on the decimal mark, and the reason below each row
 * that has a finding.
 *
 * A row with an error or a warning shows its whole name; others are cut to their line. A wide terminal also shows the start of
 * the explanation.
 */
import type { Extraction, ExtractionRow } from '../model/extraction.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { SCORE_COLUMNS, type ScoreColumn } from '../model/score.ts'
import { CERTAINTY_NAMES, COLUMN_NAMES, PROPOSAL_NAME, STATE_NAMES } from './names.ts'
import { numeral } from './numeral.ts'
import { findingsByRow } from './row-flags.ts'
import {
  cutToWidth,
  displayWidth,
  padEndToWidth,
  padStartToWidth,
  plainText,
  type Style,
  type TableStyle,
  wrapToWidth,
} from './terminal-text.ts'

export const SEVERITY_MARKS: Record<Severity, string> = { error: '✗', warning: '!', info: 'i' }
export const SEVERITY_STYLES: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' }
const SEVERITY_ORDER = ['error', 'warning', 'info'] as const

/** Columns between two columns of the table. */
const GAP = '  '
/** Further than this a deep code would take the room of the names. */
const MAX_CODE_WIDTH = 22
/** What stands in a score cell and is no number (a dash, rubbish) is shown up to this width. */
const MAX_PRINTED_WIDTH = 9
/** From this terminal width on there is room for explanations beside readable names. */
const EXPLANATION_FROM_WIDTH = 150
/** Share of the room for text that the names take where explanations are shown. */
const NAME_SHARE = 0.55
const INDENT = '  '

/** A score as it will be shown, split at the decimal mark. `whole` holds the sign, or the printed text where it is no number. */
interface ShownScore {
  readonly whole: string
  readonly fraction: string
  readonly isNumber: boolean
}

interface Layout {
  readonly codeWidth: number
  readonly nameWidth: number
  /** 0 where it is not shown. */
  readonly explanationWidth: number
  readonly scores: readonly { readonly column: ScoreColumn; readonly width: number; readonly fractionWidth: number }[]
}

interface ShownRow {
  readonly row: ExtractionRow
  readonly code: string
  readonly depth: number
  readonly scores: Readonly<Record<ScoreColumn, ShownScore>>
  readonly findings: readonly Finding[]
}

export function rowsToLines(extraction: Extraction, style: TableStyle): string[] {
  const rows = toShownRows(extraction)
  const layout = toLayout(rows, style)
  return [...headerLines(layout, style), ...rows.flatMap((row) => rowToLines(row, layout, style))]
}

function toShownRows(extraction: Extraction): ShownRow[] {
  const { byRow } = findingsByRow(extraction)
  const mark = extraction.report.decimalMark.mark ?? '.'
  const parents = new Map(extraction.rows.map((row) => [row.id, row.parent]))
  return extraction.rows.map((row) => {
    const depth = depthOf(row, parents)
    return {
      row,
      depth,
      code: INDENT.repeat(depth) + plainText(row.printedCode),
      scores: {
        max: toShownScore(row, 'max', mark),
        self: toShownScore(row, 'self', mark),
        appraised: toShownScore(row, 'appraised', mark),
      },
      findings: byRow.get(row.id) ?? [],
    }
  })
}

/** 0 for the root and for the sections below it: the total stands at the end and heads no branch that the eye could follow. */
function depthOf(row: ExtractionRow, parents: ReadonlyMap<string, string | null>): number {
  let depth = 0
  const seen = new Set([row.id])
  for (let id = row.parent; id !== null && !seen.has(id); id = parents.get(id) ?? null) {
    seen.add(id)
    depth++
  }
  return Math.max(0, depth - 1)
}

function toShownScore(row: ExtractionRow, column: ScoreColumn, mark: string): ShownScore {
  const value = row[column]
  if (value === null) {
    const printed = plainText(row.cells[column].map((cell) => cell.text).join(' '))
    return { whole: cutToWidth(printed === '' ? '·' : printed, MAX_PRINTED_WIDTH), fraction: '', isNumber: false }
  }
  const [whole = '', fraction] = numeral(value).split('.')
  return { whole, fraction: fraction === undefined ? '' : mark + fraction, isNumber: true }
}

/** 0 for none. */
const widest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

function toLayout(rows: readonly ShownRow[], { width, language }: TableStyle): Layout {
  const columns = SCORE_COLUMNS.filter((column) => column !== 'appraised' || rows.some(({ row }) => row.cells.appraised.length > 0))
  const scores = columns.map((column) => {
    const shown = rows.map((row) => row.scores[column])
    const fractionWidth = widest(shown.map(({ fraction }) => fraction.length))
    const wholeWidth = widest(shown.filter(({ isNumber }) => isNumber).map(({ whole }) => whole.length))
    const printedWidth = widest(shown.filter(({ isNumber }) => !isNumber).map(({ whole }) => displayWidth(whole)))
    return {
      column,
      fractionWidth,
      width: Math.max(displayWidth(COLUMN_NAMES[language][column]), wholeWidth + fractionWidth, printedWidth),
    }
  })
  const codeWidth = Math.min(
    MAX_CODE_WIDTH,
    widest([displayWidth(COLUMN_NAMES[language].code), ...rows.map(({ code }) => displayWidth(code))]),
  )
  // The mark of severity takes the first two columns of a line.
  const used = 2 + codeWidth + GAP.length + scores.reduce((sum, score) => sum + GAP.length + score.width, 0)
  const room = Math.max(width - used, 16)
  const withExplanations = width >= EXPLANATION_FROM_WIDTH && rows.some(({ row }) => row.explanation !== '')
  const nameWidth = withExplanations ? Math.floor((room - GAP.length) * NAME_SHARE) : room
  return { codeWidth, nameWidth, explanationWidth: withExplanations ? room - nameWidth - GAP.length : 0, scores }
}

function headerLines(layout: Layout, { language, paint, width }: TableStyle): string[] {
  const names = COLUMN_NAMES[language]
  const cells = [
    padEndToWidth(names.code, layout.codeWidth),
    padEndToWidth(names.name, layout.nameWidth),
    ...layout.scores.map((score) => padStartToWidth(names[score.column], score.width)),
    ...(layout.explanationWidth > 0 ? [names.explanation] : []),
  ]
  return [paint('bold', `  ${cells.join(GAP).trimEnd()}`), paint('dim', '─'.repeat(width))]
}

function rowToLines({ row, code, depth, scores, findings }: ShownRow, layout: Layout, style: TableStyle): string[] {
  const { paint } = style
  const open = findings.filter((finding) => finding.state === 'open')
  const worst = SEVERITY_ORDER.find((severity) => open.some((finding) => finding.severity === severity))
  const inDoubt = worst === 'error' || worst === 'warning'
  const name = plainText(row.name)
  const [firstName = '', ...moreNames] = inDoubt ? wrapToWidth(name, layout.nameWidth) : [cutToWidth(name, layout.nameWidth)]
  const heading: Style | null = depth === 0 ? 'bold' : null
  const flagged = (column: ScoreColumn): Style | null => {
    const severity = SEVERITY_ORDER.find((each) => open.some((finding) => finding.column === column && finding.severity === each))
    return severity === undefined ? (scores[column].isNumber ? heading : 'dim') : SEVERITY_STYLES[severity]
  }
  const line = [
    worst === undefined ? '  ' : paint(SEVERITY_STYLES[worst], `${SEVERITY_MARKS[worst]} `),
    [
      paint(heading, padEndToWidth(cutToWidth(code, layout.codeWidth), layout.codeWidth)),
      paint(heading, padEndToWidth(firstName, layout.nameWidth)),
      ...layout.scores.map(({ column, width, fractionWidth }) => paint(flagged(column), alignScore(scores[column], width, fractionWidth))),
      ...(layout.explanationWidth > 0 ? [paint('dim', cutToWidth(plainText(row.explanation), layout.explanationWidth))] : []),
    ].join(GAP),
  ].join('')
  const nameIndent = ' '.repeat(2 + layout.codeWidth + GAP.length)
  return [
    line,
    ...moreNames.map((more) => nameIndent + paint(heading, more)),
    ...findings.flatMap((finding) => findingToLines(finding, nameIndent.length, style)),
  ]
}

function alignScore({ whole, fraction, isNumber }: ShownScore, width: number, fractionWidth: number): string {
  // What is no number stands where a number's last whole digit would stand, unless it is too wide for that.
  const end = isNumber ? padEndToWidth(fraction, fractionWidth) : ' '.repeat(Math.min(fractionWidth, width - displayWidth(whole)))
  return padStartToWidth(whole + end, width)
}

/** `↳ Cảnh báo: reason`, wrapped, indented by `indent` columns; a decided finding is dimmed and names its state. */
export function findingToLines(finding: Finding, indent: number, { language, paint, width }: TableStyle): string[] {
  const state = finding.state === 'open' ? '' : `[${STATE_NAMES[language][finding.state]}] `
  const style = finding.state === 'open' ? SEVERITY_STYLES[finding.severity] : 'dim'
  const text = `${SEVERITY_MARKS[finding.severity]} ${state}${plainText(finding.message[language])}`
  const { suggestion } = finding
  // A decision was made: what had been proposed is past.
  const hint =
    suggestion === null || finding.state !== 'open'
      ? []
      : wrapToWidth(
          `→ ${PROPOSAL_NAME[language]} (${CERTAINTY_NAMES[language][suggestion.certainty]}): ${plainText(suggestion.why[language])}`,
          width - indent - 2,
        )
  const pad = ' '.repeat(indent)
  const [first = '', ...more] = wrapToWidth(text, width - indent - 2)
  return [
    pad + paint(style, first),
    ...more.map((line) => `${pad}  ${paint(style, line)}`),
    ...hint.map((line, index) => `${pad}${index === 0 ? '  ' : '    '}${paint('dim', line)}`),
  ]
}
