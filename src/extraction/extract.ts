/** Extraction of a reading, wherever it is done: here, or in a thread that blocks nothing. */
import { extractDocument, type ExtractInput, type ExtractResult } from '../extract.ts'
import type { ReadDocument } from '../model/page.ts'

/** A reading by its key: whoever keeps readings does not ask for it again. Another reading has another key. */
export interface KeyedReading {
  readonly key: string
  readonly load: () => Promise<ReadDocument>
}

export type HowToExtract = Omit<ExtractInput, 'document'>

export type Extract = (reading: KeyedReading, how: HowToExtract) => Promise<ExtractResult>

/** On the thread of the caller. */
export const extractHere: Extract = async ({ load }, how) => extractDocument({ ...how, document: await load() })
