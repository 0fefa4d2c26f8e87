/**
 * A fourth set, written when the rules had been made with the others, by someone who knew how the findings are worded and not how the
 * explanations are read: each finding's own.
 */
import { patternsByCode } from '../../trial.ts'
import * as scores from '../third/scores.ts'
import * as figures from './figures.ts'
import * as words from './words.ts'

export const FOURTH_PATTERNS = patternsByCode({ ...scores, ...figures, ...words })
