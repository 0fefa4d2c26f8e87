/** A third set, written without a look at the rules or at the other sets: each finding's own. */
import { patternsByCode } from '../../trial.ts'
import { breakdown } from './breakdown.ts'
import * as counts from './counts.ts'
import { dates } from './dates.ts'
import * as documents from './documents.ts'
import * as progress from './progress.ts'
import { ratio } from './ratio.ts'
import * as scores from './scores.ts'

export const THIRD_PATTERNS = patternsByCode({ breakdown, dates, ratio, ...counts, ...documents, ...progress, ...scores })
