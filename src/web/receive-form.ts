/**
 * A multipart upload as it comes in: files go to the disk while they are hashed, fields are small; nothing is kept before all of it was
 * taken in. In: a request. Out: the files and the fields.
 */
import { Busboy } from '@fastify/busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileStore, IncomingFile } from '../store/files.ts'
import { TooManyBytes } from '../store/receive.ts'
import { ApiError, badRequest } from './api-error.ts'

export interface UploadedFile {
  readonly name: string
  readonly file: IncomingFile
}

export interface Form {
  readonly files: readonly UploadedFile[]
  readonly fields: ReadonlyMap<string, string>
}

/** Files of one request. */
export const MOST_FILES = 200
const MOST_FIELDS = 20
const FIELD_BYTES = 1000
const NAME_LENGTH = 200
const FILE_FIELD = 'file'
const UNNAMED = 'bao-cao.pdf'
/** Controls, and marks that make text run the other way: a name must look like what it is. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What an uploader calls a file: a label, never a path. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const clean = last.replace(NOT_IN_NAMES, '').trim().normalize('NFC')
  return Array.from(clean).slice(-NAME_LENGTH).join('') || UNNAMED
}

/** Throws an ApiError for a form that cannot be taken in; what was received of it is forgotten then. */
export async function receiveForm(request: Request, files: FileStore, maxFileBytes: number): Promise<Form> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/iu.test(contentType) || request.body === null) throw badRequest('multipart/form-data is expected')
  const receiving: Promise<UploadedFile>[] = []
  const streams: Readable[] = []
  const fields = new Map<string, string>()
  let tooMany = false
  const form = openForm(contentType)
  form.on('error', () => undefined)
  form.on('file', (field, stream, name) => {
    if (field !== FILE_FIELD || receiving.length >= MOST_FILES) {
      tooMany ||= field === FILE_FIELD
      stream.resume()
      return
    }
    // Its reader learns of an error also when it comes before reading begins.
    stream.on('error', () => undefined)
    streams.push(stream)
    const received = files
      .receive(stream as AsyncIterable<Uint8Array>, maxFileBytes)
      .then((file) => ({ name: cleanName(name ?? ''), file }))
    // Told below. What is too much is not taken in any further.
    received.catch((error: unknown) => form.destroy(error instanceof Error ? error : new Error(String(error))))
    receiving.push(received)
  })
  form.on('field', (name, value) => fields.set(name, value))
  try {
    await pipeline(Readable.fromWeb(request.body as never), form)
    const uploaded = await Promise.all(receiving)
    if (tooMany) throw tooManyFiles()
    return { files: uploaded, fields }
  } catch (error) {
    // What breaks off ends what waits for more of it.
    for (const stream of streams) stream.destroy(error instanceof Error ? error : new Error(String(error)))
    for (const each of await Promise.allSettled(receiving)) if (each.status === 'fulfilled') await each.value.file.drop()
    if (error instanceof TooManyBytes) throw tooLarge(maxFileBytes)
    if (error instanceof Error && /^(?:Unexpected end|Part terminated|Multipart:|Boundary)/u.test(error.message))
      throw badRequest('the form breaks off')
    throw error
  }
}

function openForm(contentType: string) {
  try {
    const limits = { files: MOST_FILES + 1, fields: MOST_FIELDS, fieldSize: FIELD_BYTES, headerPairs: 20 }
    return new Busboy({ headers: { 'content-type': contentType }, limits, preservePath: false })
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error))
  }
}

export function tooLarge(maxFileBytes: number): ApiError {
  const megabytes = Math.round(maxFileBytes / 1024 / 1024)
  return new ApiError(413, 'too-large', `The file is larger than ${megabytes} MB.`, `Tệp lớn hơn ${megabytes} MB.`)
}

function tooManyFiles(): ApiError {
  return new ApiError(413, 'too-many-files', `At most ${MOST_FILES} files at a time.`, `Mỗi lần gửi tối đa ${MOST_FILES} tệp.`)
}

/** What kind of file it is its first bytes tell, whatever its name and its type say. */
export function isPdf(head: Uint8Array): boolean {
  return Buffer.from(head).toString('latin1').includes('%PDF-')
}
