-- For the people who take the data on: psql, Excel, Metabase. Columns are documented, and stay.

-- A report that another one of the same unit, period and catalogue has not superseded.
create view current_report_ids as
select c.document_id, c.report_index
from current_reports c
join documents d on d.id = c.document_id
where d.deleted_at is null
  and not exists (
    select 1
    from current_reports n
    join documents nd on nd.id = n.document_id
    where n.unit_id = c.unit_id
      and n.period_id = c.period_id
      and n.catalogue_id is not distinct from c.catalogue_id
      and nd.deleted_at is null
      and nd.status <> 'cancelled'
      and (nd.seq, n.report_index) > (d.seq, c.report_index)
  );

-- The last word of a person on a cell.
create view corrected_values as
select document_id, report_index, row_id, column_name, new_value, reason, actor, at
from (
  select distinct on (document_id, report_index, row_id, column_name) *
  from corrections
  where kind in ('value', 'withdraw')
  order by document_id, report_index, row_id, column_name, id desc
) latest
where kind = 'value';

create view report_scores as
select
  u.code as unit_code,
  coalesce(u.name, r.unit_text) as unit_name,
  u.province,
  p.code as period_code,
  coalesce(p.name, r.period_text) as period_name,
  coalesce(p.year, r.period_year) as year,
  r.catalogue_id,
  r.catalogue_version,
  w.row_id,
  w.parent as parent_row_id,
  w.position,
  w.printed_code,
  w.name,
  case when cm.document_id is null then w.max else (cm.new_value #>> '{}')::numeric end as max,
  case when cs.document_id is null then w.self else (cs.new_value #>> '{}')::numeric end as self,
  case when ca.document_id is null then w.appraised else (ca.new_value #>> '{}')::numeric end as appraised,
  w.max as max_as_read,
  w.self as self_as_read,
  w.appraised as appraised_as_read,
  case when ce.document_id is null then w.explanation else ce.new_value #>> '{}' end as explanation,
  (cm.document_id is not null or cs.document_id is not null or ca.document_id is not null or ce.document_id is not null) as corrected,
  case when d.status = 'reviewed' then 'reviewed' else c.status end as review_state,
  d.file_name,
  d.id as document_id,
  c.report_index
from current_report_ids i
join current_reports c on c.document_id = i.document_id and c.report_index = i.report_index
join documents d on d.id = c.document_id
join reports r on r.extraction_id = d.extraction_id and r.report_index = c.report_index
join rows w on w.extraction_id = r.extraction_id and w.report_index = r.report_index
left join units u on u.id = c.unit_id
left join periods p on p.id = c.period_id
left join corrected_values cm on cm.document_id = d.id and cm.report_index = c.report_index and cm.row_id = w.row_id and cm.column_name = 'max'
left join corrected_values cs on cs.document_id = d.id and cs.report_index = c.report_index and cs.row_id = w.row_id and cs.column_name = 'self'
left join corrected_values ca on ca.document_id = d.id and ca.report_index = c.report_index and ca.row_id = w.row_id and ca.column_name = 'appraised'
left join corrected_values ce on ce.document_id = d.id and ce.report_index = c.report_index and ce.row_id = w.row_id and ce.column_name = 'explanation';

create view report_findings as
select
  u.code as unit_code,
  coalesce(u.name, r.unit_text) as unit_name,
  u.province,
  p.code as period_code,
  coalesce(p.name, r.period_text) as period_name,
  coalesce(p.year, r.period_year) as year,
  r.catalogue_id,
  r.catalogue_version,
  f.row_id,
  f.column_name,
  f.code,
  f.severity,
  f.state,
  f.body #>> '{message,vi}' as message_vi,
  f.body #>> '{message,en}' as message_en,
  f.body #>> '{printed}' as printed,
  f.body #>> '{expected}' as expected,
  f.page,
  case when d.status = 'reviewed' then 'reviewed' else c.status end as review_state,
  d.file_name,
  d.id as document_id,
  c.report_index,
  f.finding_id
from current_report_ids i
join current_reports c on c.document_id = i.document_id and c.report_index = i.report_index
join documents d on d.id = c.document_id
join reports r on r.extraction_id = d.extraction_id and r.report_index = c.report_index
join findings f on f.document_id = c.document_id and f.report_index = c.report_index
left join units u on u.id = c.unit_id
left join periods p on p.id = c.period_id;

comment on view report_scores is 'One line for each criterion of each current report (one report for each unit, period and catalogue), corrections applied.';
comment on column report_scores.unit_code is 'Official code of the unit; null while the printed name was not found in the registry.';
comment on column report_scores.unit_name is 'Name from the registry, else as printed.';
comment on column report_scores.row_id is 'Section and code of the criterion, e.g. I.1.1.1; TOTAL for the total. The same in all reports of a catalogue.';
comment on column report_scores.parent_row_id is 'row_id of the criterion above; null for TOTAL.';
comment on column report_scores.position is 'Place in the report, from 1.';
comment on column report_scores.max is 'Maximum, corrections applied; null: blank or unreadable.';
comment on column report_scores.self is 'Self-assessed score, corrections applied; null: blank or unreadable (report_findings says which).';
comment on column report_scores.appraised is 'Appraised score, corrections applied; null as above.';
comment on column report_scores.self_as_read is 'As the machine read it.';
comment on column report_scores.corrected is 'A person has corrected a value of this line.';
comment on column report_scores.review_state is 'reviewed: a person has finished it; clean, needs-review, partial: as the program found it.';
comment on view report_findings is 'One line for each finding of each current report.';
comment on column report_findings.state is 'open, accepted (as printed), dismissed, settled.';
