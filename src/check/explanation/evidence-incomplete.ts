/** `evidence-incomplete`: a document is cited without the number or the date that its kind has, and nowhere in the report with them. */
import type { CitedDocument } from '../../model/evidence.ts'
import { foldLoose } from '../../model/fold.ts'
import type { ExplanationCheck } from './check.ts'
import { explanationFinding, wordsOf } from './finding.ts'
import { isRecognised } from './misread.ts'
import { excerpt } from '../wording.ts'
import { nameOf } from './evidence-symbol.ts'

export const evidenceIncomplete: ExplanationCheck = (report, evidence) => {
  const whole = new Set(
    [...evidence.rows.values()].flatMap(({ documents }) =>
      documents.filter(({ number, date }) => number !== null && date !== null).map(shortName),
    ),
  )
  return [...evidence.rows].flatMap(([row, { documents, explanation }]) =>
    documents.flatMap((document) => {
      const { span, number, date, year, symbol } = document
      const lacks = { number: number === null, date: date === null && year === null && !isOfTheState(symbol) }
      if ((!lacks.number && !lacks.date) || (!lacks.number && whole.has(shortName(document)))) return []
      if (isRecognised(evidence, row) && (symbol !== null ? lacks.number || hasUnreadDate(explanation.text.slice(span.to)) : false))
        return []
      const words = excerpt(wordsOf(evidence, { row, span }))
      const vi = [...(lacks.number ? ['số'] : []), ...(lacks.date ? ['ngày ban hành'] : [])].join(' và ')
      const en = [...(lacks.number ? ['number'] : []), ...(lacks.date ? ['date'] : [])].join(' or ')
      return explanationFinding(report, evidence, {
        code: 'evidence-incomplete',
        severity: 'info',
        row,
        key: number === null ? foldLoose(words) : nameOf(document),
        quotes: [{ row, span }],
        message: { vi: `văn bản “${words}” chưa ghi ${vi}.`, en: `the document “${words}” is cited without a ${en}.` },
      })
    }),
  )
}

/** Decisions of the prime minister and the ministries are known by their number (`468/QĐ-TTg`, `766/QĐ-BNV`). */
const isOfTheState = (symbol: string | null): boolean =>
  /-(?:TTg|CTN|CP|VPCP|UBTVQH\d*|QH\d*|B(?:NV|TC|TP|CA|YT|CT|XD|KHĐT|TTTT|TNMT|LĐTBXH|NNPTNT|GDĐT|VHTTDL|QP))$/iu.test(symbol ?? '')

/** A date follows, which recognition did not make out. */
const hasUnreadDate = (behind: string): boolean => /^.{0,6}(?:ng|\d|\/)/iu.test(behind)

const shortName = ({ number, symbol }: CitedDocument): string => `${Number.parseInt(number ?? '', 10)}/${symbol?.toUpperCase()}`
