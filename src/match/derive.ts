/**
 * A matched report → a proposal of the catalogue that it follows. A person reads it before it is used.
 *
 * Proposed are the tree, codes, names and maxima as the report has them; who assesses a criterion, by where the unit left its column
 * blank; the scoring rules that criteria say in their names; either-or rows (`rollUp: max`), where the children's maxima make the parent's only so; and `negative`, where points were
 * deducted. Repeated rows and rows that fit nowhere are left out.
 */
import { catalogueSchema } from '../model/catalogue-schema.ts'
import { TOTAL_ID, childId, type Catalogue, type Criterion } from '../model/catalogue.ts'
import { normalizeCode } from '../model/codes.ts'
import { ZERO, addPoints, pointsToNumber, sumPoints, type Points } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { foldLoose } from '../model/fold.ts'
import { codeReadings, leadingCode } from './printed-codes.ts'
import { nameToRules } from './scoring-rules.ts'

export interface DeriveOptions {
  /** Default: made from unit and year. */
  readonly id?: string | undefined
  /** Default: the report's title. */
  readonly title?: string | undefined
  readonly issuedBy?: string | undefined
}

interface Draft {
  readonly row: ReportRow
  readonly code: string
  readonly children: Draft[]
}

/** Throws a RangeError when no row of the report can be placed, or when `id` is no catalogue id. */
export function deriveCatalogue(report: MatchedReport, options: DeriveOptions = {}): Catalogue {
  const roots = rowsToDrafts(report.rows)
  const total = report.rows.find((row) => row.id === TOTAL_ID)
  const { title, unit, period } = report.meta
  const namesUnit = foldLoose(title ?? '').includes(foldLoose(unit ?? ''))
  const name = options.title ?? [title, namesUnit ? null : unit].filter((part) => part !== null).join(' – ')
  const max = total ? maxOf(total) : sumOrNull(roots.map(({ row }) => maxOf(row)))
  const anyScored = report.rows.some((row) => row.scores.self.kind === 'value')
  const totalIsBlank = total === undefined || total.scores.self.kind === 'blank'
  const proposal = {
    schema: 'bangdiem.catalogue/1',
    id: options.id ?? proposedId(unit, period?.year),
    version: 1,
    title: name === '' ? 'Bộ tiêu chí đề xuất' : name,
    ...(options.issuedBy === undefined ? {} : { issuedBy: options.issuedBy }),
    ...(/^(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran)/u.test(foldLoose(unit ?? '')) ? { level: 'commune' } : {}),
    ...(period === null ? {} : { validFrom: `${period.year}-01-01`, validTo: `${period.year}-12-31` }),
    max: max === null ? null : pointsToNumber(max),
    criteria: roots.map((root) => draftToCriterion(root, 'self', anyScored && totalIsBlank)),
  }
  const checked = catalogueSchema.safeParse(proposal)
  if (!checked.success) throw new RangeError(checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  return checked.data
}

function proposedId(unit: string | null, year: number | undefined): string {
  const slug = foldLoose(unit ?? '').replaceAll(/[^a-z0-9]+/gu, '-')
  return [slug === '' ? 'de-xuat' : slug, year].filter((part) => part !== undefined).join('-')
}

function rowsToDrafts(rows: readonly ReportRow[]): Draft[] {
  const roots: Draft[] = []
  const byId = new Map<string, Draft>()
  for (const row of rows) {
    if (row.id === TOTAL_ID || /[#?]/u.test(row.id)) continue
    const parent = row.parent === null ? undefined : byId.get(row.parent)
    // A child of a repeated row has no place in the proposal either.
    if (parent === undefined && row.parent !== null && row.parent !== TOTAL_ID) continue
    const draft: Draft = { row, code: draftCode(row, parent), children: [] }
    byId.set(row.id, draft)
    ;(parent?.children ?? roots).push(draft)
  }
  return roots
}

/** The code as printed where it leads to the row's id; else what the id says. */
function draftCode(row: ReportRow, parent: Draft | undefined): string {
  const above = parent === undefined ? null : { id: parent.row.id, code: parent.code }
  const rest = above === null ? row.id : row.id.slice(above.id.length + 1)
  const candidates = [row.criterion?.code ?? '', ...codeReadings(row.printedCode).map(({ code }) => code), `${above?.code}.${rest}`]
  return candidates.find((code) => code !== '' && childId(above, code) === row.id) ?? rest
}

const maxOf = (row: ReportRow): Points | null => (row.scores.max.kind === 'value' ? row.scores.max.points : null)

function sumOrNull(maxima: readonly (Points | null)[]): Points | null {
  const known = maxima.filter((max) => max !== null)
  return known.length === 0 || known.length < maxima.length ? null : sumPoints(known)
}

type Assessor = 'self' | 'survey'

/** `explained`: everything above is blank too, so that a blank here is not forgotten but for others to fill. */
function draftToCriterion({ row, code, children }: Draft, inherited: Assessor, explained: boolean): Criterion {
  const assessedBy = assessor(row, children, explained)
  const max = maxOf(row)
  const self = row.scores.self
  const blank = explained && self.kind === 'blank'
  // What a heading says of its points is said of the criteria below it.
  const { negative, ...rules } = children.length > 0 ? {} : nameToRules(row.name, max === null ? null : pointsToNumber(max))
  return {
    code,
    name: nameWithoutCode(row.name, code),
    ...(max === null ? {} : { max: pointsToNumber(max) }),
    ...(assessedBy === inherited ? {} : { assessedBy }),
    ...(isEitherOr(max, children) ? { rollUp: 'max' as const } : {}),
    ...(negative === true || (self.kind === 'value' && self.points < ZERO) ? { negative: true } : {}),
    ...rules,
    ...(children.length === 0 ? {} : { children: children.map((child) => draftToCriterion(child, assessedBy, blank)) }),
  }
}

/** A leaf is for others when it and everything above is blank; a parent, when most of its points are. */
function assessor(row: ReportRow, children: readonly Draft[], explained: boolean): Assessor {
  if (!explained || row.scores.self.kind !== 'blank' || maxOf(row) === null) return 'self'
  if (children.length === 0) return 'survey'
  let [survey, all] = [ZERO, ZERO]
  for (const child of children) {
    const max = maxOf(child.row) ?? ZERO
    all = addPoints(all, max)
    if (assessor(child.row, child.children, true) === 'survey') survey = addPoints(survey, max)
  }
  return survey + survey > all ? 'survey' : 'self'
}

/** The children do not add up to the parent's max, but the highest of them is it. */
function isEitherOr(max: Points | null, children: readonly Draft[]): boolean {
  const sum = sumOrNull(children.map(({ row }) => maxOf(row)))
  return (
    children.length > 1 &&
    max !== null &&
    sum !== null &&
    sum !== max &&
    children.every(({ row }) => (maxOf(row) ?? ZERO) <= max) &&
    children.some(({ row }) => maxOf(row) === max)
  )
}

/** A section's name often repeats its numeral: `I.` beside `I. ĐÁNH GIÁ …`. */
function nameWithoutCode(name: string, code: string): string {
  const leading = leadingCode(name, false)
  return leading !== null && normalizeCode(leading.token) === code ? leading.rest : name
}
