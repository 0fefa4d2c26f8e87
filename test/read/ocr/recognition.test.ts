/** Pages that are pictures, read with the recognising processes; needs the compiled children in dist/ (`npm run build`). */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Page, ReadDocument } from '../../../src/model/page.ts'
import { createRecogniser, readDocument, type ReadOptions } from '../../../src/read/index.ts'
import { ruledCells } from '../../../src/table/ruled-cells.ts'
import { FIRST_OBJECT, pdf, stream } from '../pdf-source.ts'
import { text } from '../read-source.ts'
import { blackPicture, pictured, pictureObject, scannedPdf, scoreSheet } from './scan-source.ts'

const recogniser = createRecogniser({ processes: 2, pageToCells: ruledCells })
afterAll(() => recogniser.close())

const read = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> => readDocument(bytes, { recogniser, ...options })
const textsOf = (page: Page | undefined): string[] => page?.words.map((word) => word.text) ?? []
const codesOf = ({ pages }: ReadDocument): (string | undefined)[] => pages.map(({ problem }) => problem?.code)

describe('a page that is a picture', () => {
  test('is recognised, its rules found, its frame said', async () => {
    const [page] = (await read(scannedPdf([scoreSheet(1)]))).pages
    expect(page).toMatchObject({ source: 'ocr', problem: null, width: 600, height: 800 })
    expect(textsOf(page).join(' ')).toContain('Ban hành kế hoạch')
    expect(page?.rules.filter((rule) => rule.axis === 'vertical')).toHaveLength(5)
    expect(page?.frame).toMatchObject({ width: expect.closeTo(600, 0), height: expect.closeTo(800, 0) })
  })

  test('gives the same page in any company, by any number of processes', async () => {
    const sheets = [scoreSheet(1, 2), scoreSheet(11, 4), scoreSheet(21, 3), scoreSheet(31, 5)]
    const together = await read(scannedPdf(sheets))
    const single = createRecogniser({ processes: 1, pageToCells: ruledCells })
    try {
      expect(await readDocument(scannedPdf(sheets), { recogniser: single })).toEqual(together)
      const [alone] = (await readDocument(scannedPdf(sheets), { recogniser: single, pages: [3] })).pages
      expect(alone).toEqual(together.pages[2])
    } finally {
      await single.close()
    }
  })

  test('has no words where there are specks only', async () => {
    const rows = ['Ban hành kế hoạch', 'Công khai thủ tục', 'Tuyên truyền'].map((name, row) => [
      `${row + 1}`,
      name,
      '2',
      ['~', '', '1'][row] ?? '',
    ])
    const [page] = (await read(scannedPdf([{ rows }]))).pages
    expect(page?.words.filter(({ box }) => box[0] > 440).map((word) => word.text)).toEqual(['1'])
  })

  test('is failed, not empty, where there is nobody to recognise it', async () => {
    const [page] = (await readDocument(scannedPdf([scoreSheet(1)]))).pages
    expect(page).toMatchObject({ source: 'failed', problem: { code: 'scanned-page' } })
    expect(page?.problem?.en).toContain('--no-ocr')
  })

  test('is blank only when there is no ink on it', async () => {
    const document = await read(scannedPdf([{ rows: [] }, scoreSheet(1, 1)]))
    expect(document.pages.map(({ source }) => source)).toEqual(['blank', 'ocr'])
  })

  test('that came out black is failed: nobody can tell what is on it', async () => {
    const [page] = (await read(pdf({ pages: [pictured(FIRST_OBJECT)], objects: [blackPicture()] }))).pages
    expect(page).toMatchObject({ source: 'failed', problem: { code: 'nothing-recognised' } })
  })

  test('that cannot be decoded is failed, the other pages are read', async () => {
    const broken = stream(
      '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /Width 1200 /Height 1600 /BitsPerComponent 8 /Filter /JPXDecode',
      'no picture',
    )
    const document = await read(
      pdf({ pages: [pictured(FIRST_OBJECT), pictured(FIRST_OBJECT + 1)], objects: [broken, pictureObject(scoreSheet(1))] }),
    )
    expect(codesOf(document)).toEqual(['image-not-decoded', undefined])
    expect(document.pages[1]?.source).toBe('ocr')
  })
})

describe('a picture and letters on one page', () => {
  test('few letters beside a scan: both are read, the letters as they are written', async () => {
    const [page] = (await read(scannedPdf([{ ...scoreSheet(1), over: text(60, 60, 'Ky boi UBND xa Ngoc Ky') }]))).pages
    expect(page?.source).toBe('ocr')
    const stamp = page?.words.filter((word) => word.baseline > 700).map((word) => word.text)
    expect(stamp).toEqual(['Ky', 'boi', 'UBND', 'xa', 'Ngoc', 'Ky'])
    expect(textsOf(page)).toContain('hành')
  })

  test('what a scanner has read by itself is kept beside short words only, with little confidence', async () => {
    // Over the figure of the first row, where the picture says 2,5.
    const [page] = (await read(scannedPdf([{ ...scoreSheet(1), over: `3 Tr ${text(365, 800 - 130, '7,7')}` }]))).pages
    expect(textsOf(page)).not.toContain('7,7')
    const figures = page?.words.filter((word) => word.readings?.some((reading) => reading.text === '7,7')) ?? []
    expect(figures).toHaveLength(1)
    expect(figures[0]?.readings?.at(-1)).toEqual({ text: '7,7', confidence: 0.3 })
  })

  test('a page of text with a large picture behind it stays text', async () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      text(60, 740 - index * 16, 'Ban hanh ke hoach cai cach hanh chinh nam 2023 cua xa'),
    )
    const [page] = (await read(scannedPdf([{ rows: [], over: lines.join('') }]))).pages
    expect(page?.source).toBe('text')
  })
})

const page = (content: string) => ({ content, resources: `/XObject << /X ${FIRST_OBJECT} 0 R >>` })

describe('a picture that takes a part of a page of text', () => {
  const above = Array.from({ length: 12 }, (_, index) =>
    text(60, 760 - index * 16, `Muc ${index + 1}. Ban hanh ke hoach cai cach hanh chinh nam 2023 cua xa`),
  ).join('')
  /** The middle of a sheet, at its own size, in the lower half of the page. */
  const below = 'q 0 300 600 240 re W n q 600 0 0 800 0 -170 cm /X Do Q Q'
  const withTable = () => pdf({ pages: [page(above + below)], objects: [pictureObject(scoreSheet(1))] })

  test('is recognised, the text around it stays as it is typed', async () => {
    const [read1] = (await read(withTable())).pages
    expect(read1).toMatchObject({ source: 'ocr', problem: null })
    expect(textsOf(read1).join(' ')).toMatch(/Ban hành kế hoạch 2,5 1,5/u)
    expect(read1?.words.filter(({ baseline }) => baseline < 230).map((word) => word.text)).toEqual(
      (await readDocument(withTable())).pages[0]?.words.map((word) => word.text),
    )
    expect(read1?.rules.filter((rule) => rule.axis === 'vertical')).toHaveLength(5)
  })

  test('is told where nobody recognises it; the text is there', async () => {
    const [unread] = (await readDocument(withTable())).pages
    expect(unread).toMatchObject({ source: 'text', problem: { code: 'picture-beside-text' } })
    expect(textsOf(unread)).toContain('hanh')
  })

  test('changes nothing where it shows no text', async () => {
    const bytes = pdf({ pages: [page(above + below)], objects: [pictureObject({ rows: [] })] })
    const [photo] = (await read(bytes)).pages
    expect(photo).toMatchObject({ source: 'text', problem: null })
    const small = pdf({ pages: [page(`${above} q 80 0 0 80 60 400 cm /X Do Q`)], objects: [pictureObject(scoreSheet(1))] })
    expect((await readDocument(small)).pages[0]).toMatchObject({ source: 'text', problem: null })
  })
})

describe('an unusable text layer', () => {
  const CID_FONT = [
    '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Times /Encoding /Identity-H /DescendantFonts [21 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 22 0 R >>',
    '<< /Type /FontDescriptor /FontName /ABCDEF+Times /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /FontBBox [0 -200 1000 800] >>',
  ]

  test('letters that the file does not say are recognised from how they look', async () => {
    const document = await read(
      pdf({
        pages: [{ content: 'BT /F0 10 Tf 72 700 Td <003600370038> Tj ET', resources: '/Font << /F0 20 0 R >>' }],
        objects: CID_FONT,
      }),
    )
    expect(codesOf(document)).not.toContain('unreadable-text')
  })
})

describe('a process that fails', () => {
  const sheets = [scoreSheet(1), scoreSheet(11), scoreSheet(21)]

  test('killed in the middle of a page: the page is repeated', async () => {
    const own = createRecogniser({ processes: 1, pageToCells: ruledCells })
    try {
      let killed = 0
      const onRecognise = (page: number): void => {
        if (page === 2 && killed++ === 0) setTimeout(() => recognisingChildren().forEach((pid) => process.kill(pid, 'SIGKILL')), 100)
      }
      const document = await readDocument(scannedPdf(sheets), { recogniser: own, onRecognise })
      expect(killed).toBe(2)
      expect(document).toEqual(await read(scannedPdf(sheets)))
    } finally {
      await own.close()
    }
  })

  test('killed whenever it comes to a page: that page is failed, the others are read', async () => {
    const own = createRecogniser({ processes: 1, pageToCells: ruledCells })
    try {
      const onRecognise = (page: number): void => {
        if (page === 2) setTimeout(() => recognisingChildren().forEach((pid) => process.kill(pid, 'SIGKILL')), 100)
      }
      const document = await readDocument(scannedPdf(sheets), { recogniser: own, onRecognise })
      expect(document.pages.map(({ source }) => source)).toEqual(['ocr', 'failed', 'ocr'])
      expect(document.pages[1]?.problem).toMatchObject({ code: 'recognition-failed', en: expect.stringContaining('SIGKILL') })
    } finally {
      await own.close()
    }
  })

  test('too slow, or too large: the page is failed by its name, in both languages', async () => {
    for (const [limits, code] of [
      [{ recognitionSecondsPerPage: 0.01 }, 'recognition-time-out'],
      [{ recognitionMegabytes: 64 }, 'recognition-out-of-memory'],
    ] as const) {
      const own = createRecogniser({ processes: 1, pageToCells: ruledCells, limits })
      try {
        const { pages } = await readDocument(scannedPdf([scoreSheet(1)]), { recogniser: own })
        expect(pages[0]).toMatchObject({ source: 'failed', problem: { code } })
        expect(pages[0]?.problem?.vi).toContain('--limit')
      } finally {
        await own.close()
      }
    }
  }, 120_000)

  test('aborted: it ends at once and no process is left', async () => {
    const own = createRecogniser({ processes: 2, pageToCells: ruledCells })
    const stop = new AbortController()
    const others = recognisingChildren()
    let started = 0
    const onRecognise = (page: number): void => {
      if (page !== 2) return
      started = recognisingChildren().length - others.length
      setTimeout(() => {
        begin = performance.now()
        stop.abort()
      }, 200)
    }
    let begin = 0
    await expect(readDocument(scannedPdf(sheets), { recogniser: own, signal: stop.signal, onRecognise })).rejects.toMatchObject({
      name: 'AbortError',
    })
    await own.close()
    expect(performance.now() - begin).toBeLessThan(2000)
    expect(started).toBe(2)
    expect(recognisingChildren().filter((pid) => !others.includes(pid))).toEqual([])
  })
})

test('progress counts a recognised page when it is recognised', async () => {
  const told: [done: number, count: number][] = []
  const begun: number[] = []
  const { pages } = await read(scannedPdf([scoreSheet(1), scoreSheet(11)]), {
    onProgress: (done, count) => told.push([done, count]),
    onRecognise: (page) => begun.push(page),
  })
  expect(pages).toHaveLength(2)
  expect(told).toEqual([
    [0, 2],
    [0, 2],
    [1, 2],
    [2, 2],
  ])
  expect(new Set(begun)).toEqual(new Set([1, 2]))
})

/** Recognising processes that this process has started itself. */
function recognisingChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => isRecognising(pid))
    .map(Number)
}

function isRecognising(pid: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return parent === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('ocr/child.js')
  } catch {
    // Ended since it was listed.
    return false
  }
}
