/** The periods of reports: list, add, change, delete. */
import { periodEnd } from '../../model/period.ts'
import { listRegisteredPeriods, periodFromCode, type RegisteredPeriod, removePeriod, savePeriod } from '../../store/registry.ts'
import { PostForm } from '../components/post-form.tsx'
import { requireAdmin } from '../guard.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import { REGISTRY } from '../i18n/registry.ts'
import type { Routes } from '../service.ts'
import { fieldsOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { setFlash, type View, viewOf } from './view.ts'

export const periodPages: Routes = (app, { db, version }) => {
  app.get('/periods', async (c) => html(c, <PeriodsPage view={viewOf(c, version)} periods={await listRegisteredPeriods(db)} />))

  app.post('/periods', async (c) => {
    requireAdmin(c.var.caller)
    const view = viewOf(c, version)
    const words = REGISTRY[view.language]
    const fields = await fieldsOf(c)
    const name = fields.get('name')?.trim().slice(0, 200) ?? ''
    const code = fields.get('code') ?? ''
    if (fields.get('act') === 'remove') {
      const isGone = await removePeriod(db, code)
      setFlash(c, isGone ? { tone: 'good', text: words.removed(name) } : { tone: 'bad', text: words.inUse })
      return c.redirect('/periods', 303)
    }
    const period = periodFromCode(name)
    if (period === null) {
      setFlash(c, { tone: 'bad', text: words.noYear })
      return c.redirect('/periods', 303)
    }
    const ends = fields.get('endsOn') ?? ''
    const endsOn = /^\d{4}-\d\d-\d\d$/u.test(ends) && !Number.isNaN(Date.parse(ends)) ? ends : periodEnd(name, period.year)
    await savePeriod(db, { code: code === '' ? period.code : code, name, year: period.year, endsOn })
    setFlash(c, { tone: 'good', text: words.saved(name) })
    return c.redirect('/periods', 303)
  })
}

function PeriodsPage({ view, periods }: { readonly view: View; readonly periods: readonly RegisteredPeriod[] }) {
  const words = REGISTRY[view.language]
  const isAdmin = view.caller?.isAdmin === true
  return (
    <Layout view={view} title={words.periods}>
      <p class="note">{words.periodsHow}</p>
      {isAdmin && (
        <PostForm csrf={view.csrf} class="card row" action="/periods">
          <div class="field grow">
            <label for="name">{words.periodName}</label>
            <input id="name" name="name" required placeholder={words.periodExample} />
          </div>
          <div class="field">
            <label for="endsOn">{words.endsOn}</label>
            <input id="endsOn" name="endsOn" type="date" />
          </div>
          <button type="submit" class="primary">
            {words.addPeriod}
          </button>
        </PostForm>
      )}
      {periods.length === 0 ? (
        <p class="empty">{words.noPeriods}</p>
      ) : (
        <div class="table-wrap">
          <table>
            <caption class="visually-hidden">{words.periods}</caption>
            <thead>
              <tr>
                <th scope="col">{words.periodName}</th>
                <th scope="col">{words.endsOn}</th>
                <th scope="col" class="number">
                  {words.reports}
                </th>
                {isAdmin && <th scope="col">{words.edit}</th>}
              </tr>
            </thead>
            <tbody>
              {periods.map((period) => (
                <PeriodRow key={period.code} view={view} period={period} isAdmin={isAdmin} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  )
}

interface PeriodRowProps {
  readonly view: View
  readonly period: RegisteredPeriod
  readonly isAdmin: boolean
}

function PeriodRow({ view, period: { code, name, endsOn, reports }, isAdmin }: PeriodRowProps) {
  const words = REGISTRY[view.language]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formatDate(view.language, endsOn)}</td>
      <td class="number">
        <a href={`/?period=${encodeURIComponent(code)}`} aria-label={`${formatNumber(view.language, reports)}: ${words.seeReports(name)}`}>
          {formatNumber(view.language, reports)}
        </a>
      </td>
      {isAdmin && (
        <td>
          <details>
            <summary aria-label={`${words.edit} ${name}`}>{words.edit}</summary>
            <PostForm csrf={view.csrf} class="row" action="/periods">
              <input type="hidden" name="code" value={code} />
              <div class="field">
                <label for={`name-${code}`}>{words.periodName}</label>
                <input id={`name-${code}`} name="name" value={name} required />
              </div>
              <div class="field">
                <label for={`ends-${code}`}>{words.endsOn}</label>
                <input id={`ends-${code}`} name="endsOn" type="date" value={endsOn} required />
              </div>
              <button type="submit">{words.save}</button>
              {reports === 0 && (
                <button type="submit" class="danger" name="act" value="remove">
                  {words.remove}
                </button>
              )}
            </PostForm>
          </details>
        </td>
      )}
    </tr>
  )
}
