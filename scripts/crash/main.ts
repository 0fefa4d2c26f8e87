/**
 * `npm run crash -- [--foundation redis|postgres|embedded] [--documents 1000] [--scans 40] [--kills 100] [--redis-kills 5] [--flushes 1]
 * [--postgres-kills 3] [--workers 2] [--concurrency 2] [--pause 3000] [--patience 3600] [--seed 1] [--calm FILE]
 * [FILE…]`
 *
 * Reads the documents once undisturbed and once under blows, prints the counts of both, and ends with 1 when anything is lost, doubled,
 * stuck or different. Without files: the report of Ngọc Kỳ and a small one in turn, and `--scans` of one scanned page. `--calm FILE` keeps what the undisturbed run gave, and takes
 * it from there when the file is there: the same documents give the same on every foundation.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { mixed } from './documents.ts'
import type { Dump } from './dump.ts'
import { FOUNDATIONS } from './installation.ts'
import { difference, type Outcome, type Plan, runTrial } from './trial.ts'
import { leaveNothing } from '../leave-nothing.ts'

leaveNothing()
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    foundation: { type: 'string', default: 'redis' },
    documents: { type: 'string', default: '1000' },
    scans: { type: 'string', default: '40' },
    kills: { type: 'string', default: '100' },
    'redis-kills': { type: 'string', default: '5' },
    flushes: { type: 'string', default: '1' },
    'postgres-kills': { type: 'string', default: '3' },
    workers: { type: 'string', default: '2' },
    concurrency: { type: 'string', default: '2' },
    pause: { type: 'string', default: '3000' },
    patience: { type: 'string', default: '3600' },
    seed: { type: 'string', default: '1' },
    calm: { type: 'string' },
  },
})
const foundation = FOUNDATIONS.find((each) => each === values.foundation)
if (foundation === undefined) throw new Error(`--foundation must be one of ${FOUNDATIONS.join(', ')}`)
const fixtures = ['fixtures/ngoc-ky-2023/report.pdf', 'fixtures/generated/tcvn3-named-fonts.pdf'].map((file) => path.resolve(file))
const scan = path.resolve('fixtures/scanned/fax-group4-300-dpi.pdf')
const count = Number(values.documents)
const onRedis = foundation === 'redis'
const plan: Plan = {
  foundation,
  files: positionals.length > 0 ? positionals : mixed(fixtures, scan, count, Number(values.scans)),
  documents: count,
  workers: Number(values.workers),
  concurrency: Number(values.concurrency),
  workerKills: Number(values.kills),
  redisKills: onRedis ? Number(values['redis-kills']) : 0,
  flushes: onRedis ? Number(values.flushes) : 0,
  postgresKills: foundation === 'embedded' ? 0 : Number(values['postgres-kills']),
  pause: Number(values.pause),
  patience: Number(values.patience),
  seed: Number(values.seed),
  say: (line) => process.stdout.write(`${line}\n`),
}

const calm = await calmRun(values.calm)
plan.say(`under blows, ${plan.foundation}:`)
const struck = await runTrial(plan)
report(struck)
const different = difference(calm, struck.dump)
const lost = plan.documents - struck.dump.documents
plan.say(
  `lost ${lost}, doubled or incomplete ${struck.dump.irregular.length}, stuck ${struck.dump.unfinished}, different ${different.length}`,
)
for (const line of [...struck.dump.irregular, ...different].slice(0, 20)) plan.say(`  ${line}`)
process.exitCode = lost + struck.dump.irregular.length + struck.dump.unfinished + different.length + struck.dump.outbox === 0 ? 0 : 1

/** What the documents give where nothing is struck. */
async function calmRun(file: string | undefined): Promise<Pick<Dump, 'lines'>> {
  if (file !== undefined && existsSync(file)) return { lines: readFileSync(file, 'utf8').trimEnd().split('\n') }
  plan.say(`undisturbed, ${plan.foundation}:`)
  const calm = await runTrial({ ...plan, workerKills: 0, redisKills: 0, flushes: 0, postgresKills: 0 })
  report(calm)
  if (file !== undefined) writeFileSync(file, `${calm.dump.lines.join('\n')}\n`)
  return calm.dump
}

function report({ dump, blows, seconds }: Outcome): void {
  const { documents, unfinished, irregular, outbox } = dump
  plan.say(
    `  ${documents} documents, ${unfinished} unfinished, ${irregular.length} irregular, ${outbox} jobs left, ${blows} blows, ${seconds.toFixed(0)} s`,
  )
}
