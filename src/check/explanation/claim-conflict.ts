/** `claim-conflict`: a row claims something of all (`100%`), and counts elsewhere say that for some it is not so. */
import type { Breakdown, Claim, ClaimTopic, ReportEvidence } from '../../model/evidence.ts'
import type { Span } from '../../model/explanation-text.ts'
import { shareInPercent } from '../../model/share.ts'
import type { Finding } from '../../model/finding.ts'
import { labelOf } from '../wording.ts'
import { absenceConflicts } from './absence-conflict.ts'
import type { ExplanationCheck } from './check.ts'
import { clauseOf, explanationFinding, thatIs, withComma } from './finding.ts'
import { canBeMisread, isRecognised } from './misread.ts'
import { statementConflicts } from './statement-conflict.ts'

const QUALITIES: Readonly<Record<ClaimTopic['quality'], { readonly vi: string; readonly en: string }>> = {
  online: { vi: 'đều được nộp trực tuyến', en: 'online' },
  'on-time': { vi: 'được giải quyết đúng hạn', en: 'in time' },
  digitised: { vi: 'đều được số hóa', en: 'digitised' },
  qualified: { vi: 'đều đạt chuẩn', en: 'qualified' },
}
/** Digits of a computed share. */
const DIGITS = 2

export const claimConflict: ExplanationCheck = (report, evidence) => {
  const found = topicConflicts(report, evidence)
  const stated = statementConflicts(report, evidence, rowsOf(found))
  return [...found, ...stated, ...absenceConflicts(report, evidence, rowsOf([...found, ...stated]))]
}

const rowsOf = (found: readonly Finding[]): ReadonlySet<string> => new Set(found.flatMap(({ row }) => row ?? []))

/** Where what is claimed is one of the known qualities, counts of any form stand against it. */
const topicConflicts: ExplanationCheck = (report, evidence) => {
  const claims = [...evidence.rows.values()].flatMap((row) => row.claims)
  return claims
    .filter(({ says }) => says === 'all')
    .flatMap((claim) => {
      const against = claims.filter(
        (each) => each.says === 'some-not' && areApart(evidence, each, claim) && isOf(each.topic, claim.topic) && !isSlip(evidence, each),
      )
      const [first] = against
      if (first === undefined) return []
      const { quality, unit } = claim.topic
      const counts = countsOf(evidence, first)
      const rows = [...new Set(against.map(({ row }) => row))].filter((row) => row !== claim.row)
      const place = first.row === claim.row ? { vi: 'cũng mục này', en: 'the same row' } : placeOf(labelOf(report, first.row))
      const [says, but] = [clauseOf(evidence, claim), clauseOf(evidence, { row: first.row, span: counts.span })]
      const share = thatIs(counts.share, but)
      return explanationFinding(report, evidence, {
        code: 'claim-conflict',
        severity: 'warning',
        row: claim.row,
        key: quality,
        rows,
        quotes: [claim, ...against.map((each) => ({ row: each.row, span: countsOf(evidence, each).span }))],
        expected: counts.share === null ? null : `${withComma(counts.share)}%`,
        message: {
          vi: `giải trình ghi “${says}” (tất cả ${unit} ${QUALITIES[quality].vi}), nhưng ${place.vi} ghi “${but}”${share.vi}.`,
          en: `the explanation says “${says}” (all “${unit}” ${QUALITIES[quality].en}), but ${place.en} says “${but}”${share.en}.`,
        },
      })
    })
}

const placeOf = (label: string): { readonly vi: string; readonly en: string } => ({ vi: `mục ${label}`, en: label })

/** What was so at first may be otherwise later. */
const OF_SOME_TIME = /(?<!\p{L})(?:(?:đến|tới|tính)\s(?:hết\s)?(?:ngày|tháng|quý|nay|\d)|quý|tháng|đầu năm|cuối năm|sau đó)(?!\p{L})/u

/** In rows of their own, or in sentences of their own of one row. */
function areApart(evidence: ReportEvidence, one: Claim, other: Claim): boolean {
  if (one.row !== other.row) return true
  const text = evidence.rows.get(one.row)?.explanation.text ?? ''
  const [from, to] = [Math.min(one.span.to, other.span.to), Math.max(one.span.from, other.span.from)]
  return /[.;]\s/u.test(text.slice(from, to)) && !OF_SOME_TIME.test(text.toLowerCase())
}

/** A ratio of a picture's text whose part is one figure away from its whole may be `n/n`. */
function isSlip(evidence: ReportEvidence, { row, span }: Claim): boolean {
  const ratio = evidence.rows.get(row)?.shares.find((each) => each.span.from <= span.from && each.span.to >= span.to)
  return ratio !== undefined && isRecognised(evidence, row) && canBeMisread(ratio.part, ratio.whole)
}

/** A claim about all officials is one about each kind of them. */
function isOf(narrow: ClaimTopic, wide: ClaimTopic): boolean {
  if (narrow.quality !== wide.quality) return false
  return narrow.unit === wide.unit || (wide.unit === 'cán bộ, công chức' && (narrow.unit === 'cán bộ' || narrow.unit === 'công chức'))
}

/** The whole breakdown or ratio in which the exceptions are counted, and the share that it makes. */
function countsOf(evidence: ReportEvidence, { row, span, exceptions }: Claim): { readonly span: Span; readonly share: string | null } {
  const within = (each: { span: Span }): boolean => each.span.from <= span.from && each.span.to >= span.to
  const found = evidence.rows.get(row)
  const breakdown: Breakdown | undefined = found?.breakdowns.find(within)
  const ratio = found?.shares.find(within)
  const total = breakdown === undefined ? (ratio?.whole ?? null) : breakdown.decimals === 0 ? breakdown.total : null
  if (total === null || exceptions === null || exceptions > total) return { span, share: null }
  return { span: breakdown?.span ?? span, share: shareInPercent(total - exceptions, total, DIGITS) }
}
