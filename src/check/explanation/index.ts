/** The checks of explanations. A new one is a file, a line here and a test. */
import type { ExplanationCheck } from './check.ts'
import { breakdown } from './breakdown.ts'
import { claimConflict } from './claim-conflict.ts'
import { countConflict } from './count-conflict.ts'
import { evidenceConflict } from './evidence-conflict.ts'
import { evidenceDate } from './evidence-date.ts'
import { evidenceIncomplete } from './evidence-incomplete.ts'
import { evidenceMissing } from './evidence-missing.ts'
import { evidenceSymbol } from './evidence-symbol.ts'
import { notDone } from './not-done.ts'
import { ratio } from './ratio.ts'
import { shareScore } from './share-score.ts'
import { textRepeated } from './text-repeated.ts'

export const EXPLANATION_CHECKS: readonly ExplanationCheck[] = [
  ratio,
  breakdown,
  countConflict,
  claimConflict,
  shareScore,
  evidenceMissing,
  evidenceSymbol,
  evidenceConflict,
  evidenceDate,
  evidenceIncomplete,
  notDone,
  textRepeated,
]
