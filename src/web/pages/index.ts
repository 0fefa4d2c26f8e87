/** The pages: one line for each file. */
import type { Routes } from '../service.ts'
import { accountPages } from './account.tsx'
import { accountsPages } from './accounts.tsx'
import { bulkRoutes } from './list-bulk.tsx'
import { catalogueComparePage } from './catalogue-compare.tsx'
import { catalogueEditPages } from './catalogue-edit.tsx'
import { cataloguePage } from './catalogue.tsx'
import { cataloguesPage } from './catalogues.tsx'
import { compareDetailPages } from './compare-details.tsx'
import { comparePage } from './compare.tsx'
import { exportPage } from './export.tsx'
import { letterPage } from './letter.tsx'
import { listPage } from './list.tsx'
import { periodPages } from './periods.tsx'
import { reviewPage } from './review.tsx'
import { trashPages } from './trash.tsx'
import { unitImportPages } from './units-import.tsx'
import { unitPages } from './units.tsx'

export const PAGES: readonly Routes[] = [
  catalogueEditPages,
  catalogueComparePage,
  cataloguesPage,
  cataloguePage,
  comparePage,
  compareDetailPages,
  letterPage,
  listPage,
  bulkRoutes,
  reviewPage,
  unitPages,
  unitImportPages,
  periodPages,
  exportPage,
  trashPages,
  accountPages,
  accountsPages,
]
