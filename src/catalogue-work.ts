/**
 * Work on catalogues for those who keep them: what is wrong with one, what changed between two, and a proposal from a report that is
 * stored. No file is read.
 */
import { checkCatalogue, type CatalogueProblem } from './match/check-catalogue.ts'
import { compareCatalogues, type ComparedCriterion, type ComparedField } from './match/compare-catalogues.ts'
import { deriveCatalogue } from './match/derive.ts'
import { matchReports } from './match/index.ts'
import type { Catalogue } from './model/catalogue.ts'
import { pagesInFrames } from './model/frame.ts'
import type { Db } from './store/db.ts'
import type { DocumentRow } from './store/documents.ts'
import { loadReading } from './store/readings.ts'
import { currentExtraction } from './store/results.ts'
import { pagesToTables } from './table/index.ts'

export { checkCatalogue, compareCatalogues }
export type { CatalogueProblem, ComparedCriterion, ComparedField }

/** A catalogue as the document's n-th report (from 1) shows it; null when nothing of it was read. */
export async function deriveFromDocument(db: Db, document: DocumentRow, report: number): Promise<Catalogue | null> {
  const current = document.extraction_id === null ? null : await currentExtraction(db, document.extraction_id)
  if (current === null) return null
  const pages = pagesInFrames((await loadReading(db, current.readingId)).pages)
  const matched = matchReports(pages, pagesToTables(pages), [])[report - 1]
  return matched === undefined ? null : deriveCatalogue(matched)
}
