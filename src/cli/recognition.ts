/**
 * Recognition of pages that are pictures, for one run of a command. In: the settings. Out: the recogniser that all files of the run
 * share; no process is started before a page needs one.
 */
import type { Settings } from '../config.ts'
import { createRecogniser, type Recogniser } from '../read/index.ts'

export interface RecognitionOptions {
  /** `--no-ocr` makes it false. */
  readonly ocr?: boolean
}

/** Hands the recogniser to `work` (none with `--no-ocr`), and ends its processes after it. */
export async function withRecogniser<T>(
  { ocr = true }: RecognitionOptions,
  { engines, limits }: Settings,
  work: (recogniser: Recogniser | undefined) => Promise<T>,
): Promise<T> {
  if (!ocr) return work(undefined)
  const recogniser = createRecogniser({
    processes: engines,
    limits,
    pageToCells: async (page) => (await import('../table/ruled-cells.ts')).ruledCells(page),
  })
  try {
    return await work(recogniser)
  } finally {
    await recogniser.close()
  }
}
