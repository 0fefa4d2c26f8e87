/** The trash: an administrator looks into it, and deletes what is in it for good. */
import { type DocumentRow, listTrash } from '../../store/documents.ts'
import { PostForm } from '../components/post-form.tsx'
import { requireAdmin } from '../guard.ts'
import { formatNumber, formatTime } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import type { Routes } from '../service.ts'
import { emptyTrash } from '../trash.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { setFlash, type View, viewOf } from './view.ts'

const SHOWN = 200

export const trashPages: Routes = (app, service) => {
  app.get('/trash', async (c) => {
    requireAdmin(c.var.caller)
    return html(c, <TrashPage view={viewOf(c, service.version)} documents={await listTrash(service.db, SHOWN)} />)
  })

  app.post('/trash/empty', async (c) => {
    requireAdmin(c.var.caller)
    const { language } = viewOf(c, service.version)
    const removed = await emptyTrash(service)
    setFlash(c, { tone: 'good', text: REPORTS[language].purged(formatNumber(language, removed)) })
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
                </tr>
              </thead>
              <tbody>
                {documents.map(({ id, file_name, status, deleted_at }) => (
                  <tr key={id}>
                    <th scope="row">{file_name}</th>
                    <td>{words.states[status]}</td>
                    <td>{deleted_at === null ? null : formatTime(view.language, deleted_at)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <details class="purge">
            <summary>{words.purge}</summary>
            <PostForm csrf={view.csrf} class="card narrow" action="/trash/empty">
              <p>{words.purgeSure}</p>
              <button type="submit" class="danger">
                {words.purge}
              </button>
            </PostForm>
          </details>
        </>
      )}
    </Layout>
  )
}
