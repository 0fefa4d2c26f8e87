/**
 * Room on the disk of a database in the data folder. Its engine does not survive a disk on which not even the log of its transactions can
 * go on (it hangs the process), so this is told before: some room is kept in a file of its own, given free when others fill the disk,
 * and nothing more is begun until there is room again.
 *
 * In: the data folder. Out: whether there is room, looked at every second; whoever wants to is told of changes.
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { ServiceError } from '../errors.ts'

const MEGABYTE = 1024 * 1024
/** Given free when the disk is full: two files of the log of transactions (16 MB each), and what pages under way may write. */
const RESERVE = 48 * MEGABYTE
/** Below this nothing more is begun; above the other it goes on. Bytes beside the reserve. */
const LEAST = 16 * MEGABYTE
const ENOUGH = 32 * MEGABYTE
/** How often to look, milliseconds. */
const INTERVAL = 1000
/** Nothing that a file system could press together. */
const PART = randomBytes(MEGABYTE)

export class Room {
  private readonly file: string
  private readonly folder: string
  private timer: NodeJS.Timeout | undefined
  private looking: Promise<void> = Promise.resolve()
  private stopped = false
  private listener: (isShort: boolean) => void = () => undefined
  /** Nothing more is to be begun. */
  isShort = false
  private free = 0

  constructor(folder: string) {
    this.folder = folder
    this.file = path.join(folder, 'reserve')
  }

  /** Looks once, and from then on. Throws a ServiceError when there is not even room to open a database. */
  async start(): Promise<void> {
    await this.look()
    if (this.isShort && this.free < LEAST) throw noRoom(this.folder)
    this.wait()
  }

  /** Told of every change. */
  onChange(listener: (isShort: boolean) => void): void {
    this.listener = listener
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.looking
  }

  private wait(): void {
    if (this.stopped) return
    this.timer = setTimeout(() => {
      // A folder that cannot be looked at is told by whoever writes to it.
      this.looking = this.look()
        .catch(() => undefined)
        .then(() => this.wait())
    }, INTERVAL)
    this.timer.unref()
  }

  private async look(): Promise<void> {
    const before = this.isShort
    const { bavail, bsize } = await statfs(this.folder)
    this.free = bavail * bsize
    const isKept = await stat(this.file).then(
      () => true,
      () => false,
    )
    const beside = isKept ? this.free : this.free - RESERVE
    this.isShort = before || !isKept ? beside < ENOUGH : beside < LEAST
    if (this.isShort && isKept) {
      await rm(this.file, { force: true })
      this.free += RESERVE
    }
    if (!this.isShort && !isKept) this.isShort = !(await this.keep())
    if (this.isShort !== before) this.listener(this.isShort)
  }

  /** Writes the reserve. False when it could not be had after all. */
  private async keep(): Promise<boolean> {
    const growing = `${this.file}.new`
    let handle: FileHandle | null = null
    try {
      handle = await open(growing, 'w', 0o600)
      for (let bytes = 0; bytes < RESERVE; bytes += PART.byteLength) await handle.write(PART)
      await handle.close()
      await rename(growing, this.file)
      return true
    } catch {
      await handle?.close().catch(() => undefined)
      await rm(growing, { force: true })
      return false
    }
  }
}

function noRoom(folder: string): ServiceError {
  return new ServiceError('disk-full', {
    vi: `Đĩa chứa thư mục dữ liệu ${folder} đã đầy. Hãy giải phóng ít nhất 100 MB rồi chạy lại.`,
    en: `The disk of the data folder ${folder} is full. Free at least 100 MB, then start again.`,
  })
}
