/** A seventh set, for the findings that are hardest to tell: as the sixth was made, and before it was measured. */
import { patternsByCode, type Patterns } from '../../trial.ts'
import * as documents from './documents.ts'
import * as figures from './figures.ts'
import * as scores from './scores.ts'
import * as totals from './totals.ts'

const NONE: Patterns = { wrong: [], quiet: [] }

export const SEVENTH_PATTERNS = patternsByCode({
  ...figures,
  ...totals,
  ...scores,
  ...documents,
  missing: NONE,
  conflict: NONE,
  incomplete: NONE,
  repeated: NONE,
})
