/** A twelfth set, for all findings: sentences as clerks of the lowland north and the central coast write them, put down without a view of the rules. */
import { patternsByCode } from '../../trial.ts'
import { breakdown } from './breakdown.ts'
import { claimConflict } from './claims.ts'
import { conflict } from './conflicts.ts'
import { countConflict } from './counts.ts'
import { dates } from './dates.ts'
import { incomplete } from './incomplete.ts'
import { missing } from './missing.ts'
import { ratio } from './ratio.ts'
import { repeated } from './repeats.ts'
import { shareScore } from './shares.ts'
import { symbol } from './symbols.ts'
import { notDone } from './undone.ts'

export const TWELFTH_PATTERNS = patternsByCode({
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
