/**
 * `npm run measure-evidence-scans -- DIR…`: what the checks of explanations say of scans, against what they say of the same reports
 * with their text layer. Folders are those of `npm run scan -- --kind explanations=evidence`; the committed scan is measured in any case.
 *
 * Out: for each finding how many the scan shares, lacks and has beyond. Exit code 1 when too many are beyond.
 */
import { parseArgs } from 'node:util'
import type { Extraction } from '../../src/model/extraction.ts'
import { folderToFiles, GIVEN_SCAN, type ScanFile } from '../measure-scans/files.ts'
import { runExtract } from '../score/run-extract.ts'
import { EXPLANATION_CODES } from '../../src/model/finding-code.ts'

const LEAST_PRECISION = 0.98
/** A scan that takes longer has failed, seconds. */
const LIMIT_SECONDS = 600

const { positionals } = parseArgs({ allowPositionals: true })

async function findingsOf(pdf: string, catalogue: string | null): Promise<Map<string, string>> {
  const answer = await runExtract(pdf, catalogue, LIMIT_SECONDS)
  if ('failure' in answer) throw new Error(`${pdf}: ${answer.failure}`)
  const [extraction] = answer.extractions
  return new Map(
    (extraction?.findings ?? [])
      .filter(({ code }) => (EXPLANATION_CODES as readonly string[]).includes(code))
      .map((finding) => [`${finding.code} ${finding.row}`, describe(finding)]),
  )
}

const describe = ({ message, quotes }: Extraction['findings'][number]): string =>
  `${message.vi}\n        ${quotes.map(({ text }) => `«${text}»`).join(' ')}`

interface Tally {
  shared: number
  lacking: number
  beyond: number
}
const tallies = new Map(EXPLANATION_CODES.map((code): [string, Tally] => [code, { shared: 0, lacking: 0, beyond: 0 }]))

async function compare({ name, pdf, exported, catalogue }: ScanFile): Promise<void> {
  if (exported === null) return
  const [scanned, printed] = [await findingsOf(pdf, catalogue), await findingsOf(exported, catalogue)]
  for (const key of new Set([...printed.keys(), ...scanned.keys()])) {
    const tally = tallies.get(key.split(' ')[0] ?? '')
    if (tally === undefined) continue
    if (scanned.has(key) && printed.has(key)) tally.shared++
    else if (printed.has(key)) tally.lacking++
    else tally.beyond++
    if (scanned.has(key) && printed.has(key)) continue
    process.stdout.write(`${name} ${scanned.has(key) ? 'BEYOND ' : 'lacking'} ${key}\n        ${scanned.get(key) ?? printed.get(key)}\n`)
  }
}

for (const file of [...positionals.flatMap(folderToFiles), GIVEN_SCAN]) await compare(file)

let [good, all] = [0, 0]
process.stdout.write(`${'finding'.padEnd(22)}shared  lacking  beyond\n`)
for (const [code, { shared, lacking, beyond }] of tallies) {
  good += shared
  all += shared + beyond
  process.stdout.write(`${code.padEnd(22)}${String(shared).padStart(6)} ${String(lacking).padStart(8)} ${String(beyond).padStart(7)}\n`)
}
process.stdout.write(`precision ${((100 * good) / Math.max(all, 1)).toFixed(2)} %\n`)
process.exitCode = good / Math.max(all, 1) < LEAST_PRECISION ? 1 : 0
