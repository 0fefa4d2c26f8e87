/** Extraction in threads: what comes out is what comes out here, and a reading that a thread has is not sent to it again. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import { ExtractionThreads } from '../../src/extraction/threads.ts'
import type { ReadDocument } from '../../src/model/page.ts'

const stored = readFileSync(path.join(import.meta.dirname, '../../fixtures/ngoc-ky-2023/pages.json.gz'))
const { document } = JSON.parse(gunzipSync(stored).toString()) as { document: ReadDocument }
const catalogues = installedCatalogues()
const how = { fileName: 'report.pdf', sha256: '', catalogues }

let threads = new ExtractionThreads(1)
afterEach(() => {
  threads.close()
  threads = new ExtractionThreads(1)
})

let loads = 0
const reading = (key: string, what: ReadDocument = document) => ({ key, load: async () => (loads++, what) })

describe('a thread', () => {
  it('makes what is made here, with corrections too', async () => {
    const corrections = [{ kind: 'value' as const, report: 1, row: 'I.1.1', column: 'self' as const, value: 0.25 }]
    expect(await threads.extract(reading('1'), how)).toEqual(extractDocument({ ...how, document }))
    expect(await threads.extract(reading('1'), { ...how, corrections })).toEqual(extractDocument({ ...how, document, corrections }))
  })

  it('keeps the last readings, and asks again for those before them', async () => {
    loads = 0
    for (const key of ['1', '2', '1', '1']) await threads.extract(reading(key), how)
    expect(loads).toBe(2)
    for (let n = 3; n < 10; n++) await threads.extract(reading(String(n)), how)
    await threads.extract(reading('1'), how)
    expect(loads).toBe(9)
    await threads.extract(reading('2'), how)
    expect(loads).toBe(10)
  })

  it('matches again under other catalogues', async () => {
    const under = await threads.extract(reading('1'), how)
    const without = await threads.extract(reading('1'), { ...how, catalogues: [] })
    expect([under, without].map(({ extractions }) => extractions?.[0].catalogue?.id)).toEqual(['hai-duong-cap-xa-2023', undefined])
    expect(await threads.extract(reading('1'), how)).toEqual(under)
  })

  it('tells of a fault, and goes on with the next', async () => {
    const broken = { ...document, pages: null } as unknown as ReadDocument
    await expect(threads.extract(reading('1', broken), how)).rejects.toThrow('null')
    expect(await threads.extract(reading('1'), how)).toEqual(extractDocument({ ...how, document }))
  })

  it('that dies tells those who wait, and is replaced', async () => {
    const waits = threads.extract(reading('1'), how)
    await new Promise((resolve) => setImmediate(resolve))
    threads.close()
    await expect(waits).rejects.toThrow('closed')
    expect((await threads.extract(reading('1'), how)).extractions).toHaveLength(1)
  })
})
