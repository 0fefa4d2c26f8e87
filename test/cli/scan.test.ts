/** Scanned reports through the built command line, with real processes: results, progress, and every way to fail. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PICTURE_CODES } from '../../scripts/bad-input/pictures.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { FIRST_OBJECT, pdf, stream } from '../read/pdf-source.ts'
import { text } from '../read/read-source.ts'
import { HEADER, pictured, pictureObject, scannedPdf, type Sheet } from '../read/ocr/scan-source.ts'
import { install } from './install.ts'
import { run, type RunOptions } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'bangdiem-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const inFolder = (name: string) => join(folder, name)

/** Criteria `1` to `1.4`, of one point each. */
const sheet = (page: number): Sheet => ({
  rows: [HEADER, [`${page}`, 'Ban hành kế hoạch', '4', '4'], ...[1, 2, 3, 4].map((n) => [`${page}.${n}`, 'Thực hiện báo cáo', '1', '1'])],
})
const SCAN = inFolder('scan.pdf')
const LONG = inFolder('long.pdf')
beforeAll(() => {
  writeFileSync(SCAN, scannedPdf([sheet(1), sheet(2)]))
  writeFileSync(LONG, scannedPdf([1, 2, 3, 4].map(sheet)))
})
const sources = (stdout: string) => (JSON.parse(stdout) as Extraction).document.pages.map(({ source, problem }) => problem?.code ?? source)

describe('a scanned report', () => {
  it('is extracted as it stands on the page', async () => {
    const { code, stdout, stderr } = await run(['extract', SCAN])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { rows, document } = JSON.parse(stdout) as Extraction
    expect(document.pages.map(({ source }) => source)).toEqual(['ocr', 'ocr'])
    const scored = rows.filter(({ max }) => max !== null)
    expect(scored.map(({ max, self }) => [max, self])).toEqual([4, 1, 1, 1, 1, 4, 1, 1, 1, 1].map((points) => [points, points]))
    // The first figure of the page: column 3 from 360 to 440 points, row 2 from 110 to 140.
    const [left = 0, top = 0, right = 0, bottom = 0] = scored[0]?.cells.max[0]?.box ?? []
    expect([left, top, right, bottom]).toEqual([360, 110, 440, 140].map((at) => expect.closeTo(at, -0.5)))
  })

  it('is the same with one engine and with two, and when it is read again', async () => {
    const first = await run(['extract', SCAN, '--jobs', '1'])
    expect((await run(['extract', SCAN, '--jobs', '2'])).stdout).toBe(first.stdout)
    const together = JSON.parse((await run(['extract', LONG, SCAN, '--jobs', '2'])).stdout) as Extraction[]
    expect(together[1]).toEqual(JSON.parse(first.stdout))
  })

  it('has tables, with boxes on the page as displayed', async () => {
    const { code, stdout } = await run(['tables', SCAN, '--pages', '2'])
    expect(code).toBe(0)
    const { tables } = JSON.parse(stdout) as { tables: { boxes: number[][]; rows: { text: string }[][] }[] }
    expect(tables[0]?.rows).toHaveLength(6)
    expect(tables[0]?.boxes[0]).toEqual([50, 80, 520, 260].map((at) => expect.closeTo(at, -0.5)))
  })

  it('says page by page what it does', async () => {
    const { stderr } = await run(['extract', SCAN, '--verbose'])
    expect(stderr).toMatch(/scan\.pdf: nhận dạng trang 1 \/ recognising page 1\n/u)
    expect(stderr).toMatch(/recognising page 2\n/u)
  })

  it('is left alone with --no-ocr, and the remedy is said', async () => {
    const { code, stdout, stderr } = await run(['extract', SCAN, '--no-ocr'])
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/trang 1–2 .*--no-ocr.* \/ pages 1–2 .*--no-ocr/u)
    expect((await run(['tables', SCAN, '--no-ocr'])).code).toBe(3)
  })
})

describe('a scanned page that cannot be recognised', () => {
  it('for a corrupt picture has failed; the rest is written', async () => {
    const broken = stream(
      '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /Width 1200 /Height 1600 /BitsPerComponent 8 /Filter /DCTDecode',
      '\xff\xd8\xff\xe0 no more',
    )
    const pages = [pictured(FIRST_OBJECT), pictured(FIRST_OBJECT + 1)]
    writeFileSync(inFolder('broken.pdf'), pdf({ pages, objects: [pictureObject(sheet(1)), broken] }))
    const { code, stdout, stderr } = await run(['extract', inFolder('broken.pdf')])
    expect({ code, pages: sources(stdout) }).toEqual({ code: 3, pages: ['ocr', 'image-not-decoded'] })
    expect((JSON.parse(stdout) as Extraction).status).toBe('partial')
    expect(stderr).toMatch(/trang 2 không đọc được.* \/ page 2 could not be read/u)
  })

  it('for want of the trained data has failed, with the remedy; text is read all the same', async () => {
    const cli = await install(inFolder('no-trained-data'), ['@tesseract.js-data/vie'])
    const options: RunOptions = { cli }
    const { code, stdout, stderr } = await run(['extract', SCAN], options)
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/trang 1–2 .*npm ci.* \/ pages 1–2 .*npm ci/u)
    writeFileSync(inFolder('text.pdf'), pdf({ pages: [{ content: text(72, 700, 'Ngoc Ky') }] }))
    expect((await run(['tables', inFolder('text.pdf')], options)).code).toBe(0)
  })

  it('is none where only the engine that stands in is missing', async () => {
    const cli = await install(inFolder('no-stand-in'), ['tesseract.js-core'])
    const { code, stdout } = await run(['extract', SCAN], { cli })
    expect({ code, pages: sources(stdout) }).toEqual({ code: 0, pages: ['ocr', 'ocr'] })
  })

  it('for want of a picture decoder has failed; it is not blank', async () => {
    const cli = await install(inFolder('no-decoder'), ['pdfjs-dist/wasm'])
    const filter = '/ColorSpace /DeviceGray /BitsPerComponent 8 /Width 1200 /Height 1600 /Filter /JPXDecode'
    const picture = stream(`/Type /XObject /Subtype /Image ${filter}`, PICTURE_CODES['JPEG 2000'].data.toString('latin1'))
    writeFileSync(inFolder('jpx.pdf'), pdf({ pages: [pictured(FIRST_OBJECT)], objects: [picture] }))
    const { code, stderr } = await run(['extract', inFolder('jpx.pdf')], { cli })
    expect(code).toBe(3)
    expect(stderr).toMatch(/could not be decoded/u)
    const whole = await run(['tables', inFolder('jpx.pdf')])
    expect(whole.stderr).not.toMatch(/could not be decoded/u)
  })
})

describe('while a scan is recognised', () => {
  it('an engine that is killed costs nothing but time', async () => {
    const whole = await run(['extract', LONG])
    let killed = 0
    const { code, stdout } = await run(['extract', LONG], {
      meanwhile: (child) =>
        whenRecognising(child.pid ?? 0, 1, ([first]) => {
          killed++
          process.kill(Number(first), 'SIGKILL')
        }),
    })
    expect({ code, killed }).toEqual({ code: 0, killed: 1 })
    expect(stdout).toBe(whole.stdout)
  })

  it('engines that are killed again and again fail their pages, and no page is blank', async () => {
    const { code, stdout, stderr } = await run(['extract', LONG, '--jobs', '1'], {
      meanwhile: (child) => {
        const seen = new Set<string>()
        const watch = setInterval(() => {
          for (const pid of recognisersOf(child.pid ?? 0)) {
            if (seen.has(pid)) continue
            seen.add(pid)
            process.kill(Number(pid), 'SIGKILL')
          }
        }, 20)
        child.once('close', () => clearInterval(watch))
      },
    })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/trang 1–4 .*hai lần.* \/ pages 1–4 .*twice/u)
  })

  it('an interruption ends it within two seconds and leaves no process behind', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      let engines: string[] = []
      let sent = 0
      const { code } = await run(['extract', LONG, '--jobs', '2', '--out', inFolder('o.json')], {
        meanwhile: (child) =>
          whenRecognising(child.pid ?? 0, 2, (pids) => {
            engines = pids
            // In the middle of a page.
            setTimeout(() => {
              sent = Date.now()
              child.kill(signal)
            }, 500)
          }),
      })
      expect(code).toBe(130)
      expect(Date.now() - sent).toBeLessThan(2000)
      expect(engines).toHaveLength(2)
      await expect.poll(() => engines.filter((pid) => existsSync(`/proc/${pid}`)), { timeout: 1000 }).toEqual([])
      expect(existsSync(inFolder('o.json'))).toBe(false)
    }
  })

  it('a program that is killed leaves no engine behind', async () => {
    let engines: string[] = []
    await run(['extract', LONG, '--jobs', '2'], {
      meanwhile: (child) =>
        whenRecognising(child.pid ?? 0, 2, (pids) => {
          engines = pids
          child.kill('SIGKILL')
        }),
    })
    expect(engines).toHaveLength(2)
    // They notice when they come to the end of their page.
    await expect.poll(() => engines.filter((pid) => existsSync(`/proc/${pid}`)), { timeout: 20_000, interval: 200 }).toEqual([])
  })
})

/** Calls back once so many recognising processes run. */
function whenRecognising(parent: number, count: number, then: (pids: string[]) => void): void {
  const watch = setInterval(() => {
    const pids = recognisersOf(parent)
    if (pids.length < count) return
    clearInterval(watch)
    then(pids)
  }, 10)
}

function recognisersOf(parent: number): string[] {
  const list = `/proc/${parent}/task/${parent}/children`
  const pids = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean) : []
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('ocr/child.js')
    } catch {
      // Ended since it was listed.
      return false
    }
  })
}
