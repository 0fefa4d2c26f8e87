/**
 * A watched folder: every PDF that is put into it is taken in as an upload would be, once it is complete – its size has not changed for
 * two looks and its end is there; a file that has no end is taken when it has not changed for long. The folder is looked at, not listened to: shared folders tell nothing.
 */
import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { callerOfService } from './callers.ts'
import { cleanName } from './receive-form.ts'
import type { Service } from './service.ts'
import { takeIn } from './upload.ts'

/** How often, milliseconds. */
const LOOK_EVERY = 2000
const CALLER = callerOfService('watch')

/** Unchanged looks after which a file without its end is taken as it is: a copy over a slow network pauses for less. */
const LOOKS_WITHOUT_END = 30
const END_MARK = '%%EOF'
/** The mark stands in the last bytes; some programs write a little behind it. */
const END_BYTES = 1024

/** What a file looked like at the last look. */
interface Seen {
  readonly size: number
  readonly modified: number
  /** Looks at which it was as it is now. */
  readonly looks: number
  readonly taken: boolean
}

export class FolderWatch {
  private readonly service: Service
  private readonly folder: string
  private readonly seen = new Map<string, Seen>()
  /** What is put in together has its turn one behind the other; after a look that found nothing new, the first goes ahead again. */
  private place = 0
  private isQuiet = true
  private timer: NodeJS.Timeout | undefined
  private looking: Promise<void> = Promise.resolve()
  private stopped = false

  constructor(service: Service, folder: string) {
    this.service = service
    this.folder = folder
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.next()
    }, LOOK_EVERY)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.looking
  }

  private async next(): Promise<void> {
    try {
      await this.look()
    } catch (error) {
      this.service.log.warn({ error: String(error) }, 'the watched folder cannot be looked at')
    }
    if (!this.stopped) this.start()
  }

  async look(): Promise<void> {
    if (this.isQuiet) this.place = 0
    this.isQuiet = true
    for (const entry of await readdir(this.folder, { withFileTypes: true })) {
      if (this.stopped) return
      if (!entry.isFile() || !/\.pdf$/iu.test(entry.name)) continue
      await this.lookAt(entry.name)
    }
  }

  private async lookAt(name: string): Promise<void> {
    const file = path.join(this.folder, name)
    const { size, mtimeMs: modified } = await stat(file)
    const before = this.seen.get(name)
    const same = before?.size === size && before.modified === modified
    if (!same || size === 0) {
      this.seen.set(name, { size, modified, looks: 1, taken: false })
      this.isQuiet = false
      return
    }
    if (before.taken) return
    const looks = before.looks + 1
    const taken = looks > LOOKS_WITHOUT_END || (await hasEnd(file, size))
    if (taken) await this.take(name, file)
    this.seen.set(name, { size, modified, looks, taken })
  }

  private async take(name: string, file: string): Promise<void> {
    this.isQuiet = false
    const { files, maxFileBytes, log } = this.service
    const incoming = await files.receive(createReadStream(file), maxFileBytes)
    try {
      const wanted = { catalogue: null, unit: null, period: null }
      await takeIn(this.service, CALLER, { name: cleanName(name), file: incoming }, wanted, this.place)
      this.place++
    } catch (error) {
      // What is no PDF is not asked for again; what may pass is.
      if (!(error instanceof Error && 'status' in error && error.status === 415)) throw error
      log.warn({ error: error.message }, 'a file of the watched folder is not taken in')
    } finally {
      await incoming.drop()
    }
  }
}

async function hasEnd(file: string, size: number): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const length = Math.min(size, END_BYTES)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.subarray(0, bytesRead).includes(END_MARK)
  } finally {
    await handle.close()
  }
}
