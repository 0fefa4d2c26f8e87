/**
 * Evidence of the current reports: what their explanations cite and count, and their long texts; and what several units have in common.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EvidenceEntry } from '../model/evidence.ts'
import type { Extraction } from '../model/extraction.ts'
import { lettersOf } from '../model/long-text.ts'
import { foldLoose } from '../model/fold.ts'
import type { Queries } from './db.ts'
import { mayBeSeen, type Scope } from './documents.ts'
import { storable } from './storable.ts'

/** Writes what the current reports of a document cite, anew. The reports themselves are stored before. */
export async function storeEvidence(db: Queries, documentId: string, extractions: readonly Extraction[]): Promise<void> {
  for (const table of ['evidence_documents', 'evidence_quantities', 'evidence_texts'] as const) {
    await db.deleteFrom(table).where('document_id', '=', documentId).execute()
  }
  const documents = extractions.flatMap((extraction) =>
    numbered(extraction, extraction.evidence?.documents ?? []).map(({ entry, ...place }) => ({
      ...place,
      row_id: entry.row,
      text: entry.text,
      type: entry.type,
      number: entry.number,
      year: entry.year,
      symbol: entry.symbol,
      issuer: entry.issuer,
      dated_on: entry.date,
      subject: entry.subject,
      page: entry.boxes[0]?.page ?? null,
      own_key: ownKey(entry),
    })),
  )
  const quantities = extractions.flatMap((extraction) =>
    numbered(extraction, extraction.evidence?.quantities ?? []).map(({ entry, ...place }) => ({
      ...place,
      row_id: entry.row,
      text: entry.text,
      value: String(entry.value),
      unit: entry.unit,
      about: entry.about,
      period: entry.period,
      page: entry.boxes[0]?.page ?? null,
    })),
  )
  await sql`
    insert into public.evidence_documents
      (document_id, report_index, position, row_id, text, type, number, year, symbol, issuer, dated_on, subject, page, own_key)
    select ${documentId}::uuid, e.* from jsonb_to_recordset(${storable(documents)}::jsonb) as e (report_index integer, position integer,
      row_id text, text text, type text, number text, year integer, symbol text, issuer text, dated_on date, subject text, page integer,
      own_key text)`.execute(db)
  await sql`
    insert into public.evidence_quantities (document_id, report_index, position, row_id, text, value, unit, about, period, page)
    select ${documentId}::uuid, q.* from jsonb_to_recordset(${storable(quantities)}::jsonb) as q (report_index integer, position integer,
      row_id text, text text, value numeric, unit text, about text, period text, page integer)`.execute(db)
  await sql`
    insert into public.evidence_texts (document_id, report_index, row_id, digest, text, page)
    select ${documentId}::uuid, t.* from jsonb_to_recordset(${storable(longTexts(extractions))}::jsonb) as t (report_index integer,
      row_id text, digest text, text text, page integer)
    on conflict do nothing`.execute(db)
}

const numbered = <Entry>(extraction: Extraction, entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ report_index: extraction.document.report.index, position: index + 1, entry }))

function longTexts(extractions: readonly Extraction[]) {
  return extractions.flatMap(({ document, rows }) =>
    rows.flatMap(({ id, explanation, cells }) => {
      const letters = lettersOf(explanation)
      if (letters === null) return []
      const digest = createHash('sha256').update(letters).digest('hex')
      const page = cells.explanation?.[0]?.page ?? null
      return [{ report_index: document.report.index, row_id: id, digest, text: explanation, page }]
    }),
  )
}

/** Offices of a commune in the symbols of its documents. */
const OWN_OFFICE = /-(?:UBND|HĐND|CT|CTUBND)$/u
/** Issuers above it; their documents are every unit's to cite. */
const HIGHER = /(?:^| )(?:huyen|tinh|quan|thanh pho|so|bo|chinh phu|thu tuong|trung uong|quoc hoi|phong|ban chi dao)(?: |$)/u

/** `8/KH-UBND 2023-01-20`: by what a commune's document can be told from all its others; null where that cannot be. */
function ownKey({ number, year, symbol, issuer, date }: EvidenceEntry['documents'][number]): string | null {
  const capitals = symbol?.toUpperCase() ?? ''
  if (number === null || date === null || year !== null || !OWN_OFFICE.test(capitals) || HIGHER.test(foldLoose(issuer ?? ''))) return null
  return `${Number.parseInt(number, 10)}/${capitals} ${date}`
}

export interface SharedUse {
  readonly unit: string | null
  readonly unitCode: string | null
  readonly period: string | null
  readonly row: string
  readonly page: number | null
  readonly document: string
  readonly report: number
  readonly fileName: string
}

export interface SharedDocument {
  readonly type: string | null
  readonly number: string
  readonly symbol: string
  readonly date: string
  readonly uses: (SharedUse & { readonly subject: string | null })[]
}

export interface SharedText {
  readonly text: string
  readonly uses: SharedUse[]
}

export interface Shared {
  readonly documents: SharedDocument[]
  readonly texts: SharedText[]
}

/** So many groups of each kind are answered; those that most units share come first. */
const MOST_GROUPS = 200

/** Documents that several units claim, and long texts that several units use, among the reports that the account may see. */
export async function loadShared(db: Queries, scope: Scope, year: number | null): Promise<Shared> {
  const ofYear = year === null ? sql`true` : sql`w.year = ${year}`
  const use = sql`json_build_object('unit', unit_name, 'unitCode', unit_code, 'period', period_name, 'row', row_id, 'page', page,
    'document', document_id, 'report', report_index, 'fileName', file_name`
  const documents = await sql<{ body: SharedDocument }>`
    with claims as (
      select distinct on (e.own_key, w.unit_key) e.*, w.unit_key, w.unit_code, w.unit_name, w.period_name, w.file_name
      from public.evidence_documents e
      join public.evidence_units w on w.document_id = e.document_id and w.report_index = e.report_index
      join public.documents d on d.id = e.document_id
      where e.own_key is not null and ${mayBeSeen(scope, 'd')} and ${ofYear}
      order by e.own_key, w.unit_key, e.subject is null, e.document_id, e.report_index, e.position)
    select json_build_object('type', min(type), 'number', min(number), 'symbol', min(symbol), 'date', min(dated_on)::text,
      'uses', json_agg(${use}, 'subject', subject) order by unit_name, document_id, report_index)) as body
    from claims group by own_key having count(*) > 1 order by count(*) desc, own_key limit ${MOST_GROUPS}`.execute(db)
  const texts = await sql<{ body: SharedText }>`
    with uses as (
      select distinct on (t.digest, w.unit_key) t.*, w.unit_key, w.unit_code, w.unit_name, w.period_name, w.file_name
      from public.evidence_texts t
      join public.evidence_units w on w.document_id = t.document_id and w.report_index = t.report_index
      join public.documents d on d.id = t.document_id
      where ${mayBeSeen(scope, 'd')} and ${ofYear}
      order by t.digest, w.unit_key, t.document_id, t.report_index, t.row_id)
    select json_build_object('text', min(text), 'uses', json_agg(${use}) order by unit_name, document_id, report_index)) as body
    from uses group by digest having count(*) > 1 order by count(*) desc, digest limit ${MOST_GROUPS}`.execute(db)
  return { documents: documents.rows.map(({ body }) => body), texts: texts.rows.map(({ body }) => body) }
}
