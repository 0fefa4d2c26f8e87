/**
 * Files on their way to the server. Each is hashed and asked after first, so that a duplicate is said and not sent; then a few go at a
 * time. What breaks off is tried again by itself, then by whoever presses the button; the server takes the same bytes once.
 */
import { hashOf } from './hash.ts'
import { askKnown, type KnownFile, NotSent, Refused, sendFile } from './send.ts'

export type EntryState =
  | { readonly kind: 'waiting' | 'checking' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'duplicate'; readonly known: KnownFile }
  | { readonly kind: 'same'; readonly as: string }
  | { readonly kind: 'refused' | 'broken' | 'lost'; readonly reason: string }

export interface Entry {
  readonly key: number
  readonly name: string
  /** null after a reload: the browser does not give it out again. */
  readonly file: File | null
  /** Files that were dropped with it and come before it: the server gives them their turn one behind the other. */
  readonly place: number
  /** null: not known yet. */
  hash: string | null
  state: EntryState
}

/** What is kept of an entry over a reload of the page. */
export type KeptEntry = Pick<Entry, 'name' | 'hash' | 'state'>

export interface UploadLimits {
  readonly maxBytes: number
  readonly words: Readonly<Record<'empty' | 'notPdf' | 'tooLarge' | 'unreadableFile' | 'network', string>>
}

/** Files that are sent at the same time; a browser has six connections to a server, and the page needs some of them. */
const AT_ONCE = 3
/** Files that are asked after with one question. */
const ASKED_AT_ONCE = 20
/** Hashes that the server takes in one question. */
const MOST_ASKED = 500
const TRIES = 3
/** Before the next try, milliseconds; twice as long each time. */
const PAUSE = 1000
const PDF_MARK = '%PDF-'
/** Where a PDF may begin, bytes. */
const HEAD_BYTES = 1024

const pause = (before: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** before))

export class UploadQueue {
  readonly entries: Entry[] = []
  /** Sent along with each file. */
  fields: Record<string, string> = {}
  private readonly limits: UploadLimits
  private readonly changed: () => void
  private readonly hashes = new Map<string, Entry>()
  private readonly ready: { entry: Entry; file: File }[] = []
  private checking: Promise<void> = Promise.resolve()
  private sending = 0
  private nextKey = 1

  /** `changed` is called whenever an entry is another. */
  constructor(limits: UploadLimits, changed: () => void) {
    this.limits = limits
    this.changed = changed
  }

  add(files: readonly File[]): void {
    const added = files.map((file, place): Entry => ({
      key: this.nextKey++,
      name: file.name,
      file,
      place,
      hash: null,
      state: { kind: 'waiting' },
    }))
    this.entries.push(...added)
    this.changed()
    this.check(added)
  }

  /** What was there before the page was loaded again. */
  restore(entries: readonly KeptEntry[]): void {
    this.entries.push(...entries.map((kept): Entry => ({ ...kept, key: this.nextKey++, file: null, place: 0 })))
    this.changed()
    void this.findArrived()
  }

  /** What was being sent when the page went may have reached the server all the same; it may still be taking it in. */
  private async findArrived(): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (tries > 0) await pause(tries - 1)
      const lost = this.entries.flatMap((entry) =>
        entry.state.kind === 'lost' && entry.hash !== null ? [{ entry, hash: entry.hash }] : [],
      )
      if (lost.length === 0) return
      const known = await askKnown(lost.slice(0, MOST_ASKED).map(({ hash }) => hash)).catch(() => [])
      for (const { entry, hash } of lost) {
        const here = known.find(({ sha256 }) => sha256 === hash)
        if (here !== undefined) this.set(entry, { kind: 'sent', id: here.id })
      }
    }
  }

  retry(entries: readonly Entry[]): void {
    const again = entries.filter(({ state, file }) => state.kind === 'broken' && file !== null)
    for (const entry of again) this.set(entry, { kind: 'waiting' })
    this.check(again)
  }

  /** Forgets what needs no more looking after. */
  clear(isDone: (entry: Entry) => boolean): void {
    this.entries.splice(0, this.entries.length, ...this.entries.filter((entry) => !isDone(entry)))
    this.changed()
  }

  get isBusy(): boolean {
    return this.entries.some(({ state, file }) => file !== null && ['waiting', 'checking', 'sending'].includes(state.kind))
  }

  private set(entry: Entry, state: EntryState): void {
    entry.state = state
    this.changed()
  }

  /** Batches follow each other: of two equal files the second finds the first. */
  private check(entries: readonly Entry[]): void {
    for (let first = 0; first < entries.length; first += ASKED_AT_ONCE) {
      const batch = entries.slice(first, first + ASKED_AT_ONCE)
      this.checking = this.checking.then(() => this.checkBatch(batch))
    }
  }

  private async checkBatch(batch: readonly Entry[]): Promise<void> {
    const hashed = new Map<string, Entry>()
    for (const entry of batch) {
      const hash = await this.look(entry)
      if (hash === null) continue
      entry.hash = hash
      const same = this.hashes.get(hash)
      if (same !== undefined && same !== entry) this.set(entry, { kind: 'same', as: same.name })
      else {
        this.hashes.set(hash, entry)
        hashed.set(hash, entry)
      }
    }
    if (hashed.size === 0) return
    // Who cannot be asked is told of a duplicate when it has arrived.
    const known = await askKnown([...hashed.keys()]).catch(() => [])
    const byHash = new Map(known.map((each) => [each.sha256, each]))
    for (const [hash, entry] of hashed) {
      const here = byHash.get(hash)
      if (here !== undefined) this.set(entry, { kind: 'duplicate', known: here })
      else if (entry.file !== null) this.ready.push({ entry, file: entry.file })
    }
    this.go()
  }

  /** The file's hash; null when it is refused. */
  private async look(entry: Entry): Promise<string | null> {
    const { file } = entry
    const { maxBytes, words } = this.limits
    const refuse = (reason: string): null => {
      this.set(entry, { kind: 'refused', reason })
      return null
    }
    if (file === null) return null
    this.set(entry, { kind: 'checking' })
    if (file.size === 0) return refuse(words.empty)
    if (file.size > maxBytes) return refuse(words.tooLarge)
    try {
      const head = new TextDecoder('latin1').decode(await file.slice(0, HEAD_BYTES).arrayBuffer())
      return head.includes(PDF_MARK) ? await hashOf(file) : refuse(words.notPdf)
    } catch {
      return refuse(words.unreadableFile)
    }
  }

  private go(): void {
    while (this.sending < AT_ONCE) {
      const next = this.takeNext()
      if (next === undefined) return
      this.sending++
      void this.send(next.entry, next.file).finally(() => {
        this.sending--
        this.go()
      })
    }
  }

  /** Of what is ready the first of its batch: one file that is dropped later does not wait for a folder of them. */
  private takeNext(): { entry: Entry; file: File } | undefined {
    const first = Math.min(...this.ready.map(({ entry }) => entry.place))
    const at = this.ready.findIndex(({ entry }) => entry.place === first)
    return at < 0 ? undefined : this.ready.splice(at, 1)[0]
  }

  private async send(entry: Entry, file: File): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        this.set(entry, { kind: 'sending', share: 0 })
        const { id } = await sendFile(file, { ...this.fields, place: String(entry.place) }, (share) =>
          this.set(entry, { kind: 'sending', share }),
        )
        this.set(entry, { kind: 'sent', id })
        return
      } catch (error) {
        if (error instanceof Refused) {
          this.set(entry, { kind: 'refused', reason: error.message })
          return
        }
        if (tries === TRIES) {
          const said = error instanceof NotSent ? error.message : ''
          this.set(entry, { kind: 'broken', reason: said === '' ? this.limits.words.network : said })
          return
        }
        await pause(tries - 1)
      }
    }
  }
}
