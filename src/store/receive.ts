/** An upload as it comes in: written to a temporary file and through to the disk while it is hashed. */
import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** The upload has more bytes than it may. */
export class TooManyBytes extends Error {}

const HEAD_BYTES = 1024
/** What an upload that was broken off with the process left behind is removed when it is this old, milliseconds. */
const ABANDONED = 24 * 3600 * 1000

/** Bytes written to a temporary file and through to the disk, with their hash. */
export async function receiveToDisk(
  bytes: AsyncIterable<Uint8Array>,
  incoming: string,
  maxBytes: number,
): Promise<{ temporary: string; sha256: string; bytes: number; head: Uint8Array }> {
  const temporary = path.join(incoming, randomUUID())
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let headBytes = 0
  let total = 0
  const handle = await open(temporary, 'wx', 0o600)
  try {
    for await (const part of bytes) {
      total += part.byteLength
      if (total > maxBytes) throw new TooManyBytes()
      hash.update(part)
      if (headBytes < HEAD_BYTES) {
        head.push(part.slice(0, HEAD_BYTES - headBytes))
        headBytes += Math.min(part.byteLength, HEAD_BYTES - headBytes)
      }
      await writeAll(handle, part)
    }
    await handle.sync()
    await handle.close()
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw error
  }
  return { temporary, sha256: hash.digest('hex'), bytes: total, head: Buffer.concat(head) }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.byteLength;) from += (await handle.write(bytes, from)).bytesWritten
}

/** Removes what uploads that were broken off with the process left behind. */
export async function removeAbandoned(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const file = path.join(incoming, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > ABANDONED) await rm(file, { force: true })
  }
}
