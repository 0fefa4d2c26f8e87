/** One catalogue: as a tree with its sums, as a file, and the periods for which it is in force. */
import type { Context } from 'hono'
import type { Catalogue } from '../../model/catalogue.ts'
import { periodCode } from '../../model/period.ts'
import { type CatalogueEntry, findCatalogue, type InForce, listCatalogues, listInForce } from '../../store/catalogues.ts'
import { listPeriods } from '../../store/registry.ts'
import { notFound } from '../api-error.ts'
import { catalogueToDraft, type Draft, sumsOf } from '../catalogues-desk/draft.ts'
import { SumOfLine } from '../catalogues-desk/sum-of-line.tsx'
import { ruleCatalogue, unruleCatalogue } from '../catalogues.ts'
import { PostForm } from '../components/post-form.tsx'
import { attachment } from '../documents.ts'
import { requireAdmin } from '../guard.ts'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Env, Routes, Service } from '../service.ts'
import { fieldsOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { languageOf, setFlash, type View, viewOf } from './view.ts'

/** The database keeps versions as integers up to this. */
const GREATEST_VERSION = 2 ** 31 - 1

/** null: no version is called so. */
function toVersion(text: string): number | null {
  const version = Number(text)
  return Number.isInteger(version) && version > 0 && version <= GREATEST_VERSION ? version : null
}

export const cataloguePage: Routes = (app, service) => {
  const { db } = service
  app.get('/catalogues/:id', async (c) => {
    const view = viewOf(c, service.version)
    const catalogue = await catalogueOf(c, service)
    const versions = (await listCatalogues(db)).filter(({ id }) => id === catalogue.id)
    const rulings = (await listInForce(db)).filter(({ id, version }) => id === catalogue.id && version === catalogue.version)
    const periods = await listPeriods(db)
    const words = CATALOGUES[view.language]
    const self = `/catalogues/${catalogue.id}`
    const isAdmin = view.caller?.isAdmin === true
    return html(
      c,
      <Layout
        view={view}
        title={`${catalogue.title} (${words.versionOf(String(catalogue.version))})`}
        actions={
          <>
            {isAdmin && (
              <a class="button" href={`${self}/edit?version=${catalogue.version}`}>
                {words.edit}
              </a>
            )}
            <a class="button" href={`${self}/file?version=${catalogue.version}`}>
              {words.download}
            </a>
          </>
        }
      >
        {versions.length > 1 && <CompareForm view={view} catalogue={catalogue} versions={versions} />}
        <Rulings view={view} catalogue={catalogue} rulings={rulings} periods={periods} />
        <Tree language={view.language} draft={catalogueToDraft(catalogue)} />
      </Layout>,
    )
  })

  app.get('/catalogues/:id/file', async (c) => {
    const catalogue = await catalogueOf(c, service)
    c.header('Content-Disposition', attachment(`${catalogue.id}-${catalogue.version}.json`))
    c.header('Content-Type', 'application/json')
    return c.body(`${JSON.stringify(catalogue, null, 2)}\n`)
  })

  app.post('/catalogues/:id/in-force', async (c) => {
    requireAdmin(c.var.caller)
    const fields = await fieldsOf(c)
    const period = (fields.get('period') ?? '').trim()
    const version = toVersion(fields.get('version') ?? '')
    const asked = version === null || periodCode(period) === '' ? null : { period: periodCode(period), id: c.req.param('id'), version }
    const rechecked = asked === null ? null : await ruleCatalogue(service, asked, c.var.caller.name)
    if (asked === null || rechecked === null) throw notFound()
    setFlash(c, { tone: 'good', text: CATALOGUES[languageOf(c)].ruled(period, String(rechecked)) })
    return c.redirect(`/catalogues/${asked.id}?version=${asked.version}`, 303)
  })

  app.post('/catalogues/:id/out-of-force', async (c) => {
    requireAdmin(c.var.caller)
    const period = (await fieldsOf(c)).get('period') ?? ''
    const id = c.req.param('id')
    const rechecked = await unruleCatalogue(service, { id, period })
    if (rechecked === null) throw notFound()
    setFlash(c, { tone: 'good', text: CATALOGUES[languageOf(c)].unruled(period, String(rechecked)) })
    return c.redirect(`/catalogues/${id}`, 303)
  })
}

/** The catalogue that the address names, its newest version where it names none. Throws a 404. */
export async function catalogueOf(c: Context<Env>, { db }: Pick<Service, 'db'>, parameter = 'version'): Promise<Catalogue> {
  const asked = c.req.query(parameter)
  const version = asked === undefined ? undefined : toVersion(asked)
  const catalogue = version === null ? null : await findCatalogue(db, c.req.param('id') ?? '', version)
  if (catalogue === null) throw notFound()
  return catalogue
}

interface CompareFormProps {
  readonly view: View
  readonly catalogue: Catalogue
  readonly versions: readonly CatalogueEntry[]
}

function CompareForm({ view, catalogue, versions }: CompareFormProps) {
  const words = CATALOGUES[view.language]
  return (
    <form class="row card" method="get" action={`/catalogues/${catalogue.id}/compare`}>
      <input type="hidden" name="to" value={catalogue.version} />
      <div class="field">
        <label for="from">{words.compareWith}</label>
        <select id="from" name="from">
          {versions
            .filter(({ version }) => version !== catalogue.version)
            .map(({ version }) => (
              <option key={version} value={version}>
                {words.versionOf(String(version))}
              </option>
            ))}
        </select>
      </div>
      <button type="submit">{words.compareButton}</button>
    </form>
  )
}

interface RulingsProps {
  readonly view: View
  readonly catalogue: Catalogue
  readonly rulings: readonly InForce[]
  readonly periods: readonly { readonly code: string; readonly name: string }[]
}

function Rulings({ view, catalogue, rulings, periods }: RulingsProps) {
  const words = CATALOGUES[view.language]
  const names = new Map(periods.map(({ code, name }) => [code, name]))
  const isAdmin = view.caller?.isAdmin === true
  return (
    <section class="card">
      <h2>{words.ruleTitle}</h2>
      <p class="note">{words.ruleHint}</p>
      {rulings.length === 0 && <p>{words.notInForce}</p>}
      {rulings.map(({ period }) => (
        <PostForm key={period} csrf={view.csrf} class="row" action={`/catalogues/${catalogue.id}/out-of-force`}>
          <input type="hidden" name="period" value={period} />
          <strong>{names.get(period) ?? period}</strong>
          {isAdmin && (
            <button type="submit" class="small">
              {words.unrule}
            </button>
          )}
        </PostForm>
      ))}
      {isAdmin && (
        <PostForm csrf={view.csrf} class="row" action={`/catalogues/${catalogue.id}/in-force`}>
          <input type="hidden" name="version" value={catalogue.version} />
          <div class="field">
            <label for="period">{words.period}</label>
            <input id="period" name="period" list="periods" required maxLength={100} placeholder={words.periodHint} />
            <datalist id="periods">
              {periods.map(({ code, name }) => (
                <option key={code} value={name} />
              ))}
            </datalist>
          </div>
          <button type="submit">{words.ruleButton}</button>
        </PostForm>
      )}
    </section>
  )
}

function Tree({ language, draft }: { readonly language: Language; readonly draft: Draft }) {
  const words = CATALOGUES[language]
  const sums = sumsOf(draft)
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={words.criterion}>
      <table class="side">
        <caption class="visually-hidden">{words.criterion}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" class="number">
              {words.points}
            </th>
            <th scope="col">{words.sum}</th>
            <th scope="col">{words.assessedBy}</th>
          </tr>
        </thead>
        <tbody>
          {draft.lines.map(({ depth, code, name, max, assessedBy }, at) => (
            <tr key={at} class={depth === 0 ? 'depth-0' : undefined}>
              <th scope="row" class={`depth-${depth + 1}`}>
                <span class="code">{code}</span> {name}
              </th>
              <td class="number">{formatNumber(language, max === '' ? null : Number(max))}</td>
              <td>
                <SumOfLine language={language} sum={sums.lines[at] ?? null} />
              </td>
              <td>{assessedBy === '' ? '' : words.assessors[assessedBy]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
