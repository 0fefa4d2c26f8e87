/** Whether the lines below a line make its points, in a word. */
import { CATALOGUES } from '../i18n/catalogues.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { LineSum } from './draft.ts'

interface SumOfLineProps {
  readonly language: Language
  readonly sum: LineSum | null
}

export function SumOfLine({ language, sum }: SumOfLineProps) {
  if (sum === null) return null
  const words = CATALOGUES[language]
  if (sum.holds) return <span class="sum-holds">✓ {words.sumHolds}</span>
  return <strong class="sum-differs">! {words.sumDiffers(formatNumber(language, Number(sum.sum)))}</strong>
}
