/**
 * Which tables are score tables, and which rows make one report. In: a file's tables. Out: one list of rows for each report in it.
 *
 * Tables that follow each other with the same columns are one report until its total has passed and its first row comes again: then another
 * unit's report begins. A table of sections only beside a fuller one is a summary and is left alone.
 */
import { distance } from 'fastest-levenshtein'
import type { Cell, Table } from '../model/table.ts'
import { isCriterionRow, isRestOf, tableToBodyRows, withRest, type BodyRow } from './body-rows.ts'
import { carriedColumns } from './carried-columns.ts'
import { isDotted, looksLikeCode } from './codes.ts'
import { findColumns, type TableColumns } from './columns.ts'
import type { Header } from './header.ts'
import { foldLoose } from '../model/fold.ts'
import type { Spot } from './lines.ts'
import { columnEdges } from './grid.ts'
import { cellText } from '../model/numeral.ts'
import { SCORE_COLUMNS, type Column } from '../model/score.ts'

export interface ReportRows {
  readonly rows: readonly BodyRow[]
  /** The columns that any of its tables has. */
  readonly columns: ReadonlySet<Column>
  /** Top of the header above its first row: what stands above is its title. */
  readonly head: Spot
}

/** Rows with a figure that a table with a readable header must have, and one without. */
const MIN_SCORED_ROWS = 2
const MIN_SCORED_ROWS_UNNAMED = 4
/** Share of the rows of a report up to which a table of its sections is its summary. */
const SUMMARY_SHARE = 0.5
/** Share of a summary's rows that the report has, too. */
const REPEATED_SHARE = 0.6
/** Likeness of two folded names from which on they are the same row's. */
const SAME_NAME = 0.85
/** Likeness that is enough where the codes are the same. */
const SIMILAR_NAME = 0.5
/** Likeness of the folded letters of two headings that differ by slips of recognition only. */
const SAME_HEADING = 0.75
/** Rows that a report without a total has before its first row can come again: a row printed twice is no new report. */
const MIN_ROWS_BEFORE_RESTART = 3
/** Rows above a report's first one that may be scraps of its title or its header. */
const SCRAPS = 4
/** Points by which a column's edges may differ between the tables of one report. */
const EDGE_TOLERANCE = 12

interface Run {
  readonly columns: Set<Column>
  readonly head: Spot
  readonly rows: BodyRow[]
  totalSeen: boolean
  /** The unit named above it. */
  readonly unit: string | null
}

/** A table whose columns are known and that the next one may continue. */
interface Known {
  readonly table: Table
  readonly columns: TableColumns
  /** Top of its header. */
  readonly head: Spot
  /** It has no rows of its own: the header stands apart from its table. */
  readonly headerOnly: boolean
}

/**
 * Finds the reports of a file, in order; none when no table has scores.
 * @param unitBetween the unit that is named between two places in the file, or null
 */
export function tablesToReports(tables: readonly Table[], unitBetween: (from: Spot | null, to: Spot) => string | null): ReportRows[] {
  const runs: Run[] = []
  let last: Known | null = null
  for (const table of tables) {
    const known = knownTable(table, last)
    if (known === null) continue
    if (!known.headerOnly) {
      const headed = last !== null && (last.headerOnly || (known.columns.header?.end ?? 0) > 0)
      const before = runs.at(-1)
      const unit = unitBetween(before?.rows.at(-1)?.to ?? null, known.head)
      const otherUnit = headed && unit !== null && before !== undefined && before.unit !== null && unit !== before.unit
      appendRows(runs, tableToBodyRows(table, known.columns), known, { headed, unit, otherUnit })
    }
    last = known
  }
  return withoutSummaries(runs.filter((run) => run.rows.length > 0))
}

/** A table's columns when it holds scores: by its own header, or as the continuation of the table before it; else null. */
function knownTable(table: Table, last: Known | null): Known | null {
  const own = confirmedColumns(completedColumns(table, findColumns(table), last), last)
  const known = (columns: TableColumns, head = headOf(table, columns)): Known => ({ table, columns, head, headerOnly: false })
  if (own.header !== null && own.header.end > 0) {
    if (own.header.end >= table.rows.length && namesScores(own)) return { ...known(own), headerOnly: true }
    if (holdsScores(table, own, MIN_SCORED_ROWS)) return known(own)
    return last !== null && continues(own, last.columns) && holdsScores(table, own, 0) ? known(own) : null
  }
  if (last !== null) {
    const carried =
      last.headerOnly && table.columnCount === last.table.columnCount
        ? findColumns(table, last.columns.header)
        : carriedColumns(table, last)
    if (carried !== null && (hasFigures(table, carried, 1) || isRestOnly(table, last)))
      return known(carried, last.headerOnly ? last.head : headOf(table, own))
  }
  return (own.header !== null || namesAll(own)) && holdsScores(table, own, MIN_SCORED_ROWS_UNNAMED) ? known(own) : null
}

const namesScores = ({ byColumn: { code, name, max, self } }: TableColumns): boolean =>
  (code !== undefined || name !== undefined) && (max !== undefined || self !== undefined)

const namesAll = ({ byColumn: { code, name, max } }: TableColumns): boolean => code !== undefined && name !== undefined && max !== undefined

/** Where the table before has the very same columns, what its headings make sure is sure here, too. */
function confirmedColumns(own: TableColumns, last: Known | null): TableColumns {
  if (last === null || !continues(own, last.columns)) return own
  const doubted = Object.entries(own.doubts).filter(([column]) => Object.hasOwn(last.columns.doubts, column))
  return { ...own, doubts: Object.fromEntries(doubted) }
}

const continues = (a: TableColumns, b: TableColumns): boolean => JSON.stringify(a.byColumn) === JSON.stringify(b.byColumn)

function holdsScores(table: Table, columns: TableColumns, least: number): boolean {
  return namesScores(columns) && hasFigures(table, columns, least)
}

function hasFigures(table: Table, columns: TableColumns, least: number): boolean {
  const scoreAt = new Set(SCORE_COLUMNS.map((column) => columns.byColumn[column]))
  const isScore = (cell: Cell): boolean => scoreAt.has(cell.column) && ['numeral', 'ambiguous'].includes(cellText(cell.text).kind)
  const scored = table.rows.slice(columns.header?.end ?? 0).filter((row) => row.some(isScore))
  return scored.length >= least
}

/** One row in the very columns of the table before: the middle or the end of a row over several pages has no figure. */
const isRestOnly = (table: Table, last: Known): boolean => table.rows.length === 1 && hasColumnsOf(table, last)

function hasColumnsOf(table: Table, last: Known): boolean {
  const [before, now] = [columnEdges(last.table), columnEdges(table)]
  const same = now.every((edges, column) => edges !== null && Math.abs(edges[0] - (before[column]?.[0] ?? Infinity)) <= EDGE_TOLERANCE)
  return now.length === before.length && same
}

/**
 * What a repeated header that came out in pieces does not say of a column, the table before says, when it stands in the very same columns or
 * all its headings are nearly those of that table.
 */
function completedColumns(table: Table, own: TableColumns, last: Known | null): TableColumns {
  if (last === null || own.header === null || own.header.end === 0) return own
  const before = last.columns.byColumn
  const lacks = SCORE_COLUMNS.some((column) => before[column] !== undefined && own.byColumn[column] === undefined)
  const agrees = Object.entries(own.byColumn).every(([column, at]) => (before[column as Column] ?? at) === at)
  const isSame = hasColumnsOf(table, last) || hasHeadingsOf(own.header, last)
  return lacks && agrees && isSame ? { ...last.columns, header: own.header } : own
}

/** Whether a header is that of the table before, but for slips of recognition in each heading. */
function hasHeadingsOf({ levels }: Header, { columns: { header } }: Known): boolean {
  return (
    header !== null &&
    levels.length === header.levels.length &&
    levels.every((headings, column) => {
      const [now, before] = [lettersOf(headings), lettersOf(header.levels[column])]
      return now === before || likeness(now, before) >= SAME_HEADING
    })
  )
}

const lettersOf = (headings: readonly string[] = []): string => foldLoose(headings.join(' ')).replaceAll(' ', '')

function headOf(table: Table, { header }: TableColumns): Spot {
  const fragment = table.rows[header?.start ?? 0]?.[0]?.fragments[0]
  const [page = 1] = table.pages
  const [box = [0, 0, 0, 0]] = table.boxes
  return fragment === undefined ? { page, box, edge: 'upper' } : { page: fragment.page, box: fragment.box, edge: 'upper' }
}

/** What stands above a table: its own header, a unit, another unit than the last report's. */
interface Above {
  readonly headed: boolean
  readonly unit: string | null
  readonly otherUnit: boolean
}

/** Adds a table's rows to the last run, or begins a new one where the first row comes again. */
function appendRows(runs: Run[], rows: readonly BodyRow[], { columns, head }: Known, above: Above): void {
  const known = Object.keys(columns.byColumn) as Column[]
  for (const [index, row] of rows.entries()) {
    let run = runs.at(-1)
    if (run === undefined || (index === 0 && above.otherUnit) || beginsAgain(run, row, rows[index + 1], above.headed && index === 0)) {
      run = {
        columns: new Set(known),
        head: index === 0 ? head : row.from,
        rows: [],
        totalSeen: false,
        unit: index === 0 ? above.unit : null,
      }
      runs.push(run)
    }
    for (const column of known) run.columns.add(column)
    const before = run.rows.at(-1)
    if (index === 0 && before !== undefined && !run.totalSeen && isRestOf(row, before)) {
      run.rows[run.rows.length - 1] = withRest(before, row)
      continue
    }
    if (!isCriterionRow(row, run.totalSeen)) continue
    run.rows.push(row)
    // A total in the first row heads the table; one further down ends it.
    if (row.total && run.rows.length > 1) run.totalSeen = true
  }
}

/** Whether a row is a run's first row come again: another unit's report (or the same one's summary). */
function beginsAgain(run: Run, row: BodyRow, next: BodyRow | undefined, atHeader: boolean): boolean {
  const [first, second] = run.rows
  if (first === undefined || (!run.totalSeen && run.rows.length < MIN_ROWS_BEFORE_RESTART)) return false
  // After the total any row that was there before is another report's; its first one may be missing.
  if (run.totalSeen && atHeader) return run.rows.some((before) => sameRow(before, row, 'either'))
  if (run.totalSeen || atHeader) {
    if (sameRow(first, row, 'either') || (atHeader && beginsAlike(run.rows, row, next))) return true
    // A total may head one of the two only.
    return (
      (first.total && second !== undefined && sameRow(second, row, 'either')) ||
      (row.total && next !== undefined && sameRow(first, next, 'either'))
    )
  }
  return sameRow(first, row, 'both') && (next === undefined || second === undefined || sameRow(second, next, 'either'))
}

/** Whether two rows that follow each other are among a run's first ones: scraps of a title may stand above those. */
function beginsAlike(rows: readonly BodyRow[], row: BodyRow, next: BodyRow | undefined): boolean {
  const same = (at: number, other: BodyRow | undefined): boolean =>
    other !== undefined && rows[at] !== undefined && sameRow(rows[at], other, 'both')
  return Array.from({ length: SCRAPS + 1 }, (_, at) => at).some((at) => same(at, row) && same(at + 1, next))
}

function sameRow(a: BodyRow, b: BodyRow, by: 'either' | 'both'): boolean {
  if (a.total || b.total) return a.total && b.total
  const codes = foldLoose(a.code)
  const sameCode = codes !== '' && codes === foldLoose(b.code)
  const names = likeness(foldLoose(a.name), foldLoose(b.name))
  if (by === 'both') return names >= SAME_NAME && (sameCode || codes === '' || b.code === '')
  return names >= SAME_NAME || (sameCode && (names >= SIMILAR_NAME || a.name === '' || b.name === ''))
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 0 : 1 - distance(a, b) / longer
}

/** Leaves out tables that have only rows of a fuller one and far fewer of them: its sections, once more. */
function withoutSummaries(runs: readonly Run[]): ReportRows[] {
  return runs.filter((run) => !runs.some((fuller) => isSummaryOf(run, fuller)))
}

function isSummaryOf(run: Run, fuller: Run): boolean {
  if (run.rows.length > fuller.rows.length * SUMMARY_SHARE) return false
  if (run.rows.some((row) => looksLikeCode(row.code) && isDotted(row.code))) return false
  const repeated = run.rows.filter((row) => fuller.rows.some((other) => sameRow(row, other, 'either')))
  return repeated.length >= run.rows.length * REPEATED_SHARE
}
