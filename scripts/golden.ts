/**
 * `npm run golden`: makes the golden files of the fixtures again, from what the program reads today.
 *
 * In: `fixtures/NAME/report.pdf`. Out, beside it: `pages.json.gz` (the document as `read/` hands it over) and `extraction.json`
 * (what the pure core makes of it). The difference in `extraction.json` is for a person to look at before it is committed.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { installedCatalogues } from '../src/cli/catalogues.ts'
import { readFileAsDocument } from '../src/cli/read-file.ts'
import { extractDocument } from '../src/extract.ts'

const FIXTURES = 'fixtures'
const REPORT = 'report.pdf'

async function makeGolden(folder: string): Promise<void> {
  const asRead = await readFileAsDocument(path.join(folder, REPORT), {})
  const { extractions } = extractDocument({ ...asRead, catalogues: installedCatalogues() })
  if (extractions === null) {
    process.stderr.write(`${folder}: no score table, so nothing for the pure core to hold to\n`)
    return
  }
  writeFileSync(path.join(folder, 'pages.json.gz'), gzipSync(JSON.stringify(asRead), { level: 9 }))
  writeFileSync(path.join(folder, 'extraction.json'), `${JSON.stringify(extractions, null, 1)}\n`)
  process.stderr.write(`${folder}: ${extractions.length} report(s), ${asRead.document.pages.length} pages\n`)
}

const folders = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(path.join(FIXTURES, entry.name)).includes(REPORT))
  .map((entry) => path.join(FIXTURES, entry.name))
for (const folder of folders) await makeGolden(folder)
