/** `evidence-conflict`: one document (number, symbol, date) is cited for different subjects. */
import { formatDay, isDay, toIso } from '../../model/day.ts'
import type { CitedDocument } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import { foldLoose } from '../../model/fold.ts'
import type { ExplanationCheck } from './check.ts'
import { excerpt, labelsOfRows, rowsInVietnamese } from '../wording.ts'
import { differInSubject } from './documents-alike.ts'
import { nameOf } from './evidence-symbol.ts'
import { explanationFinding } from './finding.ts'

/** Citations of one document that are compared with each other. */
const MOST_COMPARED = 50

export const evidenceConflict: ExplanationCheck = (report, evidence) => {
  const byIdentity = new Map<string, CitedDocument[]>()
  for (const document of [...evidence.rows.values()].flatMap(({ documents }) => documents)) {
    if (document.subject === null || document.number === null) continue
    const identity = identityOf(document)
    const known = byIdentity.get(identity) ?? []
    // In one row once for each subject is enough, also of a hostile text.
    if (known.length < MOST_COMPARED && !known.some(({ row, subject }) => row === document.row && subject === document.subject)) {
      byIdentity.set(identity, [...known, document])
    }
  }
  return [...byIdentity].flatMap(([identity, documents]): Finding[] => {
    if (documents.length < 2) return []
    const [usual, other] = subjectsOf(documents)
    const [first] = other ?? []
    if (identity === '' || usual === undefined || first?.date === undefined || first.date === null) return []
    const rows = [...new Set(usual.map(({ row }) => row))]
    const same = [...new Set(other?.map(({ row }) => row) ?? [])]
    const name = `${nameOf(first)} ngày ${formatDay(first.date)}`
    const [as, against] = [excerpt(first.subject ?? ''), excerpt(usual[0]?.subject ?? '')]
    return explanationFinding(report, evidence, {
      code: 'evidence-conflict',
      severity: 'warning',
      row: first.row,
      key: nameOf(first),
      rows: [...same.slice(1), ...rows].filter((row) => row !== first.row),
      quotes: [first, ...usual].map(({ row, span, subjectSpan }) => ({ row, span: { from: span.from, to: subjectSpan?.to ?? span.to } })),
      message: {
        vi: `cùng một văn bản (số ${name}) nhưng ghi nội dung khác nhau: mục này ghi “${as}”, ${rowsInVietnamese(report, rows)} ghi “${against}”. Có thể ghi nhầm số hoặc ngày.`,
        en: `one document (${nameOf(first)} of ${formatDay(first.date)}) is cited for different subjects: here “${as}”, at ${labelsOfRows(report, rows)} “${against}”. Its number or date may be mistyped.`,
      },
    })
  })
}

/** Number, symbol, date and, where it is said, the level of the issuer; '' where no date tells it from that of another year. */
function identityOf({ number, year, symbol, date, issuer }: CitedDocument): string {
  if (date === null || !isDay(date)) return ''
  const level =
    /(?:huyen|tinh|thanh pho|quan|so|bo|chinh phu|thu tuong|trung uong)(?: |$)/u.exec(foldLoose(issuer ?? ''))?.[0].trim() ?? 'own'
  return [Number.parseInt(number ?? '', 10), year ?? '', symbol?.toUpperCase().replaceAll(/\s/gu, ''), toIso(date), level].join('|')
}

const alike = (one: CitedDocument, other: CitedDocument): boolean => !differInSubject(one.subject ?? '', other.subject ?? '')

/** The documents by subject: those of the one that most of them have, then those that differ from it. Empty where none does. */
function subjectsOf(documents: readonly CitedDocument[]): CitedDocument[][] {
  const supports = documents.map((one) => documents.filter((other) => alike(one, other)).length)
  const usual = documents[supports.indexOf(Math.max(...supports))]
  if (usual === undefined) return []
  const others = documents.filter((each) => !alike(usual, each))
  return others.length === 0 ? [] : [documents.filter((each) => alike(usual, each)), others]
}
