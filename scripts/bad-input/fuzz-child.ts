/**
 * Reads and extracts one file after another in one process, for the fuzzer: a start for each would take longer than the work.
 *
 * In: files from the parent. Out: how each ended. What this process cannot bear ends it; the parent tries that file again the way
 * the program reads it.
 */
import { extractDocument } from '../../src/extract.ts'
import { extractionSchema } from '../../src/model/extraction.ts'
import { readDocumentSchema, type Page } from '../../src/model/page.ts'
import { FileProblem } from '../../src/read/file-problem.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf.ts'

export interface FuzzRequest {
  readonly id: number
  readonly bytes: Uint8Array
}

export interface FuzzAnswer {
  readonly id: number
  /** `extraction`, `extraction, a page failed`, `no table`, …, or the code of the file's problem. */
  readonly outcome: string
  /** A fault of the program: what was thrown. */
  readonly fault: string | null
  /** Milliseconds that the pure steps took; in the program they run in the parent, which has no limit of its own. */
  readonly extractMilliseconds: number
}

async function readAndExtract({ id, bytes }: FuzzRequest): Promise<FuzzAnswer> {
  let began = 0
  try {
    const pages: Page[] = []
    const { pageCount, signatures } = await readPdf(
      new Uint8Array(bytes),
      { limits: DEFAULT_LIMITS },
      { onPage: (page) => pages.push(page) },
    )
    // Through JSON as from the reading child: what does not survive that must not be there.
    const document = readDocumentSchema.parse(JSON.parse(JSON.stringify({ pageCount, pages, signatures })))
    began = performance.now()
    const result = extractDocument({ fileName: 'mutation.pdf', sha256: '', document, catalogues: [] })
    for (const extraction of result.extractions ?? []) extractionSchema.parse(JSON.parse(JSON.stringify(extraction)))
    const failed = pages.some((page) => page.source === 'failed')
    const outcome = (result.extractions === null ? result.reason : 'extraction') + (failed ? ', a page failed' : '')
    return { id, outcome, fault: null, extractMilliseconds: performance.now() - began }
  } catch (error) {
    if (error instanceof FileProblem) return { id, outcome: error.code, fault: null, extractMilliseconds: 0 }
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { id, outcome: 'fault', fault, extractMilliseconds: began === 0 ? 0 : performance.now() - began }
  }
}

process.on('message', (request: FuzzRequest) => {
  void readAndExtract(request).then((answer) => process.send?.(answer))
})
