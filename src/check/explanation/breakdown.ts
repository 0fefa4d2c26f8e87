/** `breakdown`: parts that claim to be all do not make the whole. */
import type { ExplanationCheck } from './check.ts'
import { canBeMisread, isRecognised } from './misread.ts'
import { countInVietnamese, explanationFinding } from './finding.ts'

export const breakdown: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { breakdowns }]) =>
    breakdowns.flatMap(({ span, total, parts, unit, exhaustive }) => {
      const made = parts.reduce((sum, { value }) => sum + value, 0)
      if (!exhaustive || made === total) return []
      const slips = [canBeMisread(total, made), ...parts.map(({ value }) => canBeMisread(value, value + total - made))]
      if (isRecognised(evidence, row) && slips.includes(true)) return []
      const calculation = (format: (value: number) => string): string =>
        `${parts.map(({ value }) => format(value)).join(' + ')} = ${format(made)}`
      return explanationFinding(report, evidence, {
        code: 'breakdown',
        severity: 'warning',
        row,
        key: `${total}=${parts.map(({ value }) => value).join('+')}`,
        quotes: [{ row, span }],
        printed: total,
        expected: made,
        message: {
          vi: `giải trình ghi tổng số ${countInVietnamese(total)} ${unit}, nhưng các số chi tiết cộng lại được ${calculation(countInVietnamese)}, ${made < total ? 'ít' : 'nhiều'} hơn tổng số ${countInVietnamese(Math.abs(made - total))} ${unit}.`,
          en: `the explanation says ${total} in all (${unit}), but the detailed figures make ${calculation(String)}, ${Math.abs(made - total)} ${made < total ? 'less' : 'more'} than that.`,
        },
      })
    }),
  )
