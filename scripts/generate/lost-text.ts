/**
 * Whether a drawn PDF lacks words of its truth: an office suite drops a line at times where a row is cut by a page break, and a truth
 * that the page does not show is none. Told by poppler, which has nothing to do with the reader under test.
 */
import { execFileSync } from 'node:child_process'
import type { GeneratedReport } from './seed-to-report.ts'

/** Words as bags: how often each run of letters and digits occurs. Marks at which a line may be broken part words. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words of the names and explanations that the PDF shows less often than the truth says; [] where its text layer cannot tell. */
export function lostWords(report: GeneratedReport, pdf: string): string[] {
  if (!['unicode', 'nfd'].includes(report.plan.encoding)) return []
  const shown = countWords(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }))
  const wanted = countWords(report.truths.flatMap(({ rows }) => rows.flatMap(({ name, explanation }) => [name, explanation])).join('\n'))
  return [...wanted].filter(([word, count]) => (shown.get(word) ?? 0) < count).map(([word]) => word)
}
