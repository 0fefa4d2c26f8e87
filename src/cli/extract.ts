/**
 * `bangdiem extract FILE…`: reports out of PDFs, with no server and no database.
 *
 * In: the files and options of the command line. Out: the exit code; the result stands on stdout or under `--out`, what could
 * not be read is named on stderr. A file that fails does not keep the others from being written.
 */
import { extname, join } from 'node:path'
import type { Settings } from '../config.ts'
import { DocumentError, EXIT, UsageError } from '../errors.ts'
import { EXPORTERS, type Exporter, type ExportOptions, type Format } from '../export/index.ts'
import type { Extraction } from '../model/extraction.ts'
import { chooseCatalogues } from './catalogues.ts'
import { type ExtractedFile, extractFile } from './extract-file.ts'
import { safeStem, uniqueNames } from './file-names.ts'
import { errorLine, sentenceLine } from './messages.ts'
import { mapPool } from './pool.ts'
import { startProgress } from './progress.ts'
import { type Target, toTarget } from './target.ts'
import { writeStdout, writeWhole } from './write.ts'

export interface ExtractCommandOptions {
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
  files: readonly string[],
  options: ExtractCommandOptions,
  settings: Settings,
  signal: AbortSignal,
): Promise<number> {
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

  const colour = settings.colour ?? process.stderr.isTTY
  const progress = startProgress({ files: files.length, verbose: options.verbose ?? false, colour })
  let exitCode: number = EXIT.ok
  const extracted = await mapPool(files, settings.jobs, async (file): Promise<ExtractedFile | null> => {
    try {
      const onProgress = (done: number, count: number) => progress.pages(file, done, count)
      const one = await extractFile(file, { password: options.password, limits: settings.limits, signal, catalogues, onProgress })
      if (one.pageProblems.length > 0) exitCode ||= EXIT.document
      for (const problem of one.pageProblems) progress.note(sentenceLine(file, problem))
      return one
    } catch (error) {
      if (signal.aborted) throw error
      // A fault of the program in one file does not take the others with it; it is told by the exit code.
      exitCode = error instanceof DocumentError ? exitCode || EXIT.document : EXIT.fault
      progress.note(errorLine(file, error))
      return null
    } finally {
      progress.fileDone(file)
    }
  }).finally(() => progress.stop())
  const exportOptions: ExportOptions = {
    asArray: files.length > 1 || extracted.some((file) => (file?.extractions.length ?? 0) > 1),
    width:
      target.kind === 'stdout' && process.stdout.isTTY
        ? process.stdout.columns || settings.columns || PLAIN_WIDTH
        : (settings.columns ?? PLAIN_WIDTH),
    colour: settings.colour ?? (target.kind === 'stdout' && process.stdout.isTTY),
    language: settings.language,
  }
  await writeExtractions(files, extracted, exporter, exportOptions, target)
  return exitCode || (options.strict && hasError(extracted) ? EXIT.strict : EXIT.ok)
}

function chooseFormat({ format }: ExtractCommandOptions, target: Target): Format {
  if (format !== undefined) {
    if (Object.hasOwn(EXPORTERS, format)) return format as Format
    const known = Object.keys(EXPORTERS).join(', ')
    throw new UsageError('unknown-format', {
      vi: `--format "${format}": chỉ có ${known}.`,
      en: `--format "${format}": it must be one of ${known}.`,
    })
  }
  if (target.kind === 'stdout') return process.stdout.isTTY ? 'table' : 'json'
  const extension = target.kind === 'file' ? extname(target.path).toLowerCase() : ''
  return (Object.keys(EXPORTERS) as Format[]).find((name) => EXPORTERS[name].extension === extension) ?? 'json'
}

async function writeExtractions(
  files: readonly string[],
  extracted: readonly (ExtractedFile | null)[],
  exporter: Exporter,
  options: ExportOptions,
  target: Target,
): Promise<void> {
  const all = extracted.flatMap((file) => file?.extractions ?? [])
  if (all.length === 0) return
  if (target.kind === 'stdout') return writeStdout(await exporter.toOutput(all, options))
  if (target.kind === 'file') return writeWhole(target.path, await exporter.toOutput(all, options))
  const nameFor = uniqueNames()
  for (const [index, file] of files.entries()) {
    const extractions = extracted[index]?.extractions ?? []
    for (const extraction of extractions) {
      const number = extractions.length > 1 ? `-${extraction.document.report.index}` : ''
      const path = join(target.path, nameFor(safeStem(file) + number, exporter.extension))
      await writeWhole(path, await exporter.toOutput([extraction], { ...options, asArray: false }))
    }
  }
}

const hasError = (extracted: readonly (ExtractedFile | null)[]): boolean =>
  extracted.some((file) => file?.extractions.some((extraction: Extraction) => extraction.findings.some(isOpenError)))

const isOpenError = ({ severity, state }: Extraction['findings'][number]): boolean => severity === 'error' && state === 'open'
