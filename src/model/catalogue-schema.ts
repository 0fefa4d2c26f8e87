/** The shape of a catalogue file, checked. Apart from the functions of catalogues, so that they load without zod. */
import { z } from 'zod'

export const assessedBySchema = z.enum(['self', 'survey', 'other'])
export type AssessedBy = z.infer<typeof assessedBySchema>

const monthDaySchema = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)

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
  /** The score is the maximum times the share that is reached. */
  proportional: z.boolean().optional(),
  /** The only scores that are allowed. */
  steps: z.array(z.number()).optional(),
  /** Scores by the share that is reached, per cent: from `from` on, below `to`. */
  brackets: z.array(z.strictObject({ from: z.number().optional(), to: z.number().optional(), score: z.number() })).optional(),
  /** Points for each of something: added, or taken away where they are below 0. */
  each: z.array(z.strictObject({ of: z.string(), points: z.number() })).optional(),
  /** The most points that are added or taken away, where that is not the maximum itself. */
  cap: z.number().optional(),
  /** When it has to be done: month and day (`10-01`), in the assessed year plus `year`. */
  window: z
    .strictObject({ from: monthDaySchema.optional(), to: monthDaySchema.optional(), year: z.number().int().min(-2).max(1) })
    .optional(),
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
/** `inForce`: codes of the periods for which people put this version in force; not part of the file. */
export type Catalogue = z.infer<typeof catalogueSchema> & { readonly inForce?: readonly string[] | undefined }
