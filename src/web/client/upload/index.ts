/**
 * Uploading from the list: files that are dropped anywhere on the page, chosen, or a folder of them. What is under way is kept for the
 * tab, so that after a reload reading goes on being shown.
 */
import { h, render } from 'preact'
import { formatBytes } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { UPLOAD } from '../../i18n/upload.ts'
import type { LiveDocument, LiveDocuments } from '../live.ts'
import { filesOf, isReport } from './dropped-files.ts'
import { shownOf, UploadPanel } from './panel.tsx'
import { type Entry, type EntryState, type KeptEntry, UploadQueue } from './upload-queue.ts'

const KEPT = 'bangdiem-upload'
/** Statuses after which nothing more is to be told. */
const AT_REST: ReadonlySet<string> = new Set(['needs-review', 'clean', 'partial', 'failed', 'cancelled', 'reviewed'])

export interface Uploads {
  /** How a document stands; told by the connection that the page has. */
  readonly tell: (document: LiveDocument) => void
}

/** Returns null where the page has no place for uploads. `arrived` is called when the server has taken another file. */
export function startUploads(live: LiveDocuments, arrived: () => void): Uploads | null {
  const form = document.querySelector<HTMLFormElement>('#upload')
  const place = document.querySelector<HTMLElement>('#upload-progress')
  if (form === null || place === null) return null
  const language = document.documentElement.lang as Language
  const words = UPLOAD[language]
  const maxBytes = Number(form.dataset['maxBytes'])
  const documents = new Map<string, LiveDocument>()
  let sent = 0
  let drawn = false

  const draw = (): void => {
    drawn = false
    const { entries } = queue
    render(
      h(UploadPanel, {
        entries,
        documents,
        language,
        onRetry: (some) => queue.retry(some),
        onClear: () =>
          queue.clear(
            (entry) => shownOf(entry, documents, language).isDone || entry.state.kind === 'refused' || entry.state.kind === 'lost',
          ),
      }),
      place,
    )
    keep(entries, words.lost)
    live.watch('upload', unread(entries, documents))
    const nowSent = entries.filter(({ state }) => state.kind === 'sent').length
    if (nowSent > sent) arrived()
    sent = nowSent
  }
  // Two hundred files say how they get on many times a second; the page is drawn once a frame.
  const changed = (): void => {
    if (drawn) return
    drawn = true
    requestAnimationFrame(draw)
  }
  const limit = formatBytes(language, maxBytes)
  const queue = new UploadQueue({ maxBytes, words: { ...words, tooLarge: words.tooLarge.replace('{size}', limit) } }, changed)
  const add = (files: readonly File[]): void => {
    const period = form.querySelector<HTMLSelectElement>('[name="period"]')?.value ?? ''
    queue.fields = period === '' ? {} : { period }
    queue.add(files)
  }

  queue.restore(kept())
  takeChosen(form, add)
  takeDropped(add)
  addEventListener('beforeunload', (event) => {
    if (queue.isBusy) event.preventDefault()
  })
  return {
    tell: (document) => {
      documents.set(document.id, document)
      changed()
    },
  }
}

function takeChosen(form: HTMLFormElement, add: (files: readonly File[]) => void): void {
  form.addEventListener('submit', (event) => event.preventDefault())
  const input = form.querySelector<HTMLInputElement>('[name="file"]')
  const folder = form.querySelector<HTMLInputElement>('#upload-folder')
  form.querySelector('#upload-folder-field')?.removeAttribute('hidden')
  // The label is the button: a browser writes its own button in its own language.
  form.classList.add('scripted')
  // Chosen is meant: there is no second step.
  form.querySelector('[type="submit"]')?.setAttribute('hidden', '')
  for (const each of [input, folder]) {
    each?.addEventListener('change', () => {
      const files = [...(each.files ?? [])]
      add(each === folder ? files.filter(isReport) : files)
      each.value = ''
    })
  }
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** The whole page takes files. */
function takeDropped(add: (files: readonly File[]) => void): void {
  const target = document.querySelector<HTMLElement>('#drop-target')
  const show = (isShown: boolean): void => {
    if (target !== null) target.hidden = !isShown
  }
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    show(true)
  })
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(false)
  })
  addEventListener('drop', (event) => {
    show(false)
    if (!hasFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    const several = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true)
    void filesOf(event.dataTransfer).then((files) => add(several ? files.filter(isReport) : files))
  })
}

const unread = (entries: readonly Entry[], documents: ReadonlyMap<string, LiveDocument>): string[] =>
  entries.flatMap(({ state }) => {
    if (state.kind !== 'sent') return []
    const status = documents.get(state.id)?.status
    return status !== undefined && AT_REST.has(status) ? [] : [state.id]
  })

/** What is not at the server is told as lost after a reload, unless it has arrived: the browser does not give the file out again. */
function keep(entries: readonly Entry[], lost: string): void {
  const kept = entries.map(({ name, hash, state }): KeptEntry => {
    const isUnderWay = state.kind === 'waiting' || state.kind === 'checking' || state.kind === 'sending' || state.kind === 'broken'
    const after: EntryState = isUnderWay ? { kind: 'lost', reason: lost } : state
    return { name, hash, state: after }
  })
  sessionStorage.setItem(KEPT, JSON.stringify(kept))
}

function kept(): KeptEntry[] {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(entries) ? (entries as KeptEntry[]) : []
  } catch {
    // Not ours: nothing was under way.
    return []
  }
}
