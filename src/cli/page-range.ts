/** `1,3-5` goes in, page numbers come out. */
import { UsageError } from '../errors.ts'

/** The pages that `text` names, ascending. Throws a UsageError when it is no list of pages. */
export function parsePages(text: string): number[] {
  const pages = new Set<number>()
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,6})\s*(?:-\s*(\d{1,6})\s*)?$/u.exec(part)
    const from = Number(match?.[1] ?? 0)
    const to = Number(match?.[2] ?? from)
    if (from < 1 || to < from) {
      throw new UsageError('bad-pages', {
        vi: `--pages "${text}": viết số trang từ 1, ví dụ 1,3-5.`,
        en: `--pages "${text}": write page numbers from 1, such as 1,3-5.`,
      })
    }
    for (let page = from; page <= to; page++) pages.add(page)
  }
  return [...pages].sort((a, b) => a - b)
}

/** A page beyond the last one is a mistake that is said, not passed over. */
export function checkPages(pages: readonly number[], pageCount: number): void {
  const beyond = pages.find((page) => page > pageCount)
  if (beyond === undefined) return
  throw new UsageError('page-beyond-end', {
    vi: `--pages ${beyond}: tệp chỉ có ${pageCount} trang.`,
    en: `--pages ${beyond}: the file has ${pageCount} page${pageCount === 1 ? '' : 's'} only.`,
  })
}
