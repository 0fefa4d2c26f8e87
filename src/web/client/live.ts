/** How documents stand, as it changes: one connection for all that the page shows. */

export interface LiveDocument {
  readonly id: string
  readonly status: string
  readonly progress: { readonly pagesDone: number; readonly pageCount: number | null }
  readonly failure: { readonly vi: string; readonly en: string } | null
}

/** The server's limit. */
const MOST = 200
/** Who asks for another selection within this time gets one connection, milliseconds. */
const SETTLE = 300

type Tell = (document: LiveDocument) => void

export class LiveDocuments {
  private readonly wanted = new Map<string, ReadonlySet<string>>()
  private readonly tell: Tell
  private source: EventSource | null = null
  private watched = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(tell: Tell) {
    this.tell = tell
  }

  /** The documents that one part of the page wants to hear of from now on. */
  watch(part: string, ids: Iterable<string>): void {
    this.wanted.set(part, new Set(ids))
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.connect(), SETTLE)
  }

  private connect(): void {
    const ids = [...new Set([...this.wanted.values()].flatMap((part) => [...part]))].slice(0, MOST).sort().join(',')
    if (ids === this.watched) return
    this.watched = ids
    this.source?.close()
    this.source = ids === '' ? null : new EventSource(`/api/events?documents=${ids}`)
    this.source?.addEventListener('document', ({ data }) => this.tell(JSON.parse(data as string) as LiveDocument))
  }
}
