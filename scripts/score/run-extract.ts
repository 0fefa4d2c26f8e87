/**
 * Runs the built program on one PDF as a user would. In: paths. Out: its extractions, or why there are none.
 */
import { execFile } from 'node:child_process'
import type { Extraction } from '../../src/model/extraction.ts'

export type Answer = ({ readonly extractions: Extraction[] } | { readonly failure: string }) & { readonly seconds: number }

const CLI = new URL('../../src/cli.js', import.meta.url)
/** A report that takes longer has failed, seconds. */
const LIMIT_SECONDS = 120
/** Room for the answer on standard output, bytes. */
const ANSWER_LIMIT = 256 * 1024 * 1024

export async function runExtract(pdf: string, catalogue: string | null): Promise<Answer> {
  const started = performance.now()
  const parameters = ['extract', pdf, '--format', 'json', ...(catalogue === null ? [] : ['--catalogue', catalogue])]
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI.pathname, ...parameters], { maxBuffer: ANSWER_LIMIT, timeout: LIMIT_SECONDS * 1000 }, (error, stdout, stderr) => {
      const seconds = (performance.now() - started) / 1000
      try {
        const parsed = JSON.parse(stdout) as Extraction | Extraction[]
        resolve({ extractions: Array.isArray(parsed) ? parsed : [parsed], seconds })
      } catch {
        const lines = stderr.trim().split('\n')
        resolve({ failure: `no answer (${error?.code ?? 'no exit code'}): ${lines.slice(-3).join(' / ').slice(0, 300)}`, seconds })
      }
    })
  })
}
