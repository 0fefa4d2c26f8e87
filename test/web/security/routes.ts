/**
 * Every route of the application, and what an account may have of it. A route that is not here fails the tests: whoever adds one says
 * whose it is.
 */
import { expect } from 'vitest'
import type { App } from '../../../src/web/service.ts'
import { formOf, type Init, json, UNITS } from './people.ts'

/**
 * open: nobody needs an account. document: a document's, 404 for whoever may not see it. own: tells the caller its own, and only that.
 * all: the same for all accounts. reviewer, admin: 403 for others.
 */
type Whose = 'open' | 'document' | 'own' | 'all' | 'reviewer' | 'admin'

export interface Target {
  /** A document, and an account, that the caller may not see. */
  readonly document: string
  readonly account: string
}

interface Route {
  readonly whose: Whose
  /** A document's route that only a reviewer may use: for a unit that sees the document it is 403. */
  readonly reviewersOnly?: true
  /** What is sent; what would have an effect if it were allowed. */
  readonly init?: (target: Target) => Init
  readonly query?: (target: Target) => string
}

const route = (whose: Whose, rest: Omit<Route, 'whose'> = {}): Route => ({ whose, ...rest })
const body = (content: unknown) => ({ init: () => json(content) })
const form = (fields: (target: Target) => Record<string, string>) => ({
  init: (target: Target) => ({
    body: new URLSearchParams(fields(target)).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
})
const review = { reviewersOnly: true } as const
const CHANGE = { kind: 'value', row: 'I.1.1.1', column: 'self', value: 0, reason: 'thử' }
const CATALOGUE = { schema: 'bangdiem.catalogue/1', id: 'x', version: 1 }
const DOCUMENT_PAGE = '/documents/:id{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}'

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /favicon.ico': route('open'),
  'GET /assets/:name': route('open'),
  'GET /healthz': route('open'),
  'GET /readyz': route('open'),
  'GET /api/openapi.json': route('open'),
  'GET /login': route('open'),
  'POST /login': route('open'),
  'GET /link/:secret': route('open'),
  'POST /link/:secret': route('open'),
  'POST /api/session': route('open', body({ name: 'x', password: 'y' })),

  'GET /api/documents/:id': route('document'),
  'GET /api/documents/:id/extraction': route('document'),
  'GET /api/documents/:id/history': route('document'),
  'GET /api/documents/:id/file': route('document'),
  'GET /api/documents/:id/pages/:page': route('document'),
  'GET /api/documents/:id/events': route('document'),
  'GET /api/documents/:id/review': route('document'),
  [`GET ${DOCUMENT_PAGE}`]: route('document'),
  [`GET ${DOCUMENT_PAGE}/letter`]: route('document'),
  'POST /api/documents/:id/presence': route('document', body({ client: 'a-window-of-mine', report: 1, row: null })),
  'POST /api/documents/:id/changes': route('document', {
    ...review,
    init: () => ({ body: JSON.stringify({ changes: [CHANGE] }), headers: { 'content-type': 'application/json', 'if-match': '1' } }),
  }),
  'POST /api/documents/:id/assign': route('document', { ...review, ...body({ account: null }) }),
  'POST /api/documents/:id/checks': route('document', { ...review, ...body({ report: 1, count: 1 }) }),
  'POST /api/documents/:id/checks/:check': route('document', { ...review, ...body({ verdict: 'right' }) }),
  'POST /api/documents/:id/finish': route('document', review),
  'POST /api/documents/:id/reopen': route('document', review),
  'POST /api/documents/:id/cancel': route('document'),
  'POST /api/documents/:id/retry': route('document'),
  'DELETE /api/documents/:id': route('document'),

  'GET /': route('own', { query: () => '?q=bi-mat' }),
  'GET /api/documents': route('own'),
  'GET /api/export': route('own', { query: ({ document }) => `?format=json&documents=${document}` }),
  'GET /export/file': route('own', { query: ({ document }) => `?form=json&documents=${document}` }),
  'GET /api/events': route('own', { query: ({ document }) => `?documents=${document}` }),
  'GET /api/evidence/shared': route('own'),
  'GET /compare': route('own'),
  'GET /compare/criterion': route('own', { query: () => '?row=I.1.1.1&catalogue=hai-duong-cap-xa-2023&period=6-thang-dau-nam-2023' }),
  'GET /compare/side': route('own', { query: () => `?units=${UNITS.a}&catalogue=hai-duong-cap-xa-2023&period=6-thang-dau-nam-2023` }),
  'GET /compare/units/:code': route('own'),
  'POST /reports/bulk': route(
    'own',
    form(({ document }) => ({ document, act: 'trash', back: '/' })),
  ),
  'POST /api/documents': route('own', { init: () => ({ body: formOf(new TextEncoder().encode('no PDF'), 'x.pdf') }) }),
  'POST /api/documents/known': route('own', body({ sha256: ['0'.repeat(64)] })),
  'GET /api/session': route('own'),
  'DELETE /api/session': route('own'),
  'PUT /api/session/password': route('own', body({ current: 'x', password: 'y' })),
  'PUT /api/session/language': route('own', body({ language: 'vi' })),
  'GET /api/sessions': route('own'),
  'DELETE /api/sessions': route('own'),
  'DELETE /api/sessions/:id': route('own'),
  'GET /api/tokens': route('own'),
  'POST /api/tokens': route('own', body({ name: 'x', days: 1 })),
  'DELETE /api/tokens/:id': route('own'),
  'GET /account': route('own'),
  'POST /account/password': route('own'),
  'POST /account/sessions': route('own'),
  'POST /account/tokens': route('own'),
  'POST /account/tokens/remove': route('own'),
  'POST /account/language': route('own'),
  'POST /logout': route('own'),

  'GET /api/catalogues': route('all'),
  'GET /api/catalogues/:id': route('all'),
  'GET /api/units': route('all'),
  'GET /api/periods': route('all'),
  'GET /catalogues': route('all'),
  'GET /catalogues/:id': route('all'),
  'GET /catalogues/:id/file': route('all'),
  'GET /catalogues/:id/compare': route('all'),

  'GET /units': route('all'),
  'GET /periods': route('all'),
  'GET /export': route('all'),

  'GET /api/reviewers': route('reviewer'),
  'GET /trash': route('reviewer'),
  'POST /trash/restore': route(
    'reviewer',
    form(({ document }) => ({ document })),
  ),
  'GET /api/trash': route('reviewer'),
  'POST /api/trash/:id/restore': route('reviewer'),

  'GET /metrics': route('admin'),
  'GET /admin/queues': route('admin'),
  'GET /accounts': route('admin'),
  'POST /accounts': route(
    'admin',
    form(() => ({ name: 'x', role: 'admin' })),
  ),
  'POST /accounts/:id': route(
    'admin',
    form(() => ({ role: 'admin' })),
  ),
  'POST /accounts/:id/link': route('admin'),
  'GET /api/accounts': route('admin'),
  'POST /api/accounts': route('admin', body({ name: 'Kẻ gian', role: 'admin' })),
  'PATCH /api/accounts/:id': route('admin', body({ role: 'admin' })),
  'POST /api/accounts/:id/link': route('admin'),
  'GET /units/edit': route('admin'),
  'POST /units/edit': route(
    'admin',
    form(() => ({ code: '1', name: 'x', level: 'commune' })),
  ),
  'GET /units/import': route('admin'),
  'POST /units/import': route(
    'admin',
    form(() => ({ file: 'x' })),
  ),
  'POST /units/import/confirm': route(
    'admin',
    form(() => ({ rows: '1,x' })),
  ),
  'POST /periods': route(
    'admin',
    form(() => ({ name: '2030' })),
  ),
  'POST /trash/empty': route('admin'),
  'DELETE /api/trash': route('admin'),
  'PUT /api/units': route('admin', body({ units: [{ code: '1', name: 'x' }] })),
  'POST /api/catalogues': route('admin', body(CATALOGUE)),
  'PUT /api/catalogues/:id/in-force/:period': route('admin', body({ version: 1 })),
  'DELETE /api/catalogues/:id/in-force/:period': route('admin'),
  'GET /catalogues/:id/edit': route('admin'),
  'POST /catalogues/import': route(
    'admin',
    form(() => ({ file: '{}' })),
  ),
  'POST /catalogues/derive': route(
    'admin',
    form(({ document }) => ({ document })),
  ),
  'POST /catalogues/edit': route(
    'admin',
    form(() => ({ wish: 'save' })),
  ),
  'POST /catalogues/:id/in-force': route(
    'admin',
    form(() => ({ period: '6-thang-dau-nam-2023', version: '1' })),
  ),
  'POST /catalogues/:id/out-of-force': route(
    'admin',
    form(() => ({ period: '6-thang-dau-nam-2023' })),
  ),
  'GET /api/webhooks': route('admin'),
  'POST /api/webhooks': route('admin', body({ url: 'https://example.vn/' })),
  'DELETE /api/webhooks/:id': route('admin'),
}

/** Below it everything is the administrator's: one guard before a whole application of its own. */
const BOARD = '/admin/queues'

export interface Call extends Route {
  readonly name: string
  readonly method: string
  readonly at: (target: Target) => string
  readonly initOf: (target: Target) => Init
}

/** All routes that there are, with what is known of them. */
export function callsOf(app: App): Call[] {
  const names = [...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))]
  const known = { ...ROUTES }
  for (const name of names) {
    const path = name.slice(name.indexOf(' ') + 1)
    if (path.startsWith(`${BOARD}/`)) known[name] = route('admin')
  }
  expect(
    names.filter((name) => known[name] === undefined),
    'routes of which nobody has said whose they are',
  ).toEqual([])
  expect(
    Object.keys(known).filter((name) => !names.includes(name)),
    'routes that are no more',
  ).toEqual([])
  return names.map((name) => toCall(name, known[name] ?? route('admin')))
}

function toCall(name: string, given: Route): Call {
  const [method = '', path = ''] = name.split(/ (.*)/u)
  return {
    name,
    ...given,
    method,
    at: (target) => {
      const id = /documents|trash/u.test(path)
        ? target.document
        : /accounts|sessions|tokens|webhooks/u.test(path)
          ? target.account
          : 'hai-duong-cap-xa-2023'
      const filled = path
        .replace(/:id(?:\{.*\})?(?=\/letter|$)/u, id)
        .replace(':id', id)
        .replace(':page', '1.png')
        .replace(':check', '1')
        .replace(':code', UNITS.a)
        .replace(':period', '6-thang-dau-nam-2023')
        .replace(/:\w+/gu, 'x')
        .replace('*', 'x')
      return filled + (given.query?.(target) ?? '')
    },
    initOf: (target) => ({ method, ...given.init?.(target) }),
  }
}
