import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { installedCatalogues } from '../src/cli/catalogues.ts'
import { extractDocument } from '../src/extract.ts'
import { extractionSchema } from '../src/model/extraction.ts'
import { type Page, readDocumentSchema } from '../src/model/page.ts'

const stored = gunzipSync(readFileSync(new URL('../fixtures/ngoc-ky-2023/pages.json.gz', import.meta.url))).toString()
const document = readDocumentSchema.parse((JSON.parse(stored) as { document: unknown }).document)
const withWords = (page: Page, words: Page['words']): Page => ({ ...page, words })
const extract = (pages: readonly Page[]) =>
  extractDocument({ fileName: 'x.pdf', sha256: '', document: { ...document, pages: [...pages] }, catalogues: installedCatalogues() })

describe('a document as read', () => {
  it('becomes one extraction of the published form', () => {
    const { extractions } = extract(document.pages)
    expect(extractions).toHaveLength(1)
    expect(extractionSchema.parse(extractions?.[0])).toEqual(extractions?.[0])
    expect(extractions?.[0].status).toBe('needs-review')
  })

  it('is partial when a page failed, and says which', () => {
    const problem = { code: 'damaged-page', vi: 'hỏng', en: 'damaged' }
    const pages = document.pages.map((page): Page =>
      page.number === 4 ? { ...page, source: 'failed', problem, words: [], rules: [] } : page,
    )
    const [extraction] = extract(pages).extractions ?? []
    expect(extraction?.status).toBe('partial')
    expect(extraction?.document.pages[3]).toMatchObject({ number: 4, source: 'failed', problem })
    expect(extraction?.findings.filter((finding) => finding.code === 'page-failed').map((finding) => finding.page)).toEqual([4])
  })

  it('has boxes in tenths of a point', () => {
    const numbers = extract(document.pages).extractions?.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.name.flatMap(({ box }) => box)),
    )
    expect(numbers?.length).toBeGreaterThan(400)
    expect(numbers?.every((number) => Math.abs(number * 10 - Math.round(number * 10)) < 1e-6)).toBe(true)
  })

  it('without a table, or with tables without scores, says so', () => {
    const bare = document.pages.map((page): Page => ({
      ...page,
      rules: [],
      words: page.words.filter(({ text }) => text === 'UBND').slice(0, 1),
    }))
    expect(extract(bare)).toEqual({ extractions: null, reason: 'no-table' })
    const words = document.pages.map((page) =>
      withWords(
        page,
        page.words.filter(({ text }) => !/\d|điểm/iu.test(text)),
      ),
    )
    expect(extract(words)).toEqual({ extractions: null, reason: 'no-score-table' })
  })
})
