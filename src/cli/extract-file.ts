/** One PDF goes in; its extractions, and the pages that could not be read, come out. */
import type { Sentence } from '../errors.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Extraction } from '../model/extraction.ts'
import { failedPages, noScores } from '../no-scores.ts'
import { type FileOptions, readFileAsDocument } from './read-file.ts'

export interface ExtractOptions extends FileOptions {
  readonly catalogues: () => Promise<{ readonly catalogues: readonly Catalogue[]; readonly catalogueId?: string }>
}

export interface ExtractedFile {
  readonly extractions: readonly Extraction[]
  /** Which pages could not be read, a sentence for each reason. */
  readonly pageProblems: readonly Sentence[]
}

/** Throws a DocumentError for a file that cannot be read or holds no score table. */
export async function extractFile(path: string, options: ExtractOptions): Promise<ExtractedFile> {
  // The reader is a child process: while it starts and reads, the pure steps are loaded here.
  const reading = readFileAsDocument(path, options)
  const [{ fileName, sha256, document }, { extractDocument }, chosen] = await Promise.all([
    reading,
    import('../extract.ts'),
    options.catalogues(),
  ])
  const pageProblems = failedPages(document)
  const result = extractDocument({ fileName, sha256, document, ...chosen })
  if (result.extractions === null) throw noScores(result.reason, document, pageProblems)
  return { extractions: result.extractions, pageProblems }
}
