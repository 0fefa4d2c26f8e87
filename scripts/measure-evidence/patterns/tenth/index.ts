/** A tenth set, for all findings: sentences of the Red River delta, the north-central provinces and the Mekong delta, put down without a view of the rules. */
import { patternsByCode } from '../../trial.ts'
import { breakdown } from './breakdown.ts'
import { conflict, dates } from './citations.ts'
import { claimConflict } from './claims.ts'
import { countConflict } from './counts.ts'
import { incomplete, missing, symbol } from './documents.ts'
import { notDone } from './not-done.ts'
import { ratio } from './ratio.ts'
import { repeated } from './repeated.ts'
import { shareScore } from './scores.ts'

export const TENTH_PATTERNS = patternsByCode({
  ratio,
  breakdown,
  countConflict,
  claimConflict,
  shareScore,
  missing,
  symbol,
  conflict,
  dates,
  incomplete,
  notDone,
  repeated,
})
