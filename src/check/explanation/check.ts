/** What a check of explanations is: it looks at one report and at what its explanations state, and says what it doubts. */
import type { ReportEvidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'

export type ExplanationCheck = (report: MatchedReport, evidence: ReportEvidence) => Finding[]
