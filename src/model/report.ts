/**
 * What `match/` makes of a score table: rows with their identity, their parsed scores and their place in the document.
 * `check/` reads this and nothing else.
 */
import type { Box } from './box.ts'
import type { AssessedBy, Criterion } from './catalogue.ts'
import type { Bilingual } from './finding.ts'
import type { Reading } from './page.ts'
import type { Column, Score, ScoreColumn } from './score.ts'

/** Where a value stands. */
export interface CellPlace {
  readonly page: number
  readonly box: Box
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** Recognition only, codes and scores: every independent reading of the same picture, those that agree with `text` included. */
  readonly readings?: readonly Reading[]
  /** Recognition only: a seal or a stroke may hide a part of it. */
  readonly covered?: boolean
  /** Explanations only: the words in reading order, so that a finding can show what it quotes. */
  readonly words?: readonly CellWord[]
}

/** A word of a cell. */
export interface CellWord {
  readonly text: string
  readonly box: Box
  /** 0 to 1. */
  readonly confidence: number
}

/** A score column that was not found in a table. */
export interface ColumnGap {
  /** What stands there instead, as a clause. */
  readonly why: Bilingual
  /** The table is printed without it: its header can be read and names every column. */
  readonly asPrinted: boolean
}

/** Why one of several readings was taken, or why none is sure. */
export type SettlementReason =
  /** It is the maximum that the catalogue gives, or the code that it has for this row. */
  | { readonly kind: 'catalogue' }
  /** With it the children of these rows make their parents. */
  | { readonly kind: 'sum'; readonly rows: readonly string[] }
  /** The other readings are above the row's maximum, or below zero. */
  | { readonly kind: 'bound' }
  /** The other readings are what recognition is known to make of it (a lost point). */
  | { readonly kind: 'likely' }
  /** The readings differ, and nothing tells which is right. */
  | { readonly kind: 'differ' }
  /** All readings agree, and a likely misreading would fit what is known better. */
  | { readonly kind: 'unlikely' }
  /** The picture was read once, and nothing confirms it. */
  | { readonly kind: 'unconfirmed' }
  /** Something is drawn beside the figure that may hide a part of it, and nothing confirms it. */
  | { readonly kind: 'covered' }

/** What was done about a recognised cell of which the picture alone does not say what it holds. */
export interface Settlement {
  /** `settled`: knowledge chose among the readings. `doubtful`: the value stands, and nothing makes it sure. */
  readonly kind: 'settled' | 'doubtful'
  /** The reading that the cell came with. */
  readonly read: string
  /** All different readings, in the order in which they were made. */
  readonly readings: readonly string[]
  readonly reason: SettlementReason
}

export type MatchedBy = 'code' | 'name' | 'position'

/** A row of the report in the order of the report. */
export interface ReportRow {
  /** Section and code: `I`, `I.1`, `I.1.1.1`, `TOTAL`; `ID#2` for a repetition, `PARENT/?n` for a row that fits nothing. */
  readonly id: string
  /** null for the root (TOTAL, or a section where the report has no total). */
  readonly parent: string | null
  /** As printed, trimmed; '' when the cell is blank. */
  readonly printedCode: string
  readonly name: string
  readonly explanation: string
  readonly scores: Readonly<Record<ScoreColumn, Score>>
  /** Columns beyond the known ones, under their printed name. */
  readonly extra: Readonly<Record<string, string>>
  /** null: no catalogue row. */
  readonly matchedBy: MatchedBy | null
  /** The catalogue's criterion (`max` below is its exact form); null when there is no catalogue or no row of it fits. */
  readonly criterion: Criterion | null
  /** The catalogue's code path as an id would have it printed, for `code-repaired`; null as above. */
  readonly canonicalCode: string | null
  /** With inheritance applied; `self` when no catalogue says otherwise. */
  readonly assessedBy: AssessedBy
  readonly cells: Readonly<Record<Column, readonly CellPlace[]>>
  /** Score columns that nothing makes sure in this row's table alone, each with what is wrong, as a clause. */
  readonly doubts?: Readonly<Partial<Record<ScoreColumn, Bilingual>>>
  /** Score columns that were not found in this row's table. */
  readonly gaps?: Readonly<Partial<Record<ScoreColumn, ColumnGap>>>
  /** Columns whose figure a person has set: it is not to be doubted. */
  readonly corrected?: Readonly<Partial<Record<ScoreColumn, true>>>
  /** Cells that were read from a picture and were not certain by themselves. */
  readonly settlements?: Readonly<Partial<Record<ScoreColumn | 'code', Settlement>>>
}

/** A catalogue row that the report lacks. */
export interface MissingRow {
  readonly id: string
  readonly parent: string | null
  readonly criterion: Criterion
}

/** A row whose place in the report is not its place in the catalogue. */
export interface MovedRow {
  readonly id: string
  /** The row that it follows in the catalogue, if any. */
  readonly after: string | null
}

/** Which mark is the decimal one in the score columns, and why. */
export interface DecimalMark {
  readonly mark: '.' | ',' | null
  readonly why: { readonly vi: string; readonly en: string }
}

/** A score column whose heading does not say which of the scores it holds: it was taken for one by its contents and its place. */
export interface DoubtfulColumn {
  readonly column: ScoreColumn
  /** What is wrong with the heading, as a clause: `the column has no heading`. */
  readonly why: { readonly vi: string; readonly en: string }
}

export interface ReportMeta {
  readonly title: string | null
  readonly unit: string | null
  readonly period: { readonly text: string; readonly year: number } | null
  readonly signedBy: string | null
}

/** The catalogue that was chosen for a report. */
export interface CatalogueChoice {
  readonly id: string
  readonly version: number
  /** The most points of a whole report; null or absent where the catalogue does not say. */
  readonly max?: number | null
  /** Share of the catalogue's rows that the report has, 0 to 1. */
  readonly coverage: number
  readonly missing: readonly MissingRow[]
}

/** One report (one unit's score table), matched. */
export interface MatchedReport {
  readonly meta: ReportMeta
  /** First and last page of this report in the file. */
  readonly pages: readonly [number, number]
  /** Which known columns the table has. */
  readonly columns: readonly Column[]
  readonly doubtfulColumns: readonly DoubtfulColumn[]
  readonly decimalMark: DecimalMark
  readonly catalogue: CatalogueChoice | null
  /** Why this catalogue, or why none. */
  readonly choice: { readonly vi: string; readonly en: string }
  readonly rows: readonly ReportRow[]
  readonly moved: readonly MovedRow[]
}
