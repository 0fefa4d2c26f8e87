/**
 * `npm run fuzz -- [--runs 10000] [--seed 1] [--write RUN FILE]`: runs the fuzzer and prints its counts; exit code 1 when something
 * is wrong. `--write` writes the file of one run instead.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fuzz, mutatedFile } from './fuzz.ts'

const DEFAULT_RUNS = '10000'
const DEFAULT_SEED = '1'
const PROGRESS_EVERY = 500

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: DEFAULT_RUNS }, seed: { type: 'string', default: DEFAULT_SEED }, write: { type: 'string' } },
  allowPositionals: true,
})
const seed = Number(values.seed)
if (values.write !== undefined) {
  writeFileSync(positionals[0] ?? `run-${values.write}.pdf`, mutatedFile(Number(values.write), seed))
} else {
  const runs = Number(values.runs)
  const begin = Date.now()
  const report = await fuzz({
    runs,
    seed,
    onProgress: (done) => {
      if (done % PROGRESS_EVERY === 0) process.stderr.write(`${done} of ${runs}, ${Math.round((Date.now() - begin) / 1000)} s\n`)
    },
  })
  const lines = [...report.counts].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${String(count).padStart(7)}  ${outcome}`)
  process.stdout.write(`${runs} mutations, seed ${seed}, ${Math.round((Date.now() - begin) / 1000)} s\n${lines.join('\n')}\n`)
  process.stdout.write(`longest table-to-check: ${Math.round(report.slowestExtract)} ms\n`)
  process.stdout.write(report.failures.length === 0 ? 'no hang, no fault, no file beyond its limits\n' : failureText(report.failures))
  process.exitCode = report.failures.length === 0 ? 0 : 1
}

/** Failures of one kind (the same words after the number of the run) are shown once, with how many there are. */
function failureText(failures: readonly string[]): string {
  const kinds = new Map<string, { first: string; count: number }>()
  for (const failure of failures) {
    const kind = failure.replace(/^run \d+: /u, '')
    const known = kinds.get(kind)
    if (known === undefined) kinds.set(kind, { first: failure, count: 1 })
    else known.count += 1
  }
  return `${failures.length} FAILURES\n${[...kinds.values()].map(({ first, count }) => `${count} times, first in ${first}\n`).join('')}`
}
