/** A sixth set, written as functions by someone who had seen neither the rules nor the sentences that they were made with. */
import { patternsByCode } from '../../trial.ts'
import * as dates from './dates.ts'
import * as documents from './documents.ts'
import * as figures from './figures.ts'
import * as scores from './scores.ts'
import * as texts from './texts.ts'
import * as totals from './totals.ts'

export const SIXTH_PATTERNS = patternsByCode({ ...figures, ...totals, ...scores, ...documents, ...dates, ...texts })
