/**
 * A doubt about content, addressed to a person. A finding is data: it is never thrown and never applied by itself.
 */
import { z } from 'zod'
import { boxSchema } from './box-schema.ts'
import { FINDING_CODES } from './finding-code.ts'
import { COLUMNS } from './score.ts'

export const findingCodeSchema = z.enum(FINDING_CODES)

export const severitySchema = z.enum(['error', 'warning', 'info'])
export type Severity = z.infer<typeof severitySchema>

/** The same sentence in Vietnamese and English. */
export const bilingualSchema = z.object({ vi: z.string(), en: z.string() })
export type Bilingual = z.infer<typeof bilingualSchema>

export const findingColumnSchema = z.enum(COLUMNS)

export const suggestionSchema = z.object({
  rows: z.array(z.object({ row: z.string(), column: findingColumnSchema, value: z.union([z.number(), z.string(), z.null()]) })),
  certainty: z.enum(['unique', 'likely', 'open']),
  why: bilingualSchema,
})
export type Suggestion = z.infer<typeof suggestionSchema>

export const findingSchema = z.object({
  /** Stable from one check to the next: `code:row:column`. */
  id: z.string(),
  code: findingCodeSchema,
  severity: severitySchema,
  row: z.string().nullable(),
  column: findingColumnSchema.nullable(),
  page: z.number().int().nullable(),
  printed: z.union([z.number(), z.string()]).nullable(),
  expected: z.union([z.number(), z.string()]).nullable(),
  rows: z.array(z.string()),
  quotes: z.array(
    z.object({
      row: z.string().nullable(),
      column: findingColumnSchema.nullable(),
      text: z.string(),
      boxes: z.array(z.object({ page: z.number().int(), box: boxSchema })),
    }),
  ),
  message: bilingualSchema,
  suggestion: suggestionSchema.nullable(),
  /** Further suggestions, best first; absent where there is none. */
  alternatives: z.array(suggestionSchema).optional(),
  state: z.enum(['open', 'accepted', 'dismissed', 'settled']),
})
export type Finding = z.infer<typeof findingSchema>
