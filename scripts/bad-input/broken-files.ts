/**
 * Files that are no PDF, are cut off, locked, or whose skeleton (cross-reference, page tree) is wrong.
 */
import { readFileSync } from 'node:fs'
import { encryptedPdf } from './encrypted.ts'
import type { Kind } from './kind.ts'
import { PdfFile, streamSource } from './pdf-file.ts'
import { addFont, scoreSheet, sheetsToPdf } from './sheet.ts'

/** The report of the fixtures: a real producer's file. */
export function fixtureReport(): Buffer {
  return readFileSync(new URL('fixtures/ngoc-ky-2023/report.pdf', projectRoot()))
}

/** The project's folder, from the sources as well as from the build. */
export function projectRoot(): URL {
  const here = new URL('../../', import.meta.url)
  return here.pathname.endsWith('/dist/') ? new URL('../', here) : here
}

const truncated = [0.02, 0.25, 0.5, 0.75, 0.9, 0.99].map((share): Kind => ({
  name: `truncated-at-${Math.round(share * 100)}-percent`,
  outcome: 'either',
  rows: 'report',
  make() {
    const whole = fixtureReport()
    return whole.subarray(0, Math.floor(whole.length * share))
  },
}))

/** A file of one good page whose page tree or trailer is made by `wreck`. */
function skeleton(wreck: (file: PdfFile, page: number, pages: number) => { pages: string; trailer?: string; page?: string }): Buffer {
  const file = new PdfFile()
  const font = addFont(file)
  const pages = file.reserve()
  const content = file.addStream('', scoreSheet())
  const page = file.reserve()
  const wrong = wreck(file, page, pages)
  file.set(
    page,
    wrong.page ??
      `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
  )
  file.set(pages, wrong.pages)
  return file.save(file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`), wrong.trailer === undefined ? {} : { trailer: wrong.trailer })
}

const wholeFile = (source: string): Buffer => Buffer.from(source, 'latin1')

export const BROKEN_FILES: readonly Kind[] = [
  { name: 'empty', says: /file is empty/u, outcome: 'refused', make: () => Buffer.alloc(0) },
  { name: 'text-file', says: /not a PDF/u, outcome: 'refused', make: () => Buffer.from('STT;Tiêu chí;Điểm\n1;Kế hoạch;2,5\n'.repeat(50)) },
  { name: 'zip-file', says: /not a PDF/u, outcome: 'refused', make: () => wholeFile(`PK\x03\x04${'\x00'.repeat(2000)}`) },
  { name: 'picture-file', says: /not a PDF/u, outcome: 'refused', make: () => wholeFile(`\x89PNG\r\n\x1A\n${'\x00'.repeat(2000)}`) },
  { name: 'header-only', says: /damaged/u, outcome: 'refused', make: () => wholeFile('%PDF-1.7\n') },
  {
    name: 'header-and-noise',
    says: /damaged/u,
    outcome: 'refused',
    make: () => wholeFile(`%PDF-1.7\n${'obj << >> stream xref '.repeat(500)}`),
  },
  ...truncated,
  {
    name: 'junk-before-header',
    outcome: 'read',
    make: () => Buffer.concat([Buffer.from('\r\n'.repeat(200)), sheetsToPdf([scoreSheet()])]),
  },
  { name: 'encrypted', says: /password/u, outcome: 'refused', make: () => encryptedPdf('mật khẩu', scoreSheet()) },
  { name: 'encrypted-no-user-password', outcome: 'read', make: () => encryptedPdf('', scoreSheet()) },
  {
    name: 'encrypted-wrong-password',
    says: /password is wrong/u,
    outcome: 'refused',
    args: ['--password', 'sai'],
    make: () => encryptedPdf('dung', scoreSheet()),
  },
  { name: 'encrypted-right-password', outcome: 'read', args: ['--password', 'dung'], make: () => encryptedPdf('dung', scoreSheet()) },
  { name: 'no-pages', says: /no pages/u, outcome: 'refused', make: () => sheetsToPdf([]) },
  {
    name: 'hundred-thousand-pages',
    says: /more pages than the limit/u,
    outcome: 'refused',
    make() {
      const file = new PdfFile()
      const font = addFont(file)
      const content = file.addPacked('', scoreSheet())
      const pages = file.reserve()
      const kids: string[] = []
      for (let index = 0; index < 100_000; index += 1) {
        kids.push(
          `${file.add(`<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F1 ${font} 0 R>>>>>>`)} 0 R`,
        )
      }
      file.set(pages, `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`)
      return file.save(file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`))
    },
  },
  {
    name: 'count-says-hundred-thousand',
    outcome: 'read',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 100000 /Kids [${page} 0 R] >>` })),
  },
  {
    name: 'count-is-negative',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count -1 /Kids [${page} 0 R] >>` })),
  },
  {
    name: 'count-is-a-name',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count /Many /Kids [${page} 0 R] >>` })),
  },
  {
    name: 'count-too-small',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1 /Kids [${`${page} 0 R `.repeat(50)}] >>` })),
  },
  {
    name: 'same-page-a-million-times',
    says: /more pages than the limit/u,
    outcome: 'refused',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1000000 /Kids [${`${page} 0 R `.repeat(1_000_000)}] >>` })),
  },
  {
    name: 'kids-loop',
    says: /damaged/u,
    outcome: 'refused',
    make: () => skeleton((_, __, pages) => ({ pages: `<< /Type /Pages /Count 3 /Kids [${pages} 0 R ${pages} 0 R] >>` })),
  },
  {
    name: 'parent-loop',
    outcome: 'either',
    make: () => skeleton((_, page, pages) => ({ pages: `<< /Type /Pages /Parent ${pages} 0 R /Count 1 /Kids [${page} 0 R] >>` })),
  },
  {
    name: 'page-is-a-number',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`, page: '42' })),
  },
  {
    name: 'page-without-anything',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`, page: '<< /Type /Page >>' })),
  },
  {
    name: 'page-tree-ten-thousand-deep',
    outcome: 'either',
    make: () =>
      skeleton((file, page, pages) => {
        let inner = page
        for (let depth = 0; depth < 10_000; depth += 1)
          inner = file.add(`<< /Type /Pages /Count 1 /Kids [${inner} 0 R] /Parent ${pages} 0 R >>`)
        return { pages: `<< /Type /Pages /Count 1 /Kids [${inner} 0 R] >>` }
      }),
  },
  { name: 'previous-xref-is-itself', outcome: 'either', make: () => loopedXref('Prev') },
  { name: 'hybrid-xref-is-itself', outcome: 'either', make: () => loopedXref('XRefStm') },
  {
    name: 'object-is-itself',
    outcome: 'either',
    make: () => skeleton((file, page) => ({ pages: `<< /Type /Pages /Count ${selfReference(file)} 0 R /Kids [${page} 0 R] >>` })),
  },
  {
    name: 'length-is-the-stream-itself',
    outcome: 'either',
    make: () =>
      skeleton((file, page, pages) => {
        const stream = file.reserve()
        file.set(stream, `<< /Length ${stream} 0 R >>\nstream\n0 0 m\nendstream`)
        return {
          pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`,
          page: `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R >>`,
        }
      }),
  },
  {
    name: 'object-stream-extends-itself',
    outcome: 'either',
    make: () =>
      skeleton((file, page) => {
        const stream = file.reserve()
        file.set(stream, streamSource(`/Type /ObjStm /N 1000000 /First 8 /Extends ${stream} 0 R`, '1 0 2 5 << >>'))
        return { pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] /Extra ${stream} 0 R >>` }
      }),
  },
  {
    name: 'brackets-a-million-deep',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] /Deep ${'['.repeat(1_000_000)} >>` })),
  },
  {
    name: 'dictionaries-hundred-thousand-deep',
    outcome: 'either',
    make: () => skeleton((_, page) => ({ pages: `<< /Type /Pages /Count 1 /Kids [${page} 0 R] /Deep ${'<< /A '.repeat(100_000)} >>` })),
  },
  {
    name: 'xref-of-a-billion',
    outcome: 'either',
    make: () =>
      wholeFile(
        '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 1000000000\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 1000000000 >>\nstartxref\n45\n%%EOF',
      ),
  },
]

function selfReference(file: PdfFile): number {
  const number = file.reserve()
  file.set(number, `${number} 0 R`)
  return number
}

/** A good file whose trailer sends the reader back to the same cross-reference table. */
function loopedXref(key: 'Prev' | 'XRefStm'): Buffer {
  const placeholder = '0000000000'
  const file = sheetsToPdf([scoreSheet()]).toString('latin1')
  const start = /startxref\n(\d+)/u.exec(file)?.[1] ?? '0'
  return wholeFile(file.replace(/(trailer\n<<)/u, `$1 /${key} ${start.padStart(placeholder.length, '0')}`))
}
