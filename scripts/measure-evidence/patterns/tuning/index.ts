/** The patterns that the checks may be tuned on. */
import type { Patterns, TriedCode } from '../../trial.ts'
import { conflict, dates, incomplete, symbol } from './documents.ts'
import { breakdown, claimConflict, countConflict, ratio, shareScore } from './figures.ts'
import { missing, notDone, repeated } from './rows.ts'

export const TUNING_PATTERNS: Readonly<Record<TriedCode, Patterns>> = {
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
