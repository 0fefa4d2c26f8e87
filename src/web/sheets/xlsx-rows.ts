/**
 * The first sheet of a workbook (.xlsx) as rows of text. In: the file's bytes, from anybody. Out: what stands in its cells; dates as
 * YYYY-MM-DD where the cell's number format is one of dates. Formulas are not computed: their last value counts.
 *
 * A workbook is a ZIP of XML files; of it this takes the sheet, the shared strings and the number formats. Throws an Error for what is none.
 */
import { inflateRawSync } from 'node:zlib'

/** What a part may unpack to, bytes: a sheet of twenty thousand lines stays far below. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_COLUMNS = 200
const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const STORED = 0
const DEFLATED = 8
/** Built-in number formats of dates. */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22])
const DAY = 24 * 3600 * 1000
/** Day 0 of a workbook's dates. */
const FIRST_DAY = Date.UTC(1899, 11, 30)

export function xlsxRows(bytes: Uint8Array): string[][] {
  const parts = unpack(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const sheet = parts('xl/worksheets/sheet1.xml')
  if (sheet === null) throw new Error('the workbook has no first sheet')
  const strings = elements(parts('xl/sharedStrings.xml') ?? '', 'si').map(({ content }) => textOf(content))
  const isDate = dateStyles(parts('xl/styles.xml') ?? '')
  return elements(sheet, 'row').map(({ content }) => {
    const row: string[] = []
    for (const cell of elements(content, 'c')) {
      const column = columnOf(cell.attribute('r')) ?? row.length
      if (column >= MOST_COLUMNS) continue
      while (row.length < column) row.push('')
      row[column] = valueOf(cell, strings, isDate)
    }
    return row
  })
}

interface XmlElement {
  readonly content: string
  readonly attribute: (name: string) => string | undefined
}

/** Elements of that name; none of those that are looked for here stands in another of its own name. */
function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'gu')
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    content,
    attribute: (wanted) => new RegExp(`\\s${wanted}="([^"]*)"`, 'u').exec(attributes)?.[1],
  }))
}

/** All runs of text below; phonetic ones aside. */
function textOf(xml: string): string {
  const plain = xml.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/gu, '')
  return elements(plain, 't')
    .map(({ content }) => decoded(content))
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string =>
  text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? (hex === undefined ? Number.NaN : Number.parseInt(hex, 16)) : Number(decimal)
      if (code <= 0x10ffff) return String.fromCodePoint(code)
      return name === undefined ? whole : (ENTITIES[name] ?? whole)
    })
    .replace(/_x005F_/gu, '_')

/** `AB12` → 27. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/u.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell: XmlElement, strings: readonly string[], isDate: (style: number) => boolean): string {
  const type = cell.attribute('t') ?? 'n'
  if (type === 'inlineStr') return textOf(cell.content)
  const value = decoded(elements(cell.content, 'v')[0]?.content ?? '')
  if (type === 's') return strings[Number(value)] ?? ''
  if (type !== 'n' || value === '' || !isDate(Number(cell.attribute('s') ?? 0))) return value
  const time = new Date(FIRST_DAY + Math.floor(Number(value)) * DAY)
  return Number.isNaN(time.getTime()) ? value : time.toISOString().slice(0, 10)
}

/** Whether a cell's style shows its number as a date. */
function dateStyles(styles: string): (style: number) => boolean {
  const own = new Map(
    elements(styles, 'numFmt').map(({ attribute }) => [Number(attribute('numFmtId')), decoded(attribute('formatCode') ?? '')]),
  )
  const formats = elements(elements(styles, 'cellXfs')[0]?.content ?? '', 'xf').map(({ attribute }) => Number(attribute('numFmtId') ?? 0))
  return (style) => {
    const format = formats[style] ?? 0
    return DATE_FORMATS.has(format) || /[dy]/iu.test((own.get(format) ?? '').replace(/"[^"]*"|\[[^\]]*\]/gu, ''))
  }
}

/** Gives a part of the ZIP by name, as text; null when there is none. */
function unpack(zip: Buffer): (name: string) => string | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || zip.readUInt32LE(end) !== END_MARK) throw new Error('no ZIP')
  const entries = new Map<string, { method: number; packed: number; at: number }>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0 && zip.readUInt32LE(at) === ENTRY_MARK; left--) {
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name, { method: zip.readUInt16LE(at + 10), packed: zip.readUInt32LE(at + 20), at: zip.readUInt32LE(at + 42) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return (name) => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28)
    const packed = zip.subarray(start, start + entry.packed)
    if (entry.method === STORED) return packed.toString('utf8')
    if (entry.method !== DEFLATED) throw new Error('a part is packed in a way that is not known')
    return inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8')
  }
}
