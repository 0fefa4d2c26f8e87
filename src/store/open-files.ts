/** Where files are kept: in the data folder, or in a bucket when there is a URL; what comes in grows in the data folder first. */
import { S3NetworkError, S3ServiceError } from 's3mini'
import type { FileStore } from './files.ts'
import { DiskFiles } from './files-disk.ts'
import { BucketFiles } from './files-s3.ts'

export function openFiles(folders: { readonly files: string; readonly incoming: string }, storageUrl?: string): FileStore {
  return storageUrl === undefined ? new DiskFiles(folders.files, folders.incoming) : new BucketFiles(storageUrl, folders.incoming)
}

/** The system's codes that say: nothing can be written there, or read from there, as things are. */
const CLOSED = /^(?:EROFS|EACCES|EPERM|EIO)$/u
const FAULT_OF_SERVER = 500

/** Whether an error says that the place of the files cannot be reached or written to: the surroundings' fault, not a file's. */
export function isStorageAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof S3NetworkError) return true
  if (error instanceof S3ServiceError) return error.status >= FAULT_OF_SERVER
  const { code, path } = error as NodeJS.ErrnoException
  // How `fetch` says that nobody answers.
  return (path !== undefined && CLOSED.test(code ?? '')) || (error instanceof TypeError && error.message === 'fetch failed')
}
