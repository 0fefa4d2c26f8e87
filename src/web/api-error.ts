/** What the API answers when it cannot do what was asked: a status, a code, and a sentence in both languages. */
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from '@hono/zod-openapi'

export const errorSchema = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      vi: z.string().optional(),
      findings: z.array(z.string()).optional(),
      version: z.number().int().optional(),
      retryAfter: z.number().int().optional(),
    }),
  })
  .openapi('Error')

export interface ErrorDetails {
  readonly findings?: readonly string[] | undefined
  readonly version?: number | undefined
  /** Seconds; also in the header Retry-After. */
  readonly retryAfter?: number | undefined
}

export class ApiError extends Error {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly vi: string
  readonly details: ErrorDetails

  constructor(status: ContentfulStatusCode, code: string, en: string, vi: string, details: ErrorDetails = {}) {
    super(en)
    this.status = status
    this.code = code
    this.vi = vi
    this.details = details
  }

  toBody() {
    return { error: { code: this.code, message: this.message, vi: this.vi, ...this.details } }
  }
}

export const notFound = (): ApiError => new ApiError(404, 'not-found', 'There is nothing here.', 'Không có gì ở đây.')

export const badRequest = (en: string): ApiError => new ApiError(400, 'bad-request', en, `Yêu cầu không hợp lệ: ${en}`)

export const away = (): ApiError =>
  new ApiError(
    503,
    'database-away',
    'The database does not answer. Nothing was lost; try again in a moment.',
    'Cơ sở dữ liệu không trả lời. Không mất gì cả; hãy thử lại sau ít phút.',
  )

export const storageAway = (): ApiError =>
  new ApiError(
    503,
    'storage-away',
    'The place where files are kept cannot be written to or does not answer. Nothing was lost; try again when it does.',
    'Nơi lưu tệp không ghi được hoặc không trả lời. Không mất gì cả; hãy gửi lại khi nơi lưu đã dùng được.',
  )

export const diskFull = (): ApiError =>
  new ApiError(
    507,
    'disk-full',
    'There is no room left to keep the file. Free some space and send it again.',
    'Hết chỗ lưu tệp. Hãy giải phóng dung lượng rồi gửi lại.',
  )
