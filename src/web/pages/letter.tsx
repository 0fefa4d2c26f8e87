/** The letter to a unit: what it is asked to explain or correct, each with its page and picture. Made to be printed. */
import { findDocument } from '../../store/documents.ts'
import type { Extraction } from '../../model/extraction.ts'
import { loadExtractions } from '../../store/results.ts'
import { notFound } from '../api-error.ts'
import { withPageProblems } from '../i18n/failures.ts'
import { formatDate, formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { LETTER } from '../i18n/letter.ts'
import { extractionToEntries, type LetterEntry, type PagePart } from '../letter/entries.ts'
import type { Routes } from '../service.ts'
import { ID_PATTERN } from '../ids.ts'
import { html } from './html.ts'
import { Layout } from './layout.tsx'
import { viewOf, withQuery } from './view.ts'

/** Fine enough for print. */
const PICTURE_DPI = 150

export const letterPage: Routes = (app, { db, version }) => {
  app.get(`/documents/:id{${ID_PATTERN}}/letter`, async (c) => {
    const document = await findDocument(db, c.var.caller.scope, c.req.param('id'))
    if (document === null) throw notFound()
    const view = viewOf(c, version)
    const words = LETTER[view.language]
    const index = Number(view.query.get('report') ?? '1')
    const extraction = (await loadExtractions(db, document, 'current'))[index - 1]
    if (extraction === undefined) throw notFound()
    const infos = view.query.get('infos') === '1'
    const entries = extractionToEntries(withPageProblems(extraction), { infos })
    return html(
      c,
      <Layout
        view={view}
        title={words.title}
        actions={
          <>
            <a class="button no-print" href={`/documents/${document.id}?report=${index}`}>
              {words.back}
            </a>
            <a class="button no-print" href={withQuery(view, { infos: infos ? null : '1' })}>
              {infos ? words.withoutInfos : words.withInfos}
            </a>
            <button type="button" class="primary no-print" data-print hidden>
              {words.print}
            </button>
          </>
        }
      >
        <article class="letter">
          <Head language={view.language} extraction={extraction} />
          {entries.length === 0 ? (
            <p class="empty">{words.nothing}</p>
          ) : (
            <>
              <p>{words.opening(extraction.report.unit ?? words.theUnit)}</p>
              <ol class="letter-entries">
                {entries.map((entry) => (
                  <Entry key={entry.row?.id ?? ''} language={view.language} entry={entry} documentId={document.id} />
                ))}
              </ol>
              <p>{words.count(formatNumber(view.language, entries.length))}</p>
              <p class="letter-signature">{words.signature}</p>
            </>
          )}
        </article>
      </Layout>,
    )
  })
}

function Head({ language, extraction }: { readonly language: Language; readonly extraction: Extraction }) {
  const words = LETTER[language]
  const { report, document } = extraction
  const lines = [
    [words.unit, report.unit ?? words.unknown],
    [words.period, report.period?.text ?? words.unknown],
    [words.report, report.title ?? words.unknown],
    [words.file, document.fileName],
    [words.date, formatDate(language, new Date())],
  ]
  return (
    <dl class="letter-head">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface EntryProps {
  readonly language: Language
  readonly entry: LetterEntry
  readonly documentId: string
}

function Entry({ language, entry: { row, findings, parts }, documentId }: EntryProps) {
  const words = LETTER[language]
  return (
    <li>
      <h2>{row === null ? words.general : `${row.id}. ${row.name}`}</h2>
      {row !== null && (
        <p class="note">
          {words.printed}: {words.max} {formatNumber(language, row.max)}, {words.self} {formatNumber(language, row.self)}
        </p>
      )}
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {finding.message[language]}
            {finding.suggestion?.certainty === 'unique' && (
              <>
                {' '}
                <em>
                  {words.suggestion}: {finding.suggestion.why[language]}
                </em>
              </>
            )}
          </li>
        ))}
      </ul>
      {parts.map((part) => (
        <Part key={part.page} language={language} part={part} documentId={documentId} />
      ))}
      <p class="letter-answer">
        {words.answer}: <span aria-hidden="true">………………………………………………………………………………………………</span>
      </p>
    </li>
  )
}

interface PartProps {
  readonly language: Language
  readonly part: PagePart
  readonly documentId: string
}

/** A part of the page's picture, in the page's points, with what is meant outlined. */
function Part({ language, part: { page, width, height, top, bottom, marked }, documentId }: PartProps) {
  const words = LETTER[language]
  return (
    <figure>
      <figcaption>{words.page(String(page))}</figcaption>
      <svg class="page-part" viewBox={`0 ${top} ${width} ${bottom - top}`} role="img" aria-label={words.picture(String(page))}>
        <image
          href={`/api/documents/${documentId}/pages/${page}.png?dpi=${PICTURE_DPI}`}
          width={width}
          height={height}
          preserveAspectRatio="none"
        />
        {marked.map(([left, boxTop, right, boxBottom]) => (
          <rect key={`${left} ${boxTop}`} x={left - 2} y={boxTop - 2} width={right - left + 4} height={boxBottom - boxTop + 4} />
        ))}
      </svg>
    </figure>
  )
}
