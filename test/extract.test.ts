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

  it('is read in the frame of its picture and shown on the page as displayed', () => {
    // Every page lay on its side: down in the frame is to the left on the page.
    const turned = document.pages.map((page): Page => ({
      ...page,
      source: 'ocr',
      width: page.height,
      height: page.width,
      frame: { width: page.width, height: page.height, toPage: [0, -1, page.height, 1, 0, 0, 0, 0, 1] },
    }))
    const [upright] = extract(document.pages).extractions ?? []
    const [aside] = extract(turned).extractions ?? []
    expect(aside?.rows.map(({ id, max, self }) => [id, max, self])).toEqual(upright?.rows.map(({ id, max, self }) => [id, max, self]))
    const [page] = document.pages
    const [left = 0, top = 0, right = 0, bottom = 0] = upright?.rows[0]?.cells.name[0]?.box ?? []
    const width = page?.height ?? 0
    expect(aside?.rows[0]?.cells.name[0]?.box).toEqual([width - bottom, left, width - top, right].map((x) => expect.closeTo(x, 0)))
    expect(aside?.document.pages[0]).toMatchObject({ width, height: page?.width, source: 'ocr' })
    const boxOf = (extraction: typeof aside) => extraction?.findings.flatMap(({ quotes }) => quotes)[0]?.boxes[0]?.box
    expect(boxOf(aside)).not.toEqual(boxOf(upright))
  })

  it('shows the other readings of a picture, each once', () => {
    const pages = document.pages.map((page): Page => ({
      ...page,
      source: 'ocr',
      words: page.words.map((word) =>
        /^\d/u.test(word.text) && word.text.length < 5
          ? {
              ...word,
              confidence: 0.9,
              readings: [
                { text: word.text, confidence: 0.9 },
                { text: `${word.text}1`, confidence: 0.2 },
                { text: `${word.text}1`, confidence: 0.4 },
              ],
            }
          : word,
      ),
    }))
    const [place] = extract(pages).extractions?.[0].rows.find(({ id }) => id === 'I.1.1.1')?.cells.max ?? []
    expect(place).toMatchObject({ text: '0.5', readings: [{ text: '0.51', confidence: 0.4 }] })
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
