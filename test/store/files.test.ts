/** Files by their hash, on the disk and in a bucket of a real S3 server. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBucket } from '../../scripts/services/bucket.ts'
import { openDataFolder, type DataFolder } from '../../src/store/data-folder.ts'
import type { FileStore } from '../../src/store/files.ts'
import { openFiles } from '../../src/store/open-files.ts'
import { TooManyBytes } from '../../src/store/receive.ts'

const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-files-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function* parts(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += size) yield bytes.subarray(from, from + size)
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield randomBytes(100)
  throw new Error('connection lost')
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe.each(['disk', 'bucket'] as const)('files on the %s', (place) => {
  let folder: DataFolder
  let files: FileStore
  let stop: (() => Promise<void>) | null = null
  beforeAll(async () => {
    folder = await openDataFolder(path.join(root, place), false)
    if (place === 'bucket') {
      const bucket = await startBucket()
      stop = bucket.stop
      files = openFiles(folder, bucket.url)
    } else files = openFiles(folder)
  })
  afterAll(() => stop?.())

  it.each([0, 10, 9 * 1024 * 1024])('%i bytes come back as they were', async (size) => {
    const bytes = randomBytes(size)
    const incoming = await files.receive(parts(bytes), 1 << 30)
    expect([incoming.sha256, incoming.bytes]).toEqual([sha256(bytes), size])
    expect(Buffer.compare(incoming.head, bytes.subarray(0, 1024))).toBe(0)
    await incoming.keep()
    expect(await files.has(incoming.sha256)).toBe(true)
    const local = await files.localPath(incoming.sha256)
    expect(sha256(readFileSync(local.path))).toBe(incoming.sha256)
    await local.done()
    expect(readdirSync(folder.incoming)).toEqual([])
  })

  it('the same bytes are kept once, and can be removed', async () => {
    const bytes = randomBytes(1000)
    for (let times = 0; times < 2; times++) await (await files.receive(parts(bytes), 2000)).keep()
    await files.remove(sha256(bytes))
    await files.remove(sha256(bytes))
    expect(await files.has(sha256(bytes))).toBe(false)
    await expect(files.localPath(sha256(bytes))).rejects.toThrow()
  })

  it('too many bytes leave nothing behind', async () => {
    await expect(files.receive(parts(randomBytes(5000), 100), 4999)).rejects.toThrow(TooManyBytes)
    expect(readdirSync(folder.incoming)).toEqual([])
  })

  it('an upload that breaks off leaves nothing behind', async () => {
    await expect(files.receive(broken(), 1000)).rejects.toThrow('connection lost')
    expect(readdirSync(folder.incoming)).toEqual([])
  })

  it('a dropped upload leaves nothing behind', async () => {
    const incoming = await files.receive(parts(randomBytes(100)), 1000)
    await incoming.drop()
    expect(readdirSync(folder.incoming)).toEqual([])
    expect(await files.has(incoming.sha256)).toBe(false)
  })

  it('says that it can be written to', async () => {
    await expect(files.check()).resolves.toBeUndefined()
  })

  it('takes nothing for a hash that is none', async () => {
    await expect(files.localPath('../../etc/passwd')).rejects.toThrow()
  })
})

it('a storage URL that is none is refused with its form', () => {
  expect(() => openFiles({ files: root, incoming: root }, 's3://bucket')).toThrow(/https:\/\/KEY:SECRET@host\/bucket/u)
})
