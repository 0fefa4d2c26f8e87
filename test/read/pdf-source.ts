/**
 * PDF files written by hand for the reader's tests. In: pages as content streams, with their resources. Out: bytes.
 */
import { deflateSync } from 'node:zlib'

export interface PageSource {
  readonly content: string
  /** Further entries of the page's dictionary, as source: `/Rotate 90`. */
  readonly entries?: string
  /** Further resources, as source: `/XObject << /X 9 0 R >>`. */
  readonly resources?: string
  readonly mediaBox?: string
}

export interface FileSource {
  readonly pages: readonly PageSource[]
  /** Objects from number 20 on, as source. */
  readonly objects?: readonly string[]
  /** Further entries of the catalogue. */
  readonly catalogue?: string
  readonly compress?: boolean
}

/** Letters of the test font F1 that are no ASCII: written as \201, \202, … in a content stream. */
export const LETTERS = Array.from('ếộỳưđẠăê')
const FIRST_LETTER = 0o201
/** Number of the first object in `objects`. */
export const FIRST_OBJECT = 20

export function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${Buffer.byteLength(data, 'latin1')} >>\nstream\n${data}\nendstream`
}

/** A stream packed with Flate; `spoil` may change the packed bytes. */
export function packedStream(data: string, spoil: (bytes: Buffer) => Buffer = (bytes) => bytes): string {
  return stream('/Filter /FlateDecode', spoil(deflateSync(Buffer.from(data, 'latin1'))).toString('latin1'))
}

export function pdf({ pages, objects = [], catalogue = '', compress = false }: FileSource): Uint8Array {
  const names = LETTERS.map((letter) => `/uni${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [3, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding 5 0 R >>`],
    [4, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>`],
    [5, `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST_LETTER} ${names}] >>`],
  ])
  for (const [index, body] of objects.entries()) bodies.set(FIRST_OBJECT + index, body)
  const first = FIRST_OBJECT + objects.length
  for (const [index, page] of pages.entries()) {
    const number = first + index * 2
    const fonts = '/Font << /F1 3 0 R /F2 4 0 R >>'
    const resources = page.resources?.includes('/Font') ? page.resources : `${fonts} ${page.resources ?? ''}`
    bodies.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox ${page.mediaBox ?? '[0 0 600 800]'} /Resources << ${resources} >> /Contents ${number + 1} 0 R ${page.entries ?? ''} >>`,
    )
    bodies.set(number + 1, compress ? packedStream(page.content) : stream('', page.content))
  }
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  bodies.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  return assemble(bodies)
}

function assemble(bodies: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n'
  const size = Math.max(...bodies.keys()) + 1
  const entries = ['0000000000 65535 f ']
  for (let number = 1; number < size; number++) {
    const body = bodies.get(number)
    entries.push(body === undefined ? '0000000000 65535 f ' : `${String(text.length).padStart(10, '0')} 00000 n `)
    if (body !== undefined) text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const xref = text.length
  text += `xref\n0 ${size}\n${entries.join('\n')}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
