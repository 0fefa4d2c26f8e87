/** The files of an upload, each with how it gets on: sending, then reading page by page, or why not and what to do. */
import { UPLOAD } from '../../i18n/upload.ts'
import { formatNumber, formatTime } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import type { LiveDocument } from '../live.ts'
import type { Entry } from './upload-queue.ts'

export interface PanelProps {
  readonly entries: readonly Entry[]
  readonly documents: ReadonlyMap<string, LiveDocument>
  readonly language: Language
  readonly onRetry: (entries: readonly Entry[]) => void
  readonly onClear: () => void
}

type Words = (typeof UPLOAD)[Language]
interface Shown {
  readonly text: string
  readonly tone: 'good' | 'bad' | ''
  /** 0 to 1; null: no bar. */
  readonly share: number | null
  readonly link: string | null
  readonly isDone: boolean
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (gap, name: string) => values[name] ?? gap)
const plain: Shown = { text: '', tone: '', share: null, link: null, isDone: false }
const linkTo = (id: string): string => `/documents/${id}`

/** How an entry stands, in words. */
export function shownOf({ state }: Entry, documents: ReadonlyMap<string, LiveDocument>, language: Language): Shown {
  const words: Words = UPLOAD[language]
  switch (state.kind) {
    case 'waiting':
      return { ...plain, text: words.waiting }
    case 'checking':
      return { ...plain, text: words.checking }
    case 'sending':
      return { ...plain, text: words.sending, share: state.share }
    case 'sent':
      return { ...readingOf(documents.get(state.id), words, language), link: linkTo(state.id) }
    case 'duplicate': {
      const { by, createdAt, fileName, id } = state.known
      const values = { by: by ?? words.someone, at: formatTime(language, createdAt), name: fileName }
      return { ...plain, text: fill(words.duplicate, values), link: linkTo(id), isDone: true }
    }
    case 'same':
      return { ...plain, text: fill(words.duplicateHere, { name: state.as }), isDone: true }
    case 'refused':
    case 'broken':
    case 'lost':
      return { ...plain, text: state.reason, tone: 'bad' }
  }
}

function readingOf(document: LiveDocument | undefined, words: Words, language: Language): Shown {
  const { status, progress, failure } = document ?? { status: 'queued', progress: null, failure: null }
  const pages = progress?.pageCount ?? null
  if (status === 'reading' && progress !== null && pages !== null) {
    const values = { done: formatNumber(language, progress.pagesDone), count: formatNumber(language, pages) }
    return { ...plain, text: fill(words.reading, values), share: pages === 0 ? 0 : progress.pagesDone / pages }
  }
  const done = { ...plain, isDone: true }
  if (status === 'needs-review') return { ...done, text: words.needsReview }
  if (status === 'clean') return { ...done, text: words.clean, tone: 'good' }
  if (status === 'partial') return { ...done, text: words.partial, tone: 'bad' }
  if (status === 'cancelled') return { ...done, text: words.cancelled }
  if (status === 'failed') return { ...done, text: failure?.[language] ?? '', tone: 'bad', isDone: false }
  return status === 'reviewed' ? { ...done, text: words.done, tone: 'good' } : { ...plain, text: words.queued }
}

export function UploadPanel({ entries, documents, language, onRetry, onClear }: PanelProps) {
  if (entries.length === 0) return null
  const words = UPLOAD[language]
  const shown = entries.map((entry) => ({ entry, how: shownOf(entry, documents, language) }))
  const broken = entries.filter(({ state }) => state.kind === 'broken')
  // Of two hundred files the few that need somebody come first.
  const inOrder = [...shown.filter(({ how }) => how.tone === 'bad'), ...shown.filter(({ how }) => how.tone !== 'bad')]
  const count = (matches: (each: (typeof shown)[number]) => boolean): string => formatNumber(language, shown.filter(matches).length)
  const values = {
    all: formatNumber(language, entries.length),
    sent: count(({ entry }) => entry.state.kind === 'sent'),
    read: count(({ entry, how }) => entry.state.kind === 'sent' && how.isDone),
    bad: count(({ how }) => how.tone === 'bad'),
  }
  return (
    <div class="card">
      <div class="upload-head">
        <h2>{words.files}</h2>
        <span role="status">
          {fill(words.summary, values)}
          {values.bad !== '0' && <strong class="bad"> {fill(words.inTrouble, values)}</strong>}
        </span>
        <div class="actions">
          {broken.length > 1 && (
            <button type="button" onClick={() => onRetry(broken)}>
              {words.retryAll}
            </button>
          )}
          <button type="button" class="plain" onClick={onClear}>
            {words.clear}
          </button>
        </div>
      </div>
      <ul class="upload-list" tabIndex={0} aria-label={words.files}>
        {inOrder.map(({ entry, how }) => (
          <li key={entry.key}>
            <span class="name" title={entry.name}>
              {entry.name}
            </span>
            <span class={how.tone}>{how.text}</span>
            {how.share === null ? <span /> : <progress value={how.share} max={1} aria-label={`${entry.name}: ${how.text}`} />}
            {entry.state.kind === 'broken' ? (
              <button type="button" class="small" onClick={() => onRetry([entry])}>
                {words.retry}
              </button>
            ) : how.link === null ? (
              <span />
            ) : (
              <a href={how.link} aria-label={`${words.open}: ${entry.name}`}>
                {words.open}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
