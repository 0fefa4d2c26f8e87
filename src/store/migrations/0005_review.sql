-- Review by several people: notes on rows, who has a document open, and samples of cells that nothing is flagged about.

alter table corrections drop constraint corrections_kind_check;
alter table corrections add constraint corrections_kind_check check (kind in ('value', 'withdraw', 'decision', 'place', 'note'));

-- Who looks at a document now. A sign of life, not a lock: nothing waits for it, and an old one says nothing.
create table presence (
  document_id uuid not null references documents (id) on delete cascade,
  -- One window of a browser.
  client text not null,
  account_id uuid references accounts (id) on delete cascade,
  name text not null,
  report_index integer,
  row_id text,
  at timestamptz not null default now(),
  primary key (document_id, client)
);

-- Cells drawn by chance from those that nothing is flagged about, for a person to compare with the page; and what the person found.
create table quality_checks (
  id bigint generated always as identity primary key,
  document_id uuid not null references documents (id) on delete cascade,
  report_index integer not null,
  row_id text not null,
  column_name text not null,
  -- What the program showed.
  value jsonb not null,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  -- null while nobody has looked.
  verdict text check (verdict in ('right', 'wrong')),
  judged_by text,
  judged_at timestamptz
);
create index quality_checks_document_idx on quality_checks (document_id, id);
