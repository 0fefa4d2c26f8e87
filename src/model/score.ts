/**
 * What stands in a score cell. Blank, dash, unreadable and zero are four different things.
 */
import type { Points } from './points.ts'

export type Score =
  | { readonly kind: 'value'; readonly points: Points }
  /** Nothing is printed. */
  | { readonly kind: 'blank' }
  /** A dash, an `x` or another sign for "no figure" is printed. */
  | { readonly kind: 'dash'; readonly text: string }
  /** Something is printed and no number could be read from it. */
  | { readonly kind: 'unreadable'; readonly text: string }

export const BLANK: Score = { kind: 'blank' }

/** The three columns that hold points. */
export const SCORE_COLUMNS = ['max', 'self', 'appraised'] as const
export type ScoreColumn = (typeof SCORE_COLUMNS)[number]

/** The columns that the program knows by meaning. */
export const COLUMNS = ['code', 'name', 'max', 'self', 'appraised', 'explanation'] as const
export type Column = (typeof COLUMNS)[number]
