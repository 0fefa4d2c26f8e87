/**
 * The process in which a file is read; started by `index.ts`, with limits around it. In: a request on standard input. Out: messages.
 *
 * It imports nothing that reading does not need: its start is part of every run.
 */
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { FileProblem } from './file-problem.ts'
import { readWhole, say, type ReadMessage, type ReadRequest } from './messages.ts'
import { loadPdfjs } from './pdfjs.ts'

// From Node 22.1 on: compiled code is kept between runs. Nothing depends on it.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

const tell = (message: ReadMessage): void => say(message)

/** Apart from main(), which would hold the bytes a second time. */
function readInput(): { request: ReadRequest; bytes: Uint8Array } {
  const input = readFileSync(0)
  const lineEnd = input.indexOf('\n')
  const request = JSON.parse(input.toString('utf8', 0, lineEnd)) as ReadRequest
  return { request, bytes: request.path === null ? new Uint8Array(input.subarray(lineEnd + 1)) : readWhole(request.path) }
}

async function main(): Promise<void> {
  // Its files are the largest: they are on their way while the rest loads.
  const loading = loadPdfjs()
  loading.catch(() => undefined)
  const { readPdf } = await import('./pdf.ts')
  const { request, bytes } = readInput()
  const result = await readPdf(bytes, request, {
    onOpen: (pageCount) => tell({ type: 'open', pageCount }),
    onBegin: (page) => tell({ type: 'begin', page }),
    onPage: (page, beside) => tell({ type: 'page', page, beside }),
  })
  tell({ type: 'done', ...result })
}

try {
  await main()
} catch (error) {
  if (error instanceof FileProblem) tell({ type: 'problem', code: error.code, detail: error.detail })
  else tell({ type: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
// Nothing is left to do; pdf.js may still hold timers.
process.exit(0)
