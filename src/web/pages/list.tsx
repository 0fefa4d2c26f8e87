/** The reports: the first page of the application. */
import { FRAME } from '../i18n/frame.ts'
import type { Routes } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

export const listPage: Routes = (app, service) => {
  app.get('/', (c) => {
    const view = viewOf(c, service.version)
    return html(
      c,
      <Layout view={view} title={FRAME[view.language].reports}>
        {null}
      </Layout>,
    )
  })
}
