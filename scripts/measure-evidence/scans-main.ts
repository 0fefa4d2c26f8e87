/**
 * `npm run measure-evidence-scans -- [--files N] [--skip N] DIR…`: what the checks of explanations say of scans, against what they say of
 * the same reports with their text layer. Folders are those of `npm run scan -- --kind explanations=evidence`; the committed scan comes first.
 *
 * `--files`, `--skip`: so many scans of the folders, after so many: a long measurement in pieces. Stopped by a signal it prints what it has.
 *
 * Out: for each finding how many the scan shares, lacks and has beyond. Exit code 1 when too many are beyond, 2 when nothing was measured.
 */
import { parseArgs } from 'node:util'
import type { Extraction } from '../../src/model/extraction.ts'
import { folderToFiles, GIVEN_SCAN, type ScanFile } from '../measure-scans/files.ts'
import { runExtract } from '../score/run-extract.ts'
import { EXPLANATION_CODES } from '../../src/model/finding-code.ts'
import { keepTemporaryFilesTogether } from '../leave-nothing.ts'

const LEAST_PRECISION = 0.98
/** A scan that takes longer has failed, seconds. */
const LIMIT_SECONDS = 600

keepTemporaryFilesTogether()
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: 'Infinity' }, skip: { type: 'string', default: '0' } },
})
const [most, skipped] = [Number(values.files), Number(values.skip)]
if (!(most >= 0) || !(skipped >= 0)) throw new RangeError('--files and --skip are numbers')

type Told = Extraction['findings'][number]

/** One for each finding's code and row. */
async function findingsOf(pdf: string, catalogue: string | null): Promise<readonly Told[] | null> {
  const answer = await runExtract(pdf, catalogue, LIMIT_SECONDS)
  if ('failure' in answer) {
    process.stdout.write(`FAILED ${pdf}: ${answer.failure}\n`)
    return null
  }
  const [extraction] = answer.extractions
  const told = (extraction?.findings ?? []).filter(({ code }) => (EXPLANATION_CODES as readonly string[]).includes(code))
  return [...new Map(told.map((finding) => [`${finding.code} ${finding.row}`, finding])).values()]
}

/** One of several rows may be read worse: what is said of the others is the same, and stands at the first of them. */
const saysSame = (some: Told, more: Told): boolean =>
  some.code === more.code && (some.row === more.row || more.rows.includes(some.row ?? ''))

const describe = ({ message, quotes }: Told): string => `${message.vi}\n        ${quotes.map(({ text }) => `«${text}»`).join(' ')}`

interface Tally {
  shared: number
  lacking: number
  beyond: number
}
const tallies = new Map(EXPLANATION_CODES.map((code): [string, Tally] => [code, { shared: 0, lacking: 0, beyond: 0 }]))

/** @returns whether both could be read */
async function compare({ name, pdf, exported, catalogue }: ScanFile): Promise<boolean> {
  if (exported === null) return false
  const [scanned, printed] = [await findingsOf(pdf, catalogue), await findingsOf(exported, catalogue)]
  if (scanned === null || printed === null) return false
  const put = (kind: keyof Tally, finding: Told): void => {
    const tally = tallies.get(finding.code)
    if (tally !== undefined) tally[kind]++
    if (kind === 'shared') return
    process.stdout.write(
      `${name} ${kind === 'beyond' ? 'BEYOND ' : 'lacking'} ${finding.code} ${finding.row}\n        ${describe(finding)}\n`,
    )
  }
  for (const finding of printed) if (!scanned.some((each) => saysSame(each, finding))) put('lacking', finding)
  for (const finding of scanned) put(printed.some((each) => saysSame(finding, each)) ? 'shared' : 'beyond', finding)
  return true
}

let measured = 0

/** Prints the table of what was measured so far. @returns the exit code */
function tell(): number {
  let [good, all] = [0, 0]
  process.stdout.write(`${'finding'.padEnd(22)}shared  lacking  beyond\n`)
  for (const [code, { shared, lacking, beyond }] of tallies) {
    good += shared
    all += shared + beyond
    process.stdout.write(`${code.padEnd(22)}${String(shared).padStart(6)} ${String(lacking).padStart(8)} ${String(beyond).padStart(7)}\n`)
  }
  process.stdout.write(
    `${measured} of ${files.length} scans, precision ${((100 * good) / Math.max(all, 1)).toFixed(2)} % (${good} of ${all})\n`,
  )
  if (measured === 0) return 2
  return good / Math.max(all, 1) < LEAST_PRECISION ? 1 : 0
}

const files = [...(skipped === 0 ? [GIVEN_SCAN] : []), ...positionals.flatMap(folderToFiles).slice(skipped, skipped + most)]
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(tell()))
for (const file of files) {
  if (await compare(file)) measured++
  process.stderr.write(`${measured}/${files.length} ${file.name}\n`)
}
process.exitCode = tell()
