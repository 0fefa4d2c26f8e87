import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogueSchema } from '../../src/model/catalogue-schema.ts'
import { type Catalogue, catalogueToCriteria } from '../../src/model/catalogue.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { REPORT, run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'bangdiem-catalogue-'))
afterAll(() => rmSync(folder, { recursive: true }))
const values = (text: string) => (JSON.parse(text) as Extraction).rows.map(({ max, self, name }) => [max, self, name])

describe('bangdiem catalogue', () => {
  it('lists and shows the installed ones', async () => {
    expect((await run(['catalogue', 'list'])).stdout).toMatch(/^hai-duong-cap-xa-2023 +v1 /mu)
    const { stdout } = await run(['catalogue', 'show', 'hai-duong-cap-xa-2023'])
    expect(catalogueToCriteria(catalogueSchema.parse(JSON.parse(stdout)))).toHaveLength(105)
    expect((await run(['catalogue', 'show', 'none'])).code).toBe(2)
  })

  it('checks a file and names what is wrong in it', async () => {
    const good = join(folder, 'good.json')
    writeFileSync(good, (await run(['catalogue', 'show', 'hai-duong-cap-xa-2023'])).stdout)
    expect((await run(['catalogue', 'check', good])).code).toBe(0)
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, '{"schema":"bangdiem.catalogue/1","id":"x","version":1,"title":"x","max":1,"criteria":[],"colour":1}')
    const { code, stderr } = await run(['catalogue', 'check', bad])
    expect(code).toBe(3)
    expect(stderr).toMatch(/colour/u)
    writeFileSync(bad, 'no json')
    expect((await run(['catalogue', 'check', bad])).code).toBe(3)
    expect((await run(['catalogue', 'check', join(folder, 'none.json')])).code).toBe(3)
  })

  it('derives one from a report, under which the same report reads the same', async () => {
    const path = join(folder, 'derived.json')
    expect((await run(['catalogue', 'derive', REPORT, '--id', 'de-xuat', '--out', path])).code).toBe(0)
    const derived = JSON.parse((await run(['catalogue', 'show', path])).stdout) as Catalogue
    expect(derived.id).toBe('de-xuat')
    const [own, installed] = [await run(['extract', REPORT, '--catalogue', path]), await run(['extract', REPORT])]
    expect(values(own.stdout)).toEqual(values(installed.stdout))
    expect((JSON.parse(own.stdout) as Extraction).catalogue?.id).toBe('de-xuat')
  })
})
