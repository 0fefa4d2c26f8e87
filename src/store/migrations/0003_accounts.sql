-- People who sign in: roles, passwords, sessions, one-time links, and which documents belong to which unit.

-- A unit's account sees its unit's documents; one that was made before there were units goes on seeing what it sent in.
alter table accounts drop constraint accounts_role_check;
alter table accounts alter column role drop default;
update accounts set role = 'unit' where role = 'user';
alter table accounts
  add constraint accounts_role_check check (role in ('admin', 'reviewer', 'unit')),
  add column unit_id bigint references units (id),
  -- The name as it is compared at sign-in: small letters without marks.
  add column name_key text unique,
  add column password_hash text,
  add column password_at timestamptz,
  add column language text check (language in ('vi', 'en')),
  add column last_login_at timestamptz,
  add constraint accounts_unit_check check (unit_id is null or role = 'unit');

alter table api_tokens
  add column read_only boolean not null default false,
  -- The token with which a program made this one: taken back with it.
  add column made_by uuid references api_tokens (id);

-- A browser that is signed in. Only the SHA-256 of what its cookie holds is kept.
create table sessions (
  id uuid primary key default gen_random_uuid(),
  hash text not null unique,
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  address text not null,
  agent text not null
);
create index sessions_account_idx on sessions (account_id);

-- Browsers from which an account has signed in before: failures elsewhere do not keep them out.
create table known_browsers (
  id uuid primary key default gen_random_uuid(),
  hash text not null,
  account_id uuid not null references accounts (id) on delete cascade,
  last_login_at timestamptz not null default now(),
  unique (hash, account_id)
);
create index known_browsers_account_idx on known_browsers (account_id);

-- Links that let a person set name and password, once: the first administrator, invitations, forgotten passwords.
create table one_time_links (
  id uuid primary key default gen_random_uuid(),
  hash text not null unique,
  purpose text not null check (purpose in ('first', 'invitation', 'reset')),
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index one_time_links_account_idx on one_time_links (account_id);

-- Failed attempts to sign in, and from when the next one is looked at. Keys are hashes; names are not kept.
create table login_failures (
  key text primary key,
  failures integer not null,
  next_at timestamptz not null,
  expires_at timestamptz not null
);
create index login_failures_expired_idx on login_failures (expires_at);

-- Counters of the rate limits; columns as rate-limiter-flexible has them.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- What administrators and accounts did to accounts. Kept when an account goes.
create table account_events (
  id bigint generated always as identity primary key,
  account_id uuid references accounts (id) on delete set null,
  type text not null,
  actor text,
  data jsonb not null default '{}',
  at timestamptz not null default now()
);
create index account_events_account_idx on account_events (account_id, id);

alter table documents
  -- The unit whose account sent it in; null: a reviewer's or an administrator's, which belongs to the units of its reports.
  add column owner_unit_id bigint references units (id),
  -- The reviewer who is responsible for it.
  add column assigned_to uuid references accounts (id) on delete set null;
create index documents_owner_unit_idx on documents (owner_unit_id) where deleted_at is null;
create index documents_assigned_idx on documents (assigned_to) where deleted_at is null;

-- The same file twice is one document, within those who see it: a unit, or an account without one, or all reviewers.
drop index documents_file_idx;
create unique index documents_file_idx on documents
  (sha256, coalesce(owner_unit_id, 0), coalesce(account_id, '00000000-0000-0000-0000-000000000000')) where deleted_at is null;
