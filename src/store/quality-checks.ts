/** Samples of cells that nothing is flagged about, and what people found when they compared them with the page. */
import type { Queries } from './db.ts'

export interface SampledCell {
  readonly report: number
  readonly row: string
  readonly column: string
  readonly value: number | string | null
}

export interface QualityCheck extends SampledCell {
  readonly id: number
  readonly askedBy: string
  readonly askedAt: Date
  readonly verdict: 'right' | 'wrong' | null
  readonly judgedBy: string | null
  readonly judgedAt: Date | null
}

export async function addQualityChecks(db: Queries, documentId: string, askedBy: string, cells: readonly SampledCell[]): Promise<void> {
  if (cells.length === 0) return
  await db
    .insertInto('quality_checks')
    .values(
      cells.map(({ report, row, column, value }) => ({
        document_id: documentId,
        report_index: report,
        row_id: row,
        column_name: column,
        value: JSON.stringify(value),
        asked_by: askedBy,
        verdict: null,
        judged_by: null,
      })),
    )
    .execute()
}

/** What a person found; the last word counts. False: there is no such check. */
export async function judgeQualityCheck(
  db: Queries,
  documentId: string,
  id: number,
  verdict: 'right' | 'wrong',
  judgedBy: string,
): Promise<boolean> {
  const row = await db
    .updateTable('quality_checks')
    .set({ verdict, judged_by: judgedBy, judged_at: new Date() })
    .where('document_id', '=', documentId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** In the order in which they were drawn. */
export async function loadQualityChecks(db: Queries, documentId: string): Promise<QualityCheck[]> {
  const rows = await db.selectFrom('quality_checks').selectAll().where('document_id', '=', documentId).orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    report: row.report_index,
    row: row.row_id,
    column: row.column_name,
    value: row.value,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    verdict: row.verdict,
    judgedBy: row.judged_by,
    judgedAt: row.judged_at,
  }))
}
