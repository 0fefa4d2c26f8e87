/**
 * `bangdiem.extraction/1`: the published form of one report. Other programs rely on it; change it only by adding.
 */
import { z } from 'zod'
import { boxSchema } from './box-schema.ts'
import { evidenceSchema } from './evidence.ts'
import { bilingualSchema, findingSchema } from './finding.ts'
import { pageSourceSchema, signatureSchema } from './page.ts'
import { COLUMNS } from './score.ts'

export const EXTRACTION_SCHEMA = 'bangdiem.extraction/1'

const cellPlaceSchema = z.object({
  page: z.number().int(),
  box: boxSchema,
  text: z.string(),
  confidence: z.number(),
  readings: z.array(z.object({ text: z.string(), confidence: z.number() })).optional(),
})

const rowSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  printedCode: z.string(),
  name: z.string(),
  max: z.number().nullable(),
  self: z.number().nullable(),
  appraised: z.number().nullable(),
  explanation: z.string(),
  extra: z.record(z.string(), z.string()),
  matchedBy: z.enum(['code', 'name', 'position']).nullable(),
  cells: z.record(z.enum(COLUMNS), z.array(cellPlaceSchema)),
})
export type ExtractionRow = z.infer<typeof rowSchema>

export const extractionSchema = z.object({
  schema: z.literal(EXTRACTION_SCHEMA),
  document: z.object({
    fileName: z.string(),
    sha256: z.string(),
    pageCount: z.number().int(),
    report: z.object({ index: z.number().int(), count: z.number().int(), pages: z.tuple([z.number().int(), z.number().int()]) }),
    pages: z.array(
      z.object({
        number: z.number().int(),
        width: z.number(),
        height: z.number(),
        source: pageSourceSchema,
        problem: bilingualSchema.extend({ code: z.string() }).nullable(),
      }),
    ),
    signatures: z.array(signatureSchema),
  }),
  status: z.enum(['clean', 'needs-review', 'partial']),
  report: z.object({
    title: z.string().nullable(),
    unit: z.string().nullable(),
    period: z.object({ text: z.string(), year: z.number().int() }).nullable(),
    signedBy: z.string().nullable(),
    decimalMark: z.object({ mark: z.enum(['.', ',']).nullable(), why: bilingualSchema }),
  }),
  catalogue: z.object({ id: z.string(), version: z.number().int(), coverage: z.number(), missing: z.array(z.string()) }).nullable(),
  /** Why this catalogue, or why none. */
  catalogueChoice: bilingualSchema,
  rows: z.array(rowSchema),
  findings: z.array(findingSchema),
  /** What the explanations cite and count; absent in what an earlier version of the program has stored. */
  evidence: evidenceSchema.optional(),
})
export type Extraction = z.infer<typeof extractionSchema>
