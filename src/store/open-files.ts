/** Where files are kept: in the data folder, or in a bucket when there is a URL; what comes in grows in the data folder first. */
import type { FileStore } from './files.ts'
import { DiskFiles } from './files-disk.ts'
import { BucketFiles } from './files-s3.ts'

export function openFiles(folders: { readonly files: string; readonly incoming: string }, storageUrl?: string): FileStore {
  return storageUrl === undefined ? new DiskFiles(folders.files, folders.incoming) : new BucketFiles(storageUrl, folders.incoming)
}
