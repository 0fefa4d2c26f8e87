/** What a database holds of the results, without ids and times: the same for two runs that read the same files. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'

export interface Dump {
  /** One line a document. */
  readonly lines: readonly string[]
  readonly documents: number
  readonly unfinished: number
  /** Documents with more or fewer than one reading or extraction, or whose rows, cells or findings are not those of their extraction. */
  readonly irregular: readonly string[]
  readonly outbox: number
}

interface Row {
  readonly file_name: string
  readonly sha256: string
  readonly status: string
  readonly failure_code: string | null
  readonly readings: number
  readonly extractions: number
  readonly pages: number
  readonly page_count: number | null
  readonly rows: string
  readonly cells: string
  readonly findings: string
  readonly body: unknown
}

/** Counts and texts in the order of the reports; the texts are hashed below. */
export async function dump(db: Db): Promise<Dump> {
  const { rows } = await sql<Row>`
    select d.file_name, d.sha256, d.status, d.failure_code, d.page_count,
      (select count(*)::int from public.readings r where r.document_id = d.id) as readings,
      (select count(*)::int from public.extractions e where e.document_id = d.id) as extractions,
      (select count(*)::int from public.pages p join public.readings r on r.id = p.reading_id where r.document_id = d.id and not p.waiting) as pages,
      (select coalesce(string_agg(concat_ws('|', report_index, position, row_id, max, self, appraised, printed_code, name, explanation), e'\n' order by report_index, position), '')
         from public.rows w where w.extraction_id = d.extraction_id) as rows,
      (select coalesce(string_agg(concat_ws('|', report_index, row_id, column_name, part, page, box, text, confidence), e'\n' order by report_index, row_id, column_name, part), '')
         from public.cells c where c.extraction_id = d.extraction_id) as cells,
      (select coalesce(string_agg(concat_ws('|', report_index, position, finding_id, severity, state), e'\n' order by report_index, position), '')
         from public.findings f where f.document_id = d.id) as findings,
      (select body from public.extractions e where e.id = d.extraction_id) as body
    from public.documents d where d.deleted_at is null order by d.file_name`.execute(db)
  const outbox = await sql<{ count: number }>`select count(*)::int as count from public.outbox`.execute(db)
  return {
    lines: rows.map((row) =>
      [
        row.file_name,
        row.sha256,
        row.status,
        row.failure_code ?? '',
        hash(row.rows),
        hash(row.cells),
        hash(row.findings),
        hash(JSON.stringify(row.body)),
      ].join(' '),
    ),
    documents: rows.length,
    unfinished: rows.filter(({ status }) => status === 'queued' || status === 'reading').length,
    irregular: rows
      .filter(isIrregular)
      .map(
        ({ file_name, readings, extractions, pages }) => `${file_name}: ${readings} readings, ${extractions} extractions, ${pages} pages`,
      ),
    outbox: outbox.rows[0]?.count ?? 0,
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

function isIrregular({ status, readings, extractions, pages, page_count, rows, body }: Row): boolean {
  if (status === 'failed') return extractions !== 0
  const count = ((body ?? []) as { rows: unknown[] }[]).reduce((sum, report) => sum + report.rows.length, 0)
  return (
    readings !== 1 || extractions !== 1 || pages !== page_count || rows.split('\n').filter((line) => /^\d+\|/u.test(line)).length < count
  )
}
