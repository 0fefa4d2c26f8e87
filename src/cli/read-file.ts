/** A path goes in; the document as read, its name and the SHA-256 of the bytes that were read come out. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DocumentError } from '../errors.ts'
import type { ReadDocument } from '../model/page.ts'
import { readDocument } from '../read/index.ts'
import { DEFAULT_LIMITS, type ReadLimits } from '../read/limits.ts'

export interface FileOptions {
  readonly password: string | undefined
  readonly limits: Partial<ReadLimits>
  readonly signal: AbortSignal
  readonly onPage?: (pagesDone: number, pageCount: number) => void
}

export interface FileAsRead {
  readonly fileName: string
  readonly sha256: string
  readonly document: ReadDocument
}

/** Throws a DocumentError for a file that cannot be opened or read. */
export async function readFileAsDocument(path: string, { password, limits, signal, onPage }: FileOptions): Promise<FileAsRead> {
  const bytes = await readBytes(path, limits.fileBytes ?? DEFAULT_LIMITS.fileBytes)
  const reading = readDocument(bytes, {
    limits,
    signal,
    ...(password === undefined ? {} : { password }),
    ...(onPage === undefined ? {} : { onPage }),
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName: basename(path), sha256, document: await reading }
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) {
      const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
      throw new DocumentError('too-large', {
        vi: `tệp ${megabytes(size)} MB, quá giới hạn ${megabytes(maxBytes)} MB; tách tệp hoặc nâng giới hạn bằng --limit fileBytes=${size}.`,
        en: `the file has ${megabytes(size)} MB, more than the limit of ${megabytes(maxBytes)} MB; split it or raise the limit with --limit fileBytes=${size}.`,
      })
    }
    return await readFile(path)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw unreadable('not-found', 'không có tệp này; kiểm tra lại tên', 'there is no such file; check the name', error)
    if (code === 'EISDIR')
      throw unreadable('is-folder', 'đây là thư mục; hãy nêu từng tệp PDF', 'this is a folder; name the PDF files in it', error)
    if (code === 'EACCES' || code === 'EPERM') {
      throw unreadable('no-permission', 'không có quyền đọc tệp này', 'no permission to read this file', error)
    }
    throw error
  }
}

function unreadable(code: string, vi: string, en: string, cause: unknown): DocumentError {
  return new DocumentError(code, { vi: `${vi}.`, en: `${en}.` }, { cause })
}
