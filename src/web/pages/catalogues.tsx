/** Catalogues: the list, one of them as a tree with its sums, and the periods for which it is in force. */
import type { Context } from 'hono'
import { type Catalogue, catalogueToCriteria } from '../../model/catalogue.ts'
import { periodCode } from '../../model/period.ts'
import { type CatalogueEntry, findCatalogue, type InForce, listCatalogues, listInForce } from '../../store/catalogues.ts'
import { type DocumentRow, listDocuments } from '../../store/documents.ts'
import { listPeriods } from '../../store/registry.ts'
import { notFound } from '../api-error.ts'
import { catalogueToDraft, type Draft, sumsOf } from '../catalogues-desk/draft.ts'
import { SumOfLine } from '../catalogues-desk/sum-of-line.tsx'
import { ruleCatalogue, unruleCatalogue } from '../catalogues.ts'
import { PostForm } from '../components/post-form.tsx'
import { attachment } from '../documents.ts'
import { requireAdmin } from '../guard.ts'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { formatDate, formatNumber, NO_VALUE } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Env, Routes, Service } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { setFlash, type View, viewOf } from './view.ts'

/** Documents that are offered for deriving. */
const OFFERED = 100

export const cataloguePages: Routes = (app, service) => {
  const { db } = service
  app.get('/catalogues', async (c) => {
    const view = viewOf(c, service.version)
    const documents = view.caller?.isAdmin === true ? await listDocuments(db, c.var.caller.scope, { limit: OFFERED }) : []
    const [entries, inForce, periods] = [await listCatalogues(db), await listInForce(db), await listPeriods(db)]
    const names = new Map(periods.map(({ code, name }) => [code, name]))
    const catalogues = await service.catalogues()
    return html(
      c,
      <Layout view={view} title={CATALOGUES[view.language].title}>
        <p class="note">{CATALOGUES[view.language].intro}</p>
        <CatalogueTable view={view} entries={entries} catalogues={catalogues} inForce={inForce} names={names} />
        {view.caller?.isAdmin === true && (
          <AddForms view={view} documents={documents.filter(({ extraction_id: extraction }) => extraction !== null)} />
        )}
      </Layout>,
    )
  })

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
    const { language } = viewOf(c, service.version)
    const { period, version } = await c.req.parseBody()
    const asked = { period: periodCode(textOf(period)), id: c.req.param('id'), version: Number(textOf(version)) }
    const rechecked =
      asked.period === '' || !Number.isInteger(asked.version) ? null : await ruleCatalogue(service, asked, c.var.caller.name)
    if (rechecked === null) throw notFound()
    setFlash(c, { tone: 'good', text: CATALOGUES[language].ruled(textOf(period), String(rechecked)) })
    return c.redirect(`/catalogues/${asked.id}?version=${asked.version}`, 303)
  })

  app.post('/catalogues/:id/out-of-force', async (c) => {
    requireAdmin(c.var.caller)
    const { language } = viewOf(c, service.version)
    const { period } = await c.req.parseBody()
    const id = c.req.param('id')
    const rechecked = await unruleCatalogue(service, { id, period: textOf(period) })
    if (rechecked === null) throw notFound()
    setFlash(c, { tone: 'good', text: CATALOGUES[language].unruled(textOf(period), String(rechecked)) })
    return c.redirect(`/catalogues/${id}`, 303)
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The catalogue that the address names, its newest version where it names none. Throws a 404. */
export async function catalogueOf(c: Context<Env>, { db }: Pick<Service, 'db'>, parameter = 'version'): Promise<Catalogue> {
  const asked = c.req.query(parameter)
  const version = asked === undefined ? undefined : Number(asked)
  const isVersion = version === undefined || (Number.isInteger(version) && version > 0 && version < 2 ** 31)
  const catalogue = isVersion ? await findCatalogue(db, c.req.param('id') ?? '', version) : null
  if (catalogue === null) throw notFound()
  return catalogue
}

interface CatalogueTableProps {
  readonly view: View
  readonly entries: readonly CatalogueEntry[]
  readonly catalogues: readonly Catalogue[]
  readonly inForce: readonly InForce[]
  readonly names: ReadonlyMap<string, string>
}

function CatalogueTable({ view, entries, catalogues, inForce, names }: CatalogueTableProps) {
  const { language } = view
  const words = CATALOGUES[language]
  return (
    <div class="table-wrap">
      <table>
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.id}</th>
            <th scope="col" class="number">
              {words.version}
            </th>
            <th scope="col">{words.validity}</th>
            <th scope="col" class="number">
              {words.criteria}
            </th>
            <th scope="col" class="number">
              {words.max}
            </th>
            <th scope="col">{words.inForce}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, version, title, installed }) => {
            const body = catalogues.find((each) => each.id === id && each.version === version)
            const rulings = inForce.filter((each) => each.id === id && each.version === version)
            return (
              <tr key={`${id} ${version}`}>
                <th scope="row">
                  <a href={`/catalogues/${id}?version=${version}`}>{title}</a>
                  {installed && <span class="quiet"> · {words.installed}</span>}
                </th>
                <td>{id}</td>
                <td class="number">{version}</td>
                <td>{validityOf(language, body)}</td>
                <td class="number">{body === undefined ? NO_VALUE : formatNumber(language, catalogueToCriteria(body).length)}</td>
                <td class="number">{formatNumber(language, body?.max ?? null)}</td>
                <td>{rulings.map(({ period }) => names.get(period) ?? period).join(', ') || words.notInForce}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function validityOf(language: Language, catalogue: Catalogue | undefined): string {
  const { validFrom, validTo } = catalogue ?? {}
  if (validFrom === undefined && validTo === undefined) return NO_VALUE
  const day = (date: string | undefined): string => (date === undefined ? '…' : formatDate(language, date))
  return `${day(validFrom)} – ${day(validTo)}`
}

function AddForms({ view, documents }: { readonly view: View; readonly documents: readonly DocumentRow[] }) {
  const words = CATALOGUES[view.language]
  return (
    <>
      <h2>{words.add}</h2>
      <PostForm csrf={view.csrf} class="card" action="/catalogues/import" encType="multipart/form-data">
        <h3>{words.importTitle}</h3>
        <div class="field">
          <label for="file">{words.file}</label>
          <input id="file" type="file" name="file" accept=".json,application/json" required aria-describedby="file-hint" />
          <span class="hint" id="file-hint">
            {words.importHint}
          </span>
        </div>
        <button type="submit">{words.importButton}</button>
      </PostForm>
      <PostForm csrf={view.csrf} class="card" action="/catalogues/derive">
        <h3>{words.deriveTitle}</h3>
        {documents.length === 0 ? (
          <p>{words.noDocuments}</p>
        ) : (
          <>
            <div class="field">
              <label for="document">{words.document}</label>
              <select id="document" name="document" aria-describedby="document-hint">
                {documents.map(({ id, file_name: name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              <span class="hint" id="document-hint">
                {words.deriveHint}
              </span>
            </div>
            <button type="submit">{words.deriveButton}</button>
          </>
        )}
      </PostForm>
    </>
  )
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
    <div class="table-wrap">
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
