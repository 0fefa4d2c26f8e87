/** The reader with its child process; needs the compiled child in dist/ (`npm run build`). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { encryptedPdf } from '../../scripts/bad-input/encrypted.ts'
import { DocumentError } from '../../src/errors.ts'
import { readDocument, type ReadOptions } from '../../src/read/index.ts'
import { pdf, stream, type PageSource } from './pdf-source.ts'
import { text, textOf } from './read-source.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good: PageSource = { content: text(72, 700, 'Diem 71.2') }
const readPages = (pages: readonly PageSource[], options?: ReadOptions, objects?: readonly string[]) =>
  readDocument(pdf({ pages, ...(objects ? { objects } : {}) }), options)

/** The code of the DocumentError that reading ends in. */
async function codeOf(file: string | Uint8Array, options?: ReadOptions): Promise<string> {
  try {
    await readDocument(file, options)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    expect(error.sentence.vi).not.toBe('')
    expect(error.sentence.en).toMatch(/\. /u)
    return error.code
  }
  return 'read'
}

/** Forms that paint each other twice, thirty deep: a thousand million of the last. */
const DEPTH = 30
const endless = Array.from({ length: DEPTH }, (_, index) =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X ${21 + index} 0 R >> >>`,
    index < DEPTH - 1 ? '/X Do /X Do' : '0 0 1 1 re f',
  ),
)
const poison: PageSource = { content: '/X Do', resources: '/XObject << /X 20 0 R >>' }

describe('a file', () => {
  test('is read by path and by bytes, with the same result', async () => {
    const bytes = pdf({ pages: [good, { content: '' }] })
    const file = path.join(folder, 'tệp có dấu.pdf')
    writeFileSync(file, bytes)
    const document = await readDocument(file)
    expect(document).toEqual(await readDocument(bytes))
    expect(document).toMatchObject({ pageCount: 2, signatures: [] })
    expect(document.pages.map((page) => page.source)).toEqual(['text', 'blank'])
  })

  test('progress is told page by page, and chosen pages alone are read', async () => {
    const told: [number, number][] = []
    const document = await readPages([good, good, good], { pages: [3, 1, 9], onProgress: (done, count) => told.push([done, count]) })
    expect(document.pages.map((page) => page.number)).toEqual([1, 3])
    expect(document.pageCount).toBe(3)
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  test('with a password is read with it and only with it', async () => {
    const locked = new Uint8Array(encryptedPdf('mo', good.content))
    expect(await codeOf(locked)).toBe('encrypted')
    expect(await codeOf(locked, { password: 'no' })).toBe('wrong-password')
    expect((await readDocument(locked, { password: 'mo' })).pages).toHaveLength(1)
    await expect(readDocument(locked)).rejects.toThrow('--password')
  })
})

describe('a file that cannot be used ends in its error', () => {
  const bytes = pdf({ pages: [good] })
  test.each([
    ['not-found', path.join(folder, 'nowhere.pdf'), {}],
    ['not-found', folder, {}],
    ['empty-file', new Uint8Array(0), {}],
    ['not-a-pdf', new Uint8Array(Buffer.from('PK\u0003\u0004 a document of another kind')), {}],
    ['damaged', bytes.subarray(0, bytes.length / 2), {}],
    ['damaged', new Uint8Array(Buffer.from('%PDF-1.7\nnothing else\n%%EOF\n')), {}],
    ['no-pages', pdf({ pages: [] }), {}],
    ['too-many-pages', pdf({ pages: [good, good, good] }), { limits: { pages: 2 } }],
    ['too-large', bytes, { limits: { fileBytes: 100 } }],
    ['page-too-large', pdf({ pages: [{ ...good, mediaBox: '[0 0 20000 800]' }] }), {}],
    ['too-complex', pdf({ pages: [{ content: '0 0 1 1 re f\n'.repeat(500) }] }), { limits: { operatorsPerPage: 100 } }],
    ['time-out', pdf({ pages: [poison], objects: endless }), { limits: { secondsPerPage: 1 } }],
    ['out-of-memory', pdf({ pages: [poison], objects: endless }), { limits: { memoryMegabytes: 128 } }],
  ] as const)('%s', async (code, file, options) => {
    expect(await codeOf(file, options)).toBe(code)
  })

  test('a page that ends its child is reported, the pages around it are read', async () => {
    const { pages } = await readPages([good, poison, good], { limits: { secondsPerPage: 1 } }, endless)
    expect(pages.map((page) => [page.number, page.source, page.problem?.code])).toEqual([
      [1, 'text', undefined],
      [2, 'failed', 'time-out'],
      [3, 'text', undefined],
    ])
    expect(pages[2] && textOf(pages[2])).toBe('Diem 71.2')
  })

  test('a file full of such pages is given up', async () => {
    const file = pdf({ pages: [good, poison, poison, poison], objects: endless })
    expect(await codeOf(file, { limits: { secondsPerPage: 0.5, poisonPages: 2 } })).toBe('time-out')
  })

  test('the time for the whole file is bounded too', async () => {
    const file = pdf({ pages: [poison, good], objects: endless })
    expect(await codeOf(file, { limits: { secondsPerFile: 1 } })).toBe('time-out')
  })
})

describe('stopping', () => {
  test('an aborted reading ends with an AbortError', async () => {
    const file = pdf({ pages: [good, poison], objects: endless })
    const stop = new AbortController()
    const reading = readDocument(file, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    await expect(readDocument(file, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('a limit that is no limit is refused', async () => {
    await expect(readDocument(pdf({ pages: [good] }), { limits: { pages: 0 } })).rejects.toThrow(RangeError)
  })
})
