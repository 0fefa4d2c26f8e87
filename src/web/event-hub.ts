/**
 * Events of documents for those who watch them. One question to the database serves all watchers of a process; no watcher, no question.
 */
import type { Db } from '../store/db.ts'
import { type DocumentEvent, eventsAfter } from '../store/events.ts'

/** How often the database is asked, milliseconds. */
const ASK_EVERY = 300
/** Events of one question. */
const MOST_EVENTS = 500

interface Watcher {
  after: number
  readonly tell: (event: DocumentEvent) => void
}

export class EventHub {
  private readonly db: Db
  private readonly watchers = new Map<string, Set<Watcher>>()
  private timer: NodeJS.Timeout | undefined
  private asking = false

  constructor(db: Db) {
    this.db = db
  }

  /** Tells the events of a document after one of them, as they come. Returns how to stop. */
  watch(documentId: string, after: number, tell: (event: DocumentEvent) => void): () => void {
    const watcher: Watcher = { after, tell }
    const own = this.watchers.get(documentId) ?? new Set()
    this.watchers.set(documentId, own.add(watcher))
    this.timer ??= setInterval(() => void this.ask(), ASK_EVERY)
    return () => {
      own.delete(watcher)
      if (own.size === 0 && this.watchers.get(documentId) === own) this.watchers.delete(documentId)
      if (this.watchers.size === 0) this.close()
    }
  }

  close(): void {
    clearInterval(this.timer)
    this.timer = undefined
  }

  private async ask(): Promise<void> {
    if (this.asking) return
    this.asking = true
    try {
      const after = new Map([...this.watchers].map(([id, own]) => [id, Math.min(...[...own].map((watcher) => watcher.after))]))
      for (const event of await eventsAfter(this.db, after, MOST_EVENTS)) {
        for (const watcher of this.watchers.get(event.documentId) ?? []) {
          if (watcher.after >= event.id) continue
          watcher.after = event.id
          watcher.tell(event)
        }
      }
    } catch {
      // The database is away: the watchers learn of it all when it is back.
    } finally {
      this.asking = false
    }
  }
}
