/** A workbook of many reports, sent as it is made: what a spreadsheet opens is whole, and what it takes to make it does not grow. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { GrowingWorkbook } from '../../src/export/xlsx.ts'
import { type Extraction, extractionSchema } from '../../src/model/extraction.ts'
import { workbookParts } from '../../src/web/workbook.ts'
import { FIXTURES } from '../service/documents.ts'

const [report] = extractionSchema
  .array()
  .length(1)
  .parse(JSON.parse(readFileSync(path.join(FIXTURES, 'ngoc-ky-2023/extraction.json'), 'utf8'))) as [Extraction]
const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-workbook-'))
const scratch = mkdtempSync(path.join(folder, 'scratch-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* reports(count: number): AsyncGenerator<Extraction[]> {
  for (let n = 1; n <= count; n++) yield [{ ...report, document: { ...report.document, fileName: `${n}.pdf` } }]
}

/** What a program takes of the memory, MB. */
function used(): number {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024 / 1024
}

describe('a workbook that is sent as it is made', () => {
  it('is whole, and goes on in another sheet where one is full', { timeout: 120_000 }, async () => {
    const parts: Uint8Array[] = []
    // Room for two reports of 106 rows and the heading.
    for await (const part of workbookParts(reports(5), new GrowingWorkbook({ extras: [] }, 250), scratch)) parts.push(part)
    const file = path.join(folder, 'many.xlsx')
    writeFileSync(file, Buffer.concat(parts))
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'pipe', timeout: 100_000 })
    const names = (sheet: string) =>
      readFileSync(path.join(folder, `many-${sheet}.csv`), 'utf8')
        .split('\n')
        .flatMap((line) => /^"?(\d+\.pdf)/u.exec(line)?.[1] ?? [])
    const rows = (...files: number[]) => files.flatMap((n) => Array<string>(report.rows.length).fill(`${n}.pdf`))
    expect(names('Bảng điểm')).toEqual(rows(1, 2))
    expect(names('Bảng điểm (2)')).toEqual(rows(3, 4))
    expect(names('Bảng điểm (3)')).toEqual(rows(5))
    expect(names('Cần xem')).toHaveLength(5 * report.findings.length)
    expect(names('Báo cáo')).toEqual([1, 2, 3, 4, 5].map((n) => `${n}.pdf`))
    expect(names('Văn bản dẫn chứng').length).toBe(5 * (report.evidence?.documents.length ?? 0))
  })

  it('holds no more for many reports than for few', { timeout: 120_000 }, async () => {
    let sent = 0
    let most = 0
    const before = used()
    for await (const part of workbookParts(reports(300), new GrowingWorkbook({ extras: [] }), scratch)) {
      sent += part.byteLength
      most = Math.max(most, used() - before)
    }
    // The sheets of these reports hold more than 100 MB of text.
    expect(sent).toBeGreaterThan(1024 * 1024)
    expect(most).toBeLessThan(90)
  })

  it('leaves nothing behind when nobody takes it any more', async () => {
    const parts = workbookParts(reports(1000), new GrowingWorkbook({ extras: [] }), scratch)
    await parts.next()
    await parts.return(undefined)
    expect(readdirSync(scratch)).toEqual([])
  })
})
