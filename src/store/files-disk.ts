/** Files in a folder, under `ab/abcd…`. A file is kept when its bytes, its name and its folder are on the disk. */
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore, IncomingFile, LocalFile, OpenFile } from './files.ts'
import { receiveToDisk } from './receive.ts'

/** A disk that is full still has room for names. */
const PROBE = Buffer.alloc(4096)
const SHA256 = /^[0-9a-f]{64}$/u

/** Two levels, so that no folder grows too large. Throws for what is no hash: nothing outside the folder has a name. */
function pathOf(folder: string, sha256: string): string {
  if (!SHA256.test(sha256)) throw new Error('not a SHA-256')
  return path.join(folder, sha256.slice(0, 2), sha256)
}

/** The name of a file is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; its rename is written through by the system.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export class DiskFiles implements FileStore {
  private readonly folder: string
  private readonly incoming: string

  constructor(folder: string, incoming: string) {
    this.folder = folder
    this.incoming = incoming
  }

  async receive(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<IncomingFile> {
    const { temporary, ...file } = await receiveToDisk(bytes, this.incoming, maxBytes)
    return {
      ...file,
      keep: async () => {
        const target = pathOf(this.folder, file.sha256)
        const folder = path.dirname(target)
        if (await mkdir(folder, { recursive: true, mode: 0o700 })) await syncFolder(this.folder)
        await rename(temporary, target)
        await syncFolder(folder)
      },
      drop: () => rm(temporary, { force: true }),
    }
  }

  async localPath(sha256: string): Promise<LocalFile> {
    const file = pathOf(this.folder, sha256)
    await stat(file)
    return { path: file, done: async () => undefined }
  }

  async open(sha256: string): Promise<OpenFile> {
    const { path: file, done } = await this.localPath(sha256)
    return { stream: createReadStream(file), done }
  }

  async has(sha256: string): Promise<boolean> {
    return stat(pathOf(this.folder, sha256)).then(
      () => true,
      () => false,
    )
  }

  async remove(sha256: string): Promise<void> {
    await unlink(pathOf(this.folder, sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }

  async check(): Promise<void> {
    const probe = path.join(this.incoming, `probe-${randomUUID()}`)
    const handle = await open(probe, 'wx')
    try {
      await handle.write(PROBE)
    } finally {
      await handle.close()
      await rm(probe)
    }
  }
}
