/**
 * `npm run generate -- --seed S --count N --out DIR [--kind axis=value,…]`: reports with their truth, from a seed.
 *
 * `--fixtures` makes the committed files under fixtures/ anew instead.
 *
 * For each report NAME: NAME.expected.json (NAME.1.expected.json … when a file holds several units), NAME.catalogue.json for an
 * invented catalogue, NAME.meta.json, and then NAME.pdf. The truth is on disk before the PDF is drawn.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureTools } from '../ensure-tools.ts'
import { makeFixtures } from './fixtures.ts'
import { lostWords } from './lost-text.ts'
import { seedToPlan } from './plan.ts'
import type { Producer } from './plan.ts'
import { openProducers } from './producers/index.ts'
import { planToReport } from './seed-to-report.ts'
import { EXPECTED_AT_HAND, writeTruth } from './write-truth.ts'
import { leaveNothing } from '../leave-nothing.ts'

/** Reports that are drawn together: an office suite starts once for all of them. */
const BATCH = 40

/** `a=1,b=2` as pairs; a bare word is a producer's name. */
function parseWishes(kind: string): Record<string, string> {
  const pairs = kind.split(',').filter((part) => part !== '')
  return Object.fromEntries(
    pairs.map((part) => (part.includes('=') ? [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] : ['producer', part])),
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '10' },
      out: { type: 'string', default: 'generated' },
      kind: { type: 'string', default: '' },
      fixtures: { type: 'boolean', default: false },
    },
  })
  if (values.fixtures) {
    await makeFixtures('fixtures')
    return
  }
  const wishes = parseWishes(values.kind)
  mkdirSync(values.out, { recursive: true })
  const names = Array.from({ length: Number(values.count) }, (_, index) => `${values.seed}-${String(index + 1).padStart(4, '0')}`)
  const producers = openProducers()
  const drawn = new Map<Producer, number>()
  const leftOut: string[] = []
  try {
    for (let start = 0; start < names.length; start += BATCH) {
      const batch = names
        .slice(start, start + BATCH)
        .map((name) => ({ name, report: planToReport(seedToPlan(name, wishes), EXPECTED_AT_HAND) }))
      for (const { name, report } of batch) writeTruth(values.out, name, report)
      await producers.draw(
        batch.map(({ name, report }) => ({ name, drawing: report.drawing, path: join(values.out, `${name}.pdf`), beside: false })),
      )
      for (const { name, report } of batch) {
        // Only the word processor cuts rows by rules of its own and loses lines in doing so.
        if (report.plan.producer === 'writer' && lostWords(report, join(values.out, `${name}.pdf`)).length > 0) {
          leftOut.push(name)
          for (const file of readdirSync(values.out)) if (file.startsWith(`${name}.`)) rmSync(join(values.out, file))
        } else drawn.set(report.plan.producer, (drawn.get(report.plan.producer) ?? 0) + 1)
      }
      process.stderr.write(`${Math.min(start + BATCH, names.length)}/${names.length}\n`)
    }
  } finally {
    await producers.close()
  }
  if (leftOut.length > 0) process.stderr.write(`left out, for the word processor lost a line at a page break: ${leftOut.join(', ')}\n`)
  process.stdout.write(`${[...drawn].map(([producer, count]) => `${producer} ${count}`).join(', ')} in ${values.out}\n`)
}

ensureTools(['chromium', 'soffice', 'qpdf', 'pdftotext'])
leaveNothing()
await main()
