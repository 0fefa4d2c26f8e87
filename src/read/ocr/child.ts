/**
 * The process in which pages that are pictures are recognised; started by `pool.ts`, with limits around it. In: a file, then one page
 * after the other, on standard input. Out: messages.
 *
 * It loads the engine once and keeps the file open between pages. Nothing of one page is kept for the next.
 */
import module from 'node:module'
import { readWhole, say } from '../messages.ts'
import { MessageInput } from '../message-input.ts'
import type { OcrMessage, OcrRequest } from './messages.ts'
import { OpenFile } from './open-file.ts'
import { PageRecogniser, type CellsOfRules } from './recognise-page.ts'

// From Node 22.1 on: compiled code is kept between runs. Nothing depends on it.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

const tell = (message: OcrMessage): void => say(message)

async function main(): Promise<void> {
  const input = new MessageInput(process.stdin)
  const askForCells: CellsOfRules = async (rules, width, height) => {
    tell({ type: 'rules', rules, width, height })
    const answer = (await input.nextLine()) as OcrRequest | null
    if (answer?.type !== 'cells') throw new Error('the parent did not say which cells the rules make')
    return answer.cells
  }
  const recogniser = new PageRecogniser(askForCells, () => tell({ type: 'begin' }))
  let file: OpenFile | null = null
  for (;;) {
    const request = (await input.nextLine()) as OcrRequest | null
    // The parent is done, or gone.
    if (request === null) return
    if (request.type === 'open') {
      await file?.close()
      const bytes = request.path === null ? await input.nextBytes(request.byteLength) : readWhole(request.path)
      if (bytes === null) return
      file = new OpenFile(bytes, request.password)
    } else if (request.type === 'recognise') {
      if (file === null) throw new Error('no file was given')
      tell({ type: 'page', ...(await recogniser.recognise(file, request.page)) })
    } else throw new Error(`not expected: ${request.type}`)
  }
}

try {
  await main()
} catch (error) {
  tell({ type: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  process.exit(1)
}
// Nothing is left to do; pdf.js may still hold timers.
process.exit(0)
