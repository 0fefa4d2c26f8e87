/**
 * A trial: a few rows of an invented report, and which findings about their explanations are right. `expected: []`: stay quiet.
 * Patterns make trials from a random stream; they say how officials write and know nothing of the rules that they try.
 */
import type { EXPLANATION_CODES } from '../../src/model/finding-code.ts'
import type { Random } from '../generate/prng.ts'

export type TriedCode = (typeof EXPLANATION_CODES)[number]

export interface TrialRow {
  /** Default: I.1.1, I.1.2 … by place. */
  readonly id?: string
  /** Name of the criterion. */
  readonly name?: string
  readonly max?: number | null
  readonly self?: number | null
  readonly text: string
  /** The catalogue says that the score is proportional to the stated share. */
  readonly proportional?: boolean
  readonly assessedBy?: 'self' | 'survey' | 'other'
  /** What stands in a further column, `Tài liệu kiểm chứng`. */
  readonly extra?: string
}

export interface Trial {
  readonly rows: readonly TrialRow[]
  /** Default: the whole year 2023. */
  readonly period?: { readonly text: string; readonly year: number }
  /** `row`: one of the rows that the finding is about. */
  readonly expected: readonly { readonly code: TriedCode; readonly row: string }[]
}

export type Pattern = (random: Random) => Trial

export interface Patterns {
  /** Something is wrong, and the finding is to say so. */
  readonly wrong: readonly Pattern[]
  /** It looks alike, and nothing is to be said. */
  readonly quiet: readonly Pattern[]
}

/** The patterns of a set, by the names that they have in all sets. */
export interface PatternSet {
  readonly ratio: Patterns
  readonly breakdown: Patterns
  readonly countConflict: Patterns
  readonly claimConflict: Patterns
  readonly shareScore: Patterns
  readonly missing: Patterns
  readonly symbol: Patterns
  readonly conflict: Patterns
  readonly dates: Patterns
  readonly incomplete: Patterns
  readonly notDone: Patterns
  readonly repeated: Patterns
}

export type PatternsByCode = Readonly<Record<TriedCode, Patterns>>

export const patternsByCode = (set: PatternSet): PatternsByCode => ({
  ratio: set.ratio,
  breakdown: set.breakdown,
  'count-conflict': set.countConflict,
  'claim-conflict': set.claimConflict,
  'share-score': set.shareScore,
  'evidence-missing': set.missing,
  'evidence-symbol': set.symbol,
  'evidence-conflict': set.conflict,
  'evidence-date': set.dates,
  'evidence-incomplete': set.incomplete,
  'not-done': set.notDone,
  'text-repeated': set.repeated,
})
