/**
 * Files by their SHA-256, on the disk of the data folder or in a bucket. In: a stream of bytes. Out: their hash, once the bytes are
 * kept for good.
 */
import type { ReadStream } from 'node:fs'

export interface IncomingFile {
  readonly sha256: string
  readonly bytes: number
  /** The first kilobyte, to tell what kind of file it is. */
  readonly head: Uint8Array
  /** Keeps it for good. Resolves when a power failure would not lose it. */
  readonly keep: () => Promise<void>
  /** Forgets it. */
  readonly drop: () => Promise<void>
}

/** A file on this machine; `done` when it is not needed any more. */
export interface LocalFile {
  readonly path: string
  readonly done: () => Promise<void>
}

export interface OpenFile {
  readonly stream: ReadStream
  readonly done: () => Promise<void>
}

export interface FileStore {
  /** Takes bytes in as they come. Throws `limit` when they are more than `maxBytes`; what was written of them is removed then. */
  readonly receive: (bytes: AsyncIterable<Uint8Array>, maxBytes: number) => Promise<IncomingFile>
  /** A path under which the file can be read; `done` when it is not needed any more. Throws when there is none. */
  readonly localPath: (sha256: string) => Promise<LocalFile>
  readonly open: (sha256: string) => Promise<OpenFile>
  readonly has: (sha256: string) => Promise<boolean>
  readonly remove: (sha256: string) => Promise<void>
  /** Throws when the place cannot be reached or written to. */
  readonly check: () => Promise<void>
}
