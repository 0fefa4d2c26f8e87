/** Catalogues of criteria in the database: those installed with the program, and those that people added. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
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
  const rows = await db.selectFrom('catalogues').select(['id', 'version', 'body']).orderBy('id').orderBy('version').execute()
  const rulings = await listInForce(db)
  return rows.map(({ id, version, body }) => {
    const inForce = rulings.filter((ruling) => ruling.id === id && ruling.version === version).map(({ period }) => period)
    return { ...catalogueSchema.parse(body), ...(inForce.length === 0 ? {} : { inForce }) }
  })
}

export interface InForce {
  /** A period's code. */
  readonly period: string
  readonly id: string
  readonly version: number
}

/** Which version of which catalogue counts for which period. */
export async function listInForce(db: Queries): Promise<InForce[]> {
  return db
    .selectFrom('catalogues_in_force')
    .select(['period_code as period', 'catalogue_id as id', 'version'])
    .orderBy('period_code')
    .orderBy('catalogue_id')
    .execute()
}

/** Puts a version in force for a period, in the place of another version of the same catalogue. */
export async function putInForce(db: Queries, { period, id, version }: InForce, actor: string): Promise<void> {
  await db
    .insertInto('catalogues_in_force')
    .values({ period_code: period, catalogue_id: id, version, set_by: actor })
    .onConflict((conflict) =>
      conflict.columns(['period_code', 'catalogue_id']).doUpdateSet({ version, set_by: actor, set_at: sql<Date>`now()` }),
    )
    .execute()
}

/** The period has no catalogue in force (of this id) any more. False when it had none. */
export async function takeOutOfForce(db: Queries, { period, id }: Omit<InForce, 'version'>): Promise<boolean> {
  const row = await db
    .deleteFrom('catalogues_in_force')
    .where('period_code', '=', period)
    .where('catalogue_id', '=', id)
    .returning('version')
    .executeTakeFirst()
  return row !== undefined
}

/** Documents whose reports may come out otherwise: those read with a catalogue, those for which none fitted, and those of a period. */
export async function documentsUnder(db: Queries, catalogueId: string, period?: string): Promise<{ id: string; run: number }[]> {
  return db
    .selectFrom('documents as d')
    .select(['d.id', 'd.run'])
    .where('d.deleted_at', 'is', null)
    .where('d.extraction_id', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('current_reports as c')
          .select('c.report_index')
          .whereRef('c.document_id', '=', 'd.id')
          .leftJoin('periods as p', 'p.id', 'c.period_id')
          .where(({ or, eb }) =>
            or([
              eb('c.catalogue_id', '=', catalogueId),
              eb('c.catalogue_id', 'is', null),
              ...(period === undefined ? [] : [eb('p.code', '=', period)]),
            ]),
          ),
      ),
    )
    .orderBy('d.seq')
    .execute()
}

/** One text that is another when any catalogue is. */
export async function catalogueDigests(db: Queries): Promise<string> {
  const rows = await db.selectFrom('catalogues').select(['id', 'version', 'digest']).orderBy('id').orderBy('version').execute()
  const rulings = await listInForce(db)
  return [...rows, ...rulings].map((each) => Object.values(each).join(' ')).join('\n')
}
