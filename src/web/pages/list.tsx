/** The reports: the first page of the application. Works with plain links and forms; scripts add uploading, keys and live progress. */
import { listReviewers, type Reviewer } from '../../store/accounts.ts'
import { listPeriods, type Period } from '../../store/registry.ts'
import { countReports, findOwed, listReports, type Owed, type ReportPage, type SortKey, STATUS_GROUPS } from '../../store/report-list.ts'
import type { DocumentStatus } from '../../store/tables.ts'
import { ReportRow } from '../components/report-rows.tsx'
import { formatNumber } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import type { Routes } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { BulkBar } from './list-bulk.tsx'
import { Filters, StateTabs } from './list-filters.tsx'
import { FILTER_PARAMETERS, type ListQuery, toCursor, toListQuery } from './list-query.ts'
import { OwedPanel } from './owed-panel.tsx'
import { UploadArea } from './upload-area.tsx'
import { type View, viewOf, withQuery } from './view.ts'

const AT_ONCE = 50
/** Units of this level owe reports. */
export const OWING_LEVEL = 'commune'

export const listPage: Routes = (app, service) => {
  app.get('/', async (c) => {
    const { scope, mayReview, account } = c.var.caller
    const view = viewOf(c, service.version)
    const query = toListQuery(view.query, account?.id ?? null)
    const [page, counts, periods, reviewers] = await Promise.all([
      listReports(service.db, scope, query.filter, { ...query, limit: AT_ONCE }),
      countReports(service.db, scope, query.filter),
      listPeriods(service.db),
      mayReview ? listReviewers(service.db) : [],
    ])
    const { period } = query.filter
    const owed = period === undefined || !mayReview ? null : await findOwed(service.db, period, OWING_LEVEL)
    return html(c, <ListPage {...{ view, query, page, counts, periods, reviewers, owed }} maxFileBytes={service.maxFileBytes} />)
  })
}

export interface ListPageProps {
  readonly view: View
  readonly query: ListQuery
  readonly page: ReportPage
  readonly counts: ReadonlyMap<DocumentStatus, number>
  readonly periods: readonly Period[]
  /** To whom reports can be given; empty for those who may not, and where there are no accounts. */
  readonly reviewers: readonly Reviewer[]
  /** null: no period is chosen, or the reader may not know. */
  readonly owed: Owed | null
  readonly maxFileBytes: number
}

function ListPage(props: ListPageProps) {
  const { view, query, page, counts, periods, reviewers, owed } = props
  const words = REPORTS[view.language]
  const isFiltered = FILTER_PARAMETERS.some((name) => view.query.get(name))
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shown = shownCount(query, counts)
  const isNew = all === 0 && !isFiltered
  const period = periods.find(({ code }) => code === query.filter.period)
  return (
    <Layout view={view} title={words.title}>
      <UploadArea view={view} periods={periods} maxFileBytes={props.maxFileBytes} isNew={isNew} />
      <div id="list">
        {!isNew && (
          <>
            <StateTabs view={view} query={query} counts={counts} />
            <Filters {...{ view, query, periods, reviewers, isFiltered }} />
            {owed !== null && period !== undefined && <OwedPanel view={view} owed={owed} period={period} />}
            {page.documents.length === 0 ? <p class="empty">{words.emptyFiltered}</p> : <ReportTable {...props} />}
            <p class="paging">
              <span>{words.count(formatNumber(view.language, shown))}</span>
              {query.after !== undefined && <a href={withQuery(view, { after: null })}>{words.first}</a>}
              {page.next !== null && (
                <a class="button" rel="next" href={withQuery(view, { after: toCursor(page.next) })}>
                  {words.next}
                </a>
              )}
            </p>
          </>
        )}
      </div>
    </Layout>
  )
}

/** How many the chosen state has. */
function shownCount({ filter: { status } }: ListQuery, counts: ReadonlyMap<DocumentStatus, number>): number {
  const wanted: readonly string[] | null =
    status === undefined ? null : status in STATUS_GROUPS ? STATUS_GROUPS[status as keyof typeof STATUS_GROUPS] : [status]
  return [...counts].reduce((sum, [each, count]) => (wanted === null || wanted.includes(each) ? sum + count : sum), 0)
}

function ReportTable({ view, query, page, reviewers }: ListPageProps) {
  const { language } = view
  const words = REPORTS[language]
  const heading = (key: SortKey, label: string, number = false) => <SortHeading {...{ view, query, label, number }} sort={key} />
  return (
    <>
      <BulkBar view={view} reviewers={reviewers} />
      <div class="table-wrap">
        <table class="reports" aria-describedby="list-keys">
          <caption class="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col" class="select">
                <input type="checkbox" id="select-all" aria-label={words.selectAll} hidden />
              </th>
              {heading('unit', words.columns.report)}
              <th scope="col">{words.columns.period}</th>
              {heading('status', words.columns.state)}
              {heading('points', words.columns.points, true)}
              <th scope="col" class="number">
                {words.columns.max}
              </th>
              {heading('open', words.columns.open)}
              {heading('arrived', words.columns.arrived)}
            </tr>
          </thead>
          <tbody id="report-rows">
            {page.documents.map((document) => (
              <ReportRow key={document.id} document={document} language={language} />
            ))}
          </tbody>
        </table>
      </div>
      <p id="list-keys" class="note keys">
        {words.keys}
      </p>
    </>
  )
}

interface SortHeadingProps {
  readonly view: View
  readonly query: ListQuery
  readonly sort: SortKey
  readonly label: string
  readonly number: boolean
}

/** Points and flags begin with the most, words with A. */
const FIRST_DESCENDING: ReadonlySet<SortKey> = new Set(['points', 'open', 'arrived'])

function SortHeading({ view, query, sort, label, number }: SortHeadingProps) {
  const isSorted = query.by === sort
  const descending = isSorted ? !query.descending : FIRST_DESCENDING.has(sort)
  return (
    <th
      scope="col"
      class={number ? 'number' : undefined}
      aria-sort={isSorted ? (query.descending ? 'descending' : 'ascending') : undefined}
    >
      <a class="sort" href={withQuery(view, { sort: descending ? `-${sort}` : sort, after: null })}>
        {label}
        {isSorted && <span aria-hidden="true">{query.descending ? ' ▼' : ' ▲'}</span>}
      </a>
    </th>
  )
}
