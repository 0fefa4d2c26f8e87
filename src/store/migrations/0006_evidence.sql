-- What the explanations of the current reports cite and count, and their long texts, so that reports can be compared with each other.

create table evidence_documents (
  document_id uuid not null,
  report_index integer not null,
  position integer not null,
  row_id text not null,
  -- The words of the citation.
  text text not null,
  type text,
  number text,
  -- The year inside the number (02/2017/TT-VPCP).
  year integer,
  symbol text,
  issuer text,
  dated_on date,
  subject text,
  page integer,
  -- Number, symbol and date in one form; null where one of them is missing, or where the document is not a commune's own.
  own_key text,
  primary key (document_id, report_index, position),
  foreign key (document_id, report_index) references current_reports (document_id, report_index) on delete cascade
);
create index evidence_documents_own_key_idx on evidence_documents (own_key) where own_key is not null;

create table evidence_quantities (
  document_id uuid not null,
  report_index integer not null,
  position integer not null,
  row_id text not null,
  text text not null,
  value numeric not null,
  unit text not null,
  about text not null,
  period text,
  page integer,
  primary key (document_id, report_index, position),
  foreign key (document_id, report_index) references current_reports (document_id, report_index) on delete cascade
);

-- Explanations that are too long to be a common phrase, by a digest of their letters: the name of the place and the marks aside.
create table evidence_texts (
  document_id uuid not null,
  report_index integer not null,
  row_id text not null,
  digest text not null,
  text text not null,
  page integer,
  primary key (document_id, report_index, row_id),
  foreign key (document_id, report_index) references current_reports (document_id, report_index) on delete cascade
);
create index evidence_texts_digest_idx on evidence_texts (digest);

-- Whose a current report is: the unit of the registry, else the unit as printed, else the document.
create view evidence_units as
select
  c.document_id,
  c.report_index,
  u.code as unit_code,
  coalesce(u.name, r.unit_text) as unit_name,
  coalesce('unit ' || u.id, 'printed ' || nullif(trim(lower(regexp_replace(r.unit_text, '\s+', ' ', 'g'))), ''), 'document ' || c.document_id || ' ' || c.report_index) as unit_key,
  u.province,
  p.code as period_code,
  coalesce(p.name, r.period_text) as period_name,
  coalesce(p.year, r.period_year) as year,
  d.file_name
from current_report_ids i
join current_reports c on c.document_id = i.document_id and c.report_index = i.report_index
join documents d on d.id = c.document_id
join reports r on r.extraction_id = d.extraction_id and r.report_index = c.report_index
left join units u on u.id = c.unit_id
left join periods p on p.id = c.period_id;

create view report_evidence as
select
  w.unit_code, w.unit_name, w.province, w.period_code, w.period_name, w.year,
  e.row_id, e.position, e.type, e.number, e.year as number_year, e.symbol, e.issuer, e.dated_on, e.subject, e.text, e.page,
  w.file_name, e.document_id, e.report_index
from evidence_documents e
join evidence_units w on w.document_id = e.document_id and w.report_index = e.report_index;

create view report_quantities as
select
  w.unit_code, w.unit_name, w.province, w.period_code, w.period_name, w.year,
  q.row_id, q.position, q.value, q.unit, q.about, q.period, q.text, q.page,
  w.file_name, q.document_id, q.report_index
from evidence_quantities q
join evidence_units w on w.document_id = q.document_id and w.report_index = q.report_index;

-- One line for each unit's claim to a document that another unit claims too.
create view evidence_shared as
with claims as (
  select distinct on (e.own_key, w.unit_key)
    e.own_key, w.unit_key, w.unit_code, w.unit_name, w.period_code, w.period_name, w.year,
    e.row_id, e.type, e.number, e.symbol, e.dated_on, e.subject, e.page, w.file_name, e.document_id, e.report_index
  from evidence_documents e
  join evidence_units w on w.document_id = e.document_id and w.report_index = e.report_index
  where e.own_key is not null
  order by e.own_key, w.unit_key, e.subject is null, e.document_id, e.report_index, e.position
)
select * from (select c.*, count(*) over (partition by own_key) as units from claims c) counted where units > 1;

-- One line for each unit's use of a long explanation that another unit uses too.
create view texts_shared as
with uses as (
  select distinct on (t.digest, w.unit_key)
    t.digest, w.unit_key, w.unit_code, w.unit_name, w.period_code, w.period_name, w.year,
    t.row_id, t.text, t.page, w.file_name, t.document_id, t.report_index
  from evidence_texts t
  join evidence_units w on w.document_id = t.document_id and w.report_index = t.report_index
  order by t.digest, w.unit_key, t.document_id, t.report_index, t.row_id
)
select * from (select u.*, count(*) over (partition by digest) as units from uses u) counted where units > 1;

comment on view report_evidence is 'One line for each document that an explanation of a current report cites.';
comment on column report_evidence.dated_on is 'Null where no date is given, or where the calendar has no such day.';
comment on view report_quantities is 'One line for each count that an explanation of a current report states.';
comment on column report_quantities.period is 'As printed; null: the period of the report.';
comment on view evidence_shared is 'Documents of communes (number, symbol, date) that more than one unit claims. Two units can have numbered alike by chance: compare the subjects.';
comment on view texts_shared is 'Long explanations that more than one unit uses, the name of the place and the marks aside.';
