/**
 * `claim-conflict` in any words: `100% văn bản đi được ký số` in one row, `275/635 văn bản đi được ký số` in another, for the same time.
 * In: the rows about which more is known already. Out: findings about others.
 */
import type { ReportEvidence, Statement } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'
import { shareInPercent } from '../../model/share.ts'
import { labelOf } from '../wording.ts'
import { clauseOf, explanationFinding, thatIs, withComma } from './finding.ts'
import { canBeMisread, isRecognised } from './misread.ts'

/** Syllables that may stand beside a ratio and add nothing: how things are counted, and deeds that make them. */
const ADD_NOTHING = new Set(
  'hộ người hồsơ tthc cbcc pakn văn bản thôn m km m² triệu đồng trẻ nhà cái vụ việc trường hợp đơn phiếu thành lập thực ra cháu em bé huy động vận bảo đảm đảm trả tiếp nhận phát sinh giao nêu sau đồng chí cử tham gia mức độ nộp'.split(
    ' ',
  ),
)
/** What is in time is dealt with. */
const IN_TIME = 'đúnghạn'
const DEALT_WITH = new Set('giải quyết xử lý trả hoàn thành gửi nộp'.split(' '))
/** Digits of a computed share. */
const DIGITS = 2

export function statementConflicts(report: MatchedReport, evidence: ReportEvidence, known: ReadonlySet<string>): Finding[] {
  const statements = [...evidence.rows.values()].flatMap((row) => row.statements)
  const partial = statements.filter(({ says }) => says === 'some-not')
  if (partial.length === 0) return []
  return statements
    .filter(({ says, row }) => says === 'all' && !known.has(row))
    .flatMap((claim) => {
      const against = partial.filter((each) => each.row !== claim.row && contradicts(each, claim) && !isSlip(evidence, each))
      const [first] = against
      if (first === undefined) return []
      const share = first.whole === null ? null : shareInPercent(first.part, first.whole, DIGITS)
      const place = labelOf(report, first.row)
      const [says, but] = [clauseOf(evidence, claim), clauseOf(evidence, first)]
      const that = thatIs(share, but)
      return explanationFinding(report, evidence, {
        code: 'claim-conflict',
        severity: 'warning',
        row: claim.row,
        key: [...claim.about].sort().join('-'),
        rows: [...new Set(against.map(({ row }) => row))],
        quotes: [claim, ...against].map(({ row, span }) => ({ row, span })),
        expected: share === null ? null : `${withComma(share)}%`,
        message: {
          vi: `giải trình ghi “${says}”, nhưng về cùng nội dung đó, mục ${place} ghi “${but}”${that.vi}.`,
          en: `the explanation says “${says}”, but of the same thing ${place} says “${but}”${that.en}.`,
        },
      })
    })
}

/** The same things are said of the same things for the same time; either may leave out what it has said before. */
function contradicts(partial: Statement, claim: Statement): boolean {
  if (partial.period !== claim.period) return false
  if (partial.isRate) return claim.isRate && isPlainly(partial, claim)
  const inTime = partial.about.has(IN_TIME) && claim.about.has(IN_TIME)
  const isCovered = (syllable: string, by: Statement): boolean =>
    by.about.has(syllable) || by.context.has(syllable) || ADD_NOTHING.has(syllable) || (inTime && DEALT_WITH.has(syllable))
  const shared = [...partial.about].some((syllable) => claim.about.has(syllable) && !ADD_NOTHING.has(syllable))
  return (
    shared &&
    [...claim.about].every((each) => isCovered(each, partial) || claim.tail.has(each) || claim.aside.has(each)) &&
    [...partial.about].every((each) => isCovered(each, claim) || partial.aside.has(each))
  )
}

/** `hồ sơ được số hóa đạt 56,03%` against `hồ sơ được số hóa đạt 100%`: rates are often of other days, and must be of the same to the letter. */
const isPlainly = (one: Statement, other: Statement): boolean =>
  one.aside.size + other.aside.size === 0 &&
  one.about.size === other.about.size &&
  [...one.about].every((syllable) => other.about.has(syllable))

/** A ratio of a picture's text whose part is one figure away from its whole may be `n/n`. */
const isSlip = (evidence: ReportEvidence, { row, part, whole }: Statement): boolean =>
  whole !== null && isRecognised(evidence, row) && canBeMisread(part, whole)
