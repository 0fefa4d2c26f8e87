/** What people said about the reports of a document, and the history that it makes with what happened. */
import type { Correction } from '../model/correction.ts'
import type { Finding } from '../model/finding.ts'
import type { Queries } from './db.ts'

export interface NewCorrection {
  readonly documentId: string
  /** The document's version that results. */
  readonly version: number
  readonly reportIndex: number
  readonly kind: 'value' | 'withdraw' | 'decision' | 'place' | 'note'
  readonly row: string | null
  readonly column: string | null
  readonly finding: string | null
  readonly from: unknown
  readonly to: unknown
  readonly reason: string
  readonly actor: string
  readonly accountId: string | null
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

export async function addCorrections(db: Queries, corrections: readonly NewCorrection[]): Promise<void> {
  if (corrections.length === 0) return
  await db
    .insertInto('corrections')
    .values(
      corrections.map((each) => ({
        document_id: each.documentId,
        version: each.version,
        report_index: each.reportIndex,
        kind: each.kind,
        row_id: each.row,
        column_name: each.column,
        finding_id: each.finding,
        old_value: json(each.from),
        new_value: json(each.to),
        reason: each.reason,
        actor: each.actor,
        account_id: each.accountId,
      })),
    )
    .execute()
}

/** Those that count today, oldest first: of each cell the last one unless it was withdrawn, of each finding the last decision. */
export async function loadCorrections(db: Queries, documentId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['kind', 'report_index', 'row_id', 'column_name', 'finding_id', 'new_value'])
    .where('document_id', '=', documentId)
    .where('kind', 'in', ['value', 'withdraw', 'decision'])
    .orderBy('id')
    .execute()
  const last = new Map<string, Correction | null>()
  for (const { kind, report_index: report, row_id: row, column_name: column, finding_id: finding, new_value: value } of rows) {
    if (kind === 'decision') {
      const key = JSON.stringify([report, finding])
      last.delete(key)
      last.set(key, { kind, report, finding: finding ?? '', state: value as Finding['state'] })
    } else {
      const key = JSON.stringify([report, row, column])
      last.delete(key)
      const isValue = kind === 'value' && row !== null && column !== null && column !== 'code'
      last.set(key, isValue ? { kind, report, row, column: column as 'self', value: value as number | string | null } : null)
    }
  }
  return [...last.values()].filter((correction) => correction !== null)
}

export interface HistoryEntry {
  readonly at: Date
  readonly who: string
  readonly what: string
  readonly version: number | null
  readonly report: number | null
  readonly row: string | null
  readonly column: string | null
  readonly finding: string | null
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
}

/** Who, when, from what, to what, why; oldest first. */
export async function loadHistory(db: Queries, documentId: string): Promise<HistoryEntry[]> {
  const corrections = await db.selectFrom('corrections').selectAll().where('document_id', '=', documentId).orderBy('id').execute()
  const events = await db
    .selectFrom('events')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('type', 'not in', ['progress', 'changed'])
    .orderBy('id')
    .execute()
  const said = corrections.map((each): HistoryEntry => ({
    at: each.at,
    who: each.actor,
    what: each.kind,
    version: each.version,
    report: each.report_index,
    row: each.row_id,
    column: each.column_name,
    finding: each.finding_id,
    from: each.old_value,
    to: each.new_value,
    why: each.reason === '' ? null : each.reason,
  }))
  const happened = events.map(({ at, actor, type, data, reason }): HistoryEntry => ({
    at,
    who: actor ?? 'bangdiem',
    what: type,
    version: null,
    report: null,
    row: null,
    column: null,
    finding: null,
    from: null,
    to: Object.keys(data).length === 0 ? null : data,
    why: reason,
  }))
  return [...happened, ...said].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
