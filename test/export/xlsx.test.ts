import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowHeight, workbookText } from '../../src/export/workbook-cells.ts'
import { extractionsToXlsx } from '../../src/export/xlsx.ts'
import type { Box } from '../../src/model/box.ts'
import { buildExtraction, buildFinding, buildRow } from './build.ts'

const texts = [
  '=1+1',
  '-Kế hoạch số 52/KH-UBND',
  '1.10',
  '1/2',
  ' hai đầu ',
  'a & <b> "c"',
  '_x0041_',
  'constructor',
  "'trích",
  'đ\u0001iểm',
]

/** A sheet as LibreOffice reads it: rows of cells. */
function sheetsByLibreOffice(folder: string, file: string): string[][][] {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  // Tab as separator, quotes where needed, UTF-8, cells as shown: no; all sheets: -1.
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1'
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'pipe', timeout: 100_000 })
  return ['Bảng điểm', 'Cần xem', 'Báo cáo', 'Văn bản dẫn chứng'].map((name) =>
    readFileSync(join(folder, `so-${name}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.replace(/^"(.*)"$/su, '$1').replaceAll('""', '"'))),
  )
}

describe('a workbook, opened by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bangdiem-xlsx-'))
  let rows: string[][]
  let documents: string[][]
  let findings: string[][]
  beforeAll(async () => {
    const reportRows = texts.map((text, index) =>
      buildRow({
        id: `I.${index + 1}`,
        printedCode: '1.10',
        name: text,
        max: 0.25,
        self: -0.5,
        appraised: index === 0 ? 1e-7 : null,
        explanation: text,
      }),
    )
    const cited = { type: 'Kế hoạch', year: null, issuer: null, subject: '=1+1', boxes: [{ page: 2, box: [1, 2, 3, 4] as Box }] }
    const extraction = buildExtraction(
      reportRows,
      [buildFinding({ row: 'I.1' }), buildFinding({ row: null, column: null, code: 'page-failed', page: 3 })],
      {
        evidence: {
          documents: [{ row: 'I.1', text: 'Kế hoạch số 08', number: '08', symbol: 'KH-UBND', date: '2023-01-20', ...cited }],
          quantities: [],
        },
      },
    )
    const file = join(folder, 'so.xlsx')
    writeFileSync(file, await extractionsToXlsx([extraction]))
    const [first = [], second = [], , fourth = []] = sheetsByLibreOffice(folder, file)
    rows = first
    findings = second
    documents = fourth
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has every row with its texts as they are, none a formula', () => {
    expect(rows).toHaveLength(texts.length + 1)
    const names = rows.slice(1).map((row) => row[5])
    expect(names).toEqual(texts.map((text) => text.replace('\u0001', '')))
    expect(rows.slice(1).map((row) => row[9])).toEqual(names)
  })

  it('has codes as text and points as numbers', () => {
    expect(rows[1]?.[4]).toBe('1.10')
    expect(rows[1]?.slice(6, 9).map(Number)).toEqual([0.25, -0.5, 1e-7])
    expect(rows[2]?.[8]).toBe('')
  })

  it('has the cited documents on a sheet of their own, numbers as they are printed', () => {
    expect(documents.slice(1).map((row) => row.slice(2))).toEqual([
      ['I.1', 'Kế hoạch', '08', 'KH-UBND', '20/01/2023', '', '=1+1', 'Kế hoạch số 08', '2'],
    ])
  })

  it('has the findings on a sheet of their own, those of a page included', () => {
    expect(findings.slice(1).map((row) => row.slice(2, 9))).toEqual([
      ['Lỗi', 'sum', 'I.1', 'Tự chấm', '1', '3', '2'],
      ['Lỗi', 'page-failed', '', '', '3', '3', '2'],
    ])
  })
})

describe('text in a workbook', () => {
  it('is cut where a cell cannot hold it, and says so', () => {
    const text = workbookText('đ'.repeat(40_000))
    expect(text).toHaveLength(32_767)
    expect(text).toMatch(/bị cắt/u)
  })

  it('loses what XML cannot hold', () => {
    expect(workbookText('a\u0000b\ufffec\ud800d')).toBe('abcd')
  })
})

const cell = (text: string) => ({ text, width: 10 })

describe('a row of the workbook', () => {
  it('is as high as the lines of its longest cell, and no higher than a spreadsheet takes', () => {
    const line = rowHeight([{ text: '', width: 10 }])
    expect(rowHeight([cell('mười chữ.'), cell('1')])).toBe(line)
    expect(rowHeight([cell('1'), cell('x'.repeat(21))])).toBe(3 * line)
    expect(rowHeight([cell('một\nhai')])).toBe(2 * line)
    expect(rowHeight([cell('x'.repeat(32_000))])).toBeLessThan(409)
  })
})
