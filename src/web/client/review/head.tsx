/** Above the report: whose it is, what is left, whether all is kept, who else is here, and what is done with it as a whole. */
import { reportTotals } from '../../../model/totals.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { totalsOf } from './calculation.ts'
import type { Commands } from './commands.ts'
import type { Screen } from './screen.ts'

interface HeadProps {
  readonly language: Language
  readonly screen: Screen
  readonly commands: Commands
  readonly present: readonly string[]
}

export function Head({ language, screen, commands, present }: HeadProps) {
  const words = REVIEW[language]
  const { session, counts, extraction } = screen
  const { document, extractions, next, mayReview } = session.body
  const place = document.reports.find(({ report }) => report === screen.state.focus.report)
  const isDone = document.status === 'reviewed'
  const whose = `${place?.unit ?? words.unitUnknown} · ${extraction?.report.period?.text ?? place?.period ?? words.periodUnknown}`
  return (
    <header class="review-head">
      <div class="review-whose">
        <h1>{extraction?.report.unit ?? document.fileName}</h1>
        {mayReview ? (
          <button type="button" class="plain small" onClick={() => commands.do({ do: 'place' })} title={words.place}>
            {whose}
          </button>
        ) : (
          <span class="quiet">{whose}</span>
        )}
        {extractions.length < 2 ? null : (
          <select
            aria-label={words.reportOf}
            value={screen.state.focus.report}
            onChange={(event) => screen.focusReport(Number(event.currentTarget.value))}
          >
            {extractions.map((each, index) => (
              <option key={index} value={index + 1}>
                {words.report(index + 1, extractions.length, each.report.unit ?? '')}
              </option>
            ))}
          </select>
        )}
      </div>
      <p class="review-left">
        <Count tone="error" mark="✗" count={counts.errors} />
        <Count tone="warning" mark="!" count={counts.warnings} />
        <Count tone="info" mark="i" count={counts.infos} />
        <span class="visually-hidden">{words.left(counts.errors, counts.warnings, counts.infos)}</span>
      </p>
      <Totals language={language} screen={screen} />
      <p class={`review-kept ${session.connection}`}>
        {session.connection === 'cut' ? words.cut(session.unsent) : session.unsent > 0 ? words.sending(session.unsent) : words.saved}
      </p>
      {present.length === 0 ? null : <p class="review-present">{words.present(present.join(', '))}</p>}
      <div class="review-tools">
        <Tool words={words.history} mark="H" onClick={() => commands.do({ do: 'history' })} pressed={screen.state.showHistory} />
        <a class="button small" title={words.letter} href={`/documents/${document.id}/letter?report=${screen.state.focus.report}`}>
          {words.letterShort}
        </a>
        {mayReview ? <Tool words={words.sample} mark="L" onClick={() => commands.do({ do: 'sample' })} /> : null}
        <Tool words={words.keysShort} mark="?" onClick={() => commands.do({ do: 'help' })} />
        {next === null ? null : <Tool words={words.nextDocument} mark="V" onClick={() => commands.do({ do: 'next-document' })} />}
        {!mayReview ? null : isDone ? (
          <button type="button" class="small" onClick={() => commands.reopen()}>
            {words.reopen}
          </button>
        ) : (
          <button
            type="button"
            class={counts.errors === 0 ? 'primary small' : 'small'}
            title={words.finishKeys}
            aria-keyshortcuts="Control+Enter"
            onClick={() => commands.do({ do: 'finish' })}
          >
            {words.finish}
          </button>
        )}
      </div>
    </header>
  )
}

function Count({ tone, mark, count }: { readonly tone: string; readonly mark: string; readonly count: number }) {
  return (
    <span class={count === 0 ? 'review-count none' : `review-count ${tone}`} aria-hidden="true">
      {mark} {count}
    </span>
  )
}

function Tool({ words, mark, onClick, pressed }: { words: string; mark: string; onClick: () => void; pressed?: boolean }) {
  return (
    <button type="button" class="small" aria-pressed={pressed} onClick={onClick}>
      {words} <kbd>{mark}</kbd>
    </button>
  )
}

/** The unit's own total beside the reviewer's: of the criteria, not of printed subtotals. */
function Totals({ language, screen }: { readonly language: Language; readonly screen: Screen }) {
  const words = REVIEW[language]
  const rows = screen.extraction?.rows ?? []
  const { self, appraised, scored, appraisedCount } = totalsOf(rows)
  // What the list shows: the printed figures, which count what a criterion leaves blank and its parent does not.
  const { self: printed } = reportTotals(rows)
  return (
    <p class="review-totals" title={words.totalsHint}>
      {words.totals} {words.self.toLowerCase()} <strong>{formatNumber(language, self)}</strong>
      {printed === null || printed === self ? null : ` (${words.printedTotal(formatNumber(language, printed))})`}
      {appraisedCount === 0 ? null : (
        <>
          {' '}
          · {words.appraised.toLowerCase()} <strong>{formatNumber(language, appraised)}</strong> ({words.totalOf(appraisedCount, scored)})
        </>
      )}
    </p>
  )
}
