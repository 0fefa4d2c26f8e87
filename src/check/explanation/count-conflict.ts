/**
 * `count-conflict`: the same things of the same period are counted differently in two rows. Where the numbers can be reconciled (what
 * went out and what waits make what there was to do), that is said.
 */
import type { Quantity, QuantityRole, ReportEvidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'
import { labelsOfRows, rowsInVietnamese } from '../wording.ts'
import type { ExplanationCheck } from './check.ts'
import { canBeMisread, isRecognised } from './misread.ts'
import { countInVietnamese, explanationFinding, wordsOf } from './finding.ts'
import { totalConflicts } from './total-conflict.ts'

/** Things that come in, are worked on and go out; of all others a report has one number at a time. */
const DOSSIERS = 'hồ sơ'
/** Of these a report has one number, which its rows repeat. */
const STANDING: ReadonlySet<string> = new Set(['cán bộ, công chức', 'cán bộ', 'công chức', 'thôn, khu dân cư', 'tổ hòa giải'])

export const countConflict: ExplanationCheck = (report, evidence) => {
  const found = unitConflicts(report, evidence)
  return [...found, ...totalConflicts(report, evidence, new Set(found.flatMap(({ row, rows }) => [row ?? '', ...rows])))]
}

/** Of the units of which more is known: what came in, went out and waits. */
const unitConflicts: ExplanationCheck = (report, evidence) => {
  const all = [...evidence.rows.values()].flatMap(({ quantities }) => quantities)
  const units = [...new Set(all.map(({ unit }) => unit))].filter((unit) => unit === DOSSIERS || STANDING.has(unit))
  return units.flatMap((unit) => {
    const own = withoutMisread(
      evidence,
      all.filter((each) => each.unit === unit),
    )
    const periods = [...new Set(own.map(({ period }) => period))]
    return periods.flatMap((period) =>
      conflictOf(
        report,
        evidence,
        unit,
        own.filter((each) => each.period === period),
      ),
    )
  })
}

/** Of recognised counts, those that are one figure away from another of their role are taken for it. */
function withoutMisread(evidence: ReportEvidence, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    (each, at) =>
      !isRecognised(evidence, each.row) ||
      !quantities.some(
        (other, place) => place < at && other.role === each.role && other.value !== each.value && canBeMisread(other.value, each.value),
      ),
  )
}

const valuesOf = (quantities: readonly Quantity[], ...roles: readonly QuantityRole[]): number[] => [
  ...new Set(quantities.filter(({ role }) => roles.includes(role)).map(({ value }) => value)),
]

function conflictOf(report: MatchedReport, evidence: ReportEvidence, unit: string, quantities: readonly Quantity[]): Finding[] {
  const counted = unit === DOSSIERS ? dossiersInConflict(report, quantities) : standingInConflict(quantities)
  const rows = [...new Set(counted.map(({ row }) => row))]
  const [first] = rows
  if (first === undefined || rows.length < 2) return []
  const name = calledAlike(evidence, counted) ?? unit
  const reconciled = unit === DOSSIERS ? reconcile(quantities, unit) : null
  return explanationFinding(report, evidence, {
    code: 'count-conflict',
    severity: 'info',
    row: first,
    key: unit,
    rows: rows.slice(1),
    quotes: withPending(counted, quantities, reconciled !== null).map(({ row, span }) => ({ row, span })),
    message: {
      vi: `số ${name} ghi ở các mục không giống nhau: ${listing(report, counted, 'vi')}.${reconciled === null ? '' : ` Các số này khớp nhau nếu ${reconciled.vi}.`}`,
      en: `the number of “${name}” is not the same everywhere: ${listing(report, counted, 'en')}.${reconciled === null ? '' : ` They agree if ${reconciled.en}.`}`,
    },
  })
}

/** What a unit is called at all of its counts (`ấp`, not `thôn, khu dân cư`); null where they differ or shorten it. */
function calledAlike(evidence: ReportEvidence, counted: readonly Quantity[]): string | null {
  const [name, ...others] = new Set(counted.map((each) => /^[\d.\s]{1,12}(\p{Ll}[\p{Ll}\s]*)$/u.exec(wordsOf(evidence, each))?.[1] ?? null))
  return others.length === 0 ? (name ?? null) : null
}

/**
 * Received, returned, and the wholes of ratios. Different numbers of one role conflict; a whole that is neither what came in nor what
 * went out does where both are stated, and the whole of what was done in time is what went out.
 */
function dossiersInConflict(report: MatchedReport, quantities: readonly Quantity[]): Quantity[] {
  const [received, returned, wholes] = [valuesOf(quantities, 'received'), valuesOf(quantities, 'returned'), valuesOf(quantities, 'whole')]
  const isDone = ({ row }: Quantity): boolean => /(?:đúng|trước) hạn/iu.test(nameOf(report, row))
  const done = quantities.some(
    (each) => each.role === 'whole' && isInTime(each, isDone) && returned.length === 1 && !returned.includes(each.value),
  )
  if (received.length <= 1 && returned.length <= 1 && wholes.length <= 1 && !done) return []
  return quantities.filter(({ role }) => role === 'received' || role === 'returned' || role === 'whole')
}

const isInTime = (quantity: Quantity, named: (quantity: Quantity) => boolean): boolean =>
  named(quantity) || /(?:đúng|trước) hạn/iu.test(quantity.said)

const nameOf = (report: MatchedReport, row: string): string => report.rows.find(({ id }) => id === row)?.name ?? ''

function standingInConflict(quantities: readonly Quantity[]): Quantity[] {
  const counted = quantities.filter(({ role }) => role === 'total' || role === 'whole')
  return new Set(counted.map(({ value }) => value)).size > 1 ? counted : []
}

function withPending(counted: readonly Quantity[], quantities: readonly Quantity[], reconciled: boolean): Quantity[] {
  return [...counted, ...(reconciled ? quantities.filter(({ role }) => role === 'pending' || role === 'carried') : [])]
}

const ROLES: Readonly<Record<QuantityRole, { readonly vi: string; readonly en: string }>> = {
  received: { vi: 'tiếp nhận', en: 'received' },
  returned: { vi: 'đã trả kết quả', en: 'returned' },
  pending: { vi: 'đang giải quyết', en: 'pending' },
  carried: { vi: 'kỳ trước chuyển sang', en: 'carried over' },
  whole: { vi: 'mẫu số khi tính tỷ lệ', en: 'the whole that a ratio is reckoned from' },
  total: { vi: 'tổng số', en: 'in all' },
  part: { vi: 'một phần', en: 'a part' },
}

/** `tiếp nhận: 664 (mục 3.3.1); mẫu số khi tính tỷ lệ: 664 (các mục 3.5.1, 3.6.1) và 671 (mục 3.5.3)` */
function listing(report: MatchedReport, counted: readonly Quantity[], language: 'vi' | 'en'): string {
  const roles = [...new Set(counted.map(({ role }) => role))]
  return roles
    .map((role) => {
      const values = valuesOf(counted, role).map((value) => {
        const rows = [...new Set(counted.filter((each) => each.role === role && each.value === value).map(({ row }) => row))]
        return language === 'vi'
          ? `${countInVietnamese(value)} (${rowsInVietnamese(report, rows)})`
          : `${value} (at ${labelsOfRows(report, rows)})`
      })
      const last = language === 'vi' ? ' và ' : ' and '
      const all = [values.slice(0, -1).join(', '), ...values.slice(-1)].filter((text) => text !== '').join(last)
      return `${ROLES[role][language]}: ${all}`
    })
    .join('; ')
}

/** `664 tiếp nhận + 7 = 671 = 668 đã trả + 3 đang giải quyết`: a way in which all of them hold; null when none is known. */
function reconcile(quantities: readonly Quantity[], unit: string): { readonly vi: string; readonly en: string } | null {
  const [received, ...others] = valuesOf(quantities, 'received')
  const [returned] = valuesOf(quantities, 'returned')
  const [pending] = valuesOf(quantities, 'pending')
  const [carried] = valuesOf(quantities, 'carried')
  if (received === undefined || returned === undefined || others.length > 0) return null
  const all = returned + (pending ?? 0)
  const before = all - received
  const explained = valuesOf(quantities, 'whole').every((value) => value === all || value === received || value === returned)
  if (!explained || before < 0 || (carried !== undefined && carried !== before)) return null
  const vi = [`${countInVietnamese(returned)} đã trả`, ...(pending === undefined ? [] : [`${pending} đang giải quyết`])].join(' + ')
  const en = [`${returned} returned`, ...(pending === undefined ? [] : [`${pending} pending`])].join(' + ')
  if (before === 0) return pending === undefined ? null : { vi: `${vi} = ${all} tiếp nhận`, en: `${en} = ${all} received` }
  const own = carried === undefined ? { vi: ' (báo cáo không ghi)', en: ' (which the report does not say)' } : { vi: '', en: '' }
  const [made, madeOf] = pending === undefined ? [` = ${vi}`, ` = ${en}`] : [` = ${countInVietnamese(all)} = ${vi}`, ` = ${all} = ${en}`]
  return {
    vi: `có ${before} ${unit} từ kỳ trước chuyển sang${own.vi}: ${countInVietnamese(received)} tiếp nhận + ${before}${made}`,
    en: `${before} were carried over${own.en}: ${received} received + ${before}${madeOf}`,
  }
}
