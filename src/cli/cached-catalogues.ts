/** The catalogues of the database, loaded anew only when one of them has changed. */
import type { Catalogue } from '../model/catalogue.ts'
import { catalogueDigests, loadCatalogues } from '../store/catalogues.ts'
import type { Db } from '../store/db.ts'

export function cachedCatalogues(db: Db): () => Promise<readonly Catalogue[]> {
  let known = ''
  let catalogues: readonly Catalogue[] = []
  return async () => {
    const digests = await catalogueDigests(db)
    if (digests === known) return catalogues
    catalogues = await loadCatalogues(db)
    known = digests
    return catalogues
  }
}
