/** The scores of current reports side by side: what the view `report_scores` says, for the units of a period or the periods of a unit. */
import { sql } from 'kysely'
import type { Queries } from './db.ts'
import { mayBeSeen, type Scope } from './documents.ts'

/** One criterion of one current report, corrections applied. Points as numerals. */
export interface ScoreLine {
  readonly documentId: string
  readonly report: number
  /** null while the unit is not in the registry. */
  readonly unitCode: string | null
  readonly unitName: string | null
  readonly periodCode: string | null
  readonly periodName: string | null
  readonly year: number | null
  readonly catalogueId: string | null
  readonly row: string
  readonly parent: string | null
  readonly position: number
  readonly code: string
  readonly name: string
  readonly max: string | null
  readonly self: string | null
  readonly appraised: string | null
  /** Only where it was asked for. */
  readonly explanation: string | null
  /** `reviewed`, or as the program found the report. */
  readonly state: string
}

export interface ScoreFilter {
  /** null: reports whose period is not known. */
  readonly period?: string | null | undefined
  /** null: reports that follow no known catalogue. */
  readonly catalogue?: string | null | undefined
  readonly unit?: string | undefined
  /** Only this criterion and those right below it. */
  readonly row?: string | undefined
  readonly explanations?: boolean | undefined
}

/** By unit, then in the order of the report. */
export async function loadScores(db: Queries, scope: Scope, filter: ScoreFilter): Promise<ScoreLine[]> {
  const { period, catalogue, unit, row, explanations = false } = filter
  const { rows } = await sql<ScoreLine>`
    select s.document_id as "documentId", s.report_index as report, s.unit_code as "unitCode", s.unit_name as "unitName",
      s.period_code as "periodCode", s.period_name as "periodName", s.year, s.catalogue_id as "catalogueId",
      s.row_id as row, s.parent_row_id as parent, s.position, s.printed_code as code, s.name,
      s.max::text, s.self::text, s.appraised::text, s.review_state as state,
      case when ${explanations}::boolean then s.explanation end as explanation
    from public.report_scores s
    join public.documents d on d.id = s.document_id
    where ${mayBeSeen(scope, 'd')}
      and (${period === undefined}::boolean or s.period_code is not distinct from ${period ?? null}::text)
      and (${catalogue === undefined}::boolean or s.catalogue_id is not distinct from ${catalogue ?? null}::text)
      and (${unit ?? null}::text is null or s.unit_code = ${unit ?? null}::text)
      and (${row ?? null}::text is null or s.row_id = ${row ?? null}::text or s.parent_row_id = ${row ?? null}::text)
    order by s.unit_name nulls last, s.document_id, s.report_index, s.position`.execute(db)
  return rows
}

/** A period and a catalogue under which reports can be compared. */
export interface Comparable {
  readonly periodCode: string | null
  readonly periodName: string | null
  readonly year: number | null
  readonly catalogueId: string | null
  readonly catalogueTitle: string | null
  readonly reports: number
}

/** The newest period first, within it the catalogue with the most reports. */
export async function listComparable(db: Queries, scope: Scope): Promise<Comparable[]> {
  const { rows } = await sql<Comparable>`
    select p.code as "periodCode", p.name as "periodName", p.year, c.catalogue_id as "catalogueId",
      (select k.title from public.catalogues k where k.id = c.catalogue_id order by k.version desc limit 1) as "catalogueTitle",
      count(*)::int as reports
    from public.current_report_ids i
    join public.current_reports c on c.document_id = i.document_id and c.report_index = i.report_index
    join public.documents d on d.id = c.document_id
    left join public.periods p on p.id = c.period_id
    where ${mayBeSeen(scope, 'd')} and d.extraction_id is not null
    group by p.code, p.name, p.year, c.catalogue_id
    order by p.year desc nulls last, p.code desc nulls last, reports desc, c.catalogue_id`.execute(db)
  return rows
}
