/**
 * A workbook of any number of reports, sent as it is made. In: reports one after the other. Out: the bytes of an XLSX file.
 *
 * A package holds one file after the other, and a report has lines on every sheet: the first sheet goes out at once, the others wait on
 * the disk, compressed, until it is complete. No more than a report and some pieces of text are held at a time.
 */
import { Zip, type ZipInputFile } from 'fflate'
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { constants, crc32, deflateRaw } from 'node:zlib'
import { type GrowingWorkbook, type Piece, WORKBOOK_TIME } from '../export/xlsx.ts'
import type { Extraction } from '../model/extraction.ts'

/** So much text is compressed at a time, bytes: each piece is compressed by itself, and small ones would compress badly. */
const AT_ONCE = 256 * 1024
const READ_AT_ONCE = 256 * 1024
/** The method "deflate" of a package. */
const DEFLATE = 8
const deflate = promisify(deflateRaw)
type Write = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>

/** A file of the package as it is compressed. What comes out is a whole number of bytes after every piece, so that pieces may follow. */
class Compressed {
  crc = 0
  size = 0
  private waiting: Buffer[] = []
  private waits = 0
  private readonly write: Write

  constructor(write: Write) {
    this.write = write
  }

  async add(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    this.waiting.push(bytes)
    this.waits += bytes.byteLength
    if (this.waits >= AT_ONCE) await this.flush(constants.Z_FULL_FLUSH)
  }

  end(): Promise<void> {
    return this.flush(constants.Z_FINISH)
  }

  private async flush(finishFlush: number): Promise<void> {
    const bytes = Buffer.concat(this.waiting)
    this.waiting = []
    this.waits = 0
    this.crc = crc32(bytes, this.crc)
    this.size += bytes.byteLength
    await this.write(await deflate(bytes, { finishFlush }))
  }
}

/** A file of the package that waits on the disk; its name there is gone at once, so that nothing is left of it. */
class Spooled {
  readonly file: Compressed
  private readonly handle: FileHandle

  private constructor(handle: FileHandle) {
    this.handle = handle
    this.file = new Compressed((bytes) => handle.appendFile(bytes))
  }

  static async open(folder: string): Promise<Spooled> {
    const name = path.join(folder, randomUUID())
    const handle = await open(name, 'wx+', 0o600)
    await rm(name)
    return new Spooled(handle)
  }

  async *read(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let position = 0; ;) {
      const { bytesRead, buffer } = await this.handle.read(Buffer.alloc(READ_AT_ONCE), 0, READ_AT_ONCE, position)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
      position += bytesRead
    }
  }

  close(): Promise<void> {
    return this.handle.close()
  }
}

/** The file that goes out while the reports come. */
const FIRST = 'xl/worksheets/sheet1.xml'

/** Writes the reports into an empty workbook. `folder`: where the other files of the package may wait. */
export async function* workbookParts(
  reports: AsyncIterable<readonly Extraction[]>,
  workbook: GrowingWorkbook,
  folder: string,
): AsyncGenerator<Uint8Array> {
  const sent = new Sent()
  const first = sent.file(FIRST)
  const direct = new Compressed(async (bytes) => first.add(bytes))
  const spooled = new Map<string, Spooled>()
  const write = async ({ path: name, text }: Piece): Promise<void> => {
    if (name === FIRST) return direct.add(text)
    const waiting = spooled.get(name) ?? (await Spooled.open(folder))
    spooled.set(name, waiting)
    await waiting.file.add(text)
  }
  try {
    for (const piece of workbook.begin()) await write(piece)
    for await (const extractions of reports) {
      for (const extraction of extractions) for (const piece of workbook.add(extraction)) await write(piece)
      yield* sent.take()
    }
    for (const piece of workbook.end()) await write(piece)
    await direct.end()
    first.end(direct)
    for (const [name, waiting] of spooled) {
      await waiting.file.end()
      const file = sent.file(name)
      for await (const bytes of waiting.read()) {
        file.add(bytes)
        yield* sent.take()
      }
      file.end(waiting.file)
    }
    sent.end()
    yield* sent.take()
  } finally {
    for (const waiting of spooled.values()) await waiting.close()
  }
}

interface SentFile {
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly end: (sums: { readonly crc: number; readonly size: number }) => void
}

/** The package around its files: what is to be sent next. */
class Sent {
  private waiting: Uint8Array[] = []
  private readonly zip = new Zip((error, bytes) => {
    if (error !== null) throw error
    this.waiting.push(bytes)
  })

  /** The files come one after the other. */
  file(filename: string): SentFile {
    const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: DEFLATE, mtime: WORKBOOK_TIME }
    this.zip.add(entry)
    return {
      add: (bytes) => entry.ondata?.(null, bytes, false),
      end: ({ crc, size }) => {
        Object.assign(entry, { crc, size })
        entry.ondata?.(null, new Uint8Array(), true)
      },
    }
  }

  take(): Uint8Array[] {
    const { waiting } = this
    this.waiting = []
    return waiting
  }

  end(): void {
    this.zip.end()
  }
}
