/** `share-score`: the catalogue says that a score is proportional, and the points are not the maximum times the share that is stated. */
import type { RowEvidence } from '../../model/evidence.ts'
import type { Span } from '../../model/explanation-text.ts'
import { pointsToNumber } from '../../model/points.ts'
import { treeOf } from '../tree.ts'
import { pointsInEnglish, pointsInVietnamese } from '../wording.ts'
import type { ExplanationCheck } from './check.ts'
import { clauseOf, explanationFinding, withComma } from './finding.ts'

/** Points by which a score may differ from its share: units round to a tenth. */
const ROUNDING = 0.05
/** For binary fractions at the edge of the rounding. */
const HAIR = 1e-9

/** Half of the last figure of a rounded percentage. */
const SAME = 0.0051

/** A share of those for whom it is not so: `Còn 73/138 hộ chưa đăng ký`, `12/40 hồ sơ trễ hạn`. */
const NOT_SO =
  /(?<!\p{L})(?:chưa|không(?!\s(?:dùng tiền mặt|chuyên trách|sinh con|hút thuốc|giấy tờ|phân biệt|chờ))|trễ hạn|quá hạn|chậm)(?!\p{L})/u

interface Stated {
  readonly span: Span
  /** 0 to 1. */
  readonly share: number
}

export const shareScore: ExplanationCheck = (report, evidence) =>
  [...evidence.rows].flatMap(([row, found]) => {
    const node = treeOf(report).byId.get(row)
    const scores = node?.row?.scores
    if (node?.criterion?.proportional !== true || scores?.max.kind !== 'value' || scores.self.kind !== 'value') return []
    const stated = statedShare(found, node.row?.name ?? '', evidence.period?.to.year ?? null)
    if (stated === null) return []
    const [max, self] = [pointsToNumber(scores.max.points), pointsToNumber(scores.self.points)]
    const expected = Math.round(max * stated.share * 100) / 100
    if (Math.abs(max * stated.share - self) <= ROUNDING + HAIR) return []
    const percent = String(Math.round(stated.share * 10000) / 100)
    const words = clauseOf(evidence, { row, span: stated.span })
    return explanationFinding(report, evidence, {
      code: 'share-score',
      severity: 'info',
      row,
      key: 'share',
      quotes: [{ row, span: stated.span }],
      printed: self,
      expected,
      message: {
        vi: `tiêu chí này tính điểm theo tỷ lệ; giải trình ghi “${words}”: điểm tối đa ${pointsInVietnamese(scores.max.points)} × ${withComma(percent)}% = ${withComma(String(expected))} điểm, nhưng đơn vị tự chấm ${pointsInVietnamese(scores.self.points)} điểm.`,
        en: `this criterion is scored by share; the explanation says “${words}”: the maximum ${pointsInEnglish(scores.max.points)} × ${percent}% = ${expected} points, but the unit claims ${self}.`,
      },
    })
  })

/** The one share that a text states; null where it states none, or several. */
function statedShare(
  { shares, percents, remainders, claims, quantities, explanation }: RowEvidence,
  name: string,
  year: number | null,
): Stated | null {
  const compared = ({ span }: { readonly span: Span }): boolean => isOfOther(before(explanation.text, span.from), year)
  const firm = percents.filter((each) => !each.loose && !compared(each))
  const stated: Stated[] = [
    ...shares.filter((each) => each.part <= each.whole && !compared(each)).map(({ span, part, whole }) => ({ span, share: part / whole })),
    ...firm.map(({ span, percent }) => ({ span, share: percent.units / 10 ** percent.digits / 100 })),
  ]
  for (const { span, exceptions, topic, says } of claims) {
    const whole = quantities.find(({ role, unit }) => role === 'total' && unit === topic.unit)
    if (topic.quality === 'qualified' && says === 'some-not' && exceptions !== null && whole !== undefined && exceptions <= whole.value) {
      stated.push({ span: { from: Math.min(whole.span.from, span.from), to: span.to }, share: (whole.value - exceptions) / whole.value })
    }
  }
  const [remainder] = remainders
  // `còn 30 hộ chưa …`: it is so for the others, if that is what the criterion asks for.
  if (stated.length === 0 && remainder?.denied === false) return { span: remainder.span, share: remainder.part / remainder.whole }
  if (stated.length === 0 && remainder !== undefined && remainders.length === 1 && asksFor(name, explanation.text, remainder.span))
    return { span: remainder.span, share: (remainder.whole - remainder.part) / remainder.whole }
  const [first] = stated
  // A ratio and the percentage that it makes are one share.
  const isOne = stated.every(({ share }) => first !== undefined && Math.abs(share - first.share) < SAME)
  if (first === undefined || !isOne || first.share > 1) return null
  const [behind = ''] = explanation.text.slice(first.span.to).split(/[.,](?!\d)|[;\n]/u)
  if (!NOT_SO.test(behind.toLowerCase())) return first
  // `Còn 38/91 hộ chưa …`: it is so for the others. Of what else is not so, nobody knows which the criterion asks for.
  const ahead = before(explanation.text, first.span.from)
  const clause = { from: first.span.from, to: first.span.to + behind.length }
  return /(?<!\p{L})còn\s$/u.test(ahead) || asksFor(name, explanation.text, clause) ? { span: first.span, share: 1 - first.share } : null
}

/** A share of another time or of a plan, set beside the row's own: `cùng kỳ năm trước đạt 35%`. */
const COMPARED = /(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|quý trước|tháng trước|chỉ tiêu|kế hoạch|mục tiêu)[^.;%]{0,40}$/u

const OF_YEAR = /năm (20\d{2})[^.;%\d]{0,40}$/u
const isOfOther = (ahead: string, year: number | null): boolean =>
  COMPARED.test(ahead) || (year !== null && Number(OF_YEAR.exec(ahead)?.[1] ?? year) !== year)

const before = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK_BACK), at).toLowerCase()
/** Letters before a share in which it is said to be of another time. */
const LOOK_BACK = 60

/** Syllables that say nothing of what a criterion asks for. */
const NEUTRAL = new Set('tỷ tỉ lệ số được có đã là đạt của các trong trên và không chưa'.split(' '))
const ASKED_SHARE = 0.75
const syllables = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Whether what a stretch says is not so is what the criterion's name wants: most of its words are there, and it denies nothing itself. */
function asksFor(name: string, text: string, { from, to }: Span): boolean {
  if (/(?<!\p{L})(?:chưa|trễ|quá hạn|chậm)(?!\p{L})/u.test(name.toLowerCase())) return false
  const said = new Set(syllables(text.slice(from, Math.min(text.length, to + LOOK_BACK)).split(/[.](?!\d)|[;\n]/u)[0] ?? ''))
  const wanted = syllables(name).filter((each) => !NEUTRAL.has(each))
  return wanted.length > 0 && wanted.filter((each) => said.has(each)).length >= ASKED_SHARE * wanted.length
}
