/**
 * Pages that could not be read, or not all of them, go in, one sentence for each reason comes out: eight scanned pages are said once, not eight times.
 */
import { isUnread } from '../model/unread-page.ts'
import type { Language } from './names.ts'

/** Of an extraction's document, or of a document as read. */
interface PageAsRead {
  readonly number: number
  readonly source: string
  readonly problem: { readonly vi: string; readonly en: string } | null
}

export interface FailedPages {
  /** Ascending. */
  readonly numbers: readonly number[]
  readonly problem: PageAsRead['problem']
}

/** Pages with something unread for the same reason together, in order of their first page. */
export function failedPagesByReason(pages: readonly PageAsRead[]): FailedPages[] {
  const groups = new Map<string, { numbers: number[]; problem: PageAsRead['problem'] }>()
  for (const { number, problem } of pages.filter(isUnread)) {
    const key = problem?.vi ?? ''
    const group = groups.get(key) ?? { numbers: [], problem }
    group.numbers.push(number)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** `1–3, 5`: ascending page numbers, runs drawn together. */
export function pageRanges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}

/** `trang 1–3, 5`, `pages 1–3, 5`. */
export function pagesInWords(numbers: readonly number[], language: Language): string {
  const word = language === 'vi' ? 'trang' : numbers.length === 1 ? 'page' : 'pages'
  return `${word} ${pageRanges(numbers)}`
}

/** `trang 1–8 không đọc được: reason`. */
export function failedPagesSentence({ numbers, problem }: FailedPages, language: Language): string {
  const pages = pagesInWords(numbers, language)
  return language === 'vi'
    ? `${pages} không đọc được: ${problem?.vi ?? 'không rõ lý do.'}`
    : `${pages} could not be read: ${problem?.en ?? 'no reason is known.'}`
}
