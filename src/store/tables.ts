/** The tables of the migrations as Kysely sees them. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Written as JSON text, read parsed. */
type Json<Value> = ColumnType<Value, string, string>
/** Written as a numeral, read as one: never a binary float. */
type Numeric = ColumnType<string | null, string | null, string | null>
type Time = ColumnType<Date, Date | string | undefined, Date | string>
type MaybeTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>

export const DOCUMENT_STATUSES = ['queued', 'reading', 'needs-review', 'clean', 'partial', 'failed', 'cancelled', 'reviewed'] as const
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number]
/** Statuses of a document that still has work in the queue. */
export const UNFINISHED = ['queued', 'reading'] as const satisfies readonly DocumentStatus[]

/** admin: everything; reviewer: the documents of all units; unit: those of its own. */
export const ROLES = ['admin', 'reviewer', 'unit'] as const
export type Role = (typeof ROLES)[number]
export type LinkPurpose = 'first' | 'invitation' | 'reset'

export interface Tables {
  accounts: {
    id: Generated<string>
    name: string
    role: Role
    created_at: Time
    disabled_at: MaybeTime
    unit_id: number | null
    name_key: string | null
    password_hash: string | null
    password_at: MaybeTime
    language: 'vi' | 'en' | null
    last_login_at: MaybeTime
  }
  api_tokens: {
    id: Generated<string>
    account_id: string
    name: string
    hash: string
    created_at: Time
    last_used_at: MaybeTime
    expires_at: MaybeTime
    revoked_at: MaybeTime
    read_only: Generated<boolean>
    made_by: string | null
  }
  sessions: {
    id: Generated<string>
    hash: string
    account_id: string
    created_at: Time
    last_seen_at: Time
    expires_at: Time
    address: string
    agent: string
  }
  known_browsers: { id: Generated<string>; hash: string; account_id: string; last_login_at: Time }
  one_time_links: {
    id: Generated<string>
    hash: string
    purpose: LinkPurpose
    account_id: string
    created_at: Time
    expires_at: Time
    used_at: MaybeTime
  }
  login_failures: { key: string; failures: number; next_at: Time; expires_at: Time }
  rate_limits: { key: string; points: Generated<number>; expire: number | null }
  account_events: {
    id: GeneratedAlways<number>
    account_id: string | null
    type: string
    actor: string | null
    data: Json<Record<string, unknown>>
    at: Time
  }
  units: {
    id: GeneratedAlways<number>
    code: string
    name: string
    folded: string
    level: string
    province: string | null
    merged_into: number | null
    merged_from: ColumnType<Date | string | null, string | null | undefined, string | null>
    valid_from: ColumnType<Date | string | null, string | null | undefined, string | null>
    created_at: Time
  }
  periods: {
    id: GeneratedAlways<number>
    code: string
    name: string
    year: number
    ends_on: ColumnType<Date | string | null, string | null | undefined, string | null>
    created_at: Time
  }
  catalogues: {
    id: string
    version: number
    title: string
    body: Json<unknown>
    digest: string
    installed: boolean
    added_at: Time
  }
  catalogues_in_force: { period_code: string; catalogue_id: string; version: number; set_by: string; set_at: Time }
  files: { sha256: string; bytes: number; created_at: Time }
  documents: {
    id: Generated<string>
    seq: GeneratedAlways<number>
    account_id: string | null
    sha256: string
    file_name: string
    status: Generated<DocumentStatus>
    catalogue_id: string | null
    unit_code: string | null
    period_code: string | null
    run: Generated<number>
    version: Generated<number>
    priority: number
    page_count: number | null
    pages_done: Generated<number>
    starts: Generated<number>
    tries: Generated<number>
    extraction_id: number | null
    errors: Generated<number>
    warnings: Generated<number>
    infos: Generated<number>
    failure_code: string | null
    failure_vi: string | null
    failure_en: string | null
    created_at: Time
    updated_at: Time
    read_at: MaybeTime
    reviewed_at: MaybeTime
    reviewed_by: string | null
    deleted_at: MaybeTime
    owner_unit_id: number | null
    assigned_to: string | null
  }
  readings: {
    id: GeneratedAlways<number>
    document_id: string
    run: number
    program_version: string
    engine: Json<unknown>
    page_count: number | null
    signatures: ColumnType<unknown, string | undefined, string>
    started_at: Time
    completed_at: MaybeTime
  }
  pages: {
    reading_id: number
    number: number
    width: number
    height: number
    source: 'text' | 'ocr' | 'blank' | 'failed'
    problem: ColumnType<unknown, string | null, string | null>
    waiting: Generated<boolean>
    content: Uint8Array
    seconds: number | null
    starts: Generated<number>
  }
  extractions: {
    id: GeneratedAlways<number>
    document_id: string
    reading_id: number
    number: number
    program_version: string
    why: 'read' | 'catalogue'
    digest: string
    body: Json<unknown>
    created_at: Time
  }
  reports: {
    extraction_id: number
    report_index: number
    title: string | null
    unit_text: string | null
    period_text: string | null
    period_year: number | null
    signed_by: string | null
    catalogue_id: string | null
    catalogue_version: number | null
    coverage: number | null
    first_page: number
    last_page: number
    status: string
  }
  rows: {
    extraction_id: number
    report_index: number
    row_id: string
    position: number
    parent: string | null
    printed_code: string
    name: string
    max: Numeric
    self: Numeric
    appraised: Numeric
    explanation: string
    extra: Json<Record<string, string>>
    matched_by: string | null
  }
  cells: {
    extraction_id: number
    report_index: number
    row_id: string
    column_name: string
    part: number
    page: number
    box: number[]
    text: string
    confidence: number
    readings: ColumnType<unknown, string | null, string | null>
  }
  current_reports: {
    document_id: string
    report_index: number
    unit_id: number | null
    period_id: number | null
    placed_by: Generated<'upload' | 'print' | 'person'>
    catalogue_id: string | null
    status: string
    self_total: Numeric
    max_total: Numeric
    self_is_sum: Generated<boolean>
  }
  evidence_documents: {
    document_id: string
    report_index: number
    position: number
    row_id: string
    text: string
    type: string | null
    number: string | null
    year: number | null
    symbol: string | null
    issuer: string | null
    dated_on: ColumnType<Date | string | null, string | null, string | null>
    subject: string | null
    page: number | null
    own_key: string | null
  }
  evidence_quantities: {
    document_id: string
    report_index: number
    position: number
    row_id: string
    text: string
    value: Numeric
    unit: string
    about: string
    period: string | null
    page: number | null
  }
  evidence_texts: { document_id: string; report_index: number; row_id: string; digest: string; text: string; page: number | null }
  findings: {
    document_id: string
    report_index: number
    finding_id: string
    position: number
    code: string
    severity: string
    row_id: string | null
    column_name: string | null
    page: number | null
    state: string
    body: Json<unknown>
  }
  current_extractions: { document_id: string; version: number; body: Json<unknown> }
  corrections: {
    id: GeneratedAlways<number>
    document_id: string
    version: number
    report_index: number
    kind: 'value' | 'withdraw' | 'decision' | 'place' | 'note'
    row_id: string | null
    column_name: string | null
    finding_id: string | null
    old_value: ColumnType<unknown, string | null, string | null>
    new_value: ColumnType<unknown, string | null, string | null>
    reason: string
    actor: string
    account_id: string | null
    at: Time
  }
  presence: {
    document_id: string
    client: string
    account_id: string | null
    name: string
    report_index: number | null
    row_id: string | null
    at: Time
  }
  quality_checks: {
    id: GeneratedAlways<number>
    document_id: string
    report_index: number
    row_id: string
    column_name: string
    value: Json<number | string | null>
    asked_by: string
    asked_at: Time
    verdict: 'right' | 'wrong' | null
    judged_by: string | null
    judged_at: MaybeTime
  }
  events: {
    id: GeneratedAlways<number>
    document_id: string
    type: string
    data: Json<Record<string, unknown>>
    actor: string | null
    reason: string | null
    at: Time
  }
  outbox: {
    job_id: string
    job: string
    document_id: string | null
    payload: Json<Record<string, unknown>>
    priority: number
    created_at: Time
    queued_at: MaybeTime
  }
  webhooks: {
    id: Generated<string>
    account_id: string | null
    url: string
    secret: string
    created_at: Time
    disabled_at: MaybeTime
  }
  deliveries: {
    id: Generated<string>
    webhook_id: string
    document_id: string
    event_id: number
    body: Json<unknown>
    tries: Generated<number>
    last_answer: string | null
    created_at: Time
    delivered_at: MaybeTime
    given_up_at: MaybeTime
  }
}
