/** Pages as pictures, drawn by the reader so that its boxes agree with them. */
import { createRoute, z } from '@hono/zod-openapi'
import { renderPage } from '../read/index.ts'
import { ApiError, notFound } from './api-error.ts'
import { refusals } from './describe.ts'
import { documentOf } from './documents.ts'
import type { Routes, Service } from './service.ts'

const USUAL_DPI = 110
const MOST_DPI = 300
const LEAST_DPI = 36
/** Pictures that are kept for the next who looks: a review goes back and forth. */
const KEPT = 40
/** That a page could not be drawn holds for so long, milliseconds: a machine that is busy now may draw it later. */
const FAILED_FOR = 30_000
/** Drawn at the same time; each is a process. */
const AT_ONCE = 2

const picture = createRoute({
  method: 'get',
  path: '/api/documents/{id}/pages/{page}',
  operationId: 'getPagePicture',
  tags: ['documents'],
  summary: 'A page as it is displayed; `page` is its number with `.png`',
  request: {
    params: z.object({
      id: z.uuid(),
      page: z
        .string()
        .regex(/^[1-9]\d{0,4}\.png$/)
        .openapi({ example: '1.png' }),
    }),
    query: z.object({ dpi: z.coerce.number().int().min(LEAST_DPI).max(MOST_DPI).optional() }),
  },
  responses: {
    200: { content: { 'image/png': { schema: z.string().openapi({ format: 'binary' }) } }, description: 'The picture' },
    ...refusals(400, 401, 403, 404, 422, 503),
  },
})

export const pictureRoutes: Routes = (app, service) => {
  const pictures = new Pictures(service)
  app.openapi(picture, async (c) => {
    const { id, page } = c.req.valid('param')
    const row = await documentOf(service, c, id)
    const number = Number.parseInt(page, 10)
    if (row.page_count !== null && number > row.page_count) throw notFound()
    const dpi = c.req.valid('query').dpi ?? USUAL_DPI
    const tag = `"${row.sha256.slice(0, 16)}-${number}-${dpi}"`
    c.header('ETag', tag)
    // Kept by the browser, and asked for each time: the next person at the machine may see less.
    c.header('Cache-Control', 'private, no-cache')
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    const png = await pictures.get(row.sha256, number, dpi)
    if (png === null) throw new ApiError(422, 'page-not-drawn', 'The page cannot be drawn.', 'Không vẽ được trang này.')
    c.header('Content-Type', 'image/png')
    return c.body(png as Uint8Array<ArrayBuffer>, 200)
  })
}

/** Draws pages, few at a time, and keeps the last ones. */
class Pictures {
  private readonly service: Service
  private readonly kept = new Map<string, Promise<Uint8Array | null>>()
  private readonly waiting: (() => void)[] = []
  private drawing = 0

  constructor(service: Service) {
    this.service = service
  }

  get(sha256: string, page: number, dpi: number): Promise<Uint8Array | null> {
    const key = `${sha256} ${page} ${dpi}`
    const there = this.kept.get(key)
    if (there !== undefined) return there
    const drawn = this.draw(sha256, page, dpi)
    this.kept.set(key, drawn)
    const forget = (): boolean => this.kept.delete(key)
    drawn.then((png) => (png === null ? void setTimeout(forget, FAILED_FOR).unref() : undefined), forget)
    for (const oldest of [...this.kept.keys()].slice(0, Math.max(0, this.kept.size - KEPT))) this.kept.delete(oldest)
    return drawn
  }

  private async draw(sha256: string, page: number, dpi: number): Promise<Uint8Array | null> {
    if (this.drawing >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve))
    this.drawing++
    try {
      const { path, done } = await this.service.files.localPath(sha256)
      try {
        return await renderPage({ path, page, dpi })
      } finally {
        await done()
      }
    } finally {
      this.drawing--
      this.waiting.shift()?.()
    }
  }
}
