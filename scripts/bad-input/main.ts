/**
 * Writes every kind of bad file into a folder: `node dist/scripts/bad-input/main.js FOLDER [NAME…]`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KINDS } from './kinds.ts'

const [folder, ...names] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: main.js FOLDER [NAME…]\n')
  process.exitCode = 2
} else {
  await mkdir(folder, { recursive: true })
  for (const kind of KINDS) {
    if (names.length > 0 && !names.includes(kind.name)) continue
    const bytes = await kind.make()
    await writeFile(join(folder, `${kind.name}.pdf`), bytes)
    process.stdout.write(`${kind.name}\t${bytes.length}\n`)
  }
}
