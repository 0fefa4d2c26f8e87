/**
 * Pages with Vietnamese text and a ruled table, drawn with as little PDF as that takes.
 *
 * In: texts and places. Out: content streams, and a whole file around them. The font is not embedded: its codes are Unicode
 * and its ToUnicode map says so.
 */
import { PdfFile } from './pdf-file.ts'

/** A4, points. */
export const PAGE_WIDTH = 595
export const PAGE_HEIGHT = 842
const FONT_SIZE = 10
/** Every letter's width in thousandths of the size. */
const LETTER_WIDTH = 500

/** Text at a place, from the bottom left of the page. */
export function textAt(x: number, y: number, text: string): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /F1 ${FONT_SIZE} Tf ${x} ${y} Td <${hex}> Tj ET\n`
}

/** A ruled table, `columns` in points of width, its top left corner at (40, `top`). */
export function ruledTable(top: number, columns: readonly number[], rows: readonly (readonly string[])[]): string {
  const rowHeight = 20
  const left = 40
  const right = left + columns.reduce((sum, width) => sum + width, 0)
  const bottom = top - rows.length * rowHeight
  let content = '0.5 w\n'
  for (let row = 0; row <= rows.length; row += 1) content += `${left} ${top - row * rowHeight} m ${right} ${top - row * rowHeight} l S\n`
  let x = left
  for (const width of [0, ...columns]) {
    x += width
    content += `${x} ${top} m ${x} ${bottom} l S\n`
  }
  for (const [row, cells] of rows.entries()) {
    x = left
    for (const [column, text] of cells.entries()) {
      content += textAt(x + 3, top - row * rowHeight - 14, text)
      x += columns[column] ?? 0
    }
  }
  return content
}

/** A small report: a title, a header, sections whose children make their sums, a total. */
export const SCORE_ROWS: readonly (readonly string[])[] = [
  ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Nội dung giải trình'],
  ['I', 'Cải cách hành chính', '10', '8.5', ''],
  ['1', 'Công tác chỉ đạo, điều hành', '4', '3.5', ''],
  ['1.1', 'Kế hoạch cải cách', '2.5', '2.5', 'Kế hoạch số 08/KH-UBND'],
  ['1.2', 'Báo cáo định kỳ', '1.5', '1', 'Đủ 04 báo cáo'],
  ['2', 'Thủ tục hành chính', '6', '5', ''],
  ['2.1', 'Kiểm soát thủ tục', '4', '3', 'Có quyết định'],
  ['2.2', 'Một cửa liên thông', '2', '2', ''],
  ['', 'Tổng cộng', '10', '8.5', ''],
]
export const SCORE_COLUMNS: readonly number[] = [40, 170, 70, 90, 145]

/** The content of a page with a title and the small report. */
export function scoreSheet(): string {
  return (
    textAt(120, 800, 'ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023') +
    textAt(200, 782, 'CỦA UBND XÃ NGỌC KỲ') +
    ruledTable(760, SCORE_COLUMNS, SCORE_ROWS)
  )
}

/** Adds the font to a file; its object number. `toUnicode` false leaves its codes without meaning. */
export function addFont(file: PdfFile, toUnicode = true): number {
  const descendant = file.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sheet /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${LETTER_WIDTH} /FontDescriptor << /Type /FontDescriptor /FontName /Sheet /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
  )
  const map = toUnicode ? `/ToUnicode ${file.addStream('', unicodeMap())} 0 R` : ''
  return file.add(`<< /Type /Font /Subtype /Type0 /BaseFont /Sheet /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ${map} >>`)
}

const hex = (value: number): string => value.toString(16).padStart(4, '0')

function unicodeMap(): string {
  // A range of a map may change only the last byte, so each block of 256 is one range. The blocks are those that Vietnamese needs.
  const ranges = [0x00, 0x01, 0x02, 0x03, 0x1e, 0x20].map((high) => `<${hex(high * 256)}> <${hex(high * 256 + 255)}> <${hex(high * 256)}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange endcmap end end`
}

export interface SheetOptions {
  /** Source of further entries of the page, its resources, the catalogue. */
  readonly page?: string
  readonly resources?: string
  /** Further entries of the font dictionary. */
  readonly fonts?: string
  /** The object number of a content stream that takes the place of each page's own. */
  readonly content?: number
  readonly catalog?: string
  readonly mediaBox?: string
  readonly toUnicode?: boolean
}

/** A file of pages that share their resources. `prepare` may add objects first and gives the options. */
export function sheetsToPdf(
  contents: readonly (string | Buffer)[],
  prepare: SheetOptions | ((file: PdfFile) => SheetOptions) = {},
): Buffer {
  const file = new PdfFile()
  const options = typeof prepare === 'function' ? prepare(file) : prepare
  const font = addFont(file, options.toUnicode ?? true)
  const pages = file.reserve()
  const kids = contents.map((content) => {
    const stream = options.content ?? file.addPacked('', content)
    return file.add(
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox ${options.mediaBox ?? `[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]`} /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R ${options.fonts ?? ''} >> ${options.resources ?? ''} >> ${options.page ?? ''} >>`,
    )
  })
  file.set(pages, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  return file.save(file.add(`<< /Type /Catalog /Pages ${pages} 0 R ${options.catalog ?? ''} >>`))
}
