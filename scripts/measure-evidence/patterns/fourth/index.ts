/**
 * A fourth set, written when the rules had been made with the others, by someone who knew how the findings are worded and not how the
 * explanations are read: each finding's own.
 */
import type { Patterns, TriedCode } from '../../trial.ts'
import { missing, shareScore } from '../third/scores.ts'
import { breakdown, claimConflict, countConflict, ratio } from './figures.ts'
import { conflict, dates, incomplete, notDone, repeated, symbol } from './words.ts'

export const FOURTH_PATTERNS: Readonly<Record<TriedCode, Patterns>> = {
  ratio,
  breakdown,
  'count-conflict': countConflict,
  'claim-conflict': claimConflict,
  'share-score': shareScore,
  'evidence-missing': missing,
  'evidence-symbol': symbol,
  'evidence-conflict': conflict,
  'evidence-date': dates,
  'evidence-incomplete': incomplete,
  'not-done': notDone,
  'text-repeated': repeated,
}
