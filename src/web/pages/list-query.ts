/** What the address of the list asks for. In: its parameters, and who asks. Out: filter and order; what is not understood is left out. */
import {
  type PageStart,
  type ReportListFilter,
  SORT_KEYS,
  type SortKey,
  STATUS_GROUPS,
  type StatusFilter,
} from '../../store/report-list.ts'
import { DOCUMENT_STATUSES } from '../../store/tables.ts'
import { isId } from '../ids.ts'

export interface ListQuery {
  readonly filter: ReportListFilter
  readonly by: SortKey
  readonly descending: boolean
  readonly after: PageStart | undefined
}

/** Parameters that narrow the list down. */
export const FILTER_PARAMETERS = ['q', 'state', 'unit', 'period', 'flags', 'assigned'] as const
const STATES: ReadonlySet<string> = new Set([...DOCUMENT_STATUSES, ...Object.keys(STATUS_GROUPS)])

/** What `assigned` may say besides an account. */
export const ASSIGNED = { me: 'me', nobody: 'nobody' } as const

/** `account`: who asks; null where there are no accounts. */
export function toListQuery(query: URLSearchParams, account: string | null): ListQuery {
  const text = (name: string): string | undefined => query.get(name)?.trim().slice(0, 200) || undefined
  const state = text('state')
  const flags = text('flags')
  const sort = text('sort') ?? '-arrived'
  const by = SORT_KEYS.find((key) => key === sort.replace(/^-/u, ''))
  return {
    filter: {
      q: text('q'),
      status: state !== undefined && STATES.has(state) ? (state as StatusFilter) : undefined,
      unit: text('unit'),
      period: text('period'),
      flags: flags === 'error' || flags === 'warning' ? flags : undefined,
      assigned: assignedIn(text('assigned'), account),
    },
    by: by ?? 'arrived',
    descending: by === undefined || sort.startsWith('-'),
    after: fromCursor(query.get('after')),
  }
}

function assignedIn(given: string | undefined, account: string | null): string | null | undefined {
  if (given === ASSIGNED.nobody) return null
  if (given === ASSIGNED.me) return account ?? undefined
  return given !== undefined && isId(given) ? given : undefined
}

export const toCursor = (start: PageStart): string => Buffer.from(JSON.stringify(start)).toString('base64url')

function fromCursor(cursor: string | null): PageStart | undefined {
  if (cursor === null) return undefined
  try {
    const start: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(start)) return undefined
    const [value, seq] = start as unknown[]
    const isValue = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
    return isValue && typeof seq === 'number' && Number.isSafeInteger(seq) ? [value, seq] : undefined
  } catch {
    // Not ours: the list begins at its beginning.
    return undefined
  }
}
