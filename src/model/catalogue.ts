/**
 * The canonical catalogue of criteria: versioned data, issued by a province, never code.
 */
import { z } from 'zod'

export const assessedBySchema = z.enum(['self', 'survey', 'other'])
export type AssessedBy = z.infer<typeof assessedBySchema>

const baseCriterionSchema = z.strictObject({
  /** The full printed code inside its section: `I`, `1`, `1.1`. */
  code: z.string().min(1),
  name: z.string(),
  max: z.number().nullable().optional(),
  /** Ties a criterion to the same one in other versions. */
  key: z.string().optional(),
  /** Inherited by children, overridable. Default `self`. */
  assessedBy: assessedBySchema.optional(),
  /** How children make the parent. Default `sum`; `max` for either-or rows. */
  rollUp: z.enum(['sum', 'max', 'none']).optional(),
  /** Points may be deducted (a score below zero is allowed). */
  negative: z.boolean().optional(),
  /** Does not count toward the parent's maximum. */
  bonus: z.boolean().optional(),
  /** The only scores that are allowed. */
  steps: z.array(z.number()).optional(),
  brackets: z.array(z.strictObject({ from: z.number().optional(), to: z.number().optional(), score: z.number() })).optional(),
})
export type Criterion = z.infer<typeof baseCriterionSchema> & { children?: Criterion[] | undefined }
export const criterionSchema: z.ZodType<Criterion> = baseCriterionSchema.extend({
  get children() {
    return z.array(criterionSchema).optional()
  },
})

export const catalogueSchema = z.strictObject({
  schema: z.literal('bangdiem.catalogue/1'),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/u),
  version: z.number().int().min(1),
  title: z.string(),
  issuedBy: z.string().optional(),
  level: z.string().optional(),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  max: z.number().nullable(),
  criteria: z.array(criterionSchema).min(1),
})
export type Catalogue = z.infer<typeof catalogueSchema>

/** The id of the root row: the report's total. */
export const TOTAL_ID = 'TOTAL'

/**
 * The id of a criterion below a parent: the code's remainder where it extends the parent's code (`1.1` under `1`),
 * else the whole code (`1` under `I`). Sections stand under TOTAL and have their code as id.
 */
export function childId(parent: { readonly id: string; readonly code: string } | null, code: string): string {
  if (parent === null || parent.id === TOTAL_ID) return code
  return code.startsWith(`${parent.code}.`) ? `${parent.id}${code.slice(parent.code.length)}` : `${parent.id}.${code}`
}

/** A criterion with its place in the tree, inheritance applied. */
export interface PlacedCriterion {
  readonly id: string
  readonly parent: string
  readonly depth: number
  readonly criterion: Criterion
  readonly assessedBy: AssessedBy
}

/** All criteria of a catalogue in printed order, parents before children; depth 1 for sections. */
export function catalogueToCriteria(catalogue: Catalogue): PlacedCriterion[] {
  const placed: PlacedCriterion[] = []
  const visit = (criteria: readonly Criterion[], parent: PlacedCriterion | null): void => {
    for (const criterion of criteria) {
      const id = childId(parent === null ? null : { id: parent.id, code: parent.criterion.code }, criterion.code)
      const assessedBy = criterion.assessedBy ?? parent?.assessedBy ?? 'self'
      const place: PlacedCriterion = { id, parent: parent?.id ?? TOTAL_ID, depth: (parent?.depth ?? 0) + 1, criterion, assessedBy }
      placed.push(place)
      visit(criterion.children ?? [], place)
    }
  }
  visit(catalogue.criteria, null)
  return placed
}
