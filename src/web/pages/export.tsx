/** What goes out: which reports, in which form. The form asks the API for the file; nothing is kept. */
import { listPeriods, type Period } from '../../store/registry.ts'
import { DOCUMENT_STATUSES } from '../../store/tables.ts'
import { ALWAYS_THERE, ROW_COLUMNS } from '../../export/row-columns.ts'
import { badRequest } from '../api-error.ts'
import { EXPORT } from '../i18n/export.ts'
import { formatNumber } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import type { Routes } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { type View, viewOf } from './view.ts'

/** Chosen by the reader: the parameters of the API that it stands for. */
const FORMS = {
  xlsx: { format: 'xlsx', csv: null },
  csvExcel: { format: 'csv', csv: 'excel-vi' },
  csv: { format: 'csv', csv: 'programs' },
  json: { format: 'json', csv: null },
} as const
type Form = keyof typeof FORMS
const isForm = (name: string | null): name is Form => name !== null && name in FORMS
const FILTERS = ['documents', 'period', 'unit', 'status'] as const

export const exportPage: Routes = (app, { db, version }) => {
  app.get('/export', async (c) => {
    const view = viewOf(c, version)
    return html(c, <ExportPage view={view} periods={await listPeriods(db)} />)
  })

  app.get('/export/file', (c) => {
    const { searchParams } = new URL(c.req.url)
    const form = searchParams.get('form')
    if (!isForm(form)) throw badRequest('there is no such format')
    const { format, csv } = FORMS[form]
    const asked = new URLSearchParams({ format, ...(csv === null ? {} : { csv }) })
    for (const name of FILTERS) {
      const value = searchParams.get(name)?.trim() ?? ''
      if (value !== '') asked.set(name, value)
    }
    const columns = searchParams.getAll('column')
    if (format !== 'json' && columns.length > 0) asked.set('columns', columns.join(','))
    return c.redirect(`/api/export?${asked.toString()}`, 303)
  })
}

function ExportPage({ view, periods }: { readonly view: View; readonly periods: readonly Period[] }) {
  const words = EXPORT[view.language]
  const documents = view.query.get('documents') ?? ''
  return (
    <Layout view={view} title={words.title}>
      <p class="note">{words.how}</p>
      <form class="card narrow" method="get" action="/export/file">
        <h2>{words.which}</h2>
        {documents === '' ? (
          <Choice view={view} periods={periods} />
        ) : (
          <>
            <input type="hidden" name="documents" value={documents} />
            <p>{words.selected(formatNumber(view.language, documents.split(',').length))}</p>
          </>
        )}
        <fieldset class="choices">
          <legend>{words.format}</legend>
          {(Object.keys(FORMS) as Form[]).map((form) => (
            <p key={form}>
              <input type="radio" id={form} name="form" value={form} checked={form === 'xlsx'} aria-describedby={`${form}-how`} />{' '}
              <label for={form}>{words[form]}</label>
              <span id={`${form}-how`} class="quiet hint">
                {words[`${form}How`]}
              </span>
            </p>
          ))}
        </fieldset>
        <Columns view={view} />
        <button type="submit" class="primary">
          {words.download}
        </button>
      </form>
    </Layout>
  )
}

/** Which columns the rows have; JSON is always whole. */
function Columns({ view }: { readonly view: View }) {
  const words = EXPORT[view.language]
  return (
    <details class="columns">
      <summary>{words.columns}</summary>
      <fieldset class="choices" aria-describedby="columns-how">
        <legend class="visually-hidden">{words.columns}</legend>
        <input type="hidden" name="column" value={ALWAYS_THERE} />
        {ROW_COLUMNS.filter((column) => column !== ALWAYS_THERE).map((column) => (
          <p key={column}>
            <input type="checkbox" id={`column-${column}`} name="column" value={column} checked />{' '}
            <label for={`column-${column}`}>{words.columnNames[column]}</label>
          </p>
        ))}
        <p id="columns-how" class="note">
          {words.columnsHow}
        </p>
      </fieldset>
    </details>
  )
}

function Choice({ view, periods }: { readonly view: View; readonly periods: readonly Period[] }) {
  const words = EXPORT[view.language]
  return (
    <div class="row">
      <div class="field">
        <label for="period">{words.period}</label>
        <select id="period" name="period">
          <option value="">{words.anyPeriod}</option>
          {periods.map(({ code, name }) => (
            <option key={code} value={code} selected={code === view.query.get('period')}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="status">{words.state}</label>
        <select id="status" name="status">
          <option value="">{words.anyState}</option>
          {DOCUMENT_STATUSES.map((status) => (
            <option key={status} value={status}>
              {REPORTS[view.language].states[status]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="unit">{words.unit}</label>
        <input id="unit" name="unit" placeholder={words.anyUnit} />
      </div>
    </div>
  )
}
