/** A third set, written without a look at the rules or at the other sets: each finding's own. */
import type { Patterns, TriedCode } from '../../trial.ts'
import { breakdown } from './breakdown.ts'
import { claimConflict, countConflict } from './counts.ts'
import { dates } from './dates.ts'
import { conflict, incomplete, symbol } from './documents.ts'
import { notDone, repeated } from './progress.ts'
import { ratio } from './ratio.ts'
import { missing, shareScore } from './scores.ts'

export const THIRD_PATTERNS: Readonly<Record<TriedCode, Patterns>> = {
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
