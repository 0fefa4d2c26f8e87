/** The patterns that the checks may be tuned on. */
import { patternsByCode } from '../../trial.ts'
import * as documents from './documents.ts'
import * as figures from './figures.ts'
import * as rows from './rows.ts'

export const TUNING_PATTERNS = patternsByCode({ ...documents, ...figures, ...rows })
