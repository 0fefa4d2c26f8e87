/**
 * Runs the built program on one PDF as a user would. In: paths. Out: its extractions, or why there are none.
 */
import { execFile } from 'node:child_process'
import type { Extraction } from '../../src/model/extraction.ts'

export type Answer = ({ readonly extractions: Extraction[] } | { readonly failure: string }) & { readonly seconds: number }

const CLI = new URL('../../src/cli.js', import.meta.url)
/** A report with a text layer that takes longer has failed, seconds. */
const LIMIT_SECONDS = 120
/** Room for the answer on standard output, bytes. */
const ANSWER_LIMIT = 256 * 1024 * 1024

/** An answer from what the program wrote. */
function toAnswer(exit: string, stdout: string, stderr: string, seconds: number): Answer {
  try {
    const parsed = JSON.parse(stdout) as Extraction | Extraction[]
    return { extractions: Array.isArray(parsed) ? parsed : [parsed], seconds }
  } catch {
    const last = stderr.trim().split('\n').slice(-3).join(' / ').slice(0, 300)
    return { failure: `no answer (${exit}): ${last}`, seconds }
  }
}

export async function runExtract(pdf: string, catalogue: string | null, limitSeconds = LIMIT_SECONDS): Promise<Answer> {
  const started = performance.now()
  const parameters = ['extract', pdf, '--format', 'json', ...(catalogue === null ? [] : ['--catalogue', catalogue])]
  const options = { maxBuffer: ANSWER_LIMIT, timeout: limitSeconds * 1000 }
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI.pathname, ...parameters], options, (error, stdout, stderr) => {
      resolve(toAnswer(`exit ${error?.code ?? 0}`, stdout, stderr, (performance.now() - started) / 1000))
    })
  })
}
