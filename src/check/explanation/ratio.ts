/** `ratio`: a ratio and the percentage that is printed for it differ by more than half of its last digit. */
import { isShare, type PrintedPercent, shareInPercent } from '../../model/share.ts'
import type { ExplanationCheck } from './check.ts'
import { isRecognised, withLostFigure } from './misread.ts'
import { countInVietnamese, explanationFinding, withComma, wordsOf } from './finding.ts'

/** More than the whole cannot be a share below it; and a figure that reading lost may make the ratio right. */
function isExplained(part: number, whole: number, percent: PrintedPercent): boolean {
  if (part > whole && percent.units < 100 * 10 ** percent.digits) return true
  return (
    withLostFigure(whole).some((each) => isShare(part, each, percent)) || withLostFigure(part).some((each) => isShare(each, whole, percent))
  )
}

/** Digits behind the decimal mark of a computed share, at least. */
const LEAST_DIGITS = 2

export const ratio: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { shares }]) =>
    shares.flatMap(({ span, part, whole, decimals, percent }) => {
      if (percent === null || isShare(part, whole, percent)) return []
      if (isRecognised(evidence, row) && isExplained(part, whole, percent)) return []
      const made = shareInPercent(part, whole, Math.max(percent.digits, LEAST_DIGITS))
      const words = wordsOf(evidence, { row, span })
      const [parts, wholes] = [part, whole].map((value) => countInVietnamese(value, decimals))
      return explanationFinding(report, evidence, {
        code: 'ratio',
        severity: 'warning',
        row,
        key: `${part}/${whole}`,
        quotes: [{ row, span }],
        printed: `${percent.text}%`,
        expected: `${withComma(made)}%`,
        message: {
          vi: `giải trình ghi “${words}”, nhưng tính lại: ${parts}/${wholes} = ${withComma(made)}%.`,
          en: `the explanation says “${words}”, but reckoned again: ${part / 10 ** decimals}/${whole / 10 ** decimals} = ${made}%.`,
        },
      })
    }),
  )
