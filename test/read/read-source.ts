/** Reads PDFs written in a test, in this process. */
import type { Page, ReadDocument } from '../../src/model/page.ts'
import { toLimits, type ReadLimits } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf.ts'
import { pdf, type FileSource, type PageSource } from './pdf-source.ts'

export async function readBytes(bytes: Uint8Array, limits: Partial<ReadLimits> = {}, password?: string): Promise<ReadDocument> {
  const pages: Page[] = []
  const result = await readPdf(bytes, { limits: toLimits(limits), password }, { onPage: (page) => pages.push(page) })
  return { ...result, pages }
}

/** The first page of a file. */
export async function readFirst(source: PageSource | string, rest: Omit<FileSource, 'pages'> = {}): Promise<Page> {
  const page = typeof source === 'string' ? { content: source } : source
  const [first] = (await readBytes(pdf({ pages: [page], ...rest }))).pages
  if (first === undefined) throw new Error('no page was read')
  return first
}

/** The words of a page in reading order, touching ones joined by `~`. */
export function textOf(page: Page): string {
  return page.words.map((word, index) => `${index === 0 ? '' : word.spaceBefore ? ' ' : '~'}${word.text}`).join('')
}

/** Text at a place in a size of 10 points. */
export function text(x: number, y: number, letters: string, font = 'F1'): string {
  return `BT /${font} 10 Tf ${x} ${y} Td (${letters}) Tj ET\n`
}
