/**
 * The pure core from stored pages: no PDF is opened, nothing is recognised. `npm run golden` makes the stored files again.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Truth } from '../../scripts/generate/seed-to-report.ts'
import { scoreExtraction } from '../../scripts/score/score-extraction.ts'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import { extractionSchema, type Extraction } from '../../src/model/extraction.ts'
import { readDocumentSchema, type ReadDocument } from '../../src/model/page.ts'

const FIXTURES = path.join(import.meta.dirname, '../../fixtures')
const storedSchema = z.object({ fileName: z.string(), sha256: z.string(), document: readDocumentSchema })
type Stored = z.infer<typeof storedSchema>

const read = (name: string, file: string): Buffer => readFileSync(path.join(FIXTURES, name, file))
const stored = (name: string): Stored => storedSchema.parse(JSON.parse(gunzipSync(read(name, 'pages.json.gz')).toString('utf8')))
const extract = (asRead: Stored): readonly Extraction[] =>
  extractDocument({ ...asRead, catalogues: installedCatalogues() }).extractions ?? []

const names = readdirSync(FIXTURES).filter((name) => existsSync(path.join(FIXTURES, name, 'pages.json.gz')))

it('there are golden pages', () => {
  expect(names).toContain('ngoc-ky-2023')
})

describe.each(names)('%s, from its stored pages', (name) => {
  const asRead = stored(name)

  it('gives the stored extraction, key for key', () => {
    const golden = read(name, 'extraction.json').toString('utf8')
    expect(`${JSON.stringify(extract(asRead), null, 1)}\n`).toBe(golden)
  })

  it('gives what the published schema allows, and nothing beyond it', () => {
    for (const extraction of extract(asRead)) expect(extractionSchema.parse(extraction)).toEqual(extraction)
  })

  it.runIf(existsSync(path.join(FIXTURES, name, 'expected.json')))('agrees with the truth in all respects', () => {
    const truth = JSON.parse(read(name, 'expected.json').toString('utf8')) as Truth
    const [extraction, ...others] = extract(asRead)
    expect(others).toEqual([])
    expect(extraction && scoreExtraction(extraction, truth)).toMatchObject({ perfect: true, silent: [], reasons: [] })
  })

  it('does not depend on the order in which a page draws its rules', () => {
    const golden = extract(asRead)
    fc.assert(
      fc.property(fc.nat(), (turn) => {
        const pages = asRead.document.pages.map((page) => {
          const cut = turn % Math.max(page.rules.length, 1)
          return Object.assign({}, page, { rules: [...page.rules.slice(cut), ...page.rules.slice(0, cut)].toReversed() })
        })
        const document: ReadDocument = { ...asRead.document, pages }
        expect(extract({ ...asRead, document })).toEqual(golden)
      }),
      { numRuns: 3 },
    )
  })
})

describe('the truth is not met', () => {
  const asRead = stored('ngoc-ky-2023')
  const truth = JSON.parse(read('ngoc-ky-2023', 'expected.json').toString('utf8')) as Truth
  const reasonsAfter = (change: (document: ReadDocument) => ReadDocument): readonly string[] => {
    const [extraction] = extract({ ...asRead, document: change(asRead.document) })
    return extraction === undefined ? ['no report'] : scoreExtraction(extraction, truth).reasons
  }

  it('when one number on a page is another', () => {
    const reasons = reasonsAfter((document) => ({
      ...document,
      pages: document.pages.map((page) =>
        Object.assign({}, page, {
          words: page.words.map((word) => (word.text === '71.2' ? Object.assign({}, word, { text: '72.2' }) : word)),
        }),
      ),
    }))
    expect(reasons.join('\n')).toMatch(/I\.self|I self/u)
  })

  it('when a page is lost', () => {
    expect(reasonsAfter((document) => ({ ...document, pages: document.pages.filter((page) => page.number !== 4) }))).not.toEqual([])
  })
})
