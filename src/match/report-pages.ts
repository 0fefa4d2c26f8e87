/**
 * Which pages of the file belong to which report: every page to one, so that a page that could not be read is missed by somebody.
 * Two reports share a page only where one ends and the next begins on it.
 */
import type { Page } from '../model/page.ts'
import { foldLoose } from '../model/fold.ts'
import type { ReportRows } from './reports.ts'

/** The words over every official letter: a report that has a letterhead begins on the page with these. */
const LETTERHEAD = 'cong hoa xa hoi chu nghia viet nam'

/** First and last page for each report, in order. */
export function reportPages(pages: readonly Page[], reports: readonly ReportRows[]): (readonly [number, number])[] {
  const firstOfFile = pages[0]?.number ?? reports[0]?.head.page ?? 1
  const lastOfFile = pages.at(-1)?.number ?? reports.at(-1)?.rows.at(-1)?.to.page ?? 1
  const starts = reports.map((report, index) =>
    index === 0 ? firstOfFile : startOf(pages, lastPage(reports[index - 1]), report.head.page),
  )
  return reports.map((report, index) => {
    const start = starts[index] ?? firstOfFile
    const next = starts[index + 1]
    return [start, next === undefined ? lastOfFile : Math.max(start, lastPage(report), next - 1)] as const
  })
}

const lastPage = (report: ReportRows | undefined): number => report?.rows.at(-1)?.to.page ?? 1

/** The page of the letterhead between the end of one report and the table of the next; else the page of that table. */
function startOf(pages: readonly Page[], after: number, tableAt: number): number {
  const between = pages.filter((page) => page.number > after && page.number < tableAt)
  return between.find((page) => foldLoose(page.words.map((word) => word.text).join(' ')).includes(LETTERHEAD))?.number ?? tableAt
}
