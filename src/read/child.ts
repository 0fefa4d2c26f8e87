/**
 * The process in which files are read; started by `process.ts`, with limits around it. In: requests on standard input, one after the
 * other. Out: messages. It ends with its input, and after a file that could not be read.
 *
 * It imports nothing that reading does not need: its start is part of every run. Nothing of one file is kept for the next but compiled
 * code.
 */
import module from 'node:module'
import { FileProblem } from './file-problem.ts'
import { MessageInput } from './message-input.ts'
import { readWhole, say, type ReadMessage, type ReadRequest } from './messages.ts'
import { loadPdfjs } from './pdfjs.ts'

// From Node 22.1 on: compiled code is kept between runs. Nothing depends on it.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

const tell = (message: ReadMessage): void => say(message)

async function main(): Promise<void> {
  // Its files are the largest: they are on their way while the rest loads.
  const loading = loadPdfjs()
  loading.catch(() => undefined)
  const { readPdf } = await import('./pdf.ts')
  const input = new MessageInput(process.stdin)
  for (;;) {
    const request = (await input.nextLine()) as ReadRequest | null
    // The parent is done, or gone.
    if (request === null) return
    const bytes = request.path === null ? await input.nextBytes(request.byteLength) : readWhole(request.path)
    if (bytes === null) return
    const result = await readPdf(bytes, request, {
      onOpen: (pageCount) => tell({ type: 'open', pageCount }),
      onBegin: (page) => tell({ type: 'begin', page }),
      onPage: (page, beside) => tell({ type: 'page', page, beside }),
    })
    tell({ type: 'done', ...result })
  }
}

try {
  await main()
} catch (error) {
  if (error instanceof FileProblem) tell({ type: 'problem', code: error.code, detail: error.detail })
  else tell({ type: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}
// Nothing is left to do; pdf.js may still hold timers.
process.exit(0)
