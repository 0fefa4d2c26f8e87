/** A clock that is set by hours while the service runs: nothing is lost, and nothing sleeps until the clock is where it was. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { send, version } from '../../scripts/crash/documents.ts'
import { Program, untilAnswers } from '../../scripts/crash/installation.ts'
import { toolPath } from '../../scripts/ensure-tools.ts'
import { freePort } from '../../scripts/services/start.ts'
import { until } from '../workers/queues.ts'
import { FIXTURES } from './documents.ts'

const SMALL = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-clock-'))
const clock = path.join(root, 'clock')
const told: string[] = []
const receiver = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    told.push(String(request.headers['x-bangdiem-delivery']))
    // Every delivery is refused once.
    response.writeHead(told.filter((id) => id === told.at(-1)).length === 1 ? 500 : 204).end()
  })
})
let base: string
let server: Program

/** The clock of the service from now on, beside the machine's; time goes on passing as it does. */
function setClock(offset: string): void {
  writeFileSync(`${clock}.new`, offset)
  renameSync(`${clock}.new`, clock)
}

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  setClock('+0')
  const port = String(await freePort())
  const faked = { FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' }
  const env = {
    ...process.env,
    ...faked,
    LD_PRELOAD: toolPath('libfaketime'),
    BANGDIEM_DATA: path.join(root, 'data'),
    BANGDIEM_LOG: 'warn',
  }
  server = new Program(['serve', '--no-auth', '--port', port, '--workers', '2'], env)
  server.start()
  base = `http://127.0.0.1:${port}`
  await untilAnswers(base, server)
}, 120_000)

afterAll(async () => {
  expect(await server.end('SIGTERM')).toBe(0)
  receiver.close()
  rmSync(root, { recursive: true, force: true })
})

const documents = async (): Promise<{ status: string; run: number; createdAt: string }[]> =>
  ((await (await fetch(`${base}/api/documents`)).json()) as { documents: { status: string; run: number; createdAt: string }[] }).documents
const untilRead = (count: number): Promise<void> =>
  until(`${count} are read`, 60, async () => {
    const all = await documents()
    return all.length === count && all.every(({ status }) => /clean|needs-review/u.test(status))
  })

it('reads on through leaps of five hours, forth and back', { timeout: 200_000 }, async () => {
  for (const [leap, offset] of ['+5h', '-5h', '+0'].entries()) {
    for (let n = 0; n < 3; n++) await send(base, `${leap}-${n}.pdf`, version(SMALL, 10 * leap + n))
    setClock(offset)
    await untilRead(3 * (leap + 1))
  }
  const all = await documents()
  expect(all.map(({ run }) => run)).toEqual(Array<number>(9).fill(1))
  // The clock was really set: some came in hours before those that were sent in after them.
  const times = all.map(({ createdAt }) => Date.parse(createdAt))
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(4 * 3_600_000)
})

it('tells a webhook again in time, though the clock was set back meanwhile', { timeout: 120_000 }, async () => {
  const address = receiver.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const headers = { 'content-type': 'application/json' }
  expect((await fetch(`${base}/api/webhooks`, { method: 'POST', headers, body: JSON.stringify({ url }) })).status).toBe(201)
  await send(base, 'told.pdf', version(SMALL, 100))
  await until('it is told and refused', 60, async () => told.length > 0)
  setClock('-5h')
  await until('it is told again', 40, async () => told.filter((id) => id === told[0]).length > 1)
})
