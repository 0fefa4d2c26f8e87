/**
 * `npm run generate -- --fixtures`: makes the small files that are committed under fixtures/ anew.
 *
 * fixtures/generated/  reports over the axes, each named by what it shows
 * fixtures/tables/     tables of other kinds: NAME.pdf with NAME.json (rows of text and spans)
 * fixtures/rotated-44/ the table of 44 rows on rotated pages
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Block, DrawTable, Drawing } from './drawing.ts'
import { planToPage } from './drawing.ts'
import { seedToPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { createRandom } from './prng.ts'
import { openProducers } from './producers/index.ts'
import type { Producers } from './producers/index.ts'
import { KEPT_REPORTS } from './kept-reports.ts'
import { planToReport } from './seed-to-report.ts'
import { EXPECTED_AT_HAND, writeJson, writeTruth } from './write-truth.ts'
import { ROTATED_PAGES, rotatedTable } from './rotated-table.ts'
import { SAMPLES } from './table-samples.ts'

/** A look that is the same for all samples but for what a sample says. */
function sampleToPlan(name: string, look: Partial<Plan>): Plan {
  const calm: Partial<Plan> = {
    paper: 'A4',
    landscape: false,
    margin: 50,
    encoding: 'unicode',
    verticalAlign: 'top',
    rowsSplit: true,
    ruleDrawing: 'lines-stroke',
    textDrawing: 'line',
    wrap: 'none',
  }
  return { ...seedToPlan(name, {}), ...calm, ...look }
}

/** A table as the `tables` command should show it, boxes left out. */
function tableToTruth(table: DrawTable, pages: readonly number[]): unknown {
  const rows = [...table.header, ...table.body].map((row) =>
    row.map(({ lines, rowSpan, colSpan }) => ({ text: lines.join(' ').replace(/\s+/gu, ' ').trim(), rowSpan, colSpan })),
  )
  return { pages, headerRows: table.header.length, rows }
}

function blocksToTruth(blocks: readonly Block[], pages: readonly number[]): unknown {
  const tables = blocks.filter((block) => block.type === 'table')
  return { schema: 'bangdiem.tables/1', tables: tables.map((table) => tableToTruth(table, pages)) }
}

async function drawSamples(producers: Producers, folder: string): Promise<void> {
  const jobs = SAMPLES.map(({ name, look, blocks, beside }) => {
    const plan = sampleToPlan(name, look)
    writeJson(join(folder, `${name}.json`), blocksToTruth(blocks, [1]))
    const drawing: Drawing = { plan, ...planToPage(plan), blocks, footer: false }
    return { name, drawing, path: join(folder, `${name}.pdf`), beside: beside === true }
  })
  await producers.draw(jobs)
}

async function drawRotated(producers: Producers, folder: string): Promise<void> {
  const plan = sampleToPlan('rotated-44', {
    producer: 'pdfkit',
    borders: 'solid',
    landscape: true,
    margin: 40,
    font: 'Liberation Serif',
    fontSize: 10.5,
    wrap: 'rotate-90',
  })
  const path = join(folder, 'report.pdf')
  // Longer cells until the table takes the pages that it is meant to.
  for (let length = 1; length < 9; length++) {
    const table = rotatedTable(createRandom(`rotated-44/${length}`), length)
    const pages = Array.from({ length: ROTATED_PAGES }, (_, index) => index + 1)
    writeJson(join(folder, 'expected.json'), blocksToTruth([table], pages))
    await producers.draw([
      { name: 'rotated-44', drawing: { plan, ...planToPage(plan), blocks: [table], footer: false }, path, beside: false },
    ])
    const document = await PDFDocument.load(readFileSync(path))
    if (document.getPageCount() === ROTATED_PAGES) return
  }
  throw new Error(`no table of ${ROTATED_PAGES} pages came out`)
}

/** The plan of a committed report. */
export function keptToPlan(name: string, wishes: Partial<Plan>): Plan {
  return seedToPlan(name, Object.fromEntries(Object.entries(wishes).map(([axis, value]) => [axis, String(value)])))
}

async function drawKept(producers: Producers, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const jobs = Object.entries(KEPT_REPORTS).map(([name, wishes]) => {
    const report = planToReport(keptToPlan(name, wishes), EXPECTED_AT_HAND)
    writeTruth(folder, name, report)
    return { name, drawing: report.drawing, path: join(folder, `${name}.pdf`), beside: false }
  })
  await producers.draw(jobs)
}

export async function makeFixtures(root: string): Promise<void> {
  const producers = openProducers()
  try {
    await drawKept(producers, join(root, 'generated'))
    await drawSamples(producers, join(root, 'tables'))
    await drawRotated(producers, join(root, 'rotated-44'))
  } finally {
    await producers.close()
  }
}
