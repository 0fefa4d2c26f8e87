/** Legacy codes through the whole reader: fonts with 8-bit codes as old documents have them. */
import { expect, test } from 'vitest'
import { PdfFile } from '../../../scripts/bad-input/pdf-file.ts'
import { readDocument } from '../../../src/read/index.ts'
import { encodeTcvn3, encodeVni } from './encode.ts'

const LINES = [
  'Ủy ban nhân dân xã Ngọc Kỳ',
  'Kế hoạch số 34/KH-UBND về trường học',
  'hướng dẫn, ưu tiên, thông tư',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Tổng điểm 2,5',
]

/** The upper half of Windows-1252 as bytes. */
function toBytes(text: string): Buffer {
  const bytes = Array.from(text, (letter) => {
    const index = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'.indexOf(letter)
    return letter > '\u00FF' && index >= 0 ? 0x80 + index : letter.charCodeAt(0)
  })
  return Buffer.from(bytes)
}

function legacyPdf(fontName: string, lines: readonly string[], encoding: string): Buffer {
  const file = new PdfFile()
  const widths = Array.from({ length: 224 }, () => 500).join(' ')
  const descriptor = `<< /Type /FontDescriptor /FontName /${fontName} /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`
  const font = file.add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /${fontName} ${encoding} /FirstChar 32 /LastChar 255 /Widths [${widths}] /FontDescriptor ${descriptor} >>`,
  )
  const content = lines.map((line, index) => `BT /F1 10 Tf 50 ${780 - index * 20} Td <${toBytes(line).toString('hex')}> Tj ET\n`).join('')
  const stream = file.addStream('', content)
  const pages = file.reserve()
  const page = file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
  )
  file.set(pages, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`)
  return file.save(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`))
}

async function readLines(pdf: Buffer): Promise<string[]> {
  const { pages } = await readDocument(new Uint8Array(pdf))
  expect(pages.map(({ source, problem }) => [source, problem])).toEqual([['text', null]])
  const lines = new Map<number, string[]>()
  for (const { baseline, text } of pages[0]?.words ?? []) lines.set(baseline, [...(lines.get(baseline) ?? []), text])
  return [...lines].sort(([a], [b]) => a - b).map(([, words]) => words.join(' '))
}

const WIN_ANSI = '/Encoding /WinAnsiEncoding'
// In the plain font the title letter of Ủy is typed small.
const PLAIN = LINES.map((line) => line.replace('Ủy', 'ủy'))

test.each([
  ['.VnTime', WIN_ANSI],
  ['ABCDEF+.VnTime,Bold', WIN_ANSI],
  ['VnArial', WIN_ANSI],
  ['TimesNewRoman', WIN_ANSI],
  ['.VnTime', ''],
])('TCVN3 in %s %s', async (name, encoding) => {
  expect(
    await readLines(
      legacyPdf(
        name,
        LINES.map((line) => encodeTcvn3(line)),
        encoding,
      ),
    ),
  ).toEqual(PLAIN)
})

test('TCVN3 in a capital font', async () => {
  const lines = LINES.map((line) => encodeTcvn3(line, { capitalFont: true }))
  expect(await readLines(legacyPdf('.VnTimeH', lines, WIN_ANSI))).toEqual(LINES.map((line) => line.toUpperCase()))
})

test.each(['VNI-Times', 'Arial'])('VNI in %s', async (name) => {
  expect(await readLines(legacyPdf(name, LINES.map(encodeVni), WIN_ANSI))).toEqual(LINES)
})

test('a French text stays French', async () => {
  const french = ['Les élèves ont été reçus à l’école', 'où né très tôt, là-bas, déjà']
  expect(await readLines(legacyPdf('TimesNewRoman', french, WIN_ANSI))).toEqual(french)
})
