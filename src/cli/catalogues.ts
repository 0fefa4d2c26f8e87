/**
 * Catalogues of criteria from files: those installed with the program, and a user's own.
 *
 * Installed ones are checked by the tests, not at every start; a user's file is checked when it is read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { DocumentError, type Sentence, UsageError } from '../errors.ts'
import type { Catalogue } from '../model/catalogue.ts'

/** Beside the sources; the build leaves them there. Tried from `src/cli/` and from `dist/src/cli/`. */
const FOLDERS = ['../catalogues/', '../../../src/catalogues/'].map((path) => new URL(path, import.meta.url))

/** All installed catalogues, by file name. */
export function installedCatalogues(): Catalogue[] {
  for (const folder of FOLDERS) {
    const names = namesIn(folder)
    if (names.length > 0) return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Catalogue)
  }
  throw new Error('the catalogues that belong to the program are not where they were installed')
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** A name with a folder or an extension is a path; anything else is the id of an installed catalogue. */
export function isCataloguePath(idOrPath: string): boolean {
  return /[/\\]|\.json$/iu.test(idOrPath)
}

/** The installed catalogues, and which of them was asked for. A user's file joins them. Throws a UsageError naming the installed ids. */
export async function chooseCatalogues(idOrPath: string | undefined): Promise<{ catalogues: Catalogue[]; catalogueId?: string }> {
  const installed = installedCatalogues()
  if (idOrPath === undefined) return { catalogues: installed }
  if (isCataloguePath(idOrPath)) {
    try {
      const own = await readCatalogue(idOrPath)
      return { catalogues: [own], catalogueId: own.id }
    } catch (error) {
      if (error instanceof DocumentError)
        throw new UsageError(error.code, prefixed(`--catalogue ${idOrPath}: `, error.sentence), { cause: error })
      throw error
    }
  }
  return { catalogues: installed, catalogueId: installedCatalogue(idOrPath, installed).id }
}

const prefixed = (start: string, { vi, en }: Sentence): Sentence => ({ vi: start + vi, en: start + en })

/** The newest version of an installed catalogue. Throws a UsageError that names the installed ids. */
export function installedCatalogue(id: string, installed = installedCatalogues()): Catalogue {
  const [newest] = installed.filter((catalogue) => catalogue.id === id).sort((a, b) => b.version - a.version)
  if (newest !== undefined) return newest
  const ids = [...new Set(installed.map((catalogue) => catalogue.id))].join(', ')
  throw new UsageError('unknown-catalogue', {
    vi: `Không có bộ tiêu chí "${id}". Đã cài: ${ids}. Tệp riêng thì nêu đường dẫn .json.`,
    en: `There is no catalogue "${id}". Installed: ${ids}. For a file of your own give its .json path.`,
  })
}

/** A catalogue file, checked. Throws a DocumentError that names each thing wrong with it. */
export async function readCatalogue(path: string): Promise<Catalogue> {
  const json = readJson(path)
  const { checkCatalogue, problemToLine } = await import('../match/check-catalogue.ts')
  const errors = checkCatalogue(json).filter((problem) => problem.severity === 'error')
  if (errors.length === 0) return json as Catalogue
  const lines = (language: 'vi' | 'en') => errors.map((problem) => problemToLine(problem, language)).join('; ')
  throw unusable(`không phải bộ tiêu chí hợp lệ: ${lines('vi')}`, `not a valid catalogue: ${lines('en')}`)
}

/** Throws a DocumentError when the file cannot be opened or holds no JSON. */
export function readJson(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      throw unusable('không có tệp này; kiểm tra lại tên', 'there is no such file; check the name', error)
    if (reason === 'EISDIR') throw unusable('đây là thư mục; hãy nêu tệp .json', 'this is a folder; name the .json file', error)
    throw unusable(`không mở được tệp (${reason})`, `the file cannot be opened (${reason})`, error)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    const reason = (error as Error).message
    throw unusable(`không phải JSON (${reason})`, `it is not JSON (${reason})`, error)
  }
}

function unusable(vi: string, en: string, cause?: unknown): DocumentError {
  return new DocumentError('bad-catalogue', { vi: `${vi}.`, en: `${en}.` }, { cause })
}
