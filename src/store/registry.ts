/**
 * The registry of units and periods, and which of them a report belongs to.
 *
 * A printed name leads to a unit only when the registry has exactly one unit of that name that existed at the end of the report's period:
 * units that came about by a merger often keep the name of one of those that went into it. A report whose unit is not known stays without
 * one, and then supersedes no other.
 */
import { sql } from 'kysely'
import type { Extraction } from '../model/extraction.ts'
import { foldLoose } from '../model/fold.ts'
import { periodCode, periodEnd } from '../model/period.ts'
import type { Queries } from './db.ts'

export interface Unit {
  readonly code: string
  readonly name: string
  readonly level: string
  readonly province: string | null
  /** Code of the unit into which it was merged, and from when (YYYY-MM-DD). */
  readonly mergedInto: string | null
  readonly mergedFrom: string | null
  /** Since when it exists (YYYY-MM-DD), where that matters: a unit that came about by a merger. */
  readonly validFrom?: string | null
}

/** The database's code for a row that others refer to. */
const FOREIGN_KEY = '23503'
/** What stands before a unit's own name, folded. */
const BEFORE_NAME = /^(?:(?:uy ban nhan dan|ubnd) )?(?:(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh) )?/u
/** What may follow it: the unit above. */
const AFTER_NAME = /,.*$/u

/** A unit's name as it is compared: `UBND xã Ngọc Kỳ` → `ngoc ky`. */
export function foldUnitName(name: string): string {
  return foldLoose(name.replace(AFTER_NAME, '')).replace(BEFORE_NAME, '')
}

/** Adds units, or changes those whose code is known. A unit that is named in `mergedInto` must be known or among them. */
export async function saveUnits(db: Queries, units: readonly Unit[]): Promise<void> {
  for (const { code, name, level, province, validFrom = null } of units) {
    const values = { name, folded: foldUnitName(name), level, province, valid_from: validFrom }
    await db
      .insertInto('units')
      .values({ code, ...values })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
      .execute()
  }
  for (const { code, mergedInto, mergedFrom } of units) {
    const into = mergedInto === null ? null : await unitId(db, mergedInto)
    if (mergedInto !== null && into === null) throw new RangeError(`unit ${code} is merged into ${mergedInto}, which is not known`)
    await db.updateTable('units').set({ merged_into: into, merged_from: mergedFrom }).where('code', '=', code).execute()
  }
}

export async function listUnits(db: Queries, q: string | undefined, after: string, limit: number, code?: string): Promise<Unit[]> {
  let query = db
    .selectFrom('units as u')
    .leftJoin('units as m', 'm.id', 'u.merged_into')
    .select([
      'u.code',
      'u.name',
      'u.level',
      'u.province',
      'm.code as mergedInto',
      sql<string | null>`to_char(u.merged_from, 'YYYY-MM-DD')`.as('mergedFrom'),
      sql<string | null>`to_char(u.valid_from, 'YYYY-MM-DD')`.as('validFrom'),
    ])
    .where('u.code', '>', after)
    .orderBy('u.code')
    .limit(limit)
  if (code !== undefined) query = query.where('u.code', '=', code)
  if (q !== undefined) query = query.where('u.folded', 'like', `%${foldUnitName(q).replace(/[\\%_]/gu, '')}%`)
  return query.execute()
}

export async function unitId(db: Queries, code: string): Promise<number | null> {
  return (await db.selectFrom('units').select('id').where('code', '=', code).executeTakeFirst())?.id ?? null
}

export interface Period {
  readonly code: string
  readonly name: string
  readonly year: number
}

export async function listPeriods(db: Queries): Promise<Period[]> {
  return db.selectFrom('periods').select(['code', 'name', 'year']).orderBy('year').orderBy('code').execute()
}

export interface RegisteredPeriod extends Period {
  /** The last day that it is about, YYYY-MM-DD. */
  readonly endsOn: string
  /** Reports that are of it. */
  readonly reports: number
}

/** All that is known of the periods, the latest first. */
export async function listRegisteredPeriods(db: Queries): Promise<RegisteredPeriod[]> {
  const { rows } = await sql<RegisteredPeriod>`
    select p.code, p.name, p.year, to_char(coalesce(p.ends_on, make_date(p.year, 12, 31)), 'YYYY-MM-DD') as "endsOn",
      (select count(*)::integer from public.current_reports c where c.period_id = p.id) as reports
    from public.periods p order by 4 desc, p.code`.execute(db)
  return rows
}

/** Adds a period, or changes the one that has its code. */
export async function savePeriod(db: Queries, { code, name, year, endsOn }: Omit<RegisteredPeriod, 'reports'>): Promise<void> {
  await db
    .insertInto('periods')
    .values({ code, name, year, ends_on: endsOn })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name, year, ends_on: endsOn }))
    .execute()
}

/** False: reports are of it, or there is none of that code. */
export async function removePeriod(db: Queries, code: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('periods')
    .where('code', '=', code)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('current_reports').select('report_index').whereRef('current_reports.period_id', '=', 'periods.id'))),
    )
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** False: reports, accounts or other units belong to it, or there is none of that code. */
export async function removeUnit(db: Queries, code: string): Promise<boolean> {
  try {
    const gone = await db.deleteFrom('units').where('code', '=', code).returning('id').executeTakeFirst()
    return gone !== undefined
  } catch (error) {
    if ((error as { code?: string }).code === FOREIGN_KEY) return false
    throw error
  }
}

/** Codes of all units. */
export async function unitCodes(db: Queries): Promise<string[]> {
  return (await db.selectFrom('units').select('code').execute()).map(({ code }) => code)
}

export async function findUnit(db: Queries, code: string): Promise<Unit | null> {
  const [unit] = await listUnits(db, undefined, '', 1, code)
  return unit ?? null
}

async function periodId(db: Queries, { code, name, year }: Period): Promise<number> {
  await db
    .insertInto('periods')
    .values({ code, name, year, ends_on: periodEnd(name, year) })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
  return (await db.selectFrom('periods').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
}

/** Whether a code names a unit; and a period. */
export async function isUnit(db: Queries, code: string): Promise<boolean> {
  return (await unitId(db, code)) !== null
}

/** `2023` or `6-thang-dau-nam-2023`: a period as an uploader or a person names it must tell its year. */
export function periodFromCode(code: string): Period | null {
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/u.exec(code)?.[1]
  return year === undefined ? null : { code: periodCode(code), name: code, year: Number(year) }
}

/** Puts the reports of a document in their place, where no person has done so: as the uploader said, else by what is printed. */
export async function placeReports(
  db: Queries,
  document: { id: string; unit_code: string | null; period_code: string | null; owner_unit_id: number | null },
  extractions: readonly Extraction[],
): Promise<void> {
  for (const { document: file, report } of extractions) {
    // What the uploader says of a file is about its one report.
    const single = extractions.length === 1
    const saidUnit = single && document.unit_code !== null ? await unitId(db, document.unit_code) : null
    const saidPeriod = single && document.period_code !== null ? periodFromCode(document.period_code) : null
    const printed =
      report.period === null ? null : { code: periodCode(report.period.text), name: report.period.text, year: report.period.year }
    const period = saidPeriod ?? (printed !== null && printed.code !== '' ? printed : null)
    const ownPeriod = period === null ? null : await periodId(db, period)
    const printedUnit = report.unit === null ? null : await unitByName(db, report.unit, ownPeriod)
    await db
      .updateTable('current_reports')
      .set({
        unit_id: document.owner_unit_id === null ? (saidUnit ?? printedUnit) : ownPlace(document.owner_unit_id, single, printedUnit),
        period_id: ownPeriod,
        placed_by: saidUnit !== null || saidPeriod !== null ? 'upload' : 'print',
      })
      .where('document_id', '=', document.id)
      .where('report_index', '=', file.report.index)
      .where('placed_by', '<>', 'person')
      .execute()
  }
}

/** What a unit sends in takes no other unit's place: a report under another's name waits for a reviewer to say where it belongs. */
function ownPlace(owner: number, single: boolean, printed: number | null): number | null {
  return printed === owner || (single && printed === null) ? owner : null
}

/** The one unit of that name, where a period is known of those that existed at its end. */
async function unitByName(db: Queries, printed: string, period: number | null): Promise<number | null> {
  const folded = foldUnitName(printed)
  if (folded === '') return null
  const { rows } = await sql<{ id: number }>`
    select u.id
    from public.units u
    left join (select coalesce(ends_on, make_date(year, 12, 31)) as ends_on from public.periods where id = ${period}) p on true
    where u.folded = ${folded}
      and (p.ends_on is null
        or ((u.valid_from is null or u.valid_from <= p.ends_on) and (u.merged_from is null or u.merged_from > p.ends_on)))
    limit 2`.execute(db)
  return rows.length === 1 ? (rows[0]?.id ?? null) : null
}

export interface ReportPlace {
  readonly report: number
  readonly unit: string | null
  readonly period: string | null
}

export async function loadPlaces(db: Queries, documentId: string): Promise<ReportPlace[]> {
  return db
    .selectFrom('current_reports as c')
    .leftJoin('units as u', 'u.id', 'c.unit_id')
    .leftJoin('periods as p', 'p.id', 'c.period_id')
    .select(['c.report_index as report', 'u.code as unit', 'p.code as period'])
    .where('c.document_id', '=', documentId)
    .orderBy('c.report_index')
    .execute()
}

/** The period that a document is known to be of before anything printed is looked at: where its one report stands, else as uploaded. */
export async function knownPeriod(db: Queries, document: { id: string; period_code: string | null }): Promise<string | undefined> {
  const places = await loadPlaces(db, document.id)
  const [place] = places
  if (places.length === 1 && place !== undefined && place.period !== null) return place.period
  return document.period_code === null ? undefined : periodCode(document.period_code)
}

/** What a person says of a report's place. Throws a RangeError when the unit is not known or the period tells no year. */
export async function setPlace(db: Queries, documentId: string, place: ReportPlace): Promise<void> {
  const unit = place.unit === null ? null : await unitId(db, place.unit)
  if (place.unit !== null && unit === null) throw new RangeError(`unit ${place.unit} is not known`)
  const period = place.period === null ? null : periodFromCode(place.period)
  if (place.period !== null && period === null) throw new RangeError(`period ${place.period} tells no year`)
  await db
    .updateTable('current_reports')
    .set({ unit_id: unit, period_id: period === null ? null : await periodId(db, period), placed_by: 'person' })
    .where('document_id', '=', documentId)
    .where('report_index', '=', place.report)
    .execute()
}
