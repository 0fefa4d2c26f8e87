/**
 * From an exported report to what was printed: a picture of each page and the places of its words (poppler's programs).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pgmToSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'

/** A word of the exported report; left, top, right and bottom in points of the page. */
export interface PrintedWord {
  readonly text: string
  readonly box: readonly [number, number, number, number]
}

export interface PrintedPage {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly words: readonly PrintedWord[]
}

const TEXT_LIMIT = 64 * 1024 * 1024

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

export function pdfToPrintedPages(path: string): PrintedPage[] {
  const markup = execFileSync('pdftotext', ['-bbox', path, '-'], { maxBuffer: TEXT_LIMIT }).toString('utf8')
  return markup
    .split('<page ')
    .slice(1)
    .map((part) => {
      const size = /^width="([\d.]+)" height="([\d.]+)"/u.exec(part)
      const words = [...part.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</gu)].map(
        ([, left, top, right, bottom, text = '']): PrintedWord => ({
          text: unescape(text),
          box: [Number(left), Number(top), Number(right), Number(bottom)],
        }),
      )
      return { width: Number(size?.[1]), height: Number(size?.[2]), words }
    })
}

/** Pictures of all pages, one after the other; each is made when it is asked for, for a page in print is large. */
export function* printPages(path: string, dpi: number): Generator<Sheet> {
  const folder = mkdtempSync(join(tmpdir(), 'bangdiem-print-'))
  try {
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', path, join(folder, 'page')])
    for (const name of readdirSync(folder).sort()) yield pgmToSheet(readFileSync(join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
