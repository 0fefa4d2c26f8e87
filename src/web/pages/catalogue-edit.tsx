/**
 * Editing a catalogue as lines of a form, without any script: each step sends the form and gets it back. Also where an imported file and
 * a proposal from a report are looked over. What is saved is always a new version.
 */
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type CatalogueProblem, checkCatalogue, deriveFromDocument } from '../../catalogue-work.ts'
import { catalogueSchema } from '../../model/catalogue-schema.ts'
import { listCatalogues } from '../../store/catalogues.ts'
import { findDocument } from '../../store/documents.ts'
import { ApiError, badRequest, notFound } from '../api-error.ts'
import { catalogueToDraft, type Draft, draftToJson, editDraft } from '../catalogues-desk/draft.ts'
import { formToDraft, formToWish } from '../catalogues-desk/form.ts'
import { addNewCatalogue } from '../catalogues.ts'
import { requireAdmin } from '../guard.ts'
import { CATALOGUES } from '../i18n/catalogues.ts'
import { isId } from '../ids.ts'
import type { Env, Routes, Service } from '../service.ts'
import { EditForm } from '../catalogues-desk/edit-form.tsx'
import { catalogueOf } from './catalogue.tsx'
import { fieldsOf } from './form.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { languageOf, setFlash, viewOf } from './view.ts'

/** A catalogue of two thousand criteria with long names is a quarter of it. */
const MOST_BYTES = 2 * 1024 * 1024

export const catalogueEditPages: Routes = (app, service) => {
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new ApiError(413, 'too-large', CATALOGUES.en.tooLarge, CATALOGUES.vi.tooLarge)
    },
  })

  app.get('/catalogues/:id/edit', async (c) => {
    requireAdmin(c.var.caller)
    return editPage(c, service, catalogueToDraft(await catalogueOf(c, service)), { isChecked: false, isChanged: false })
  })

  app.post('/catalogues/import', limit, async (c) => {
    requireAdmin(c.var.caller)
    const { file } = await c.req.parseBody()
    const json = file instanceof File ? toJson(await file.text()) : undefined
    const parsed = catalogueSchema.safeParse(json)
    if (parsed.success) return editPage(c, service, catalogueToDraft(parsed.data), { isChecked: true })
    const [problem] = json === undefined ? [] : checkCatalogue(json)
    const reason = { vi: CATALOGUES.vi.notJson, en: CATALOGUES.en.notJson }
    const at = problem === undefined || problem.at === '' ? '' : `${problem.at}: `
    throw new ApiError(
      422,
      'bad-catalogue',
      problem === undefined ? reason.en : `${reason.en} ${at}${problem.en}`,
      problem === undefined ? reason.vi : `${reason.vi} ${at}${problem.vi}`,
    )
  })

  app.post('/catalogues/derive', async (c) => {
    requireAdmin(c.var.caller)
    const id = (await fieldsOf(c)).get('document') ?? ''
    const row = isId(id) ? await findDocument(service.db, c.var.caller.scope, id) : null
    const catalogue = row === null ? null : await deriveFromDocument(service.db, row, 1)
    if (catalogue === null) throw notFound()
    return editPage(c, service, catalogueToDraft(catalogue), { isChecked: true })
  })

  app.post('/catalogues/edit', limit, async (c) => {
    requireAdmin(c.var.caller)
    const fields = await fieldsOf(c, MOST_BYTES)
    const wish = formToWish(fields)
    const draft = toDraft(fields)
    if (wish.kind === 'step') return editPage(c, service, editDraft(draft, wish.step, wish.at), { isChecked: false })
    if (wish.kind === 'check') return editPage(c, service, draft, { isChecked: true })
    const version = await nextVersion(service, draft)
    const json = draftToJson(draft, version)
    const parsed = catalogueSchema.safeParse(json)
    if (!parsed.success || checkCatalogue(json).some(({ severity }) => severity === 'error'))
      return editPage(c, service, draft, { isChecked: true, status: 422 })
    const rechecked = await addNewCatalogue(service, parsed.data)
    const { id, title } = parsed.data
    setFlash(c, { tone: 'good', text: CATALOGUES[languageOf(c)].saved(title, String(version), String(rechecked)) })
    return c.redirect(`/catalogues/${id}?version=${version}`, 303)
  })
}

function toDraft(fields: ReadonlyMap<string, string>): Draft {
  try {
    return formToDraft(fields)
  } catch (error) {
    if (error instanceof RangeError) throw badRequest(error.message)
    throw error
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

/** One more than the newest version of the catalogue. */
async function nextVersion({ db }: Service, { head }: Draft): Promise<number> {
  const versions = (await listCatalogues(db)).filter(({ id }) => id === head.id.trim()).map(({ version }) => version)
  return Math.max(0, ...versions) + 1
}

interface EditPageOptions {
  readonly isChecked: boolean
  /** What is opened from the catalogues is as it is kept; all else is to be saved yet. */
  readonly isChanged?: boolean
  readonly status?: 200 | 422
}

async function editPage(
  c: Context<Env>,
  service: Service,
  draft: Draft,
  { isChecked, isChanged = true, status = 200 }: EditPageOptions,
): Promise<Response> {
  const view = viewOf(c, service.version)
  const version = await nextVersion(service, draft)
  const problems: CatalogueProblem[] | null = isChecked ? checkCatalogue(draftToJson(draft, version)) : null
  return html(
    c,
    <Layout view={view} title={CATALOGUES[view.language].editTitle} scripts={['catalogue-edit.js']}>
      <EditForm language={view.language} csrf={view.csrf} draft={draft} version={version} problems={problems} isChanged={isChanged} />
    </Layout>,
    status,
  )
}
