/** The page of the review screen: a frame for the script that draws it, and what is seen until then, or without scripts. */
import { findDocument } from '../../store/documents.ts'
import { notFound } from '../api-error.ts'
import { REVIEW } from '../i18n/review.ts'
import type { Routes } from '../service.ts'
import { ID_PATTERN } from '../ids.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

export const reviewPage: Routes = (app, service) => {
  app.get(`/documents/:id{${ID_PATTERN}}`, async (c) => {
    const document = await findDocument(service.db, c.var.caller.scope, c.req.param('id'))
    if (document === null) throw notFound()
    const view = viewOf(c, service.version)
    const words = REVIEW[view.language]
    return html(
      c,
      <Layout view={view} title={document.file_name} scripts={['review.js']} full bare>
        <div id="review" data-document={document.id}>
          <p class="review-opening">{words.loading}</p>
        </div>
      </Layout>,
    )
  })
}
