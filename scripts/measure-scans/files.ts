/**
 * Which scans are measured, with what stands beside them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Truth } from '../generate/seed-to-report.ts'

export interface ScanFile {
  readonly name: string
  /** `good`, `usual`, `poor`, or what the folder's description says. */
  readonly group: string
  readonly pdf: string
  /** The same report with its text layer; null: not there. */
  readonly exported: string | null
  readonly catalogue: string | null
  readonly truth: Truth
}

const GIVEN = 'fixtures/ngoc-ky-2023'

/** The scan of the report at hand. */
export const GIVEN_SCAN: ScanFile = {
  name: 'scan.pdf',
  group: 'scan.pdf',
  pdf: `${GIVEN}/scan.pdf`,
  exported: `${GIVEN}/report.pdf`,
  catalogue: null,
  truth: JSON.parse(readFileSync(`${GIVEN}/expected.json`, 'utf8')) as Truth,
}

const ifThere = (path: string): string | null => (existsSync(path) ? path : null)

/** Scans of a folder with one truth each. */
export function folderToFiles(folder: string): ScanFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pdf') && existsSync(join(folder, file.replace(/pdf$/u, 'expected.json'))))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.pdf'.length)
      const base = join(folder, name)
      const meta = ifThere(`${base}.meta.json`)
      const described = meta === null ? null : (JSON.parse(readFileSync(meta, 'utf8')) as { scan?: { severity?: string } })
      return {
        name,
        group: described?.scan?.severity ?? basename(folder),
        pdf: `${base}.pdf`,
        exported: ifThere(join(folder, 'exported', file)),
        catalogue: ifThere(`${base}.catalogue.json`),
        truth: JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')) as Truth,
      }
    })
}
