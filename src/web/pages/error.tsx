/** What a reader sees when a page cannot be shown: the reason in their language, and the way back. */
import type { Context } from 'hono'
import type { ApiError } from '../api-error.ts'
import { FRAME } from '../i18n/frame.ts'
import type { Env, Service } from '../service.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf } from './view.ts'

/** `error` null: a fault of the program. */
export function errorPage(c: Context<Env>, { version }: Service, error: ApiError | null): Response {
  const view = viewOf(c, version)
  const words = FRAME[view.language]
  const reason = error === null ? words.fault : view.language === 'vi' ? error.vi : error.message
  return html(
    c,
    <Layout view={view} title={words.errorTitle}>
      <p class="error-reason">{reason}</p>
      <p>
        <a class="button" href="/">
          {words.backToReports}
        </a>
      </p>
    </Layout>,
    error?.status ?? 500,
  )
}
