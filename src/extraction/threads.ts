/**
 * The threads of extraction. In: readings by their keys. Out: what is made of them, from a thread that has the reading already where
 * there is one, else from the one with the least to do. A thread that dies, or is stuck, takes its tasks with it and is replaced.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ExtractResult } from '../extract.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Extract, HowToExtract, KeyedReading } from './extract.ts'
import type { Task, TaskAnswer } from './messages.ts'

/** Readings that a thread keeps; each takes some megabytes. */
const KEPT = 8
/** A report of 300 rows takes a quarter of a second; what takes longer than this is stuck, milliseconds. */
const STUCK_AFTER = 60_000
/** Of one thread, MiB. */
const HEAP = 1024

/** Compiled: beside this module (which may be part of a bundle), or in `dist/` when this runs from its source. */
const MODULES = ['../extraction/thread.js', '../../dist/src/extraction/thread.js'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
)

interface Waiting {
  readonly key: string
  readonly resolve: (result: ExtractResult) => void
  readonly reject: (error: Error) => void
  readonly late: NodeJS.Timeout
}

class Thread {
  /** Keys in the order of their last use. */
  readonly kept = new Set<string>()
  readonly waiting = new Map<number, Waiting>()
  dead = false
  private readonly worker: Worker
  private catalogues: readonly Catalogue[] | null = null

  constructor(module: string) {
    this.worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: HEAP } })
    this.worker.unref()
    this.worker.on('message', (answer: TaskAnswer) => this.hear(answer))
    this.worker.on('error', (error) => this.die(error instanceof Error ? error : new Error(String(error))))
    this.worker.on('exit', () => this.die(new Error('the thread of extraction ended')))
  }

  perform(id: number, key: string, { catalogues, ...how }: HowToExtract, reading: Task['reading']): Promise<ExtractResult> {
    const news = this.catalogues === catalogues ? {} : { catalogues }
    this.catalogues = catalogues
    const forget = this.keep(key)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.die(new Error(`extraction took more than ${STUCK_AFTER / 1000} s`)), STUCK_AFTER)
      this.waiting.set(id, { key, resolve, reject, late })
      this.worker.ref()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      this.worker.postMessage({ id, key, how, forget, ...news, ...(reading === undefined ? {} : { reading }) } satisfies Task)
    })
  }

  /** The key is the last one used; returns those that are kept no longer. */
  private keep(key: string): string[] {
    this.kept.delete(key)
    this.kept.add(key)
    const forget = [...this.kept].slice(0, Math.max(0, this.kept.size - KEPT))
    for (const old of forget) this.kept.delete(old)
    return forget
  }

  private hear(answer: TaskAnswer): void {
    const waiting = this.waiting.get(answer.id)
    if (waiting === undefined) return
    clearTimeout(waiting.late)
    this.waiting.delete(answer.id)
    if (this.waiting.size === 0) this.worker.unref()
    if ('result' in answer) return waiting.resolve(answer.result)
    this.kept.delete(waiting.key)
    waiting.reject(new Error(answer.error))
  }

  die(error: Error): void {
    this.dead = true
    for (const { reject, late } of this.waiting.values()) {
      clearTimeout(late)
      reject(error)
    }
    this.waiting.clear()
    void this.worker.terminate()
  }
}

export class ExtractionThreads {
  private readonly threads: Thread[] = []
  private readonly most: number
  private readonly module: string
  /** Catalogues are told apart by being the same object or not. */
  private readonly numbers = new WeakMap<readonly Catalogue[], number>()
  private count = 0

  /** `most`: how many threads there may be; each is started when it is needed. */
  constructor(most: number) {
    this.most = most
    const found = MODULES.find((module) => existsSync(module))
    if (found === undefined) throw new Error('the thread of extraction is not where it was installed')
    this.module = found
  }

  readonly extract: Extract = async (reading, how) => {
    const key = this.keyOf(reading, how)
    const holder = this.threads.find((thread) => !thread.dead && thread.kept.has(key))
    if (holder !== undefined) return holder.perform(++this.count, key, how, undefined)
    const document = await reading.load()
    return this.freest().perform(++this.count, key, how, document)
  }

  /** Whoever still waits is told. */
  close(): void {
    for (const thread of this.threads) thread.die(new Error('the threads of extraction were closed'))
  }

  private keyOf({ key }: KeyedReading, { catalogues, catalogueId, periodCode }: HowToExtract): string {
    const number = this.numbers.get(catalogues) ?? ++this.count
    this.numbers.set(catalogues, number)
    return JSON.stringify([key, number, catalogueId, periodCode])
  }

  private freest(): Thread {
    const living = this.threads.filter((thread) => !thread.dead)
    this.threads.splice(0, this.threads.length, ...living)
    const idle = living.find((thread) => thread.waiting.size === 0)
    if (idle !== undefined) return idle
    if (living.length < this.most) {
      const thread = new Thread(this.module)
      this.threads.push(thread)
      return thread
    }
    return living.reduce((best, each) => (each.waiting.size < best.waiting.size ? each : best))
  }
}
