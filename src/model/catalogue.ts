/**
 * The canonical catalogue of criteria: versioned data, issued by a province, never code.
 */
import type { AssessedBy, Catalogue, Criterion } from './catalogue-schema.ts'

export type { AssessedBy, Catalogue, Criterion } from './catalogue-schema.ts'

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
