/** `1,3-5` goes in, a set of page numbers comes out. */
import { UsageError } from '../errors.ts'

/** The pages that `text` names. `pageCount` is the last one there is; a page beyond it is a mistake that is said, not skipped. */
export function parsePages(text: string, pageCount: number): Set<number> {
  const pages = new Set<number>()
  for (const part of text.split(',')) {
    const [from, to] = parsePart(part, text)
    if (to > pageCount) {
      throw new UsageError('page-beyond-end', {
        vi: `--pages "${text}": tệp chỉ có ${pageCount} trang.`,
        en: `--pages "${text}": the file has ${pageCount} pages only.`,
      })
    }
    for (let page = from; page <= to; page++) pages.add(page)
  }
  return pages
}

/** Throws a UsageError when `text` is no list of pages; for a check before anything is read. */
export function checkPages(text: string): void {
  for (const part of text.split(',')) parsePart(part, text)
}

function parsePart(part: string, text: string): [from: number, to: number] {
  const match = /^\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?$/u.exec(part)
  const from = Number(match?.[1] ?? 0)
  const to = Number(match?.[2] ?? from)
  if (from < 1 || to < from) {
    throw new UsageError('bad-pages', {
      vi: `--pages "${text}": viết số trang từ 1, ví dụ 1,3-5.`,
      en: `--pages "${text}": write page numbers from 1, such as 1,3-5.`,
    })
  }
  return [from, to]
}
