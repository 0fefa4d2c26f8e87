/** The application: guards, routes, what is said when something goes wrong, and the description of it all (OpenAPI 3.1). */
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { ZodError } from 'zod'
import { isDatabaseAway, isDiskFull } from '../store/db.ts'
import { isStorageAway } from '../store/open-files.ts'
import { accountRoutes } from './accounts.ts'
import { actionRoutes } from './actions.ts'
import { ApiError, away, badRequest, diskFull, notFound, storageAway } from './api-error.ts'
import { assetRoutes } from './assets.ts'
import { assignRoutes } from './assign.ts'
import { limitBodies, limitSignIn } from './body-size.ts'
import { boardRoutes } from './board.ts'
import { catalogueRoutes } from './catalogues.ts'
import { documentRoutes } from './documents.ts'
import { eventRoutes } from './events.ts'
import { evidenceRoutes } from './evidence.ts'
import { exportRoutes } from './export.ts'
import { identify, refuseForeign } from './guard.ts'
import { keepNothing, protectAnswers } from './headers.ts'
import { createLimits } from './limits.ts'
import { knownFileRoutes } from './known-files.ts'
import { liveStateRoutes } from './live-states.ts'
import { operateRoutes } from './operate.ts'
import { pictureRoutes } from './pictures.ts'
import { errorPage } from './pages/error.tsx'
import { wantsPage } from './pages/html.ts'
import { PAGES } from './pages/index.ts'
import { linkPages } from './pages/link.tsx'
import { loginPages } from './pages/login.tsx'
import { registryRoutes } from './registry.ts'
import { reviewRoutes } from './review-routes.ts'
import type { App, Env, Routes, Service } from './service.ts'
import { SESSION_COOKIE } from './session.ts'
import { sessionRoutes } from './session-api.ts'
import { tokenRoutes } from './tokens.ts'
import { trashRoutes } from './trash.ts'
import { uploadRoutes } from './upload.ts'
import { webhookRoutes } from './webhooks.ts'

const ROUTES: readonly Routes[] = [
  uploadRoutes,
  knownFileRoutes,
  liveStateRoutes,
  documentRoutes,
  actionRoutes,
  assignRoutes,
  reviewRoutes,
  eventRoutes,
  trashRoutes,
  pictureRoutes,
  catalogueRoutes,
  registryRoutes,
  exportRoutes,
  evidenceRoutes,
  accountRoutes,
  tokenRoutes,
  webhookRoutes,
  operateRoutes,
  ...PAGES,
]

/** Pages; answers of the API keep their ETag, and files and streams are sent as they are. */
const COMPRESSED = /^text\/html/u

const TOO_LARGE = 413

export function createApp(service: Service): App {
  const app = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw badRequest(wordsOf(result.error))
    },
  })
  app.onError((error, c) => {
    const known = toApiError(error)
    // What is left of a body that was refused is not read: the connection ends with the answer.
    if (known?.status === TOO_LARGE) c.header('Connection', 'close')
    if (known?.details.retryAfter !== undefined) c.header('Retry-After', String(known.details.retryAfter))
    if (known === null) service.log.error({ path: c.req.routePath, error: error.stack ?? error.message }, 'a request failed')
    if (wantsPage(c)) return errorPage(c, service, known)
    if (known !== null) return c.json(known.toBody(), known.status)
    return c.json({ error: { code: 'fault', message: 'A fault of the program.', vi: 'Lỗi của chương trình.' } }, 500)
  })
  app.notFound((c) => (wantsPage(c) ? errorPage(c, service, notFound()) : c.json(notFound().toBody(), 404)))
  const limits = createLimits(service.db)
  app.use(protectAnswers(service), keepNothing)
  assetRoutes(app, service)
  app.use(compress({ contentTypeFilter: (type) => COMPRESSED.test(type) }))
  app.use(refuseForeign(service), limitSignIn, identify(service, limits), limitBodies)
  for (const routes of [sessionRoutes, loginPages, linkPages]) routes(app, service, limits)
  for (const routes of ROUTES) routes(app, service)
  boardRoutes(app, service)
  describe(app, service)
  return app
}

function describe(app: App, { version }: Service): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE })
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'bangdiem',
      version,
      description: 'Reads the PDF self-assessment tables of communes into checked, traceable rows.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }],
  })
}

function wordsOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): string {
  return error.issues
    .map(({ path, message }) => `${path.map(String).join('.')}: ${message}`)
    .join('; ')
    .slice(0, 500)
}

/** What is said of an error; null for a fault of the program. */
function toApiError(error: Error): ApiError | null {
  if (error instanceof ApiError) return error
  if (error instanceof ZodError) return new ApiError(422, 'not-valid', wordsOf(error), wordsOf(error))
  if (isStorageAway(error)) return storageAway()
  if (isDatabaseAway(error)) return away()
  if (isDiskFull(error)) return diskFull()
  if ('status' in error && error.status === 400) return badRequest(error.message)
  return null
}
