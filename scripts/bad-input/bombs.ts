/**
 * Small files that cost much: streams that inflate to gigabytes, drawings that repeat themselves, huge pages, pictures and numbers.
 */
import { deflateSync } from 'node:zlib'
import type { Kind } from './kind.ts'
import type { PdfFile } from './pdf-file.ts'
import { scoreSheet, sheetsToPdf, textAt } from './sheet.ts'

const GIGABYTE = 1024 ** 3

/**
 * Deflated data that inflates to `times` copies of `piece`: a raw deflate block of the piece, flushed to a byte boundary, can be
 * repeated as it stands, so nothing large is ever held.
 */
function inflating(piece: Buffer, times: number): Buffer {
  const whole = deflateSync(piece, { level: 9, finishFlush: 3 })
  const block = whole.subarray(2)
  const end = Buffer.from([0x03, 0x00])
  return Buffer.concat([whole.subarray(0, 2), ...Array.from({ length: times }, () => block), end])
}

/** A page whose content is packed twice: some kilobytes for a gigabyte. */
function gigabyteContent(): Buffer {
  const piece = Buffer.alloc(64 * 1024 * 1024, '\n')
  const packed = deflateSync(inflating(piece, GIGABYTE / piece.length), { level: 9 })
  return sheetsToPdf([''], (file) => ({ content: file.addStream('/Filter [/FlateDecode /FlateDecode]', packed) }))
}

/** A page whose form paints what `link` says. */
function forms(count: number, paints: (index: number) => string, wanted = 'Fm0'): Buffer {
  return sheetsToPdf([`${scoreSheet()}/${wanted} Do\n`], (file) => ({ resources: formResources(file, count, paints) }))
}

function formResources(file: PdfFile, count: number, paints: (index: number) => string): string {
  const numbers = Array.from({ length: count }, () => file.reserve())
  const list = `/XObject << ${numbers.map((number, index) => `/Fm${index} ${number} 0 R`).join(' ')} >>`
  const shared = file.add(`<< ${list} >>`)
  for (const [index, number] of numbers.entries()) {
    const content = paints(index)
    file.set(
      number,
      `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources ${shared} 0 R /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  return list
}

const repeated = (piece: string, times: number): string => `${scoreSheet()}${piece.repeat(times)}`

/** A page with a picture, given its dictionary's further entries and its data. */
function picture(dictionary: string, data: Buffer): Buffer {
  return sheetsToPdf([`${scoreSheet()}q 100 0 0 100 50 50 cm /Im0 Do Q\n`], (file) => ({
    resources: `/XObject << /Im0 ${file.addStream(`/Type /XObject /Subtype /Image ${dictionary}`, data)} 0 R >>`,
  }))
}

export const BOMBS: readonly Kind[] = [
  { name: 'page-of-two-hundred-inches', outcome: 'either', make: () => sheetsToPdf([scoreSheet()], { mediaBox: '[0 0 14400 14400]' }) },
  {
    name: 'page-of-a-mile',
    says: /larger than the limit/u,
    outcome: 'page-failed',
    make: () => sheetsToPdf([scoreSheet()], { mediaBox: '[0 0 4561920 4561920]' }),
  },
  {
    name: 'page-of-a-mile-by-user-unit',
    says: /larger than the limit/u,
    outcome: 'page-failed',
    make: () => sheetsToPdf([scoreSheet()], { page: '/UserUnit 7000' }),
  },
  { name: 'page-of-no-size', outcome: 'either', make: () => sheetsToPdf([scoreSheet()], { mediaBox: '[0 0 0 0]' }) },
  { name: 'page-box-upside-down', outcome: 'read', make: () => sheetsToPdf([scoreSheet()], { mediaBox: '[595 842 0 0]' }) },
  {
    name: 'page-box-of-nonsense',
    outcome: 'either',
    make: () => sheetsToPdf([scoreSheet()], { mediaBox: '[/a (b) -- 99999999999999999999999999999999999999999]' }),
  },
  { name: 'rotated-by-nonsense', outcome: 'either', make: () => sheetsToPdf([scoreSheet()], { page: '/Rotate 17' }) },
  { name: 'kilobyte-to-gigabyte', says: /(?:too much memory|too long)/u, outcome: 'refused', make: gigabyteContent },
  { name: 'gigabyte-of-spaces', outcome: 'either', make: () => packedContent(Buffer.alloc(32 * 1024 * 1024, ' '), 32) },
  { name: 'half-gigabyte-of-paths', outcome: 'either', make: () => packedContent(Buffer.from('0 0 m 9 9 l S\n'.repeat(1_000_000)), 37) },
  {
    name: 'run-length-bomb',
    outcome: 'either',
    make: () => packedBy('/RunLengthDecode', Buffer.from('\x81 '.repeat(3_000_000), 'latin1')),
  },
  { name: 'filters-a-thousand', outcome: 'either', make: () => packedBy('/ASCIIHexDecode '.repeat(1000), Buffer.from('20>')) },
  {
    name: 'predictor-of-a-billion-columns',
    outcome: 'either',
    make: () =>
      packedBy('/FlateDecode', deflateSync('x'), '/DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 32 /BitsPerComponent 16 >>'),
  },
  { name: 'form-that-paints-itself', says: /damaged/u, outcome: 'page-failed', make: () => forms(1, () => '/Fm0 Do') },
  { name: 'forms-that-paint-each-other', outcome: 'either', make: () => forms(2, (index) => `/Fm${1 - index} Do`) },
  {
    name: 'forms-doubling-thirty-times',
    outcome: 'either',
    make: () => forms(31, (index) => (index < 30 ? `/Fm${index + 1} Do /Fm${index + 1} Do` : '0 0 9 9 re f')),
  },
  {
    name: 'forms-five-thousand-deep',
    outcome: 'either',
    make: () => forms(5000, (index) => (index < 4999 ? `/Fm${index + 1} Do` : '0 0 9 9 re f')),
  },
  {
    name: 'pattern-that-paints-itself',
    outcome: 'either',
    make: () =>
      sheetsToPdf([`${scoreSheet()}/Pattern cs /P0 scn 0 0 500 500 re f\n`], (file) => {
        const number = file.reserve()
        const content = '/Pattern cs /P0 scn 0 0 9 9 re f'
        file.set(
          number,
          `<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.0001 /YStep 0.0001 /Resources << /Pattern << /P0 ${number} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`,
        )
        return { resources: `/Pattern << /P0 ${number} 0 R >>` }
      }),
  },
  {
    name: 'soft-mask-that-masks-itself',
    outcome: 'either',
    make: () =>
      sheetsToPdf([`/G0 gs\n${scoreSheet()}`], (file) => {
        const state = file.reserve()
        const group = file.reserve()
        file.set(state, `<< /Type /ExtGState /SMask << /S /Luminosity /G ${group} 0 R >> >>`)
        file.set(
          group,
          `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << /ExtGState << /G0 ${state} 0 R >> >> /Length 6 >>\nstream\n/G0 gs\nendstream`,
        )
        return { resources: `/ExtGState << /G0 ${state} 0 R >>` }
      }),
  },
  {
    name: 'two-million-rectangles',
    says: /(?:more than the limit|too much memory|too long)/u,
    outcome: 'page-failed',
    make: () => sheetsToPdf([repeated('50 50 100 20 re S\n', 2_000_000)]),
  },
  {
    name: 'two-million-rectangles-in-one-path',
    outcome: 'either',
    make: () => sheetsToPdf([`${repeated('50 50 100 20 re\n', 2_000_000)}S\n`]),
  },
  { name: 'million-letters', outcome: 'either', make: () => sheetsToPdf([repeated(textAt(50, 50, 'Điểm tự đánh giá cao'), 50_000)]) },
  {
    name: 'million-letters-in-one-string',
    outcome: 'either',
    make: () => sheetsToPdf([`${scoreSheet()}${textAt(50, 50, 'Điểm '.repeat(200_000))}`]),
  },
  {
    name: 'million-lines-across-and-down',
    outcome: 'either',
    make: () =>
      sheetsToPdf([
        Array.from(
          { length: 100_000 },
          (_, index) =>
            `0 ${(index % 840) + index / 1e5} m 595 ${(index % 840) + index / 1e5} l S ${(index % 590) + index / 1e5} 0 m ${(index % 590) + index / 1e5} 842 l S\n`,
        ).join(''),
      ]),
  },
  {
    name: 'hundred-thousand-words',
    outcome: 'either',
    make: () => sheetsToPdf([Array.from({ length: 100_000 }, (_, index) => textAt(index % 590, (index * 7) % 840, 'ba')).join('')]),
  },
  { name: 'grid-of-fifty-thousand-cells', outcome: 'either', make: () => sheetsToPdf([fineGrid()]) },
  {
    name: 'sixty-thousand-short-rules',
    outcome: 'either',
    make: () =>
      sheetsToPdf([
        Array.from({ length: 60_000 }, (_, index) => {
          const [x, y] = [(index * 17) % 590, (index * 7.3) % 840]
          return `${x} ${y} m ${x + 20} ${y} l S ${y / 2} ${x} m ${y / 2} ${x + 20} l S\n`
        }).join(''),
      ]),
  },
  { name: 'graphics-states-a-million-deep', outcome: 'either', make: () => sheetsToPdf([`${scoreSheet()}${'q '.repeat(1_000_000)}`]) },
  { name: 'restores-without-saves', outcome: 'read', make: () => sheetsToPdf([`${'Q '.repeat(10_000)}${scoreSheet()}`]) },
  {
    name: 'huge-dash-pattern',
    outcome: 'either',
    make: () =>
      sheetsToPdf([
        `${scoreSheet()}[${'0.001 '.repeat(100_000)}] 0 d 0 50 m 595 50 l S [0.000001] 0 d 0 60 m 595 60 l S [0 0] 0 d 0 70 m 595 70 l S [-1 2] 0 d 0 80 m 595 80 l S\n`,
      ]),
  },
  {
    name: 'numbers-out-of-range',
    outcome: 'either',
    make: () =>
      sheetsToPdf([
        `q 1e999 99999999999999999999999999999999999999999999 --5 +-. .. -. 0 cm Q q 0 0 0 0 0 0 cm 0 0 m 9 9 l S Q\n${scoreSheet()}BT /F1 ${'9'.repeat(400)} Tf <0041> Tj ET q ${'9'.repeat(60)} 0 0 ${'9'.repeat(60)} 0 0 cm 0 0 ${'9'.repeat(300)} 1 re f Q\n`,
      ]),
  },
  { name: 'array-in-content-a-million-deep', outcome: 'either', make: () => sheetsToPdf([`${scoreSheet()}${'['.repeat(1_000_000)} TJ\n`]) },
  {
    name: 'dictionary-in-content-deep',
    outcome: 'either',
    make: () => sheetsToPdf([`${scoreSheet()}/A ${'<< /B '.repeat(200_000)} BDC\n`]),
  },
  {
    name: 'picture-of-four-gigapixels',
    outcome: 'either',
    make: () => picture('/Width 65500 /Height 65500 /ColorSpace /DeviceRGB /BitsPerComponent 16 /Filter /FlateDecode', deflateSync('x')),
  },
  {
    name: 'picture-of-negative-size',
    outcome: 'either',
    make: () => picture('/Width -1 /Height -5 /ColorSpace /DeviceGray /BitsPerComponent 8', Buffer.alloc(10)),
  },
  {
    name: 'picture-of-fax-noise',
    outcome: 'either',
    make: () =>
      picture(
        '/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>',
        Buffer.alloc(5000, 0x55),
      ),
  },
  {
    name: 'picture-of-jpeg-noise',
    outcome: 'either',
    make: () =>
      picture(
        '/Width 100 /Height 100 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
        Buffer.from('ffd8ffc0001108fffffffff03011100021101031101ffda000c03010002110311003f00', 'hex'),
      ),
  },
  {
    name: 'shading-by-a-huge-function',
    outcome: 'either',
    make: () =>
      sheetsToPdf([`${scoreSheet()}/Sh0 sh\n`], (file) => {
        const program = `{ ${'dup mul sqrt '.repeat(200_000)} }`
        const fn = file.addPacked('/FunctionType 4 /Domain [0 1 0 1] /Range [0 1 0 1 0 1]', program)
        const sampled = file.addStream('/FunctionType 0 /Domain [0 1 0 1] /Range [0 1 0 1 0 1] /Size [100000 100000] /BitsPerSample 8', 'x')
        return {
          resources: `/Shading << /Sh0 << /ShadingType 1 /ColorSpace /DeviceRGB /Function ${fn} 0 R >> /Sh1 << /ShadingType 1 /ColorSpace /DeviceRGB /Function ${sampled} 0 R >> >>`,
        }
      }),
  },
]

/** Rules every three points across and down, a letter in every cell. */
function fineGrid(): string {
  const [across, down, step] = [280, 198, 3]
  const rules = [
    ...Array.from({ length: across }, (_, index) => `0 ${index * step} m 595 ${index * step} l S\n`),
    ...Array.from({ length: down }, (_, index) => `${index * step} 0 m ${index * step} 842 l S\n`),
  ]
  const letters = Array.from({ length: across * down }, (_, index) => {
    return `1 0 0 1 ${(index % down) * step + 1} ${Math.floor(index / down) * step + 1} Tm <0062> Tj\n`
  })
  return `${rules.join('')}BT /F1 2 Tf\n${letters.join('')}ET\n`
}

/** A page whose content is `times` copies of a piece, packed. */
function packedContent(piece: Buffer, times: number): Buffer {
  return sheetsToPdf([''], (file) => ({ content: file.addStream('/Filter /FlateDecode', inflating(piece, times)) }))
}

function packedBy(filters: string, data: Buffer, more = ''): Buffer {
  return sheetsToPdf([''], (file) => ({ content: file.addStream(`/Filter [${filters}] ${more}`, data) }))
}
