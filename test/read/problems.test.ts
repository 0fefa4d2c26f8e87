import { describe, expect, test } from 'vitest'
import { packedStream, pdf, stream } from './pdf-source.ts'
import { readBytes, readFirst, text, textOf } from './read-source.ts'

const CID_FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Times /Encoding /Identity-H /DescendantFonts [21 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Times /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 22 0 R >>',
  '<< /Type /FontDescriptor /FontName /ABCDEF+Times /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /FontBBox [0 -200 1000 800] >>',
]
/** A grey picture of 2 by 2 points. */
const PICTURE = stream('/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /Width 2 /Height 2 /BitsPerComponent 8', '\x10\x20\x30\x40')
const DRAW_PICTURE = { content: 'q 600 0 0 800 0 0 cm /X Do Q', resources: '/XObject << /X 20 0 R >>' }

describe('a page that could not be read is never an empty page', () => {
  test('codes of a font without a map to Unicode are not taken for letters', async () => {
    const page = await readFirst(
      { content: 'BT /F0 10 Tf 72 700 Td <003600370038> Tj ET', resources: '/Font << /F0 20 0 R >>' },
      { objects: CID_FONT },
    )
    expect(page).toMatchObject({ source: 'failed', problem: { code: 'unreadable-text' }, words: [] })
    expect(page.problem?.vi).toContain('Phông chữ')
  })

  test('made-up glyph names are no map', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+X /FirstChar 1 /LastChar 3 /Widths [500 500 500] /Encoding << /Differences [1 /C49 /C50 /C51] >> >>'
    const page = await readFirst(
      { content: 'BT /F0 10 Tf 72 700 Td <010203> Tj ET', resources: '/Font << /F0 20 0 R >>' },
      { objects: [font] },
    )
    expect(page.problem?.code).toBe('unreadable-text')
  })

  test('a few letters without a map are marked, the page is read', async () => {
    const page = await readFirst(
      {
        content: `${text(72, 700, 'Nguyen Van Thanh, chu tich')}BT /F0 10 Tf 72 650 Td <0036> Tj ET`,
        resources: '/Font << /F1 3 0 R /F0 20 0 R >>',
      },
      { objects: CID_FONT },
    )
    expect(page.source).toBe('text')
    expect(textOf(page)).toBe('Nguyen Van Thanh, chu tich \ufffd')
  })

  test('a picture without text is a scan', async () => {
    expect(await readFirst(DRAW_PICTURE, { objects: [PICTURE] })).toMatchObject({ source: 'failed', problem: { code: 'scanned-page' } })
  })

  test('a picture with an invisible text layer is a scan too: that text is a guess of another program', async () => {
    const page = await readFirst(
      { ...DRAW_PICTURE, content: `${DRAW_PICTURE.content} 3 Tr ${text(72, 700, '1.5')}` },
      { objects: [PICTURE] },
    )
    expect(page.problem?.code).toBe('scanned-page')
  })

  test('a small picture beside text does no harm', async () => {
    const page = await readFirst(
      { content: `q 40 0 0 40 20 20 cm /X Do Q ${text(72, 700, 'Ngoc Ky')}`, resources: '/XObject << /X 20 0 R >>' },
      { objects: [PICTURE] },
    )
    expect(textOf(page)).toBe('Ngoc Ky')
  })

  test('a picture that cannot be decoded fails the page', async () => {
    const broken = stream(
      '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /Width 2 /Height 2 /BitsPerComponent 8 /Filter /JPXDecode',
      'x',
    )
    const page = await readFirst({ ...DRAW_PICTURE, content: `${DRAW_PICTURE.content} ${text(72, 700, 'Ngoc Ky')}` }, { objects: [broken] })
    expect(page).toMatchObject({ source: 'failed', problem: { code: 'image-not-decoded' }, words: [] })
  })

  test('letters drawn as outlines are told', async () => {
    const outline = Array.from({ length: 60 }, (_, i) => `${72 + i * 6} 700 m ${75 + i * 6} 708 ${77 + i * 6} 708 ${78 + i * 6} 700 c f`)
    expect((await readFirst(outline.join('\n'))).problem?.code).toBe('drawn-letters')
  })

  test('a content stream with a wrong checksum fails its page and no other', async () => {
    const content = text(72, 700, 'Ngoc Ky 71.2')
    const spoiled = packedStream(content, (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]))
    const source = Buffer.from(pdf({ pages: [{ content }, { content }] })).toString('latin1')
    const broken = source.replace(stream('', content), spoiled)
    const { pages } = await readBytes(new Uint8Array(Buffer.from(broken, 'latin1')))
    expect(pages.map((page) => [page.source, page.problem?.code])).toEqual([
      ['failed', 'damaged-page'],
      ['text', undefined],
    ])
  })

  test('a content stream without its end fails its page; without a part of its checksum it is whole', async () => {
    const content = text(72, 700, 'Ngoc Ky 71.2')
    const source = Buffer.from(pdf({ pages: [{ content }] })).toString('latin1')
    const readCut = async (count: number): Promise<string> => {
      const cut = source.replace(
        stream('', content),
        packedStream(content, (bytes) => bytes.subarray(0, -count)),
      )
      const [page] = (await readBytes(new Uint8Array(Buffer.from(cut, 'latin1')))).pages
      return page === undefined ? '' : (page.problem?.code ?? textOf(page))
    }
    expect(await readCut(1)).toBe('Ngoc Ky 71.2')
    expect(await readCut(4)).toBe('Ngoc Ky 71.2')
    expect(await readCut(6)).toBe('damaged-page')
  })

  test('a form that is missing fails the page', async () => {
    const page = await readFirst(
      {
        content: `${text(72, 700, 'Ngoc Ky')}/X Do`,
        resources: '/XObject << /X 20 0 R >>',
      },
      { objects: ['<< /Type /XObject /Subtype /Form >>'] },
    )
    expect(page.problem?.code).toBe('damaged-page')
  })

  test('garbage between the operators fails the page', async () => {
    expect((await readFirst(`${text(72, 700, 'Ngoc')} Tqx ${text(72, 650, 'Ky')}`)).problem?.code).toBe('damaged-page')
  })
})

describe('limits', () => {
  test('a page of too many operators', async () => {
    const bytes = pdf({ pages: [{ content: '0 0 1 1 re f\n'.repeat(200) }, { content: text(72, 700, 'Ky') }] })
    const { pages } = await readBytes(bytes, { operatorsPerPage: 100 })
    expect(pages.map((page) => page.problem?.code)).toEqual(['too-complex', undefined])
  })

  test('a page that is too large', async () => {
    const bytes = pdf({ pages: [{ content: text(72, 700, 'Ky'), mediaBox: '[0 0 14401 800]' }] })
    expect((await readBytes(bytes)).pages[0]?.problem?.code).toBe('page-too-large')
  })
})

describe('pages without a fault', () => {
  test('nothing drawn is blank', async () => {
    expect(await readFirst('')).toMatchObject({ source: 'blank', problem: null })
    expect(await readFirst('1 g 0 0 600 800 re f')).toMatchObject({ source: 'blank' })
  })

  test('rules without text are no blank page', async () => {
    const page = await readFirst('0.5 w 72 600 200 100 re S')
    expect(page.source).toBe('text')
    expect(page.rules).toHaveLength(4)
  })
})
