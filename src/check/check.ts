/** What a check is: it looks at one report and says what it doubts. It never throws for what stands in a report. */
import type { Finding } from '../model/finding.ts'
import type { Page } from '../model/page.ts'
import type { MatchedReport } from '../model/report.ts'

export type Check = (report: MatchedReport, pages: readonly Page[]) => Finding[]
