/**
 * `bangdiem catalogue list | show ID | check PATH | derive FILE`.
 *
 * In: the arguments. Out: the exit code; lists and JSON on stdout, what is wrong with a file on stderr.
 */
import type { Settings } from '../config.ts'
import { EXIT } from '../errors.ts'
import { padEndToWidth, plainText } from '../export/terminal-text.ts'
import { toJsonText } from '../export/json.ts'
import { catalogueToCriteria } from '../model/catalogue.ts'
import { pagesInFrames } from '../model/frame.ts'
import { installedCatalogue, installedCatalogues, isCataloguePath, readCatalogue, readJson } from './catalogues.ts'
import { failedPages, noScores } from '../no-scores.ts'
import { sentenceLine } from './messages.ts'
import { readFileAsDocument } from './read-file.ts'
import { withRecogniser, type RecognitionOptions } from './recognition.ts'
import { folderTarget, toTarget } from './target.ts'
import { writeStdout, writeWhole } from './write.ts'

export interface DeriveCommandOptions extends RecognitionOptions {
  readonly out?: string
  readonly password?: string
  readonly id?: string
  readonly title?: string
}

/** A line for each: id, version, period of validity, criteria, maximum, title. */
export async function listCommand(): Promise<number> {
  const lines = installedCatalogues().map((catalogue) => [
    catalogue.id,
    `v${catalogue.version}`,
    `${catalogue.validFrom ?? '…'} – ${catalogue.validTo ?? '…'}`,
    `${catalogueToCriteria(catalogue).length} tiêu chí`,
    `${catalogue.max ?? '?'} điểm`,
    catalogue.title,
  ])
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  await writeStdout(
    lines.map((line) => `${line.map((cell, column) => padEndToWidth(plainText(cell), widths[column] ?? 0)).join('  ')}\n`).join(''),
  )
  return EXIT.ok
}

/** `idOrPath` as JSON. Throws a UsageError for an id that is not installed. */
export async function showCommand(idOrPath: string): Promise<number> {
  await writeStdout(toJsonText(isCataloguePath(idOrPath) ? await readCatalogue(idOrPath) : installedCatalogue(idOrPath)))
  return EXIT.ok
}

/** Names each problem on stderr: errors make the file unusable (exit code 3), warnings are for the keeper of the file to judge. */
export async function checkCommand(path: string): Promise<number> {
  const json = readJson(path)
  const { checkCatalogue, problemToLine } = await import('../match/check-catalogue.ts')
  const problems = checkCatalogue(json)
  for (const problem of problems) {
    const [vi, en] = problem.severity === 'error' ? ['lỗi', 'error'] : ['cảnh báo', 'warning']
    const sentence = { vi: `${vi}: ${problemToLine(problem, 'vi')}`, en: `${en}: ${problemToLine(problem, 'en')}` }
    process.stderr.write(`${sentenceLine(path, sentence)}\n`)
  }
  if (problems.some((problem) => problem.severity === 'error')) return EXIT.document
  await writeStdout(`${sentenceLine(path, { vi: 'dùng được', en: 'can be used' })}\n`)
  return EXIT.ok
}

/** Proposes a catalogue from the first report of a PDF. No installed catalogue is used: the report alone speaks. */
export async function deriveCommand(file: string, options: DeriveCommandOptions, settings: Settings, signal: AbortSignal): Promise<number> {
  const target = toTarget(options.out, [file])
  if (target.kind === 'folder') throw folderTarget(target.path)
  const [{ document }, { pagesToTables }, { matchReports }, { deriveCatalogue }] = await Promise.all([
    withRecogniser(options, settings, (recogniser) =>
      readFileAsDocument(file, { password: options.password, limits: settings.limits, signal, recogniser }),
    ),
    import('../table/index.ts'),
    import('../match/index.ts'),
    import('../match/derive.ts'),
  ])
  const pages = pagesInFrames(document.pages)
  const tables = pagesToTables(pages)
  const [report] = matchReports(pages, tables, [])
  const problems = failedPages(document)
  if (report === undefined) throw noScores(tables.length === 0 ? 'no-table' : 'no-score-table', document, problems)
  for (const problem of problems) process.stderr.write(`${sentenceLine(file, problem)}\n`)
  const content = toJsonText(deriveCatalogue(report, options))
  await (target.kind === 'stdout' ? writeStdout(content) : writeWhole(target.path, content))
  return problems.length > 0 ? EXIT.document : EXIT.ok
}
