/**
 * Runs the office suite on many documents at once. In: files of a folder. Out: their PDFs in the same folder.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toolPath } from '../../ensure-tools.ts'

/** The suite hangs at times; a batch that takes longer is given up, milliseconds. */
const LIMIT = 600_000

/** `profile`: a folder of our own, so that no running suite is disturbed. Throws an Error when a PDF was not made. */
export function printWithSoffice(folder: string, files: readonly string[], profile: string): void {
  const parameters = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder]
  execFileSync(toolPath('soffice'), [...parameters, ...files.map((file) => join(folder, file))], { stdio: 'ignore', timeout: LIMIT })
  const missing = files.filter((file) => !existsSync(join(folder, file.replace(/\.\w+$/u, '.pdf'))))
  if (missing.length > 0) throw new Error(`the office suite did not print ${missing.join(', ')}`)
}
