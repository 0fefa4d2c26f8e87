/** A path goes in; the document as read, its name and the SHA-256 of the very bytes that were read come out. */
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
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

/** A larger file is not held here: its readers take it from the disk. Bytes. */
const LARGE_FILE = 16 * 1024 * 1024

/** Throws a DocumentError for a file that cannot be opened or read, or that changes while it is read. */
export async function readFileAsDocument(path: string, options: FileOptions): Promise<FileAsRead> {
  const { bytes, stats } = await readSmall(path)
  const reading = readDocument(bytes ?? path, options)
  if (bytes !== null) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { fileName: basename(path), sha256, document: await reading }
  }
  // The reader looks at the size before anything else: a file that is too large is left to it to refuse, unread.
  const tooLarge = stats.size > (options.limits?.fileBytes ?? DEFAULT_LIMITS.fileBytes)
  const [document, sha256] = await Promise.all([reading, tooLarge ? '' : hashFile(path)])
  const after = await stat(path)
  if (after.size !== stats.size || after.mtimeMs !== stats.mtimeMs) {
    throw unreadable(
      'file-changed',
      'tệp bị thay đổi trong khi đọc; hãy đọc lại khi tệp đã chép xong',
      'the file changed while it was read; read it again when it is complete',
      null,
    )
  }
  return { fileName: basename(path), sha256, document }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}

/** The bytes of a small file, null for a large one. */
async function readSmall(path: string): Promise<{ bytes: Uint8Array | null; stats: Stats }> {
  try {
    const stats = await stat(path)
    return { bytes: stats.size > LARGE_FILE ? null : await readFile(path), stats }
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
