/**
 * The committed reports of other producers, fonts, borders and encodings, from their PDFs to findings: each as its truth says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import { scoreExtraction } from '../../scripts/score/score-extraction.ts'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { readDocument } from '../../src/read/index.ts'

const FOLDER = path.join(import.meta.dirname, '../../fixtures/generated')
const parse = (file: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => path.basename(file, '.pdf'))

describe('generated reports', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(12)
  })

  it.each(names)('%s is read as its truth says', async (name) => {
    const document = await readDocument(path.join(FOLDER, `${name}.pdf`), {})
    const own = `${name}.catalogue.json`
    const catalogues = existsSync(path.join(FOLDER, own)) ? [parse(own) as Catalogue] : installedCatalogues()
    const { extractions } = extractDocument({ fileName: `${name}.pdf`, sha256: '', document, catalogues })
    const truths = existsSync(path.join(FOLDER, `${name}.expected.json`))
      ? [parse(`${name}.expected.json`) as Truth]
      : [1, 2].map((index) => parse(`${name}.${index}.expected.json`) as Truth)
    expect(extractions).toHaveLength(truths.length)
    const scores = truths.map((truth, index) => extractions?.[index] && scoreExtraction(extractions[index], truth))
    expect(scores.map((score) => score?.reasons)).toEqual(truths.map(() => []))
  })
})
