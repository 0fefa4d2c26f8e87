/** A path goes in; the document as read, its name and the SHA-256 of the very bytes that were read come out. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DocumentError } from '../errors.ts'
import type { ReadDocument } from '../model/page.ts'
import { DEFAULT_LIMITS, readDocument, type ReadOptions } from '../read/index.ts'

export type FileOptions = ReadOptions

export interface FileAsRead {
  readonly fileName: string
  readonly sha256: string
  readonly document: ReadDocument
}

/** Throws a DocumentError for a file that cannot be opened or read. */
export async function readFileAsDocument(path: string, options: FileOptions): Promise<FileAsRead> {
  const bytes = await readBytes(path, options.limits?.fileBytes ?? DEFAULT_LIMITS.fileBytes)
  // The reader looks at the size before anything else: a file that is too large is left to it to refuse, unread.
  const reading = readDocument(bytes ?? path, options)
  const sha256 = bytes === null ? '' : createHash('sha256').update(bytes).digest('hex')
  return { fileName: basename(path), sha256, document: await reading }
}

/** null for a file above the limit. */
async function readBytes(path: string, maxBytes: number): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path)
    return size > maxBytes ? null : await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw unreadable('not-found', 'không có tệp này; kiểm tra lại tên', 'there is no such file; check the name', error)
    if (code === 'EISDIR')
      throw unreadable(
        'is-folder',
        `đây là thư mục; để đọc mọi tệp PDF trong đó, gõ ${join(path, '*.pdf')}`,
        `this is a folder; to read all PDF files in it, name ${join(path, '*.pdf')}`,
        error,
      )
    if (code === 'EACCES' || code === 'EPERM') {
      throw unreadable('no-permission', 'không có quyền đọc tệp này', 'no permission to read this file', error)
    }
    throw error
  }
}

function unreadable(code: string, vi: string, en: string, cause: unknown): DocumentError {
  return new DocumentError(code, { vi: `${vi}.`, en: `${en}.` }, { cause })
}
