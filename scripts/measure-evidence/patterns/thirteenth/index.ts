/** A thirteenth set, for all findings: as communes of the northern mountains, the Central Highlands and the Mekong delta write, put down without a view of the rules. */
import { patternsByCode } from '../../trial.ts'
import { breakdown } from './breakdown.ts'
import { conflict } from './citations.ts'
import { claimConflict } from './claims.ts'
import { countConflict } from './counts.ts'
import { dates } from './dates.ts'
import { incomplete } from './documents.ts'
import { missing } from './missing.ts'
import { notDone } from './plans.ts'
import { ratio } from './ratio.ts'
import { repeated } from './repeats.ts'
import { shareScore } from './shares.ts'
import { symbol } from './symbols.ts'

export const THIRTEENTH_PATTERNS = patternsByCode({
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
