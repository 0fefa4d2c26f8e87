/**
 * What the program made of a reading: extractions with their reports, rows and cells, written once; and how the reports stand today,
 * with corrections applied, written anew whenever that changes.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { FRACTION_DIGITS } from '../model/points.ts'
import { reportTotals } from '../model/totals.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Queries } from './db.ts'
import { storeEvidence } from './evidence.ts'
import { storable } from './storable.ts'

/** A JSON number of points as a numeral without exponent; null stays null. */
function numeral(value: number | null): string | null {
  if (value === null) return null
  const text = String(value)
  return /e/u.test(text) ? value.toFixed(FRACTION_DIGITS) : text
}

/** The same extractions have the same digest. */
export function digestOf(extractions: readonly Extraction[]): string {
  return createHash('sha256').update(JSON.stringify(extractions)).digest('hex')
}

export interface NewExtraction {
  readonly documentId: string
  readonly readingId: number
  readonly programVersion: string
  readonly why: 'read' | 'catalogue'
  readonly extractions: readonly Extraction[]
}

/** Stores what was made of a reading, as read. Returns its id. The caller holds the document. */
export async function storeExtraction(db: Queries, result: NewExtraction): Promise<number> {
  const { documentId, extractions } = result
  const { number } = await db
    .selectFrom('extractions')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('number'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('extractions')
    .values({
      document_id: documentId,
      reading_id: result.readingId,
      number: number + 1,
      program_version: result.programVersion,
      why: result.why,
      digest: digestOf(extractions),
      body: storable(extractions),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (extractions.length === 0) return id
  await db
    .insertInto('reports')
    .values(extractions.map((each) => ({ extraction_id: id, ...reportColumns(each) })))
    .execute()
  await storeRows(db, id, extractions)
  await storeCells(db, id, extractions)
  return id
}

function reportColumns({ document, report, catalogue, status }: Extraction) {
  return {
    report_index: document.report.index,
    title: report.title,
    unit_text: report.unit,
    period_text: report.period?.text ?? null,
    period_year: report.period?.year ?? null,
    signed_by: report.signedBy,
    catalogue_id: catalogue?.id ?? null,
    catalogue_version: catalogue?.version ?? null,
    coverage: catalogue?.coverage ?? null,
    first_page: document.report.pages[0],
    last_page: document.report.pages[1],
    status,
  }
}

/** One statement for all rows: they go over as one JSON text. */
async function storeRows(db: Queries, extractionId: number, extractions: readonly Extraction[]): Promise<void> {
  const rows = extractions.flatMap(({ document, rows: all }) =>
    all.map((row, index) => ({
      report_index: document.report.index,
      row_id: row.id,
      position: index + 1,
      parent: row.parent,
      printed_code: row.printedCode,
      name: row.name,
      max: numeral(row.max),
      self: numeral(row.self),
      appraised: numeral(row.appraised),
      explanation: row.explanation,
      extra: row.extra,
      matched_by: row.matchedBy,
    })),
  )
  await sql`
    insert into public.rows (extraction_id, report_index, row_id, position, parent, printed_code, name, max, self, appraised, explanation, extra, matched_by)
    select ${extractionId}, r.* from json_to_recordset(${storable(rows)}::json) as r (report_index integer, row_id text, position integer, parent text,
      printed_code text, name text, max numeric, self numeric, appraised numeric, explanation text, extra json, matched_by text)`.execute(
    db,
  )
}

async function storeCells(db: Queries, extractionId: number, extractions: readonly Extraction[]): Promise<void> {
  const cells = extractions.flatMap(({ document, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, places]) =>
        places.map(({ page, box, text, confidence, readings }, part) => ({
          report_index: document.report.index,
          row_id: row.id,
          column_name: column,
          part,
          page,
          box,
          text,
          confidence,
          readings: readings ?? null,
        })),
      ),
    ),
  )
  await sql`
    insert into public.cells (extraction_id, report_index, row_id, column_name, part, page, box, text, confidence, readings)
    select ${extractionId}, c.* from jsonb_to_recordset(${storable(cells)}::jsonb) as c (report_index integer, row_id text, column_name text, part integer,
      page integer, box double precision[], text text, confidence double precision, readings jsonb)`.execute(db)
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Open findings by severity. */
export function countFindings(extractions: readonly Extraction[]): Counts {
  const open = extractions.flatMap(({ findings }) => findings).filter(({ state }) => state === 'open')
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}

/** Writes how the reports of a document stand today. What a person or the uploader said of their place stays. */
export async function storeCurrent(db: Queries, documentId: string, extractions: readonly Extraction[]): Promise<void> {
  await db.deleteFrom('current_reports').where('document_id', '=', documentId).where('report_index', '>', extractions.length).execute()
  if (extractions.length === 0) return
  await db
    .insertInto('current_reports')
    .values(
      extractions.map(({ document, catalogue, status, rows }) => {
        const { self, max, selfIsSum } = reportTotals(rows)
        return {
          document_id: documentId,
          report_index: document.report.index,
          unit_id: null,
          period_id: null,
          catalogue_id: catalogue?.id ?? null,
          status,
          self_total: numeral(self),
          max_total: numeral(max),
          self_is_sum: selfIsSum,
        }
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(['document_id', 'report_index']).doUpdateSet(({ ref }) => ({
        catalogue_id: ref('excluded.catalogue_id'),
        status: ref('excluded.status'),
        self_total: ref('excluded.self_total'),
        max_total: ref('excluded.max_total'),
        self_is_sum: ref('excluded.self_is_sum'),
      })),
    )
    .execute()
  await db.deleteFrom('findings').where('document_id', '=', documentId).execute()
  const findings = extractions.flatMap(({ document, findings: all }) =>
    all.map((finding, index) => ({
      report_index: document.report.index,
      finding_id: finding.id,
      position: index + 1,
      code: finding.code,
      severity: finding.severity,
      row_id: finding.row,
      column_name: finding.column,
      page: finding.page,
      state: finding.state,
      body: finding,
    })),
  )
  await sql`
    insert into public.findings (document_id, report_index, finding_id, position, code, severity, row_id, column_name, page, state, body)
    select ${documentId}::uuid, f.* from jsonb_to_recordset(${storable(findings)}::jsonb) as f (report_index integer, finding_id text, position integer,
      code text, severity text, row_id text, column_name text, page integer, state text, body jsonb)
    on conflict do nothing`.execute(db)
  await storeEvidence(db, documentId, extractions)
}

/** Keeps the current extraction of a document whose corrections make it differ from what was read; null: it does not differ. */
export async function storeCurrentBody(
  db: Queries,
  documentId: string,
  version: number,
  extractions: readonly Extraction[] | null,
): Promise<void> {
  await db.deleteFrom('current_extractions').where('document_id', '=', documentId).execute()
  if (extractions === null) return
  await db
    .insertInto('current_extractions')
    .values({ document_id: documentId, version, body: storable(extractions) })
    .execute()
}

/** The reports of a document: as the machine read them, or with corrections applied. Empty while nothing was read. */
export async function loadExtractions(
  db: Queries,
  document: { id: string; extraction_id: number | null },
  as: 'read' | 'current',
): Promise<Extraction[]> {
  if (as === 'current') {
    const current = await db.selectFrom('current_extractions').select('body').where('document_id', '=', document.id).executeTakeFirst()
    if (current !== undefined) return current.body as Extraction[]
  }
  if (document.extraction_id === null) return []
  const read = await db.selectFrom('extractions').select('body').where('id', '=', document.extraction_id).executeTakeFirst()
  return (read?.body ?? []) as Extraction[]
}

/** The extraction that is current as the machine read it: where it came from and what it is. */
export async function currentExtraction(
  db: Queries,
  extractionId: number,
): Promise<{ readingId: number; digest: string; number: number } | null> {
  const row = await db
    .selectFrom('extractions')
    .select(['reading_id', 'digest', 'number'])
    .where('id', '=', extractionId)
    .executeTakeFirst()
  return row === undefined ? null : { readingId: row.reading_id, digest: row.digest, number: row.number }
}
