/** Puts a document together whose pages were recognised one by one. */
import { assembleDocument } from '../src/ingest.ts'
import { perform } from './document-job.ts'

export const assemble = perform(assembleDocument)
