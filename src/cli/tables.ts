/** `bangdiem tables FILE`: every table of a PDF as a plain grid, before any catalogue. In: a file. Out: JSON or CSV. */
import { extname } from 'node:path'
import type { Settings } from '../config.ts'
import { EXIT, UsageError } from '../errors.ts'
import { pagesInFrames, tablesOnPages } from '../model/frame.ts'
import { failedPages } from '../no-scores.ts'
import { sentenceLine } from './messages.ts'
import { checkPages, parsePages } from './page-range.ts'
import { startProgress } from './progress.ts'
import { withRecogniser, type RecognitionOptions } from './recognition.ts'
import { readFileAsDocument } from './read-file.ts'
import { endingTarget, folderTarget, type Target, toTarget } from './target.ts'
import { writeStdout, writeWhole } from './write.ts'

export interface TablesCommandOptions extends RecognitionOptions {
  readonly pages?: string
  readonly perPage?: boolean
  readonly format?: string
  readonly out?: string
  readonly password?: string
}

export async function tablesCommand(file: string, options: TablesCommandOptions, settings: Settings, signal: AbortSignal): Promise<number> {
  const target = toTarget(options.out, [file])
  if (target.kind === 'folder') throw folderTarget(target.path)
  const format = options.format ?? formatOf(target)
  if (format !== 'json' && format !== 'csv') {
    throw new UsageError('unknown-format', {
      vi: `--format "${format}": chỉ có json, csv.`,
      en: `--format "${format}": it must be json or csv.`,
    })
  }
  const wanted = options.pages === undefined ? undefined : parsePages(options.pages)

  const progress = startProgress({ files: 1, verbose: false, colour: settings.colour ?? process.stderr.isTTY })
  const onProgress = (done: number, count: number) => progress.pages(file, done, count)
  const onRecognise = (page: number) => progress.recognising(file, page)
  const reading = { password: options.password, limits: settings.limits, pages: wanted, signal, onProgress, onRecognise }
  const [{ document }, { pagesToTables }, { tablesToCsv, tablesToJson }] = await Promise.all([
    withRecogniser(options, settings, (recogniser) => readFileAsDocument(file, { ...reading, recogniser })),
    import('../table/index.ts'),
    import('../export/tables.ts'),
  ]).finally(() => progress.stop())
  checkPages(wanted ?? [], document.pageCount)
  const tables = tablesOnPages(pagesToTables(pagesInFrames(document.pages), { joinPages: !options.perPage }), document.pages)
  const content = format === 'csv' ? tablesToCsv(tables) : tablesToJson(tables)
  await (target.kind === 'stdout' ? writeStdout(content) : writeWhole(target.path, content))
  const problems = failedPages(document)
  for (const problem of problems) process.stderr.write(`${sentenceLine(file, problem)}\n`)
  return problems.length > 0 ? EXIT.document : EXIT.ok
}

/** By the ending of the file; JSON where there is none. */
function formatOf(target: Target): string {
  if (target.kind !== 'file') return 'json'
  const ending = extname(target.path).toLowerCase()
  if (ending === '' || ending === '.json' || ending === '.csv') return ending.slice(1) || 'json'
  throw endingTarget(target.path, ['.json', '.csv'])
}
