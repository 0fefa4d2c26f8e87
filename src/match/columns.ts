/**
 * Which column of a table holds what. In: a table. Out: for each known column its place, and the other columns under their printed names.
 *
 * The heading says what a column holds and the cells below must bear it out. Where a heading is missing or garbled, what the cells hold decides.
 * A heading that can be read is never overruled: the maximum and the self score are not exchanged because the figures look better that way.
 */
import { COLUMNS, SCORE_COLUMNS, type Column } from '../model/score.ts'
import type { Table } from '../model/table.ts'
import { columnDoubts, type ColumnDoubts } from './column-doubts.ts'
import { columnGaps, type ColumnGaps } from './column-gaps.ts'
import { findHeader, type Header } from './header.ts'
import { covers } from './grid.ts'
import { explanationRank, isGarbled, isOtherHeading, labelScores, type LabelScores } from './label.ts'
import { columnProfiles, isMaximumOf, type ColumnProfile } from './profile.ts'

export interface ExtraColumn {
  readonly column: number
  /** The printed heading; `Cột n` where nothing is printed. */
  readonly name: string
}

export interface TableColumns {
  readonly header: Header | null
  readonly byColumn: Readonly<Partial<Record<Column, number>>>
  readonly extra: readonly ExtraColumn[]
  /** The score columns that their headings do not make sure, and why not. */
  readonly doubts: ColumnDoubts
  /** Score columns that were not found. */
  readonly gaps: ColumnGaps
}

/** Likeness below which a heading is no heading of a known column. */
const ACCEPT = 0.4
/** The lowest level alone is worth a little less than the whole heading: `Điểm` over `Tối đa`. */
const LEAF_SHARE = 0.98
/** Confidence below which a word of a heading is no reason to think that the column is none of those that are looked for. */
const HARDLY_READ = 0.5
/** Cells that a column must have before they can contradict its heading. */
const MIN_EVIDENCE = 3
/** Share of figures (or dashes) among the printed cells of a column that holds scores. */
const SCORE_SHARE = 0.5
/** Share of figures from which on a column holds no prose. */
const FIGURES_ONLY = 0.8
/** Letters of the median cell from which on a column holds no codes. */
const CODE_LETTERS = 20
/** Share of codes among the printed cells of a column that is taken for the codes without a heading. */
const CODE_SHARE = 0.6
/** Letters of the median cell of a column that is taken for names or explanations without a heading. */
const PROSE_LETTERS = 12
/** What a column of structured codes (`1.1`) is worth over one that merely counts rows. */
const DOTTED_BONUS = 0.25

/**
 * Finds the known columns of a table.
 * @param above the header of a table that ends where this one begins, for a table without its own; its columns are this table's
 */
export function findColumns(table: Table, above: Header | null = null): TableColumns {
  const header = findHeader(table) ?? (above === null ? null : { ...above, start: 0, end: 0 })
  const profiles = columnProfiles(table, header?.end ?? 0)
  const labels = profiles.map((_, column) => header?.levels[column] ?? [])
  const claims = labels.map(headingScores)
  // A heading that stands over two columns at once says of neither what it is.
  const shared = labels.map((levels, column) => [column - 1, column + 1].some((beside) => levels.join('\n') === labels[beside]?.join('\n')))
  const scores = claims.map((of, column) => borneOut(shared[column] === true ? withoutProse(of, profiles[column]) : of, profiles[column]))
  const named = assign(scores, labels)
  const byColumn = { ...named }
  const garbled = labels.map(
    (levels, column) => shared[column] === true || isGarbled(levels.join(' ')) || isHardlyRead(table, header, column),
  )
  fillFromContent(byColumn, profiles, garbled)
  const doubts = columnDoubts({ named, byColumn, labels, scores, profiles })
  const gaps = columnGaps({ byColumn, labels, claims, profiles, garbled })
  return { header, byColumn, extra: extraColumns(byColumn, labels, profiles), doubts, gaps }
}

function headingScores(levels: readonly string[]): LabelScores {
  const whole = labelScores(levels.join(' '))
  const leaf = labelScores(levels.at(-1) ?? '')
  const best = { ...whole }
  for (const column of COLUMNS) best[column] = Math.max(whole[column], LEAF_SHARE * leaf[column])
  return best
}

/** The heading's claims that the column's cells contradict are dropped. */
function borneOut(scores: LabelScores, profile: ColumnProfile | undefined): LabelScores {
  if (profile === undefined || profile.printed < MIN_EVIDENCE) return scores
  const kept = { ...scores }
  if (profile.figureShare + profile.dashShare < SCORE_SHARE) for (const column of SCORE_COLUMNS) kept[column] = 0
  if (profile.medianLetters > CODE_LETTERS) kept.code = 0
  else if (kept.code > 0 && profile.dottedShare > 0) kept.code += DOTTED_BONUS
  // A heading merged over code and name names the column of names.
  if (profile.codeShare >= CODE_SHARE) kept.name = 0
  if (profile.figureShare > FIGURES_ONLY) {
    kept.name = 0
    kept.explanation = 0
  }
  return kept
}

/** A heading over two columns of prose, as where the rule between two headings is lost: which is which is told by what they hold. */
const withoutProse = (scores: LabelScores, profile: ColumnProfile | undefined): LabelScores =>
  profile !== undefined && isProse(profile) ? { ...scores, name: 0, explanation: 0 } : scores

/** Whether a word of the heading over a column was read with little confidence, as under a seal: what it says may be another. */
function isHardlyRead(table: Table, header: Header | null, column: number): boolean {
  const cells = table.rows.slice(header?.start ?? 0, header?.end ?? 0).flatMap((row) => row.filter((cell) => covers(cell, column)))
  const words = cells.flatMap(({ fragments }) => fragments.flatMap((fragment) => fragment.words))
  return words.some(({ confidence }) => confidence < HARDLY_READ) && !isOtherHeading(header?.levels[column]?.join(' ') ?? '')
}

type Assignment = Partial<Record<Column, number>>

/** The surest claim first; each column of the table and each known column once. Of equals, the later year, then the one further left. */
function assign(scores: readonly LabelScores[], labels: readonly (readonly string[])[]): Assignment {
  const heading = (column: number): string => (labels[column] ?? []).join(' ')
  const claims = scores
    .flatMap((of, column) => COLUMNS.map((known) => ({ known, column, score: of[known] })))
    .filter((claim) => claim.score >= ACCEPT)
  claims.sort((a, b) => b.score - a.score || yearIn(heading(b.column)) - yearIn(heading(a.column)) || a.column - b.column)
  const byColumn: Assignment = {}
  const taken = new Set<number>()
  for (const { known, column, score } of claims) {
    if (known === 'explanation' || byColumn[known] !== undefined || taken.has(column)) continue
    if ((scores[column]?.explanation ?? 0) > score) continue
    byColumn[known] = column
    taken.add(column)
  }
  const explanations = claims.filter((claim) => claim.known === 'explanation' && !taken.has(claim.column))
  explanations.sort((a, b) => explanationRank(heading(a.column)) - explanationRank(heading(b.column)))
  if (explanations[0] !== undefined) byColumn.explanation = explanations[0].column
  return byColumn
}

const isProse = (profile: ColumnProfile): boolean => profile.medianLetters >= PROSE_LETTERS && profile.figureShare < SCORE_SHARE

const yearIn = (text: string): number => Number(/20\d\d/u.exec(text)?.[0] ?? 0)

/** Known columns that no heading named, from what the unnamed columns hold. */
function fillFromContent(byColumn: Assignment, profiles: readonly ColumnProfile[], garbled: readonly boolean[]): void {
  const free = (column: number): boolean => (garbled[column] ?? false) && !Object.values(byColumn).includes(column)
  const columns = profiles.map((profile, column) => ({ profile, column }))
  const pick = (known: Column, fits: (profile: ColumnProfile) => boolean, better: (profile: ColumnProfile) => number): void => {
    if (byColumn[known] !== undefined) return
    const fitting = columns.filter(({ profile, column }) => free(column) && profile.printed >= MIN_EVIDENCE && fits(profile))
    fitting.sort((a, b) => better(b.profile) - better(a.profile) || a.column - b.column)
    if (fitting[0] !== undefined) byColumn[known] = fitting[0].column
  }
  pick(
    'code',
    (profile) => profile.codeShare >= CODE_SHARE && profile.codelike,
    (profile) => profile.dottedShare,
  )
  pick('name', isProse, (profile) => profile.printed)
  fillScores(
    byColumn,
    columns.filter(({ profile, column }) => free(column) && profile.printed >= MIN_EVIDENCE && profile.figureShare > FIGURES_ONLY),
  )
  pick('explanation', isProse, (profile) => profile.printed)
}

/** Columns of figures without a heading: the maximum is the one that no row's other figure exceeds; with nothing to tell, the first. */
function fillScores(byColumn: Assignment, columns: readonly { readonly profile: ColumnProfile; readonly column: number }[]): void {
  if (columns.length === 0) return
  const [first, second] = columns
  if (byColumn.max === undefined && byColumn.self === undefined && first !== undefined) {
    const exchanged = second !== undefined && !isMaximumOf(first.profile, second.profile) && isMaximumOf(second.profile, first.profile)
    byColumn.max = exchanged ? second.column : first.column
    if (second !== undefined) byColumn.self = exchanged ? first.column : second.column
    const third = columns[2]
    if (byColumn.appraised === undefined && third !== undefined && isMaximumOf((exchanged ? second : first).profile, third.profile))
      byColumn.appraised = third.column
    return
  }
  const missing = byColumn.max === undefined ? 'max' : byColumn.self === undefined ? 'self' : null
  if (missing !== null && first !== undefined) byColumn[missing] = first.column
}

function extraColumns(byColumn: Assignment, labels: readonly (readonly string[])[], profiles: readonly ColumnProfile[]): ExtraColumn[] {
  const known = new Set(Object.values(byColumn))
  const counts = new Map<string, number>()
  const extra: ExtraColumn[] = []
  for (const [column, profile] of profiles.entries()) {
    if (known.has(column)) continue
    const printed = (labels[column] ?? []).join(' / ')
    if (printed === '' && profile.printed === 0) continue
    const name = printed === '' ? `Cột ${column + 1}` : printed
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    extra.push({ column, name: count === 1 ? name : `${name} (${count})` })
  }
  return extra
}
