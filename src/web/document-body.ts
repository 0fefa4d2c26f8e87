/** A document as the API tells it. */
import { z } from '@hono/zod-openapi'
import type { DocumentRow } from '../store/documents.ts'
import type { ReportPlace } from '../store/registry.ts'
import { DOCUMENT_STATUSES } from '../store/tables.ts'
import { failureFor } from './i18n/failures.ts'

export const statusSchema = z.enum(DOCUMENT_STATUSES)

export const documentSchema = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    sha256: z.string(),
    status: statusSchema,
    progress: z.object({ pagesDone: z.number().int(), pageCount: z.number().int().nullable() }),
    findings: z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() }),
    version: z.number().int(),
    run: z.number().int(),
    failure: z.object({ code: z.string(), vi: z.string(), en: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    reviewed: z.object({ at: z.iso.datetime(), by: z.string() }).nullable(),
    assignedTo: z.uuid().nullable(),
    wanted: z.object({ catalogue: z.string().nullable(), unit: z.string().nullable(), period: z.string().nullable() }),
  })
  .openapi('Document')

export const placedDocumentSchema = documentSchema
  .extend({
    reports: z.array(z.object({ report: z.number().int(), unit: z.string().nullable(), period: z.string().nullable() })),
  })
  .openapi('DocumentWithReports')

function failureOf({ failure_code: code, failure_vi: vi, failure_en: en }: DocumentRow): z.infer<typeof documentSchema>['failure'] {
  return code === null ? null : { code, ...failureFor(code, { vi: vi ?? '', en: en ?? '' }) }
}

export function toDocumentBody(row: DocumentRow): z.infer<typeof documentSchema> {
  return {
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    status: row.status,
    progress: { pagesDone: row.pages_done, pageCount: row.page_count },
    findings: { error: row.errors, warning: row.warnings, info: row.infos },
    version: row.version,
    run: row.run,
    failure: failureOf(row),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
    reviewed: row.reviewed_at === null ? null : { at: row.reviewed_at.toISOString(), by: row.reviewed_by ?? '' },
    assignedTo: row.assigned_to,
    wanted: { catalogue: row.catalogue_id, unit: row.unit_code, period: row.period_code },
  }
}

export function toPlacedBody(row: DocumentRow, places: readonly ReportPlace[]): z.infer<typeof placedDocumentSchema> {
  return { ...toDocumentBody(row), reports: places.map((place) => ({ ...place })) }
}
