/**
 * `npm run score -- DIR [--jobs 2] [--filter axis=value,…] [--reasons 3] [--list]`: how well the built program reads a folder of
 * generated reports. Each PDF goes through the command line as a user would run it; its answer is held against the truth beside it.
 * Out: a table by producer and borders, and the reports that are not perfect with the reason.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Truth } from '../generate/seed-to-report.ts'
import { runExtract } from './run-extract.ts'
import { scoreExtraction } from './score-extraction.ts'
import { summarize } from './summary.ts'
import type { Result } from './summary.ts'

function readTruths(base: string): Truth[] {
  if (existsSync(`${base}.expected.json`)) return [JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')) as Truth]
  const truths: Truth[] = []
  for (let index = 1; existsSync(`${base}.${index}.expected.json`); index++)
    truths.push(JSON.parse(readFileSync(`${base}.${index}.expected.json`, 'utf8')) as Truth)
  return truths
}

async function scoreFile(base: string, name: string): Promise<Result> {
  const meta = existsSync(`${base}.meta.json`) ? (JSON.parse(readFileSync(`${base}.meta.json`, 'utf8')) as Record<string, unknown>) : {}
  const truths = readTruths(base)
  const answer = await runExtract(`${base}.pdf`, existsSync(`${base}.catalogue.json`) ? `${base}.catalogue.json` : null)
  if ('failure' in answer) return { name, meta, perfect: false, silent: [], reasons: [answer.failure], seconds: answer.seconds }
  const extractions: Extraction[] = answer.extractions
  const scores = truths.map((truth, index) => {
    const extraction = extractions[index]
    return extraction === undefined
      ? { perfect: false, silent: [], reasons: [`report ${index + 1} of ${truths.length} was not found`] }
      : scoreExtraction(extraction, truth)
  })
  const surplus = extractions.length > truths.length ? [`${extractions.length} reports read, ${truths.length} are there`] : []
  return {
    name,
    meta,
    perfect: surplus.length === 0 && scores.every((score) => score.perfect),
    silent: scores.flatMap((score) => score.silent),
    reasons: [...surplus, ...scores.flatMap((score) => score.reasons)],
    seconds: answer.seconds,
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jobs: { type: 'string', default: '2' },
      filter: { type: 'string', default: '' },
      reasons: { type: 'string', default: '3' },
      list: { type: 'boolean', default: false },
    },
  })
  const folder = positionals[0]
  if (folder === undefined) throw new Error('usage: score DIR [--jobs 2] [--filter axis=value] [--reasons 3] [--list]')
  const wishes = values.filter.split(',').filter((part) => part.includes('='))
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => file.slice(0, -'.pdf'.length))
    .filter((name) => readTruths(join(folder, name)).length > 0)
    .sort()
  const results: Result[] = []
  const queue = names.values()
  const work = async (): Promise<void> => {
    for (const name of queue) {
      const base = join(folder, name)
      const meta = existsSync(`${base}.meta.json`) ? (JSON.parse(readFileSync(`${base}.meta.json`, 'utf8')) as Record<string, unknown>) : {}
      if (!wishes.every((wish) => String(meta[wish.split('=')[0] ?? '']) === wish.split('=')[1])) continue
      results.push(await scoreFile(base, name))
      process.stderr.write(`\r${results.length}/${names.length} `)
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, work))
  process.stderr.write('\n')
  results.sort((a, b) => (a.name < b.name ? -1 : 1))
  process.stdout.write(summarize(results, Number(values.reasons), values.list))
  process.exitCode = results.every((result) => result.perfect) ? 0 : 1
}

await main()
