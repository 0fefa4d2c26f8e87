/** An eighth set, for all findings: sentences as communes of other provinces write them, put down without a view of the rules, measured after. */
import { patternsByCode } from '../../trial.ts'
import * as citations from './citations.ts'
import * as documents from './documents.ts'
import * as figures from './figures.ts'
import * as scores from './scores.ts'
import * as texts from './texts.ts'
import * as totals from './totals.ts'

export const EIGHTH_PATTERNS = patternsByCode({ ...figures, ...totals, ...scores, ...documents, ...citations, ...texts })
