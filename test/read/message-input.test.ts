import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { MessageInput } from '../../src/read/message-input.ts'

/** The same bytes, cut at every place that a pipe may cut them. */
const inputs = (bytes: Buffer): MessageInput[] =>
  [1, 2, 3, 7, bytes.length].map((size) => {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
    return new MessageInput(Readable.from(chunks, { objectMode: true }))
  })

it('takes lines and the bytes that they announce apart, however they come', async () => {
  const file = Buffer.from([10, 0, 255, 10, 123])
  const bytes = Buffer.concat([Buffer.from('{"type":"open","tên":"ế"}\n'), file, Buffer.from('{"type":"recognise"}\n')])
  for (const input of inputs(bytes)) {
    expect(await input.nextLine()).toEqual({ type: 'open', tên: 'ế' })
    expect(Buffer.from((await input.nextBytes(file.length)) ?? [])).toEqual(file)
    expect(await input.nextLine()).toEqual({ type: 'recognise' })
    expect(await input.nextLine()).toBeNull()
  }
})

it('says when the stream ends before the bytes do', async () => {
  for (const input of inputs(Buffer.from('{}\nabc'))) {
    expect(await input.nextLine()).toEqual({})
    expect(await input.nextBytes(4)).toBeNull()
  }
})
