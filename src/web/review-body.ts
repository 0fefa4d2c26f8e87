/** What the review screen shows of a document, as the API tells it: the reports, and what people said about them. */
import { z } from '@hono/zod-openapi'
import { correctionsWithoutRow } from '../correct/index.ts'
import { catalogueToCriteria, type Catalogue } from '../model/catalogue.ts'
import { extractionSchema, type Extraction } from '../model/extraction.ts'
import type { Correction } from '../model/correction.ts'
import type { QualityCheck } from '../store/quality-checks.ts'
import type { Said } from '../store/review-notes.ts'
import { placedDocumentSchema } from './document-body.ts'

const value = z.union([z.number(), z.string(), z.null()])

const saidSchema = z.object({
  report: z.number().int(),
  kind: z.enum(['value', 'decision', 'note']),
  row: z.string().nullable(),
  column: z.string().nullable(),
  finding: z.string().nullable(),
  value,
  /** Values only: what the machine read in the cell. */
  read: value,
  version: z.number().int(),
  by: z.string(),
  at: z.iso.datetime(),
  why: z.string().nullable(),
})

const presentSchema = z.object({ client: z.string(), name: z.string(), report: z.number().int().nullable(), row: z.string().nullable() })
export const presenceSchema = z.object({ version: z.number().int(), others: z.array(presentSchema) })

const qualityCheckSchema = z.object({
  id: z.number().int(),
  report: z.number().int(),
  row: z.string(),
  column: z.string(),
  value,
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  verdict: z.enum(['right', 'wrong']).nullable(),
  judgedBy: z.string().nullable(),
  judgedAt: z.iso.datetime().nullable(),
})
export const qualityChecksSchema = z.object({ checks: z.array(qualityCheckSchema) })

export const reviewSchema = z
  .object({
    me: z.string(),
    /** Whether the caller may change it; a unit looks. */
    mayReview: z.boolean(),
    document: placedDocumentSchema,
    extractions: z.array(extractionSchema),
    /** The last word on each cell, finding and row, where there is one. */
    said: z.array(saidSchema),
    /** Of these, what fits no row or no finding of the reports as they are now: kept, and without effect. */
    unfit: z.array(saidSchema),
    checks: z.array(qualityCheckSchema),
    /** Of each report, the rows whose points are not the sum of their children's. */
    rollUps: z.array(z.record(z.string(), z.enum(['max', 'none']))),
    /** The next document that nobody has finished. */
    next: z.uuid().nullable(),
  })
  .openapi('Review')

export type ReviewBody = z.infer<typeof reviewSchema>

export function toCheckBodies(checks: readonly QualityCheck[]): z.infer<typeof qualityChecksSchema>['checks'] {
  return checks.map((check) => ({ ...check, askedAt: check.askedAt.toISOString(), judgedAt: check.judgedAt?.toISOString() ?? null }))
}

export function toSaidBody(said: Said, asRead: readonly Extraction[]): z.infer<typeof saidSchema> {
  const row = said.kind === 'value' ? asRead[said.report - 1]?.rows.find(({ id }) => id === said.row) : undefined
  const read = row === undefined || said.column === null ? null : row[said.column as 'self']
  return { ...said, read, at: said.at.toISOString() }
}

/** Corrections of rows that are not there; decisions on findings and notes on rows that are not there. */
export function isUnfit(said: Said, current: readonly Extraction[]): boolean {
  const report = current[said.report - 1]
  if (report === undefined) return true
  if (said.kind === 'decision') return !report.findings.some(({ id }) => id === said.finding)
  if (said.kind === 'note') return !report.rows.some(({ id }) => id === said.row)
  const correction = { kind: 'value', report: said.report, row: said.row ?? '', column: said.column as 'self', value: said.value } as const
  return correctionsWithoutRow(report.rows, said.report, [correction satisfies Correction]).length > 0
}

export function toRollUps({ catalogue }: Extraction, catalogues: readonly Catalogue[]): Record<string, 'max' | 'none'> {
  const own = catalogues.find(({ id, version }) => id === catalogue?.id && version === catalogue.version)
  if (own === undefined) return {}
  return Object.fromEntries(
    catalogueToCriteria(own).flatMap(({ id, criterion: { rollUp } }) => (rollUp === 'max' || rollUp === 'none' ? [[id, rollUp]] : [])),
  )
}
