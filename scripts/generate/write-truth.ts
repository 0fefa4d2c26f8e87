/**
 * Writes what is known of a report beside the place where its PDF will be.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isRuled } from './plan.ts'
import type { GeneratedReport } from './seed-to-report.ts'

/** The truth of the report at hand, whose catalogue some reports use. */
export const EXPECTED_AT_HAND = 'fixtures/ngoc-ky-2023/expected.json'

export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`)
}

/** What follows the name of a report. */
const TRUTH = /^(?:\.\d+)?\.(?:expected|catalogue)\.json$/u

/** NAME.expected.json, or NAME.1.expected.json … for several units; NAME.catalogue.json; NAME.meta.json. */
export function writeTruth(folder: string, name: string, report: GeneratedReport): void {
  const { truths, catalogue, plan } = report
  mkdirSync(folder, { recursive: true })
  // An earlier try under this name may have had a catalogue, or other units.
  for (const each of readdirSync(folder)) if (each.startsWith(`${name}.`) && TRUTH.test(each.slice(name.length))) rmSync(join(folder, each))
  for (const [index, truth] of truths.entries()) {
    writeJson(join(folder, truths.length === 1 ? `${name}.expected.json` : `${name}.${index + 1}.expected.json`), truth)
  }
  if (catalogue !== null) writeJson(join(folder, `${name}.catalogue.json`), catalogue)
  writeJson(join(folder, `${name}.meta.json`), {
    ...plan,
    ruled: isRuled(plan),
    done: report.damages,
    rows: truths.map((truth) => truth.rows.length),
  })
}
