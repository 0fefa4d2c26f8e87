import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import type { ReadMessage, ReadRequest } from '../../src/read/messages.ts'
import { ReaderProcess } from '../../src/read/reader-process.ts'

const SMALL = path.resolve('fixtures/rotated-44/report.pdf')
const REPORT = path.resolve('fixtures/ngoc-ky-2023/report.pdf')

const readers: ReaderProcess[] = []
const newReader = (): ReaderProcess => {
  const reader = new ReaderProcess(DEFAULT_LIMITS)
  readers.push(reader)
  return reader
}
afterEach(() => Promise.all(readers.splice(0).map((reader) => reader.end())))

async function read(reader: ReaderProcess, file: string | Uint8Array): Promise<{ ending: unknown; messages: ReadMessage[] }> {
  const messages: ReadMessage[] = []
  const bytes = typeof file === 'string' ? null : file
  const request: ReadRequest = { path: bytes === null ? String(file) : null, byteLength: bytes?.byteLength ?? 0, limits: DEFAULT_LIMITS }
  const deadline = performance.now() + 60_000
  const ending = await reader.run(request, { limits: DEFAULT_LIMITS, deadline, bytes, onMessage: (message) => messages.push(message) })
  return { ending, messages }
}

it('says of every file what a child of its own says, whatever it read before', async () => {
  const lasting = newReader()
  for (const file of [REPORT, SMALL, readFileSync(REPORT), SMALL]) {
    expect(lasting.isFit).toBe(true)
    expect(await read(lasting, file)).toEqual(await read(newReader(), file))
  }
})

it('is given no file after one that could not be read', async () => {
  const reader = newReader()
  await read(reader, SMALL)
  const { ending, messages } = await read(reader, Buffer.from('%PDF-1.4\n%%EOF\n'))
  expect({ ending, last: messages.at(-1)?.type, fit: reader.isFit }).toEqual({ ending: { kind: 'exit' }, last: 'problem', fit: false })
})

it('blames no file for a child that was gone while it had nothing to do', async () => {
  const reader = newReader()
  await read(reader, SMALL)
  await reader.end()
  expect(await read(reader, SMALL)).toEqual({ ending: 'unheard', messages: [] })
})
