/** Catalogues of criteria in the database: those installed with the program, and those that people added. */
import { createHash } from 'node:crypto'
import { catalogueSchema } from '../model/catalogue-schema.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Queries } from './db.ts'

export interface CatalogueEntry {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly installed: boolean
}

const digestOf = (catalogue: Catalogue): string => createHash('sha256').update(JSON.stringify(catalogue)).digest('hex')

/**
 * Adds a catalogue, or puts a changed body in the place of the same version. Returns whether anything changed: then reports under it,
 * and reports without any, are to be checked again.
 */
export async function saveCatalogue(db: Queries, catalogue: Catalogue, installed: boolean): Promise<boolean> {
  const { id, version, title } = catalogue
  const values = { title, body: JSON.stringify(catalogue), digest: digestOf(catalogue), installed }
  const row = await db
    .insertInto('catalogues')
    .values({ id, version, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['id', 'version'])
        .doUpdateSet(values)
        .where(({ eb, ref }) => eb('catalogues.digest', '<>', ref('excluded.digest'))),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function listCatalogues(db: Queries): Promise<CatalogueEntry[]> {
  return db.selectFrom('catalogues').select(['id', 'version', 'title', 'installed']).orderBy('id').orderBy('version').execute()
}

/** The newest version when none is named. null when there is none. */
export async function findCatalogue(db: Queries, id: string, version?: number): Promise<Catalogue | null> {
  let query = db.selectFrom('catalogues').select('body').where('id', '=', id).orderBy('version', 'desc').limit(1)
  if (version !== undefined) query = query.where('version', '=', version)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : catalogueSchema.parse(row.body)
}

/** The bodies of all catalogues, as `match/` takes them. */
export async function loadCatalogues(db: Queries): Promise<Catalogue[]> {
  const rows = await db.selectFrom('catalogues').select('body').orderBy('id').orderBy('version').execute()
  return rows.map(({ body }) => catalogueSchema.parse(body))
}

/** Documents whose reports may come out otherwise under a catalogue: those read with it, and those for which none fitted. */
export async function documentsUnder(db: Queries, catalogueId: string): Promise<{ id: string; run: number; priority: number }[]> {
  return db
    .selectFrom('documents as d')
    .select(['d.id', 'd.run', 'd.priority'])
    .where('d.deleted_at', 'is', null)
    .where('d.extraction_id', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('current_reports as c')
          .select('c.report_index')
          .whereRef('c.document_id', '=', 'd.id')
          .where(({ or, eb }) => or([eb('c.catalogue_id', '=', catalogueId), eb('c.catalogue_id', 'is', null)])),
      ),
    )
    .orderBy('d.seq')
    .execute()
}

/** One text that is another when any catalogue is. */
export async function catalogueDigests(db: Queries): Promise<string> {
  const rows = await db.selectFrom('catalogues').select(['id', 'version', 'digest']).orderBy('id').orderBy('version').execute()
  return rows.map(({ id, version, digest }) => `${id} ${version} ${digest}`).join('\n')
}
