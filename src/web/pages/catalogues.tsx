/** The catalogues: all of them, and the ways to a new one. */
import { type Catalogue, catalogueToCriteria } from '../../model/catalogue.ts'
import { type CatalogueEntry, type InForce, listCatalogues, listInForce } from '../../store/catalogues.ts'
import { type DocumentRow, listDocuments } from '../../store/documents.ts'
import { listPeriods } from '../../store/registry.ts'
import { PostForm } from '../components/post-form.tsx'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { formatDate, formatNumber, NO_VALUE } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Routes } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { type View, viewOf } from './view.ts'

/** Documents that are offered for deriving. */
const OFFERED = 100

export const cataloguesPage: Routes = (app, service) => {
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
