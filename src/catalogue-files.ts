/**
 * Catalogues on disk: those that are installed with the program, and a file that the user names.
 */
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DocumentError, UsageError } from './errors.ts'
import { checkCatalogue, problemToLine } from './match/check-catalogue.ts'
import { catalogueSchema, type Catalogue } from './model/catalogue.ts'

/** The folder of installed catalogues, found from the package's root so that it is the same for `src/` and `dist/src/`. */
export function installedCataloguesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the program was moved away from its package.json')
    folder = above
  }
  return join(folder, 'src', 'catalogues')
}

/** All installed catalogues, by id, newest version first. Throws a DocumentError that names the broken file and what is wrong with it. */
export function installedCatalogues(folder: string = installedCataloguesFolder()): Catalogue[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const catalogues = names.map((name) => readCatalogueFile(join(folder, name)))
  return catalogues.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.version - a.version))
}

/** Whether the user means a file (`./x.json`, `folder/x`) and not the id of an installed catalogue. */
export function isCataloguePath(idOrPath: string): boolean {
  return /[\\/]/u.test(idOrPath) || idOrPath.toLowerCase().endsWith('.json')
}

/** A catalogue by its id (its newest version) or by the path of its file. Throws a UsageError for an unknown id. */
export function loadCatalogue(idOrPath: string, installed: readonly Catalogue[] = installedCatalogues()): Catalogue {
  if (isCataloguePath(idOrPath)) return readCatalogueFile(idOrPath)
  const found = installed.find(({ id }) => id === idOrPath)
  if (found !== undefined) return found
  const ids = [...new Set(installed.map(({ id }) => id))].join(', ')
  throw new UsageError('unknown-catalogue', {
    vi: `Không có bộ tiêu chí "${idOrPath}". Các bộ đã cài: ${ids}. Cũng có thể ghi đường dẫn tới tệp .json.`,
    en: `There is no catalogue "${idOrPath}". Installed: ${ids}. The path of a .json file will do as well.`,
  })
}

/** The JSON of a catalogue file, not checked any further. Throws a DocumentError when it cannot be read or is no JSON. */
export function readCatalogueJson(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const sentence = {
      vi: `Không đọc được tệp bộ tiêu chí ${path}. Hãy kiểm tra đường dẫn và quyền đọc.`,
      en: `The catalogue file ${path} cannot be read. Check the path and the permission to read it.`,
    }
    throw new DocumentError('catalogue-unreadable', sentence, { cause: error })
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const sentence = {
      vi: `Tệp bộ tiêu chí ${path} không phải là JSON đúng cú pháp (${detail}).`,
      en: `The catalogue file ${path} is not well-formed JSON (${detail}).`,
    }
    throw new DocumentError('catalogue-not-json', sentence, { cause: error })
  }
}

/** A catalogue from a file. Throws a DocumentError that lists what is wrong; faults of content (sums, order) are left to `catalogue check`. */
export function readCatalogueFile(path: string): Catalogue {
  const json = readCatalogueJson(path)
  const parsed = catalogueSchema.safeParse(json)
  const unusable = checkCatalogue(json).filter(({ severity }) => severity === 'error')
  if (parsed.success && unusable.length === 0) return parsed.data
  throw new DocumentError('catalogue-broken', {
    vi: `Tệp bộ tiêu chí ${path} có lỗi:\n${unusable.map((problem) => problemToLine(problem, 'vi')).join('\n')}\nXem đầy đủ: bangdiem catalogue check ${path}`,
    en: `The catalogue file ${path} is broken:\n${unusable.map((problem) => problemToLine(problem, 'en')).join('\n')}\nSee all of it: bangdiem catalogue check ${path}`,
  })
}
