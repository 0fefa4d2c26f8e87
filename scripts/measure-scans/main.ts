/**
 * `npm run measure-scans -- [DIR…] [--seed S] [--count N] [--max-pages N] [--jobs N] [--worst FOLDER] [--kept FOLDER] [--list]`: how well
 * the built program reads scans.
 *
 * Folders are those of `npm run scan`; with none, scans of all severities are made anew from the seed. The committed scan is measured in
 * any case. With `--kept`, what was measured of a file is kept in a folder and not measured again: a long run may be done in parts. Out: a table of what is asked and what was measured, by severity, and the worst cells as pictures in a folder.
 * Exit code 1 when a figure is over.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureTools } from '../ensure-tools.ts'
import { makeScans } from '../scan/make-scans.ts'
import { SEVERITIES } from '../scan/scan-plan.ts'
import { folderToFiles, GIVEN_SCAN } from './files.ts'
import { keepMeasured } from './kept.ts'
import { measureFile } from './measure-file.ts'
import type { MeasuredFile } from './measure-file.ts'
import { failsTargets, figuresToTable, filesToList } from './figures.ts'
import { writeWorst } from './worst-cells.ts'
import { leaveNothing } from '../leave-nothing.ts'

leaveNothing()
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    jobs: { type: 'string', default: '1' },
    worst: { type: 'string', default: 'tmp/worst-cells' },
    'max-pages': { type: 'string', default: '8' },
    kept: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
})

ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext'])
const made = positionals.length === 0 ? mkdtempSync(join(tmpdir(), 'bangdiem-scans-')) : null
try {
  if (made !== null) {
    for (const severity of SEVERITIES) {
      process.stderr.write(`${severity}: making ${values.count} scans\n`)
      const reports = { criteria: [12, 40] as const, maxPages: Number(values['max-pages']), kind: {} }
      const order = { seed: values.seed, count: Number(values.count), severity, effects: [], reports }
      await makeScans(order, join(made, severity), () => undefined)
    }
  }
  const folders = made === null ? positionals : SEVERITIES.map((severity) => join(made, severity))
  const files = [...folders.flatMap(folderToFiles), GIVEN_SCAN]
  const measured: MeasuredFile[] = []
  const measure = values.kept === undefined ? measureFile : keepMeasured(values.kept, measureFile)
  const queue = files.values()
  const work = async (): Promise<void> => {
    for (const file of queue) {
      measured.push(await measure(file))
      process.stderr.write(`\r${measured.length}/${files.length} `)
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, work))
  process.stderr.write('\n')
  measured.sort((a, b) => (a.file.name < b.file.name ? -1 : 1))
  if (values.list) process.stdout.write(filesToList(measured))
  process.stdout.write(figuresToTable(measured))
  const pictures = await writeWorst(measured, values.worst)
  process.stdout.write(`\n${pictures} of the worst cells as pictures: ${join(values.worst, 'index.html')}\n`)
  process.exitCode = failsTargets(measured) ? 1 : 0
} finally {
  if (made !== null) rmSync(made, { recursive: true, force: true })
}
