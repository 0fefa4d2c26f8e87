/** `ratio`: a ratio and the percentage that is printed for it differ by more than half of its last digit. */
import { isShare, shareInPercent } from '../../model/share.ts'
import type { ExplanationCheck } from './check.ts'
import { countInVietnamese, explanationFinding, withComma, wordsOf } from './finding.ts'

/** Digits behind the decimal mark of a computed share, at least. */
const LEAST_DIGITS = 2

export const ratio: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { shares }]) =>
    shares.flatMap(({ span, part, whole, percent }) => {
      if (percent === null || isShare(part, whole, percent)) return []
      const made = shareInPercent(part, whole, Math.max(percent.digits, LEAST_DIGITS))
      const words = wordsOf(evidence, { row, span })
      return explanationFinding(report, evidence, {
        code: 'ratio',
        severity: 'warning',
        row,
        key: `${part}/${whole}`,
        quotes: [{ row, span }],
        printed: `${percent.text}%`,
        expected: `${withComma(made)}%`,
        message: {
          vi: `báo cáo ghi “${words}”, nhưng ${countInVietnamese(part)}/${countInVietnamese(whole)} = ${withComma(made)}%.`,
          en: `the report says “${words}”, but ${part}/${whole} = ${made}%.`,
        },
      })
    }),
  )
