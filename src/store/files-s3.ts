/**
 * Files in an S3-compatible bucket, under `sha256/ab/abcd…`. In: `https://KEY:SECRET@host/bucket?region=…`.
 *
 * Bytes grow on the local disk while they are hashed, then go up in parts: an upload never stands in memory as a whole. What is
 * fetched to be read is compared with its hash.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { S3mini } from 's3mini'
import { ServiceError } from '../errors.ts'
import type { FileStore, IncomingFile, LocalFile, OpenFile } from './files.ts'
import { receiveToDisk } from './receive.ts'

/** Parts of an upload, bytes; S3 wants at least 5 MiB for all but the last. */
const PART_BYTES = 8 * 1024 * 1024
const CONTENT_TYPE = 'application/pdf'

export class BucketFiles implements FileStore {
  private readonly bucket: S3mini
  private readonly incoming: string

  constructor(storageUrl: string, incoming: string) {
    this.bucket = toBucket(storageUrl)
    this.incoming = incoming
  }

  async receive(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<IncomingFile> {
    const { temporary, ...file } = await receiveToDisk(bytes, this.incoming, maxBytes)
    return {
      ...file,
      keep: async () => {
        if (!(await this.has(file.sha256))) await this.upload(temporary, file.bytes, keyOf(file.sha256))
        await rm(temporary, { force: true })
      },
      drop: () => rm(temporary, { force: true }),
    }
  }

  private async upload(file: string, bytes: number, key: string): Promise<void> {
    const handle = await open(file, 'r')
    try {
      const part = async (from: number): Promise<Uint8Array> => {
        const buffer = Buffer.alloc(Math.min(PART_BYTES, bytes - from))
        await handle.read(buffer, 0, buffer.byteLength, from)
        return buffer
      }
      if (bytes <= PART_BYTES) {
        await this.bucket.putObject(key, await part(0), CONTENT_TYPE)
        return
      }
      const id = await this.bucket.getMultipartUploadId(key, CONTENT_TYPE)
      try {
        const parts = []
        for (let number = 1; (number - 1) * PART_BYTES < bytes; number++) {
          parts.push(await this.bucket.uploadPart(key, id, await part((number - 1) * PART_BYTES), number))
        }
        await this.bucket.completeMultipartUpload(key, id, parts)
      } catch (error) {
        await this.bucket.abortMultipartUpload(key, id).catch(() => undefined)
        throw error
      }
    } finally {
      await handle.close()
    }
  }

  async localPath(sha256: string): Promise<LocalFile> {
    const response = await this.bucket.getObjectResponse(keyOf(sha256))
    if (response === null || response.body === null) throw new Error(`the file ${sha256} is not in the bucket`)
    const file = path.join(this.incoming, `${randomUUID()}.pdf`)
    const hash = createHash('sha256')
    const hashing = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        hash.update(chunk)
        done(null, chunk)
      },
    })
    const done = (): Promise<void> => rm(file, { force: true })
    try {
      await pipeline(Readable.fromWeb(response.body as never), hashing, createWriteStream(file, { mode: 0o600 }))
      if (hash.digest('hex') !== sha256) throw new Error(`the file ${sha256} in the bucket is not what was stored`)
    } catch (error) {
      await done()
      throw error
    }
    return { path: file, done }
  }

  async open(sha256: string): Promise<OpenFile> {
    const { path: file, done } = await this.localPath(sha256)
    return { stream: createReadStream(file), done }
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.bucket.objectExists(keyOf(sha256))) === true
  }

  async remove(sha256: string): Promise<void> {
    await this.bucket.deleteObject(keyOf(sha256))
  }

  async check(): Promise<void> {
    if (!(await this.bucket.bucketExists())) throw new Error('the bucket is not there')
  }
}

const keyOf = (sha256: string): string => `sha256/${sha256.slice(0, 2)}/${sha256}`

function toBucket(storageUrl: string): S3mini {
  let url: URL
  try {
    url = new URL(storageUrl)
  } catch (error) {
    throw badUrl(error)
  }
  const { username, password, searchParams } = url
  if (!/^https?:$/u.test(url.protocol) || username === '' || url.pathname.length < 2) throw badUrl()
  return new S3mini({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    endpoint: `${url.protocol}//${url.host}${url.pathname.replace(/\/$/u, '')}`,
    region: searchParams.get('region') ?? 'auto',
  })
}

function badUrl(cause?: unknown): ServiceError {
  return new ServiceError(
    'bad-storage-url',
    {
      vi: 'STORAGE_URL phải có dạng https://KHÓA:MẬT_KHẨU@máy/tên-bucket?region=…',
      en: 'STORAGE_URL must be of the form https://KEY:SECRET@host/bucket?region=…',
    },
    cause === undefined ? undefined : { cause },
  )
}
