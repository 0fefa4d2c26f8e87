/** `evidence-symbol`: a document is called by one type and has the symbol of another (`Báo cáo số 79/KH-UBND`). */
import type { CitedDocument } from '../../model/evidence.ts'
import type { ExplanationCheck } from './check.ts'
import { explanationFinding, wordsOf } from './finding.ts'

export const evidenceSymbol: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, { documents }]) =>
    documents.flatMap((document) => {
      const { type, mismatch, span } = document
      if (type === null || mismatch === null) return []
      const name = nameOf(document)
      const words = withClosedBracket(wordsOf(evidence, { row, span }))
      return explanationFinding(report, evidence, {
        code: 'evidence-symbol',
        severity: 'warning',
        row,
        key: name,
        quotes: [{ row, span }],
        printed: type,
        expected: mismatch,
        message: {
          vi: `“${words}” được gọi là ${type.toLowerCase()} nhưng mang ký hiệu của ${mismatch.toLowerCase()} (${name}); cần xem lại tên loại hoặc ký hiệu.`,
          en: `“${words}” is called “${type}” but has the symbol of a “${mismatch}” (${name}); check the type or the symbol.`,
        },
      })
    }),
  )

/** `Kế hoạch (số 34/QĐ-UBND`: a stretch ends with the document and may leave its bracket open. */
const withClosedBracket = (words: string): string => (words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words})` : words)

/** `79/KH-UBND` */
export function nameOf({ number, year, symbol }: CitedDocument): string {
  return [number ?? '…', ...(year === null ? [] : [String(year)]), symbol ?? ''].join('/')
}
