/** `breakdown`: parts that claim to be all do not make the whole. */
import type { ExplanationCheck } from './check.ts'
import { canBeMisread, isRecognised } from './misread.ts'
import { countInVietnamese, explanationFinding } from './finding.ts'

export const breakdown: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { breakdowns }]) =>
    breakdowns.flatMap(({ span, total, parts, decimals, slack, unit, exhaustive }) => {
      const made = parts.reduce((sum, { value }) => sum + value, 0)
      if (!exhaustive || Math.abs(made - total) <= slack) return []
      const slips = [canBeMisread(total, made), ...parts.map(({ value }) => canBeMisread(value, value + total - made))]
      if (isRecognised(evidence, row) && slips.includes(true)) return []
      const calculation = (format: (value: number) => string): string =>
        `${parts.map(({ value }) => format(value)).join(' + ')} = ${format(made)}`
      const vi = (value: number): string => countInVietnamese(value, decimals)
      const en = (value: number): string => (value / 10 ** decimals).toFixed(decimals)
      return explanationFinding(report, evidence, {
        code: 'breakdown',
        severity: 'warning',
        row,
        key: `${total}=${parts.map(({ value }) => value).join('+')}`,
        quotes: [{ row, span }],
        printed: decimals === 0 ? total : vi(total),
        expected: decimals === 0 ? made : vi(made),
        message: {
          vi: `giải trình ghi tổng số ${vi(total)} ${unit}, nhưng các số chi tiết cộng lại được ${calculation(vi)}, ${made < total ? 'ít' : 'nhiều'} hơn tổng số ${vi(Math.abs(made - total))} ${unit}.`,
          en: `the explanation says ${en(total)} in all (${unit}), but the detailed figures make ${calculation(en)}, ${en(Math.abs(made - total))} ${made < total ? 'less' : 'more'} than that.`,
        },
      })
    }),
  )
