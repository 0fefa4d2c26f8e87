/**
 * Sound files with something in them that must not be believed, must not be run, or is not there: fonts without meaning, actions,
 * form fields in circles, pages without a score table.
 */
import { fixtureReport } from './broken-files.ts'
import type { Kind } from './kind.ts'
import type { PdfFile } from './pdf-file.ts'
import { PAGE_HEIGHT, ruledTable, SCORE_COLUMNS, SCORE_ROWS, scoreSheet, sheetsToPdf, textAt } from './sheet.ts'

const prose = Array.from({ length: 30 }, (_, line) =>
  textAt(60, PAGE_HEIGHT - 60 - line * 20, 'Thực hiện kế hoạch cải cách hành chính của huyện.'),
).join('')

/** A page with a line below its table in a font that `make` adds. */
function withFont(make: (file: PdfFile) => number): Buffer {
  return sheetsToPdf([`${scoreSheet()}BT /F2 10 Tf 50 300 Td <414243> Tj ET\n`], (file) => ({ fonts: `/F2 ${make(file)} 0 R` }))
}

const simpleFont = (descriptor: string, more = ''): string =>
  `<< /Type /Font /Subtype /TrueType /BaseFont /Odd /FirstChar 65 /LastChar 67 /Widths [500 500 500] /FontDescriptor << /Type /FontDescriptor /FontName /Odd /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 ${descriptor} >> ${more} >>`

const action = (source: string): Buffer => sheetsToPdf([scoreSheet()], { catalog: `/OpenAction ${source}`, page: `/AA << /O ${source} >>` })

export const CONTENTS: readonly Kind[] = [
  { name: 'no-table', says: /no table/u, outcome: 'refused', make: () => sheetsToPdf([prose, prose]) },
  {
    name: 'no-score-column',
    says: /no column of scores/u,
    outcome: 'refused',
    make: () =>
      sheetsToPdf([
        ruledTable(
          760,
          [40, 300, 170],
          [
            ['STT', 'Họ và tên', 'Địa chỉ'],
            ['1', 'Nguyễn Văn An', 'Thôn Đông'],
            ['2', 'Trần Thị Bình', 'Thôn Tây'],
            ['3', 'Lê Văn Cường', 'Thôn Nam'],
          ],
        ),
      ]),
  },
  { name: 'blank-pages-only', says: /all pages are blank/u, outcome: 'refused', make: () => sheetsToPdf(['', '', '']) },
  { name: 'score-sheet', outcome: 'read', make: () => sheetsToPdf([scoreSheet()]) },
  {
    name: 'fonts-without-map',
    args: ['--no-ocr'],
    says: /fonts of this page/u,
    outcome: 'page-failed',
    make: () => sheetsToPdf([scoreSheet()], { toUnicode: false }),
  },
  {
    name: 'report-without-maps',
    args: ['--no-ocr'],
    says: /fonts of this page/u,
    outcome: 'page-failed',
    // The same length, so that the cross-reference table stays right.
    make: () => Buffer.from(fixtureReport().toString('latin1').replaceAll('/ToUnicode', '/NoUnicode'), 'latin1'),
  },
  {
    name: 'cmap-of-four-billion',
    outcome: 'either',
    make: () =>
      withFont((file) =>
        file.add(
          simpleFont(
            '',
            `/ToUnicode ${file.addStream('', 'begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange endcmap')} 0 R`,
          ),
        ),
      ),
  },
  {
    name: 'cmap-that-uses-itself',
    outcome: 'either',
    make: () =>
      withFont((file) => {
        const cmap = file.reserve()
        const source = 'begincmap 1 begincidrange <0000> <FFFF> 0 endcidrange endcmap'
        file.set(
          cmap,
          `<< /Type /CMap /CMapName /Odd /UseCMap ${cmap} 0 R /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /Length ${source.length} >>\nstream\n${source}\nendstream`,
        )
        const descendant = file.add(
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /FontDescriptor << /FontName /Odd /Flags 4 >> >>',
        )
        return file.add(`<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding ${cmap} 0 R /DescendantFonts [${descendant} 0 R] >>`)
      }),
  },
  {
    name: 'font-file-of-noise',
    outcome: 'either',
    make: () => withFont((file) => file.add(simpleFont(`/FontFile2 ${file.addStream('/Length1 4000', Buffer.alloc(4000, 0xa5))} 0 R`))),
  },
  {
    name: 'font-file-of-cff-noise',
    outcome: 'either',
    make: () =>
      withFont((file) =>
        file.add(
          simpleFont(
            `/FontFile3 ${file.addStream('/Subtype /Type1C', Buffer.concat([Buffer.from('01000401', 'hex'), Buffer.alloc(4000, 0x1d)]))} 0 R`,
          ),
        ),
      ),
  },
  {
    name: 'font-file-of-type1-noise',
    outcome: 'either',
    make: () =>
      withFont((file) =>
        file.add(
          simpleFont(
            `/FontFile ${file.addStream('/Length1 30 /Length2 4000 /Length3 0', `%!PS-AdobeFont-1.0: Odd\neexec\n${'9f'.repeat(2000)}`)} 0 R`,
          ).replace('/TrueType', '/Type1'),
        ),
      ),
  },
  { name: 'font-whose-letters-paint-themselves', outcome: 'either', make: () => withFont(type3Loop) },
  {
    name: 'font-that-is-its-own-descendant',
    outcome: 'either',
    make: () =>
      withFont((file) => {
        const number = file.reserve()
        file.set(number, `<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [${number} 0 R] >>`)
        return number
      }),
  },
  {
    name: 'names-with-path-parts',
    outcome: 'read',
    make: () =>
      sheetsToPdf([scoreSheet()], {
        catalog:
          '/Names << /EmbeddedFiles << /Names [(../../../../tmp/x) << /F (/etc/passwd) /UF (..\\\\..\\\\x) >>] >> >> /Lang (../..) /PageLabels << /Nums [0 << /P (../../) >>] >>',
      }),
  },
  {
    name: 'font-named-as-a-path',
    outcome: 'either',
    make: () => withFont((file) => file.add('<< /Type /Font /Subtype /Type1 /BaseFont /..#2F..#2F..#2Fetc#2Fpasswd >>')),
  },
  {
    name: 'encoding-named-as-a-path',
    outcome: 'either',
    make: () =>
      withFont((file) =>
        file.add(
          `<< /Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /..#2F..#2Fpackage.json /DescendantFonts [${file.add('<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /CIDSystemInfo << /Registry (..) /Ordering (/../../x) /Supplement 0 >> >>')} 0 R] >>`,
        ),
      ),
  },
  { name: 'javascript', outcome: 'read', make: () => action('<< /S /JavaScript /JS (while \\(true\\) app.alert\\(1\\)) >>') },
  { name: 'launch', outcome: 'read', make: () => action('<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) /P (/c calc) >> >>') },
  { name: 'web-address', outcome: 'read', make: () => action('<< /S /URI /URI (http://127.0.0.1:9/x) >>') },
  { name: 'submit-form', outcome: 'read', make: () => action('<< /S /SubmitForm /F << /FS /URL /F (http://127.0.0.1:9/x) >> >>') },
  {
    name: 'external-stream',
    outcome: 'either',
    make: () => sheetsToPdf([scoreSheet()], (file) => ({ content: file.addStream('/F (/etc/passwd) /FFilter /ASCIIHexDecode', '') })),
  },
  {
    name: 'field-that-is-its-own-kid',
    outcome: 'either',
    make: () =>
      sheetsToPdf([scoreSheet()], (file) => {
        const number = file.reserve()
        file.set(
          number,
          `<< /FT /Tx /T (a) /V (9) /Kids [${number} 0 R] /Parent ${number} 0 R /Type /Annot /Subtype /Widget /Rect [0 0 9 9] >>`,
        )
        return { catalog: `/AcroForm << /Fields [${number} 0 R] /XFA (x) >>`, page: `/Annots [${number} 0 R ${number} 0 R]` }
      }),
  },
  {
    name: 'signature-of-nonsense',
    outcome: 'either',
    make: () =>
      sheetsToPdf([scoreSheet()], (file) => ({
        catalog: `/AcroForm << /SigFlags 3 /Fields [${file.add('<< /FT /Sig /T (s) /V << /Type /Sig /ByteRange [0 -1 99999999999 /x] /M (D:99999999) /Name (x) /Contents <00> >> >>')} 0 R] >>`,
      })),
  },
  {
    name: 'hundred-thousand-notes',
    outcome: 'either',
    make: () =>
      sheetsToPdf([scoreSheet()], {
        page: `/Annots [${'<< /Type /Annot /Subtype /FreeText /Rect [500 0 510 10] /Contents (x) /F 4 >> '.repeat(100_000)}]`,
      }),
  },
  {
    name: 'layers-in-a-circle',
    outcome: 'either',
    make: () =>
      sheetsToPdf([`/OC /L0 BDC\n${scoreSheet()}EMC\n`], (file) => {
        const number = file.reserve()
        file.set(number, `<< /Type /OCMD /OCGs [${number} 0 R] /VE [/And ${number} 0 R ${number} 0 R] >>`)
        return {
          resources: `/Properties << /L0 ${number} 0 R >>`,
          catalog: `/OCProperties << /OCGs [${number} 0 R] /D << /Order [${number} 0 R] >> >>`,
        }
      }),
  },
  {
    name: 'outline-in-a-circle',
    outcome: 'read',
    make: () =>
      sheetsToPdf([scoreSheet()], (file) => {
        const number = file.reserve()
        file.set(number, `<< /Title (a) /Next ${number} 0 R /First ${number} 0 R /Parent ${number} 0 R >>`)
        return { catalog: `/Outlines << /First ${number} 0 R /Last ${number} 0 R >>` }
      }),
  },
  {
    name: 'table-of-ten-thousand-rows',
    outcome: 'either',
    rows: 'any',
    make: () =>
      sheetsToPdf(
        Array.from({ length: 250 }, () =>
          ruledTable(
            830,
            SCORE_COLUMNS,
            Array.from({ length: 40 }, (_, row) => SCORE_ROWS[row % SCORE_ROWS.length] ?? []),
          ),
        ),
      ),
  },
]

function type3Loop(file: PdfFile): number {
  const font = file.reserve()
  const glyph = file.addStream('', '1000 0 d0 BT /F2 1 Tf <41> Tj ET')
  file.set(
    font,
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 67 /Widths [1000 1000 1000] /Encoding << /Differences [65 /a /a /a] >> /CharProcs << /a ${glyph} 0 R >> /Resources << /Font << /F2 ${font} 0 R >> >> >>`,
  )
  return font
}
