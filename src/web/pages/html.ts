/** A page as an answer. In: a Preact element that is a whole document. Out: HTML, which no browser keeps. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Env } from '../service.ts'

export function html(c: Context<Env>, page: VNode, status: ContentfulStatusCode = 200): Response {
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept-Language, Cookie')
  return c.html(`<!doctype html>${renderToString(page)}`, status)
}

/** Whether a reader is waiting for a page: a browser that opens an address, not a program and not a script. */
export function wantsPage(c: Context<Env>): boolean {
  const isForm = c.req.method === 'POST' && /^multipart\/form-data\b/iu.test(c.req.header('content-type') ?? '')
  return (isForm || !c.req.path.startsWith('/api/')) && (c.req.header('accept') ?? '').includes('text/html')
}
