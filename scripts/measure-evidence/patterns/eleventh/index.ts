/** An eleventh set, for all findings: sentences as clerks of the mountains, the highlands, the south-east and the cities' wards write them. */
import { patternsByCode } from '../../trial.ts'
import { breakdown } from './breakdowns.ts'
import { claimConflict } from './claims.ts'
import { conflict } from './conflicts.ts'
import { countConflict } from './counts.ts'
import { dates } from './dates.ts'
import { incomplete } from './incomplete.ts'
import { missing } from './missing.ts'
import { notDone } from './not-done.ts'
import { ratio } from './ratios.ts'
import { repeated } from './repeated.ts'
import { shareScore } from './shares.ts'
import { symbol } from './symbols.ts'

export const ELEVENTH_PATTERNS = patternsByCode({
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
