/** The patterns that measure: each finding's own. */
import { patternsByCode } from '../../trial.ts'
import * as documents from './documents.ts'
import * as figures from './figures.ts'
import * as rows from './rows.ts'

export const TEST_PATTERNS = patternsByCode({ ...documents, ...figures, ...rows })
