-- Everything that the service keeps. Times are timestamptz, points numeric; what came from a document is text as it was read.

-- Who may do what. A local installation without accounts has no row here.
create table accounts (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  role text not null default 'user' check (role in ('admin', 'user')),
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- Tokens of programs. Only the SHA-256 of a token is kept.
create table api_tokens (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts (id),
  name text not null,
  hash text not null unique,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);

-- The registry of units: official code, and which unit was merged into which from when.
create table units (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  -- The name as it is compared: without marks, case and the words before it (UBND, xã, …).
  folded text not null,
  level text not null default 'commune',
  province text,
  merged_into bigint references units (id),
  merged_from date,
  created_at timestamptz not null default now(),
  check ((merged_into is null) = (merged_from is null))
);
create index units_folded_idx on units (folded);

create table periods (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  year integer not null,
  created_at timestamptz not null default now()
);

create table catalogues (
  id text not null,
  version integer not null,
  title text not null,
  body jsonb not null,
  -- SHA-256 of the body: a catalogue that changes has its reports checked again.
  digest text not null,
  installed boolean not null,
  added_at timestamptz not null default now(),
  primary key (id, version)
);

-- Bytes are kept outside, under their SHA-256.
create table files (
  sha256 text primary key,
  bytes bigint not null,
  created_at timestamptz not null default now()
);

create table documents (
  id uuid primary key default gen_random_uuid(),
  -- The order of arrival; pages of lists go by it.
  seq bigint generated always as identity unique,
  account_id uuid references accounts (id),
  sha256 text not null references files (sha256),
  file_name text not null,
  status text not null default 'queued'
    check (status in ('queued', 'reading', 'needs-review', 'clean', 'partial', 'failed', 'cancelled', 'reviewed')),
  -- What the uploader asked for.
  catalogue_id text,
  unit_code text,
  period_code text,
  -- The run of reading: a new one for every retry. Work that belongs to another run has no effect.
  run integer not null default 1,
  -- Counts what a person sees change: the extraction, a decision. If-Match compares it.
  version integer not null default 0,
  priority integer not null default 1,
  page_count integer,
  pages_done integer not null default 0,
  -- Starts of this run, and those that ended in an error: more starts than errors are workers that died.
  starts integer not null default 0,
  tries integer not null default 0,
  extraction_id bigint,
  errors integer not null default 0,
  warnings integer not null default 0,
  infos integer not null default 0,
  failure_code text,
  failure_vi text,
  failure_en text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  read_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by text,
  deleted_at timestamptz
);
-- The same file twice is one document, within what its account sees.
create unique index documents_file_idx on documents (sha256, coalesce(account_id, '00000000-0000-0000-0000-000000000000')) where deleted_at is null;
create index documents_unfinished_idx on documents (seq) where status in ('queued', 'reading') and deleted_at is null;
create index documents_status_idx on documents (status, seq) where deleted_at is null;

-- What the machine read, one version a run; never overwritten.
create table readings (
  id bigint generated always as identity primary key,
  document_id uuid not null references documents (id) on delete cascade,
  run integer not null,
  program_version text not null,
  engine jsonb not null,
  page_count integer,
  signatures jsonb not null default '[]',
  started_at timestamptz not null default now(),
  completed_at timestamptz,
  unique (document_id, run)
);

-- Words and rules of a page as read: gzipped JSON of the page. A page that is still to be recognised has waiting = true.
create table pages (
  reading_id bigint not null references readings (id) on delete cascade,
  number integer not null,
  width double precision not null,
  height double precision not null,
  source text not null check (source in ('text', 'ocr', 'blank', 'failed')),
  problem jsonb,
  waiting boolean not null default false,
  content bytea not null,
  seconds real,
  starts integer not null default 0,
  primary key (reading_id, number)
);

-- What the program made of a reading with the catalogues of its day; never overwritten either.
create table extractions (
  id bigint generated always as identity primary key,
  document_id uuid not null references documents (id) on delete cascade,
  reading_id bigint not null references readings (id) on delete cascade,
  number integer not null,
  program_version text not null,
  why text not null check (why in ('read', 'catalogue')),
  digest text not null,
  -- json, not jsonb: the order of keys is kept.
  body json not null,
  created_at timestamptz not null default now(),
  unique (document_id, number)
);
alter table documents add foreign key (extraction_id) references extractions (id) on delete set null;

-- The reports of an extraction, as read.
create table reports (
  extraction_id bigint not null references extractions (id) on delete cascade,
  report_index integer not null,
  title text,
  unit_text text,
  period_text text,
  period_year integer,
  signed_by text,
  catalogue_id text,
  catalogue_version integer,
  coverage double precision,
  first_page integer not null,
  last_page integer not null,
  status text not null,
  primary key (extraction_id, report_index)
);

create table rows (
  extraction_id bigint not null,
  report_index integer not null,
  row_id text not null,
  position integer not null,
  parent text,
  printed_code text not null,
  name text not null,
  max numeric,
  self numeric,
  appraised numeric,
  explanation text not null,
  extra json not null,
  matched_by text,
  primary key (extraction_id, report_index, row_id),
  foreign key (extraction_id, report_index) references reports (extraction_id, report_index) on delete cascade
);

create table cells (
  extraction_id bigint not null,
  report_index integer not null,
  row_id text not null,
  column_name text not null,
  part integer not null,
  page integer not null,
  box double precision[] not null,
  text text not null,
  confidence double precision not null,
  readings jsonb,
  primary key (extraction_id, report_index, row_id, column_name, part),
  foreign key (extraction_id, report_index, row_id) references rows (extraction_id, report_index, row_id) on delete cascade
);

-- How a report stands today: where it belongs, and its state with corrections applied. Survives a new reading.
create table current_reports (
  document_id uuid not null references documents (id) on delete cascade,
  report_index integer not null,
  unit_id bigint references units (id),
  period_id bigint references periods (id),
  -- Who said so: the uploader, the printed title, a person.
  placed_by text not null default 'print' check (placed_by in ('upload', 'print', 'person')),
  catalogue_id text,
  status text not null,
  primary key (document_id, report_index)
);
create index current_reports_place_idx on current_reports (unit_id, period_id);

-- The findings as they stand today, with the decisions on them.
create table findings (
  document_id uuid not null,
  report_index integer not null,
  finding_id text not null,
  position integer not null,
  code text not null,
  severity text not null,
  row_id text,
  column_name text,
  page integer,
  state text not null,
  body jsonb not null,
  primary key (document_id, report_index, finding_id),
  foreign key (document_id, report_index) references current_reports (document_id, report_index) on delete cascade
);

-- The current extraction where corrections lie above what was read; else what was read is current.
create table current_extractions (
  document_id uuid primary key references documents (id) on delete cascade,
  version integer not null,
  body json not null
);

-- What people said, in order; the last word on a cell or a finding counts. Never changed, never deleted but with its document.
create table corrections (
  id bigint generated always as identity primary key,
  document_id uuid not null references documents (id) on delete cascade,
  version integer not null,
  report_index integer not null,
  kind text not null check (kind in ('value', 'withdraw', 'decision', 'place')),
  row_id text,
  column_name text,
  finding_id text,
  old_value jsonb,
  new_value jsonb,
  reason text not null,
  actor text not null,
  account_id uuid references accounts (id),
  at timestamptz not null default now()
);
create index corrections_document_idx on corrections (document_id, id);

-- What happened to a document, in order: feeds the screen, and the history together with the corrections.
create table events (
  id bigint generated always as identity primary key,
  document_id uuid not null references documents (id) on delete cascade,
  type text not null,
  data jsonb not null default '{}',
  actor text,
  reason text,
  at timestamptz not null default now()
);
create index events_document_idx on events (document_id, id);

-- What is still to be done. A job is written with what it is about in one transaction, handed to the queue afterwards, and deleted in the
-- transaction in which its work takes effect: of two workers that did the same job, one finds it gone and leaves no trace.
create table outbox (
  job_id text primary key,
  job text not null,
  document_id uuid references documents (id) on delete cascade,
  payload jsonb not null,
  priority integer not null,
  created_at timestamptz not null default now(),
  queued_at timestamptz
);
create index outbox_document_idx on outbox (document_id);
create index outbox_unqueued_idx on outbox (created_at) where queued_at is null;

create table webhooks (
  id uuid primary key default gen_random_uuid(),
  account_id uuid references accounts (id),
  url text not null,
  secret text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

create table deliveries (
  id uuid primary key default gen_random_uuid(),
  webhook_id uuid not null references webhooks (id) on delete cascade,
  document_id uuid not null references documents (id) on delete cascade,
  event_id bigint not null,
  body jsonb not null,
  tries integer not null default 0,
  last_answer text,
  created_at timestamptz not null default now(),
  delivered_at timestamptz,
  given_up_at timestamptz,
  unique (webhook_id, event_id)
);
create index deliveries_open_idx on deliveries (created_at) where delivered_at is null and given_up_at is null;
