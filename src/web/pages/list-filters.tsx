/** What narrows the list down: states as tabs with their numbers, and a form for the rest. */
import type { Reviewer } from '../../store/accounts.ts'
import type { Period } from '../../store/registry.ts'
import { STATUS_GROUPS } from '../../store/report-list.ts'
import type { DocumentStatus } from '../../store/tables.ts'
import { Choice } from '../components/field.tsx'
import { formatNumber } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import { ASSIGNED, FILTER_PARAMETERS, type ListQuery } from './list-query.ts'
import { type View, withQuery } from './view.ts'

/** States as they are chosen from, in the order of the work. */
const TABS = {
  all: null,
  waiting: STATUS_GROUPS.waiting,
  todo: STATUS_GROUPS.todo,
  clean: ['clean'],
  reviewed: ['reviewed'],
  trouble: STATUS_GROUPS.trouble,
} as const satisfies Record<string, readonly DocumentStatus[] | null>

interface StateTabsProps {
  readonly view: View
  readonly query: ListQuery
  readonly counts: ReadonlyMap<DocumentStatus, number>
}

export function StateTabs({ view, query, counts }: StateTabsProps) {
  const words = REPORTS[view.language]
  const chosen = query.filter.status
  return (
    <nav class="tabs" aria-label={words.columns.state}>
      <ul>
        {Object.entries(TABS).map(([tab, statuses]) => {
          const count = [...counts].reduce(
            (sum, [status, n]) => (statuses === null || statuses.some((each) => each === status) ? sum + n : sum),
            0,
          )
          return (
            <li key={tab}>
              <a
                href={withQuery(view, { state: tab === 'all' ? null : tab, after: null })}
                aria-current={(chosen ?? 'all') === tab ? 'true' : undefined}
              >
                {words.groups[tab as keyof typeof TABS]} <span class="count">{formatNumber(view.language, count)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

interface FiltersProps {
  readonly view: View
  readonly query: ListQuery
  readonly periods: readonly Period[]
  readonly reviewers: readonly Reviewer[]
  readonly isFiltered: boolean
}

export function Filters({ view, query: { filter }, periods, reviewers, isFiltered }: FiltersProps) {
  const words = REPORTS[view.language]
  const kept = ['state', 'sort'].flatMap((name) => {
    const value = view.query.get(name)
    return value === null ? [] : [<input key={name} type="hidden" name={name} value={value} />]
  })
  return (
    <form class="filters row" method="get" action="/" role="search" aria-label={words.filters}>
      {kept}
      <div class="field grow">
        <label for="filter-q">{words.search}</label>
        <input id="filter-q" name="q" type="search" value={filter.q} placeholder={words.searchHint} />
      </div>
      <Choice
        prefix="filter"
        name="period"
        label={words.period}
        value={filter.period ?? ''}
        options={[['', words.anyPeriod], ...periods.map(({ code, name }) => [code, name] as const)]}
      />
      <Choice
        prefix="filter"
        name="flags"
        label={words.flags}
        value={filter.flags ?? ''}
        options={[
          ['', words.anyFlags],
          ['error', words.withErrors],
          ['warning', words.withWarnings],
        ]}
      />
      {reviewers.length > 0 && (
        <Choice
          prefix="filter"
          name="assigned"
          label={words.assigned}
          value={view.query.get('assigned') ?? ''}
          options={[
            ['', words.anyAssigned],
            [ASSIGNED.me, words.assignedMe],
            [ASSIGNED.nobody, words.assignedNobody],
            ...reviewers.filter(({ id }) => id !== view.caller?.account?.id).map(({ id, name }) => [id, name] as const),
          ]}
        />
      )}
      <button type="submit">{words.apply}</button>
      {isFiltered && (
        <a class="clear" href={withQuery(view, Object.fromEntries([...FILTER_PARAMETERS, 'after'].map((name) => [name, null])))}>
          {words.clear}
        </a>
      )}
      <details class="menu saved-views" id="saved-views" hidden>
        <summary class="button">{words.savedViews}</summary>
        <div
          class="menu-panel"
          data-none={words.noViews}
          data-name={words.viewName}
          data-save={words.saveView}
          data-remove={words.removeView('{name}')}
        />
      </details>
    </form>
  )
}
