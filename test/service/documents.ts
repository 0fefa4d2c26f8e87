/** Documents for tests: the reports of the fixtures, sent in as an upload would be. */
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { loadCatalogues } from '../../src/store/catalogues.ts'
import type { Database } from '../../src/store/db.ts'
import { addDocument, type DocumentRow, EVERYTHING, type NewDocument } from '../../src/store/documents.ts'
import type { FileStore } from '../../src/store/files.ts'
import { readJob } from '../../src/store/lifecycle.ts'
import { addJobs } from '../../src/store/outbox.ts'
import type { Ingest } from '../../src/ingest.ts'

export const FIXTURES = path.join(import.meta.dirname, '../../fixtures')
export const REPORT = path.join(FIXTURES, 'ngoc-ky-2023/report.pdf')
export const VERSIONS = { program: 'test', engine: { reader: '1' } }

export async function sendIn(db: Database['db'], files: FileStore, file: string, wanted: Partial<NewDocument> = {}): Promise<DocumentRow> {
  const incoming = await files.receive(createReadStream(file), 1 << 30)
  await incoming.keep()
  const { sha256, bytes } = incoming
  return db.transaction().execute(async (trx) => {
    const document = { catalogueId: null, unitCode: null, periodCode: null, priority: 1, fileName: path.basename(file), ...wanted }
    const { row } = await addDocument(trx, EVERYTHING, { sha256, bytes, ...document })
    await addJobs(trx, [readJob(row)])
    return row
  })
}

export function toIngest(db: Database['db'], files: FileStore): Ingest {
  return { db, files, versions: VERSIONS, catalogues: () => loadCatalogues(db) }
}
