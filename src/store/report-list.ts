/**
 * Documents with their reports as lists show them: filtered, searched without diacritics, in any order, page by page. Every query names
 * the account it is for.
 *
 * A page follows the last line of the one before (its value and its place of arrival), so that what arrives meanwhile moves nothing.
 */
import { type RawBuilder, sql } from 'kysely'
import { foldLoose } from '../model/fold.ts'
import type { Queries } from './db.ts'
import { mayBeSeen, type Scope } from './documents.ts'
import { type DocumentStatus, UNFINISHED } from './tables.ts'

export const SORT_KEYS = ['arrived', 'unit', 'points', 'open', 'status', 'file'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** Groups of statuses that a filter may name besides single ones. */
export const STATUS_GROUPS = {
  waiting: UNFINISHED,
  todo: ['needs-review', 'partial'],
  trouble: ['failed', 'cancelled'],
} as const satisfies Record<string, readonly DocumentStatus[]>
export type StatusFilter = DocumentStatus | keyof typeof STATUS_GROUPS

export interface ReportListFilter {
  readonly status?: StatusFilter | undefined
  /** Words that must all stand in the file's name or in the unit's, marks and case aside. */
  readonly q?: string | undefined
  readonly unit?: string | undefined
  readonly period?: string | undefined
  /** Only with open findings of this severity. */
  readonly flags?: 'error' | 'warning' | undefined
  /** An account that is responsible; null: nobody is. */
  readonly assigned?: string | null | undefined
  readonly ids?: readonly string[] | undefined
}

/** After which line a page begins. */
export type PageStart = readonly [value: string | number, seq: number]

export interface ReportListOrder {
  readonly by: SortKey
  readonly descending: boolean
  readonly after?: PageStart | undefined
  readonly limit: number
}

export interface ListedReport {
  readonly index: number
  readonly unitCode: string | null
  /** From the registry, else as printed. */
  readonly unitName: string | null
  readonly unitIsKnown: boolean
  readonly periodCode: string | null
  readonly periodName: string | null
  /** Numerals. */
  readonly self: string | null
  readonly max: string | null
  readonly selfIsSum: boolean
}

export interface ListedDocument {
  readonly id: string
  readonly seq: number
  readonly fileName: string
  readonly status: DocumentStatus
  readonly pagesDone: number
  readonly pageCount: number | null
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly failure: { readonly code: string; readonly vi: string; readonly en: string } | null
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly reviewedBy: string | null
  /** Name of the account that is responsible. */
  readonly assignedTo: string | null
  readonly reports: readonly ListedReport[]
}

/** By which value lines are ordered; never null, so that pages can go on after it. */
const SORT_VALUES: Readonly<Record<SortKey, RawBuilder<string | number>>> = {
  arrived: sql`d.seq`,
  unit: sql`coalesce((
    select public.fold_text(coalesce(u.name, r.unit_text)) from public.current_reports c
    left join public.units u on u.id = c.unit_id
    left join public.reports r on r.extraction_id = d.extraction_id and r.report_index = c.report_index
    where c.document_id = d.id order by c.report_index limit 1), '')`,
  points: sql`coalesce((
    select c.self_total::double precision from public.current_reports c where c.document_id = d.id order by c.report_index limit 1), -1)`,
  open: sql`(d.errors * 1000000 + d.warnings * 1000 + d.infos)`,
  status: sql`d.status`,
  file: sql`public.fold_text(d.file_name)`,
}
const IS_TEXT: ReadonlySet<SortKey> = new Set(['unit', 'status', 'file'])

/** Whether a document is the account's to see, and in no trash. */
const seenBy = (scope: Scope): RawBuilder<boolean> => sql`d.deleted_at is null and ${mayBeSeen(scope, 'd')}`

const isGroup = (status: StatusFilter): status is keyof typeof STATUS_GROUPS => status in STATUS_GROUPS

function conditions(scope: Scope, { status, q, unit, period, flags, assigned, ids }: ReportListFilter): RawBuilder<boolean> {
  const all: RawBuilder<unknown>[] = [seenBy(scope)]
  if (status !== undefined) all.push(sql`d.status = any(${isGroup(status) ? [...STATUS_GROUPS[status]] : [status]}::text[])`)
  if (flags === 'error') all.push(sql`d.errors > 0`)
  if (flags === 'warning') all.push(sql`d.errors + d.warnings > 0`)
  if (assigned !== undefined) all.push(sql`d.assigned_to is not distinct from ${assigned}::uuid`)
  if (ids !== undefined) all.push(sql`d.id = any(${[...ids]}::uuid[])`)
  if (unit !== undefined) all.push(ofReport(sql`u.code = ${unit}`))
  if (period !== undefined) all.push(ofReport(sql`p.code = ${period}`))
  for (const word of q === undefined ? [] : foldLoose(q).split(' ')) {
    const pattern = `%${word.replace(/[\\%_]/gu, String.raw`\$&`)}%`
    all.push(
      sql`(public.fold_text(d.file_name) like ${pattern} or ${ofReport(sql`public.fold_text(concat_ws(' ', u.name, u.code, r.unit_text)) like ${pattern}`)})`,
    )
  }
  return sql.join(all, sql` and `) as RawBuilder<boolean>
}

/** A condition on any report of the document: its unit `u`, its period `p`, what it prints `r`. */
const ofReport = (condition: RawBuilder<unknown>): RawBuilder<unknown> => sql`exists (
  select from public.current_reports c
  left join public.units u on u.id = c.unit_id
  left join public.periods p on p.id = c.period_id
  left join public.reports r on r.extraction_id = d.extraction_id and r.report_index = c.report_index
  where c.document_id = d.id and ${condition})`

interface DocumentLine {
  id: string
  seq: number
  value: string | number
  file_name: string
  status: DocumentStatus
  pages_done: number
  page_count: number | null
  errors: number
  warnings: number
  infos: number
  failure_code: string | null
  failure_vi: string | null
  failure_en: string | null
  created_at: Date
  updated_at: Date
  reviewed_by: string | null
  assigned_name: string | null
}

export interface ReportPage {
  readonly documents: readonly ListedDocument[]
  /** Where the next page begins; null: there is none. */
  readonly next: PageStart | null
}

export async function listReports(db: Queries, scope: Scope, filter: ReportListFilter, order: ReportListOrder): Promise<ReportPage> {
  const value = SORT_VALUES[order.by]
  const direction = order.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<DocumentLine>`
    select * from (
      select d.*, ${value} as value, (select a.name from public.accounts a where a.id = d.assigned_to) as assigned_name from public.documents d where ${conditions(scope, filter)}
    ) d
    where ${order.after === undefined ? sql`true` : follows(order, order.after)}
    order by d.value ${direction}, d.seq ${direction}
    limit ${order.limit + 1}`.execute(db)
  const page = rows.slice(0, order.limit)
  const last = page.at(-1)
  const reports = await reportsOf(
    db,
    page.map(({ id }) => id),
  )
  return {
    documents: page.map((line) => toListed(line, reports.get(line.id) ?? [])),
    next: rows.length > page.length && last !== undefined ? [last.value, last.seq] : null,
  }
}

function follows({ by, descending }: ReportListOrder, [value, seq]: PageStart): RawBuilder<boolean> {
  const start = IS_TEXT.has(by) ? sql`${String(value)}::text` : sql`${Number(value)}::double precision`
  return descending ? sql`(d.value, d.seq) < (${start}, ${seq}::bigint)` : sql`(d.value, d.seq) > (${start}, ${seq}::bigint)`
}

function toListed(line: DocumentLine, reports: readonly ListedReport[]): ListedDocument {
  return {
    id: line.id,
    seq: line.seq,
    fileName: line.file_name,
    status: line.status,
    pagesDone: line.pages_done,
    pageCount: line.page_count,
    errors: line.errors,
    warnings: line.warnings,
    infos: line.infos,
    failure: line.failure_code === null ? null : { code: line.failure_code, vi: line.failure_vi ?? '', en: line.failure_en ?? '' },
    createdAt: line.created_at,
    updatedAt: line.updated_at,
    reviewedBy: line.reviewed_by,
    assignedTo: line.assigned_name,
    reports,
  }
}

async function reportsOf(db: Queries, ids: readonly string[]): Promise<Map<string, ListedReport[]>> {
  const found = new Map<string, ListedReport[]>()
  if (ids.length === 0) return found
  const rows = await db
    .selectFrom('current_reports as c')
    .innerJoin('documents as d', 'd.id', 'c.document_id')
    .leftJoin('units as u', 'u.id', 'c.unit_id')
    .leftJoin('periods as p', 'p.id', 'c.period_id')
    .leftJoin('reports as r', (join) =>
      join.onRef('r.extraction_id', '=', 'd.extraction_id').onRef('r.report_index', '=', 'c.report_index'),
    )
    .select([
      'c.document_id',
      'c.report_index',
      'u.code as unit_code',
      'u.name as unit_name',
      'r.unit_text',
      'p.code as period_code',
      'p.name as period_name',
      'r.period_text',
      'c.self_total',
      'c.max_total',
      'c.self_is_sum',
    ])
    .where('c.document_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('c.report_index')
    .execute()
  for (const row of rows) {
    const report: ListedReport = {
      index: row.report_index,
      unitCode: row.unit_code,
      unitName: row.unit_name ?? row.unit_text,
      unitIsKnown: row.unit_code !== null,
      periodCode: row.period_code,
      periodName: row.period_name ?? row.period_text,
      self: row.self_total,
      max: row.max_total,
      selfIsSum: row.self_is_sum,
    }
    found.set(row.document_id, [...(found.get(row.document_id) ?? []), report])
  }
  return found
}

/** How many documents there are in each status, the filter's own status aside. */
export async function countReports(db: Queries, scope: Scope, filter: ReportListFilter): Promise<Map<DocumentStatus, number>> {
  const { rows } = await sql<{ status: DocumentStatus; count: number }>`
    select d.status, count(*)::integer as count from public.documents d
    where ${conditions(scope, { ...filter, status: undefined })} group by d.status`.execute(db)
  return new Map(rows.map(({ status, count }) => [status, count]))
}

export interface KnownFile {
  readonly sha256: string
  readonly id: string
  readonly fileName: string
  readonly createdAt: Date
  /** Who sent it in, as it was noted then. */
  readonly by: string | null
}

/** Which of some files are here already, among what the account may see. */
export async function findKnownFiles(db: Queries, scope: Scope, hashes: readonly string[]): Promise<KnownFile[]> {
  const { rows } = await sql<KnownFile>`
    select d.sha256, d.id, d.file_name as "fileName", d.created_at as "createdAt",
      (select e.actor from public.events e where e.document_id = d.id order by e.id limit 1) as by
    from public.documents d
    where d.sha256 = any(${[...hashes]}::text[]) and ${seenBy(scope)}
    order by d.seq`.execute(db)
  return rows
}

export interface OwedUnit {
  readonly code: string
  readonly name: string
  readonly province: string | null
}

export interface Owed {
  /** Units that owe a report of the period: in force on its last day. */
  readonly units: number
  /** Those of them of which none has come. */
  readonly missing: readonly OwedUnit[]
}

/** Which units have not sent their report of a period yet. null: there is no such period. Only for those who see all. */
export async function findOwed(db: Queries, periodCode: string, level: string): Promise<Owed | null> {
  const period = await db.selectFrom('periods').select('id').where('code', '=', periodCode).executeTakeFirst()
  if (period === undefined) return null
  const { rows } = await sql<OwedUnit & { sent: boolean }>`
    select u.code, u.name, u.province, exists (
      select from public.current_reports c join public.documents d on d.id = c.document_id
      where c.unit_id = u.id and c.period_id = p.id and d.deleted_at is null) as sent
    from public.units u
    cross join (select id, coalesce(ends_on, make_date(year, 12, 31)) as ends_on from public.periods where id = ${period.id}) p
    where u.level = ${level}
      and (u.valid_from is null or u.valid_from <= p.ends_on)
      and (u.merged_from is null or u.merged_from > p.ends_on)
    order by u.code`.execute(db)
  return {
    units: rows.length,
    missing: rows.filter(({ sent }) => !sent).map(({ code, name, province }) => ({ code, name, province })),
  }
}
