/** Recognises one page of a document. */
import { ingestPage } from '../src/ingest.ts'
import { perform } from './document-job.ts'

export const readPage = perform<{ documentId: string; run: number; page: number }>(ingestPage)
