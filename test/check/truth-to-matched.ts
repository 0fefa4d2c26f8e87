/** A report as matched, made from its truth: what match/ ought to hand on. */
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import { catalogueToCriteria, type Catalogue } from '../../src/model/catalogue.ts'
import type { MatchedReport } from '../../src/model/report.ts'
import type { Column } from '../../src/model/score.ts'
import { report, type Line } from './build.ts'

export function truthToMatched(truth: Truth, catalogue: Catalogue | null): MatchedReport {
  const placed = new Map((catalogue === null ? [] : catalogueToCriteria(catalogue)).map((place) => [place.id, place]))
  const lines = truth.rows.map((row): Line => {
    const place = placed.get(row.id)
    return {
      id: row.id,
      parent: row.parent,
      code: row.printedCode,
      name: row.name,
      max: row.max,
      self: row.self,
      appraised: row.appraised ?? null,
      assessedBy: place?.assessedBy ?? 'self',
      criterion: place?.criterion,
      canonicalCode: place?.criterion.code ?? null,
      matchedBy: place === undefined ? null : 'code',
    }
  })
  const present = new Set(truth.rows.map((row) => row.id))
  const missing = [...placed.values()].filter((place) => !present.has(place.id))
  const appraised = truth.rows.some((row) => row.appraised !== undefined)
  const columns: Column[] = appraised ? ['code', 'name', 'max', 'self', 'appraised'] : ['code', 'name', 'max', 'self']
  return report(lines, catalogue === null ? { columns } : { columns, missing })
}
