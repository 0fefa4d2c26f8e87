/** The watched folder: a file is taken once, when it is complete. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Log } from '../../src/log.ts'
import { EVERYTHING, listDocuments } from '../../src/store/documents.ts'
import { FolderWatch } from '../../src/web/watch-folder.ts'
import { FIXTURES } from '../service/documents.ts'
import { openTestService, type TestService } from './service.ts'

const PDF = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-watched-'))
let test: TestService
let watch: FolderWatch
beforeAll(async () => {
  test = await openTestService('pglite', { work: false })
  watch = new FolderWatch(test.service, folder)
})
afterAll(async () => {
  await test.close()
  rmSync(folder, { recursive: true, force: true })
})

const names = async () => (await listDocuments(test.service.db, EVERYTHING, { limit: 10 })).map(({ file_name }) => file_name)
const lookTimes = async (times: number) => {
  for (let n = 0; n < times; n++) await watch.look()
}

const put = (name: string) => writeFileSync(path.join(folder, name), Buffer.concat([PDF, Buffer.from(`\n%${name} %%EOF`)]))

describe('a watched folder', () => {
  it('waits until a file that grows has its end, and takes it once', async () => {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, PDF.subarray(0, 5000))
    await lookTimes(5)
    expect(await names()).toEqual([])
    appendFileSync(file, PDF.subarray(5000))
    await watch.look()
    expect(await names()).toEqual([])
    await lookTimes(4)
    expect(await names()).toEqual(['report.pdf'])
  })

  it('takes a file without an end when it has not changed for long, and nothing that is no PDF', async () => {
    writeFileSync(path.join(folder, 'cut.pdf'), PDF.subarray(0, 6000))
    writeFileSync(path.join(folder, 'letter.pdf'), 'not a PDF %%EOF')
    writeFileSync(path.join(folder, 'notes.txt'), PDF)
    await lookTimes(30)
    expect(await names()).toEqual(['report.pdf'])
    await lookTimes(2)
    expect((await names()).toSorted()).toEqual(['cut.pdf', 'report.pdf'])
  })

  it('gives what is put in together its turn one behind the other, and what comes later its own', async () => {
    for (const name of ['x1.pdf', 'x2.pdf', 'x3.pdf']) put(name)
    await lookTimes(4)
    put('x4.pdf')
    await lookTimes(2)
    const documents = await listDocuments(test.service.db, EVERYTHING, { limit: 10, q: 'x' })
    expect(documents.map(({ file_name, priority }) => `${file_name} ${priority}`).toSorted()).toEqual([
      'x1.pdf 2',
      'x2.pdf 3',
      'x3.pdf 4',
      'x4.pdf 2',
    ])
  })

  it('keeps no file waiting for one that is too large, and tells of it once, without its name', async () => {
    const told: object[] = []
    const log = { warn: (about: object) => told.push(about), info: () => undefined } as unknown as Log
    const service = { ...test.service, maxFileBytes: 100_000, log }
    const own = new FolderWatch(service, folder)
    writeFileSync(path.join(folder, 'a.pdf'), Buffer.concat([PDF, Buffer.alloc(200_000), Buffer.from('%%EOF')]))
    writeFileSync(path.join(folder, 'w.pdf'), Buffer.concat([PDF, Buffer.from('\n%w %%EOF')]))
    for (let n = 0; n < 4; n++) await own.look()
    expect(await names()).toContain('w.pdf')
    expect(told.filter((about) => 'bytes' in about && about.bytes === PDF.byteLength + 200_005)).toHaveLength(1)
    expect(JSON.stringify(told)).not.toContain('.pdf')
  })
})
