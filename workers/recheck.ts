/** Checks a document again from what is stored. */
import { recheckDocument } from '../src/ingest.ts'
import { perform } from './document-job.ts'

export const recheck = perform(recheckDocument)
