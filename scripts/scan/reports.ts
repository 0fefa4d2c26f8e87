/**
 * The reports that are scanned: generated ones of a sensible length, a share of them with sums that do not add up.
 * In: names, wishes. Out: for each name a report whose PDF was drawn, with its truth beside it.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createRandom } from '../generate/prng.ts'
import { lostWords } from '../generate/lost-text.ts'
import { seedToPlan } from '../generate/plan.ts'
import type { Producers } from '../generate/producers/index.ts'
import { planToReport } from '../generate/seed-to-report.ts'
import type { GeneratedReport } from '../generate/seed-to-report.ts'
import { EXPECTED_AT_HAND, writeTruth } from '../generate/write-truth.ts'

export interface ReportWishes {
  /** Leaves of invented catalogues, least and most. */
  readonly criteria: readonly [number, number]
  readonly maxPages: number
  readonly kind: Readonly<Record<string, string>>
}

/** Every so manieth report has a sum that does not add up. */
const MISTAKE_EVERY = 2
/** Draws until a report is as it should be. */
const TRIES = 12

/** What a printed sheet can show and what the scanner's tests ask for. */
function drawWishes(name: string, attempt: number, wishes: ReportWishes): Record<string, string> {
  const random = createRandom(`${name}/scan/${attempt}`)
  const shorter = attempt > 3
  return {
    paper: 'A4',
    encoding: 'unicode',
    wrap: 'none',
    units: '1',
    missingRows: random.chance(0.1) ? 'leaf' : 'none',
    unknownRow: 'false',
    fontSize: String(random.pick([9, 9.5, 10, 11, 11.5, 12, 13])),
    borders: random.weighted([
      ['solid', 6],
      ['thick', 1],
      ['hair', 2],
      ['double', 1],
      ['dotted', 1.5],
      ['dashed', 1],
      ['no-outer', 1],
      ['no-vertical', 1],
    ] as const),
    catalogue: random.weighted([
      ['invented', 8],
      ['none', 1],
      ['hai-duong', shorter ? 0 : 1.5],
    ] as const),
    explanations: shorter ? 'few' : random.pick(['few', 'usual']),
    leaves: String(shorter ? wishes.criteria[0] : random.int(...wishes.criteria)),
    damages: String(random.chance(0.3) ? random.int(1, 2) : 0),
    faults: String(hasMistake(name) ? random.int(1, 4) : 0),
    ...wishes.kind,
  }
}

const hasMistake = (name: string): boolean => Number(/(\d+)$/u.exec(name)?.[1] ?? 0) % MISTAKE_EVERY === 0

const countPages = (path: string): number => Number(/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [path]).toString())?.[1])

/** Draws reports into `folder` and answers them by name. Throws an Error when a name gives none that fits. */
export async function drawReports(
  folder: string,
  names: readonly string[],
  wishes: ReportWishes,
  producers: Producers,
): Promise<Map<string, GeneratedReport>> {
  const done = new Map<string, GeneratedReport>()
  for (let attempt = 0; attempt < TRIES && done.size < names.length; attempt++) {
    const batch = names
      .filter((name) => !done.has(name))
      .map((name) => ({
        name,
        report: planToReport(seedToPlan(attempt === 0 ? name : `${name}/${attempt}`, drawWishes(name, attempt, wishes)), EXPECTED_AT_HAND),
      }))
      .filter(
        ({ name, report }) =>
          !hasMistake(name) || wishes.kind['faults'] !== undefined || report.truths[0]?.findings.some(({ code }) => code === 'sum'),
      )
    for (const { name, report } of batch) writeTruth(folder, name, report)
    await producers.draw(
      batch.map(({ name, report }) => ({ name, drawing: report.drawing, path: join(folder, `${name}.pdf`), beside: false })),
    )
    for (const { name, report } of batch) {
      const path = join(folder, `${name}.pdf`)
      const lost = report.plan.producer === 'writer' && lostWords(report, path).length > 0
      if (!lost && countPages(path) <= wishes.maxPages) done.set(name, report)
    }
  }
  const lacking = names.filter((name) => !done.has(name))
  if (lacking.length > 0) throw new Error(`no report of ${wishes.maxPages} pages or fewer for ${lacking.join(', ')}`)
  return done
}
