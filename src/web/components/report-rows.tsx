/** Documents as lines of the list: whose report it is, how it stands, its points, what is open. */
import { Badge, type Tone } from './badge.tsx'
import { failureFor } from '../i18n/failures.ts'
import { formatNumber, formatTime, NO_VALUE } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { REPORTS } from '../i18n/reports.ts'
import type { ListedDocument, ListedReport } from '../../store/report-list.ts'
import type { DocumentStatus } from '../../store/tables.ts'

export const STATE_TONES: Readonly<Record<DocumentStatus, Tone>> = {
  queued: 'quiet',
  reading: 'busy',
  'needs-review': 'warn',
  clean: 'good',
  partial: 'bad',
  failed: 'bad',
  cancelled: 'quiet',
  reviewed: 'good',
}

interface RowProps {
  readonly document: ListedDocument
  readonly language: Language
}

/** What a line is called where only one name has room. */
export const nameOf = ({ reports, fileName }: ListedDocument): string => reports[0]?.unitName ?? fileName

export function ReportRow({ document, language }: RowProps) {
  const words = REPORTS[language]
  const { id, fileName, reports, createdAt } = document
  const [first] = reports
  return (
    <tr id={`d-${id}`} class={first === undefined ? 'no-report' : undefined} data-document={id} data-status={document.status}>
      <td class="select">
        <input type="checkbox" name="document" value={id} form="bulk" aria-label={words.selectOne(nameOf(document))} />
      </td>
      <th scope="row">
        <a class="report-link" href={`/documents/${id}`}>
          {nameOf(document)}
        </a>
        <div class="sub">
          {first !== undefined && first.unitName !== null && <span class="file-name">{fileName}</span>}
          {first !== undefined && !first.unitIsKnown && (
            <span class="hint">{first.unitName === null ? words.unknownUnit : words.notInRegistry}</span>
          )}
          {reports.length > 1 && <span class="hint">{words.moreReports(formatNumber(language, reports.length - 1))}</span>}
        </div>
      </th>
      <td class="period">{first?.periodName ?? NO_VALUE}</td>
      <td class="state">
        <State document={document} language={language} />
      </td>
      <Points report={first} language={language} />
      <td class="open">
        <OpenFlags document={document} language={language} />
      </td>
      <td class="time">
        <time dateTime={createdAt.toISOString()}>{formatTime(language, createdAt)}</time>
      </td>
    </tr>
  )
}

function State({ document, language }: RowProps) {
  const words = REPORTS[language]
  const { status, pagesDone, pageCount, failure, reviewedBy, assignedTo } = document
  return (
    <>
      <Badge tone={STATE_TONES[status]}>{words.states[status]}</Badge>
      {status === 'reading' && pageCount !== null && (
        <div class="sub">
          <progress value={pagesDone} max={pageCount} aria-label={words.states.reading} />
          <span class="pages-read">{words.pagesRead(formatNumber(language, pagesDone), formatNumber(language, pageCount))}</span>
        </div>
      )}
      {status === 'reviewed' && reviewedBy !== null && <div class="sub">{words.reviewedBy(reviewedBy)}</div>}
      {status !== 'reviewed' && assignedTo !== null && <div class="sub assigned">{words.assignedTo(assignedTo)}</div>}
      {failure !== null && status === 'failed' && <div class="sub reason">{failureFor(failure.code, failure)[language]}</div>}
    </>
  )
}

/** Two cells. */
function Points({ report, language }: { readonly report: ListedReport | undefined; readonly language: Language }) {
  const number = (numeral: string | null = null): string => formatNumber(language, numeral === null ? null : Number(numeral))
  return (
    <>
      <td class="number">
        {report?.selfIsSum === true ? <abbr title={REPORTS[language].isSum}>{`Σ ${number(report.self)}`}</abbr> : number(report?.self)}
      </td>
      <td class="number quiet">{number(report?.max)}</td>
    </>
  )
}

function OpenFlags({ document: { errors, warnings, infos, status, reports }, language }: RowProps) {
  const words = REPORTS[language]
  const count = (value: number): string => formatNumber(language, value)
  if (reports.length === 0) return <span class="quiet">{NO_VALUE}</span>
  if (errors + warnings === 0 && (infos === 0 || status === 'reviewed')) return <span class="quiet">{words.nothingOpen}</span>
  return (
    <span class="flags">
      {errors > 0 && <Badge tone="bad">{words.errors(count(errors))}</Badge>}
      {warnings > 0 && <Badge tone="warn">{words.warnings(count(warnings))}</Badge>}
      {infos > 0 && <span class="quiet">{words.infos(count(infos))}</span>}
    </span>
  )
}
