/**
 * A watched folder: every PDF that is put into it is taken in as an upload would be, once it is complete – its size has not changed for
 * two looks and its end is there; a file that has no end is taken when it has not changed for long. A file that cannot be taken in is told
 * in the log by its size and date (names are people's) and keeps no other waiting. The folder is looked at, not listened to: shared folders
 * tell nothing.
 */
import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { warnSeldom } from '../log.ts'
import { TooManyBytes } from '../store/receive.ts'
import { ApiError } from './api-error.ts'
import { callerOfService } from './callers.ts'
import { cleanName, tooLarge } from './receive-form.ts'
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

/** A file of the folder cannot be read: another program holds it, it is not for this account, or it is gone. */
class FileClosed extends Error {}

export class FolderWatch {
  private readonly service: Service
  private readonly folder: string
  private readonly warn: (error: unknown) => void
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
    this.warn = warnSeldom(service.log, 'the watched folder cannot be looked at')
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
      this.warn(error)
    }
    if (!this.stopped) this.start()
  }

  async look(): Promise<void> {
    if (this.service.room?.isShort === true) return
    if (this.isQuiet) this.place = 0
    this.isQuiet = true
    const entries = await readdir(this.folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile() && /\.pdf$/iu.test(entry.name)).map(({ name }) => name)
    for (const name of this.seen.keys()) if (!names.includes(name)) this.seen.delete(name)
    for (const name of names) {
      if (this.stopped) return
      await this.lookAt(name)
    }
  }

  private async lookAt(name: string): Promise<void> {
    const file = path.join(this.folder, name)
    const found = await stat(file).catch(() => null)
    // Gone since the folder was listed.
    if (found === null) return
    const { size, mtimeMs: modified } = found
    const before = this.seen.get(name)
    const same = before?.size === size && before.modified === modified
    if (!same || size === 0) {
      this.seen.set(name, { size, modified, looks: 1, taken: false })
      this.isQuiet = false
      return
    }
    if (before.taken) return
    const looks = before.looks + 1
    this.seen.set(name, { size, modified, looks, taken: await this.takeOrTell(name, file, { size, modified, looks }) })
  }

  /** True: the file is not to be looked at again until it is another. Throws what keeps all files waiting. */
  private async takeOrTell(name: string, file: string, { size, modified, looks }: Omit<Seen, 'taken'>): Promise<boolean> {
    try {
      if (looks <= LOOKS_WITHOUT_END && !(await hasEnd(file, size))) return false
      await this.take(name, file)
      return true
    } catch (error) {
      const isRefused = error instanceof ApiError && error.status < 500
      if (!isRefused && !(error instanceof FileClosed)) throw error
      // A file that is closed may be open at the next look; it is told once.
      if (isRefused || looks === 2) {
        const about = { bytes: size, modified: new Date(modified).toISOString() }
        this.service.log.warn({ ...about, error: error.message }, 'a file of the watched folder is not taken in')
      }
      return isRefused
    }
  }

  private async take(name: string, file: string): Promise<void> {
    this.isQuiet = false
    const { files, maxFileBytes } = this.service
    const incoming = await files.receive(contents(file), maxFileBytes).catch((error: unknown) => {
      throw error instanceof TooManyBytes ? tooLarge(maxFileBytes) : error
    })
    try {
      const wanted = { catalogue: null, unit: null, period: null }
      await takeIn(this.service, CALLER, { name: cleanName(name), file: incoming }, wanted, this.place)
      this.place++
    } finally {
      await incoming.drop()
    }
  }
}

/** What reading it brings up is the file's own fault, not that of the place where it is kept. */
async function* contents(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    throw closed(error)
  }
}

/** Its code alone: the message holds the file's name. */
const closed = (error: unknown): FileClosed => new FileClosed((error as NodeJS.ErrnoException).code ?? 'unreadable')

async function hasEnd(file: string, size: number): Promise<boolean> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw closed(error)
  })
  try {
    const length = Math.min(size, END_BYTES)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    return buffer.subarray(0, bytesRead).includes(END_MARK)
  } catch (error) {
    throw closed(error)
  } finally {
    await handle.close()
  }
}
