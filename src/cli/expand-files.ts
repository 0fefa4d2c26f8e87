/**
 * Patterns such as `reports\*.pdf` go in, the files that they name come out. Unix shells do this themselves; the command prompt and
 * PowerShell of Windows hand the pattern over as it was typed.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file that is there is never a pattern. A pattern that names nothing stays as it is, so that it is missed by its name. */
export function expandFiles(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    if (!/[*?]/u.test(basename(file)) || existsSync(file)) return [file]
    const found = namesLike(dirname(file), basename(file))
    if (found.length === 0) return [file]
    return found.map((name) => (dirname(file) === '.' && !file.startsWith('.') ? name : join(dirname(file), name)))
  })
}

/** The names in a folder that fit `*` and `?`, in order; hidden ones only where the pattern begins with a dot. */
function namesLike(folder: string, pattern: string): string[] {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  const like = new RegExp(`^${source}$`, 'iu')
  try {
    return readdirSync(folder)
      .filter((name) => like.test(name) && (pattern.startsWith('.') || !name.startsWith('.')))
      .sort()
  } catch {
    // No such folder, or it may not be read: the file that was named is missed when it is opened.
    return []
  }
}
