/**
 * `bangdiem extract FILE…`: reports out of PDFs, with no server and no database.
 *
 * In: the files and options of the command line. Out: the exit code; the result stands on stdout or under `--out`, what could
 * not be read is named on stderr. A file that fails does not keep the others from being written.
 */
import { extname } from 'node:path'
import type { Settings } from '../config.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { EXPORTERS, type Exporter, type Format } from '../export/index.ts'
import type { Finding } from '../model/finding.ts'
import type { Recogniser } from '../read/index.ts'
import { chooseCatalogues } from './catalogues.ts'
import { expandFiles } from './expand-files.ts'
import { extractFile } from './extract-file.ts'
import { errorLine, sentenceLine } from './messages.ts'
import { mapPool } from './pool.ts'
import { startProgress } from './progress.ts'
import { withRecogniser, type RecognitionOptions } from './recognition.ts'
import { openSink } from './sink.ts'
import { endingTarget, type Target, toTarget } from './target.ts'

export interface ExtractCommandOptions extends RecognitionOptions {
  readonly catalogue?: string
  readonly format?: string
  readonly out?: string
  readonly strict?: boolean
  readonly password?: string
  readonly verbose?: boolean
}

/** Width of a table that does not go to a terminal, columns. */
const PLAIN_WIDTH = 120

export async function extractCommand(
  filesAndPatterns: readonly string[],
  options: ExtractCommandOptions,
  settings: Settings,
  signal: AbortSignal,
): Promise<number> {
  const files = expandFiles(filesAndPatterns)
  const target = toTarget(options.out, files)
  const exporter = EXPORTERS[chooseFormat(options, target)] as Exporter
  if (exporter.binary && target.kind === 'stdout' && process.stdout.isTTY) {
    throw new UsageError('binary-on-terminal', {
      vi: 'tệp xlsx không hiện được trên màn hình; thêm --out TÊN.xlsx.',
      en: 'an xlsx file cannot be shown on a terminal; add --out NAME.xlsx.',
    })
  }
  // Read once, but not before the first reader runs; an id is checked at once, it costs nothing.
  let chosen: ReturnType<typeof chooseCatalogues> | undefined
  const catalogues = () => (chosen ??= chooseCatalogues(options.catalogue))
  if (options.catalogue !== undefined) await catalogues()

  const onTerminal = target.kind === 'stdout' && process.stdout.isTTY
  const sink = openSink(target, files, exporter, {
    asArray: files.length > 1,
    width: (onTerminal ? process.stdout.columns : 0) || (settings.columns ?? PLAIN_WIDTH),
    colour: settings.colour ?? onTerminal,
    language: settings.language,
  })
  const progress = startProgress({
    files: files.length,
    verbose: options.verbose ?? false,
    colour: settings.colour ?? process.stderr.isTTY,
  })
  let exitCode: number = EXIT.ok
  let errorFound = false
  const extractOne = async (file: string, index: number, recogniser: Recogniser | undefined): Promise<void> => {
    try {
      const onProgress = (done: number, count: number) => progress.pages(file, done, count)
      const onRecognise = (page: number) => progress.recognising(file, page)
      const reading = { password: options.password, limits: settings.limits, signal, recogniser, onProgress, onRecognise }
      const { extractions, pageProblems } = await extractFile(file, { ...reading, catalogues })
      if (pageProblems.length > 0) exitCode ||= EXIT.document
      for (const problem of pageProblems) progress.note(sentenceLine(file, problem))
      errorFound ||= extractions.some(({ findings }) => findings.some(isOpenError))
      await sink.take(index, extractions)
    } catch (error) {
      if (signal.aborted) throw error
      // A fault of the program in one file does not take the others with it; it is told by the exit code.
      exitCode = error instanceof DocumentError ? exitCode || EXIT.document : EXIT.fault
      progress.note(errorLine(file, error))
    } finally {
      progress.fileDone(file)
    }
  }
  await withRecogniser(options, settings, (recogniser) =>
    mapPool(files, settings.jobs, (file, index) => extractOne(file, index, recogniser)),
  ).finally(() => progress.stop())
  await sink.finish()
  return exitCode || (options.strict && errorFound ? EXIT.strict : EXIT.ok)
}

const isOpenError = ({ severity, state }: Finding): boolean => severity === 'error' && state === 'open'

function chooseFormat({ format: wanted }: ExtractCommandOptions, target: Target): Format {
  if (wanted !== undefined) {
    if (Object.hasOwn(EXPORTERS, wanted)) return wanted as Format
    const known = Object.keys(EXPORTERS).join(', ')
    throw new UsageError('unknown-format', {
      vi: `--format "${wanted}": chỉ có ${known}.`,
      en: `--format "${wanted}": it must be one of ${known}.`,
    })
  }
  if (target.kind === 'stdout') return process.stdout.isTTY ? 'table' : 'json'
  if (target.kind !== 'file') return 'json'
  const ending = extname(target.path).toLowerCase()
  if (ending === '') return 'json'
  const format = (Object.keys(EXPORTERS) as Format[]).find((name) => EXPORTERS[name].extension === ending)
  if (format !== undefined) return format
  // JSON in a file that calls itself something else would not open where it is wanted.
  const known = Object.values(EXPORTERS).map(({ extension }) => extension)
  throw endingTarget(target.path, known)
}
