/** A fourteenth set, for all findings: sentences as communes and wards of the midlands and the south-east write them, put down without a view of the rules, measured after. */
import { patternsByCode } from '../../trial.ts'
import * as breakdowns from './breakdowns.ts'
import * as citations from './citations.ts'
import * as claims from './claims.ts'
import * as counts from './counts.ts'
import * as dates from './dates.ts'
import * as documents from './documents.ts'
import * as notDone from './not-done.ts'
import * as ratios from './ratios.ts'
import * as scores from './scores.ts'
import * as texts from './texts.ts'

export const FOURTEENTH_PATTERNS = patternsByCode({
  ...ratios,
  ...breakdowns,
  ...counts,
  ...claims,
  ...scores,
  ...documents,
  ...citations,
  ...dates,
  ...notDone,
  ...texts,
})
