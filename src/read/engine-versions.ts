/** What a reading depends on beside the program: the names and versions of the packages that read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const PACKAGES = ['pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data/vie', '@napi-rs/canvas'] as const

/** Version of each package, by its name. */
export function engineVersions(): Record<string, string> {
  const { resolve } = createRequire(import.meta.url)
  return Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name, resolve.paths(name) ?? [])]))
}

/** From the folders in which Node would look: not every package lets its package.json be asked for. */
function versionOf(name: string, folders: readonly string[]): string {
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(path.join(folder, name, 'package.json'), 'utf8')) as { version: string }).version
    } catch {
      // Not here: the next folder is looked into.
    }
  }
  return 'unknown'
}
