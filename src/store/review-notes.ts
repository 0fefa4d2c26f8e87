/**
 * The last word of people on each cell, finding and row of a document, with who said it, when and why: what the review screen shows beside
 * the values. In: a document. Out: what stands; what was withdrawn is not among it.
 */
import type { Queries } from './db.ts'

export interface Said {
  readonly report: number
  readonly kind: 'value' | 'decision' | 'note'
  readonly row: string | null
  readonly column: string | null
  readonly finding: string | null
  /** The points or text of a cell, the state of a finding, the text of a note. */
  readonly value: number | string | null
  readonly version: number
  readonly by: string
  readonly at: Date
  readonly why: string | null
}

const isSaid = (kind: string): kind is Said['kind'] => kind === 'value' || kind === 'decision' || kind === 'note'

/** Oldest first. A note without text, a finding opened again and a withdrawn value are not told. */
export async function loadSaid(db: Queries, documentId: string): Promise<Said[]> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('kind', '<>', 'place')
    .orderBy('id')
    .execute()
  const last = new Map<string, Said | null>()
  for (const each of rows) {
    const kind = each.kind === 'withdraw' ? 'value' : each.kind
    const key = JSON.stringify([each.report_index, kind, each.row_id, each.column_name, each.finding_id])
    last.delete(key)
    const value = each.new_value as Said['value']
    const isGone = each.kind === 'withdraw' || (kind === 'decision' && value === 'open') || (kind === 'note' && (value ?? '') === '')
    last.set(key, isGone || !isSaid(kind) ? null : { kind, value, ...toSaid(each) })
  }
  return [...last.values()].filter((said) => said !== null)
}

interface Correction {
  readonly report_index: number
  readonly row_id: string | null
  readonly column_name: string | null
  readonly finding_id: string | null
  readonly version: number
  readonly actor: string
  readonly at: Date
  readonly reason: string
}

const toSaid = (each: Correction): Omit<Said, 'kind' | 'value'> => ({
  report: each.report_index,
  row: each.row_id,
  column: each.column_name,
  finding: each.finding_id,
  version: each.version,
  by: each.actor,
  at: each.at,
  why: each.reason === '' ? null : each.reason,
})
