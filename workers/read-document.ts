/** Reads a document's file. A document that fails for the last time is given up with its reason. */
import { ingestDocument } from '../src/ingest.ts'
import { perform } from './document-job.ts'

export const readDocument = perform(ingestDocument)
