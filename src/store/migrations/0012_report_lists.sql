-- What lists of reports show and are searched by; and from when to when a unit owes its report.

-- Text as it is searched: small letters without marks, single spaces. The collation plays no part in it.
create function fold_text(given text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(
    regexp_replace(lower(translate(normalize(given, NFD), 'ĐđÐð', 'dddd')), '[\u0300-\u036f]+', '', 'g'),
    '[^a-z0-9]+', ' ', 'g'))
$$;

alter table current_reports
  add column self_total numeric,
  add column max_total numeric,
  -- The report prints no total: the points of its parts were added up.
  add column self_is_sum boolean not null default false;

update current_reports c
set self_total = w.self, max_total = w.max
from documents d
join rows w on w.extraction_id = d.extraction_id
where d.id = c.document_id and w.report_index = c.report_index and w.parent is null;

-- A unit that came about by a merger owes no report of an earlier period.
alter table units add column valid_from date;

-- The last day that a period is about; null: the end of its year.
alter table periods add column ends_on date;

comment on column current_reports.self_total is 'Self-assessed points of the whole report, corrections applied; null: none.';
comment on column current_reports.self_is_sum is 'No total is printed; self_total is the sum of the parts that have points.';
