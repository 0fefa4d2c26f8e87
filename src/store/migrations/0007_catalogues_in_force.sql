-- Which version of a catalogue counts for the reports of a period: it is taken before any other that fits as well.
create table catalogues_in_force (
  period_code text not null,
  catalogue_id text not null,
  version integer not null,
  set_by text not null,
  set_at timestamptz not null default now(),
  primary key (period_code, catalogue_id),
  foreign key (catalogue_id, version) references catalogues (id, version)
);
