import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extractionSchema, type Extraction } from '../../src/model/extraction.ts'
import { REPORT, run, runOnTerminal } from './run.ts'

const TWO_UNITS = fileURLToPath(new URL('../../fixtures/generated/two-units-no-catalogue.pdf', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangdiem-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const inFolder = (name: string) => join(folder, name)
const parse = (text: string) => extractionSchema.parse(JSON.parse(text))

describe('bangdiem extract', () => {
  it('gives one report as one object of the published form, the same bytes each time', async () => {
    const [first, second] = [await run(['extract', REPORT]), await run(['extract', REPORT])]
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(second.stdout).toBe(first.stdout)
    const extraction = parse(first.stdout)
    expect(extraction.document).toMatchObject({ fileName: 'report.pdf', pageCount: 8, report: { index: 1, count: 1, pages: [1, 8] } })
    expect(extraction.document.sha256).toBe(createHash('sha256').update(readFileSync(REPORT)).digest('hex'))
    expect(extraction.rows).toHaveLength(106)
    expect(extraction.status).toBe('needs-review')
  })

  it('gives several files as an array in their order, and goes on where one fails', async () => {
    writeFileSync(inFolder('hỏng.pdf'), 'no pdf')
    copyFileSync(REPORT, inFolder('b.pdf'))
    const { code, stdout, stderr } = await run([
      'extract',
      inFolder('b.pdf'),
      inFolder('hỏng.pdf'),
      inFolder('mất.pdf'),
      REPORT,
      '--jobs',
      '2',
    ])
    expect(code).toBe(3)
    expect((JSON.parse(stdout) as Extraction[]).map((extraction) => extraction.document.fileName)).toEqual(['b.pdf', 'report.pdf'])
    const lines = stderr.trim().split('\n').sort()
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/hỏng\.pdf: .*PDF.* \/ .*not a PDF/u)
    expect(lines[1]).toMatch(/mất\.pdf: không có tệp này.* \/ there is no such file/u)
  })

  it('writes a file for each report into a folder, no two under one name', async () => {
    mkdirSync(inFolder('a'))
    mkdirSync(inFolder('kết quả'))
    for (const name of ['a/bao cao.pdf', 'BAO CAO.pdf', '.ẩn.pdf']) copyFileSync(REPORT, inFolder(name))
    const files = ['a/bao cao.pdf', 'BAO CAO.pdf', '.ẩn.pdf'].map(inFolder)
    const { code, stdout } = await run(['extract', ...files, '--out', inFolder('kết quả/'), '--format', 'csv'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readdirSync(inFolder('kết quả')).sort()).toEqual(['BAO CAO-2.csv', 'bao cao.csv', 'ẩn.csv'])
  })

  it('gives the reports of several units in one file one by one', async () => {
    const { stdout } = await run(['extract', TWO_UNITS])
    const reports = JSON.parse(stdout) as Extraction[]
    expect(reports.map(({ document }) => document.report)).toMatchObject([
      { index: 1, count: 2 },
      { index: 2, count: 2 },
    ])
    copyFileSync(TWO_UNITS, inFolder('hai.pdf'))
    mkdirSync(inFolder('out'))
    expect((await run(['extract', inFolder('hai.pdf'), '--out', inFolder('out')])).code).toBe(0)
    expect(readdirSync(inFolder('out')).sort()).toEqual(['hai.1.json', 'hai.2.json'])
    expect(parse(readFileSync(inFolder('out/hai.2.json'), 'utf8')).report.unit).toBe(reports[1]?.report.unit)
  })

  it('takes the format from the ending of --out', async () => {
    await run(['extract', REPORT, '--out', inFolder('x.xlsx')])
    expect(readFileSync(inFolder('x.xlsx')).subarray(0, 2).toString()).toBe('PK')
    await run(['extract', REPORT, '--out', inFolder('x.csv')])
    expect(readFileSync(inFolder('x.csv'), 'utf8')).toMatch(/^\ufefffile,unit/u)
  })

  it('refuses an ending that it cannot write, and --format goes before the ending', async () => {
    const { code, stderr } = await run(['extract', REPORT, '--out', inFolder('x.xls')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/x\.xls": không ghi được loại tệp này; .*\.xlsx/u)
    expect((await run(['tables', REPORT, '--out', inFolder('x.xlsx')])).code).toBe(2)
    expect(readdirSync(folder)).toEqual([])
    expect((await run(['extract', REPORT, '--out', inFolder('x.dat'), '--format', 'csv'])).code).toBe(0)
    expect(readFileSync(inFolder('x.dat'), 'utf8')).toMatch(/^\ufefffile,unit/u)
  })

  it('expands a pattern that the shell has left as it is', async () => {
    for (const name of ['b.pdf', 'A.PDF', 'c.txt']) copyFileSync(REPORT, inFolder(name))
    const { code, stdout } = await run(['extract', inFolder('*.pdf')])
    const names = (JSON.parse(stdout) as Extraction[]).map((extraction) => extraction.document.fileName)
    expect({ code, names }).toEqual({ code: 0, names: ['A.PDF', 'b.pdf'] })
    const none = await run(['extract', 'x*.pdf'], { cwd: folder })
    expect(none.code).toBe(3)
    expect(none.stderr).toMatch(/^x\*\.pdf: không có tệp này/u)
  })

  it('refuses a place that cannot take the result before it reads anything', async () => {
    mkdirSync(inFolder('d'))
    copyFileSync(REPORT, inFolder('r.pdf'))
    symlinkSync(inFolder('r.pdf'), inFolder('link.json'))
    for (const out of ['missing/x.json', 'missing/', 'r.pdf', 'link.json', 'r.pdf/x.json']) {
      const { code, stderr } = await run(['extract', inFolder('r.pdf'), '--out', inFolder(out)])
      expect(code, out).toBe(2)
      expect(stderr).toMatch(/--out .* \/ --out .*/u)
    }
    expect(readFileSync(inFolder('r.pdf'))).toEqual(readFileSync(REPORT))
  })

  it('leaves the old file and nothing half-written when there is nothing to write', async () => {
    writeFileSync(inFolder('bad.pdf'), '%PDF-1.7 nothing')
    writeFileSync(inFolder('x.json'), 'old')
    expect((await run(['extract', inFolder('bad.pdf'), '--out', inFolder('x.json')])).code).toBe(3)
    expect(readFileSync(inFolder('x.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['bad.pdf', 'x.json'])
  })

  it('says 5 only with --strict and an error among the findings', async () => {
    const catalogue = JSON.parse((await run(['catalogue', 'show', 'hai-duong-cap-xa-2023'])).stdout) as { criteria: { max: number }[] }
    const [section] = catalogue.criteria
    if (section) section.max = 75
    writeFileSync(inFolder('khac.json'), JSON.stringify(catalogue))
    expect((await run(['extract', REPORT, '--strict'])).code).toBe(0)
    expect((await run(['extract', REPORT, '--catalogue', inFolder('khac.json')])).code).toBe(0)
    expect((await run(['extract', REPORT, '--catalogue', inFolder('khac.json'), '--strict'])).code).toBe(5)
    expect((await run(['extract', REPORT, inFolder('none.pdf'), '--catalogue', inFolder('khac.json'), '--strict'])).code).toBe(3)
  })

  it('answers wrong usage with 2, in both languages', async () => {
    const wrong = [
      [],
      ['extract'],
      ['extract', REPORT, '--nonsense'],
      ['extract', REPORT, '--format', 'pdf'],
      ['extract', REPORT, '--jobs', '0'],
      ['extract', REPORT, '--limit', 'pages=-1'],
      ['extract', REPORT, '--lang', 'fr'],
      ['extract', REPORT, '--catalogue', 'no-such'],
      ['extract', REPORT, '--catalogue', './no-such.json'],
      ['no-such-command'],
    ]
    for (const args of wrong) {
      const { code, stdout, stderr } = await run(args)
      expect({ code, stdout }, args.join(' ')).toEqual({ code: 2, stdout: '' })
      expect(stderr, args.join(' ')).toMatch(/^bangdiem: .+ \/ .+$/mu)
    }
  })

  it('takes limits from the environment and from options', async () => {
    expect((await run(['extract', REPORT], { env: { BANGDIEM_LIMITS: 'pages=7' } })).stderr).toMatch(/8 > 7/u)
    expect((await run(['extract', REPORT, '--limit', 'pages=8'], { env: { BANGDIEM_LIMITS: 'pages=7' } })).code).toBe(0)
  })
})

describe('bangdiem extract on a terminal', () => {
  it('shows the table within its width, in colour', async () => {
    const { code, stdout } = await runOnTerminal(['extract', REPORT])
    expect(code).toBe(0)
    expect(stdout).toContain('I.2.2')
    expect(stdout).toContain('\u001b[33m')
    expect(stdout).toContain(`${'─'.repeat(100)}\u001b`)
  })

  it('shows no colour where none is wanted', async () => {
    for (const ran of [
      await runOnTerminal(['extract', REPORT, '--no-color']),
      await runOnTerminal(['extract', REPORT], { env: { NO_COLOR: '1' } }),
    ]) {
      expect(ran.stdout).toContain('I.2.2')
      expect(ran.stdout).not.toContain('\u001b[3')
    }
  })

  it('does not pour a workbook over it', async () => {
    const { code, stdout } = await runOnTerminal(['extract', REPORT, '--format', 'xlsx'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/--out/u)
  })

  it('shows no escape that stands in a file name', async () => {
    const { stdout } = await runOnTerminal(['extract', 'x\u001b[2Jy.pdf', '--no-color'])
    expect(stdout).not.toContain('\u001b[2J')
  })
})

describe('bangdiem extract, interrupted', () => {
  it('ends its readers, leaves nothing half-written and says 130', async () => {
    const files = Array.from({ length: 12 }, (_, index) => inFolder(`${index}.pdf`))
    for (const file of files) copyFileSync(REPORT, file)
    mkdirSync(inFolder('out'))
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) {
      let readers: string[] = []
      let sent = 0
      const { code } = await run(['extract', ...files, '--jobs', '2', '--out', inFolder('out')], {
        meanwhile: (child) => {
          // As soon as a reader runs.
          const watch = setInterval(() => {
            readers = childrenOf(child.pid ?? 0)
            if (readers.length === 0) return
            clearInterval(watch)
            sent = Date.now()
            child.kill(signal)
          }, 5)
        },
      })
      expect(code).toBe(130)
      expect(Date.now() - sent).toBeLessThan(2000)
      expect(readdirSync(inFolder('out')).filter((name) => name.startsWith('.'))).toEqual([])
      expect(readers.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([])
    }
  })

  it('ends quietly when nobody reads its output', async () => {
    const { code, stderr } = await run(['extract', REPORT], { meanwhile: (child) => child.stdout?.destroy() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

function childrenOf(pid: number): string[] {
  const list = `/proc/${pid}/task/${pid}/children`
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean) : []
}
