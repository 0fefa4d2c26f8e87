/**
 * What stands at the address before the application does: as long as the database has not answered, everybody is told so with 503, a
 * browser with a page that asks again by itself. Then it lets through to the application.
 */
import type { App } from './service.ts'

/** Seconds. */
const ASK_AGAIN = 3
const SENTENCE = {
  vi: 'Dịch vụ đang khởi động và chờ cơ sở dữ liệu. Không mất gì cả; hãy thử lại sau ít phút.',
  en: 'The service is starting and waits for its database. Nothing was lost; try again in a moment.',
} as const
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="${ASK_AGAIN}"><title>bangdiem</title></head><body><p>${SENTENCE.vi}</p><p lang="en">${SENTENCE.en}</p></body></html>`

export class Door {
  private app: Pick<App, 'fetch'> | null = null
  readonly fetch: App['fetch'] = (request, ...more) => this.app?.fetch(request, ...more) ?? refuse(request)

  admit(app: Pick<App, 'fetch'>): void {
    this.app = app
  }
}

function refuse(request: Request): Response {
  const isPage = (request.headers.get('accept') ?? '').includes('text/html')
  const headers = {
    'cache-control': 'no-store',
    'retry-after': String(ASK_AGAIN),
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json',
  }
  const error = { code: 'starting', message: SENTENCE.en, vi: SENTENCE.vi }
  return new Response(isPage ? PAGE : JSON.stringify({ error }), { status: 503, headers })
}
