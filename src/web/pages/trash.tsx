/** The trash: those who review take out of it what was thrown away, an administrator deletes what is in it for good. */
import { type DocumentRow, listTrash } from '../../store/documents.ts'
import { PostForm } from '../components/post-form.tsx'
import { requireAdmin, requireReviewer } from '../guard.ts'
import { ApiError, notFound } from '../api-error.ts'
import { formatNumber, formatTime } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import { isId } from '../ids.ts'
import type { Routes } from '../service.ts'
import { emptyTrash, takeOut } from '../trash.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { languageOf, setFlash, type View, viewOf } from './view.ts'

const SHOWN = 200

export const trashPages: Routes = (app, service) => {
  app.get('/trash', async (c) => {
    requireReviewer(c.var.caller)
    return html(c, <TrashPage view={viewOf(c, service.version)} documents={await listTrash(service.db, SHOWN)} />)
  })

  app.post('/trash/empty', async (c) => {
    requireAdmin(c.var.caller)
    const language = languageOf(c)
    const removed = await emptyTrash(service)
    setFlash(c, { tone: 'good', text: REPORTS[language].purged(formatNumber(language, removed)) })
    return c.redirect('/trash', 303)
  })

  app.post('/trash/restore', async (c) => {
    const { caller } = c.var
    requireReviewer(caller)
    const language = languageOf(c)
    const { document } = await c.req.parseBody()
    if (typeof document !== 'string' || !isId(document)) throw notFound()
    try {
      await takeOut(service, document, caller)
      setFlash(c, {
        tone: 'good',
        text: REPORTS[language].restored,
        link: { path: `/documents/${document}`, text: REPORTS[language].openIt },
      })
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error
      setFlash(c, { tone: 'bad', text: language === 'vi' ? error.vi : error.message })
    }
    return c.redirect('/trash', 303)
  })
}

function TrashPage({ view, documents }: { readonly view: View; readonly documents: readonly DocumentRow[] }) {
  const words = REPORTS[view.language]
  return (
    <Layout view={view} title={words.trashTitle}>
      <p class="note">{words.trashHow}</p>
      {documents.length === 0 ? (
        <p class="empty">{words.trashEmpty}</p>
      ) : (
        <>
          <div class="table-wrap">
            <table>
              <caption class="visually-hidden">{words.trashTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.sorts.file}</th>
                  <th scope="col">{words.columns.state}</th>
                  <th scope="col">{words.trashedAt}</th>
                  <th scope="col">
                    <span class="visually-hidden">{words.restore}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {documents.map(({ id, file_name, status, deleted_at }) => (
                  <tr key={id}>
                    <th scope="row">{file_name}</th>
                    <td>{words.states[status]}</td>
                    <td>{deleted_at === null ? null : formatTime(view.language, deleted_at)}</td>
                    <td>
                      <PostForm csrf={view.csrf} action="/trash/restore">
                        <input type="hidden" name="document" value={id} />
                        <button type="submit" class="small" aria-label={words.restoreOne(file_name)}>
                          {words.restore}
                        </button>
                      </PostForm>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {view.caller?.isAdmin === true && (
            <details class="purge">
              <summary>{words.purge}</summary>
              <PostForm csrf={view.csrf} class="card narrow" action="/trash/empty">
                <p>{words.purgeSure}</p>
                <button type="submit" class="danger">
                  {words.purge}
                </button>
              </PostForm>
            </details>
          )}
        </>
      )}
    </Layout>
  )
}
