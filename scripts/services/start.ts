/**
 * Real servers for tests and measurements, on free ports of the loopback address, in temporary folders.
 *
 * In: nothing, or a server that was started before and is to come back on its port with its data. Out: its address, and how to stop it.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { endWithUs } from '../leave-nothing.ts'
import { ensureServer } from './find.ts'

export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Process id of the server as it runs now. */
  readonly pid: () => number
  /** Kills it as a power failure would. */
  readonly kill: () => Promise<void>
  /** Starts it again, on the same port, with its data. */
  readonly start: () => Promise<void>
  /** Ends it and removes its data. */
  readonly stop: () => Promise<void>
}

/** How long a server may take to answer, milliseconds. */
const START_TIMEOUT = 30_000
/** PostgreSQL refuses to run as root; Debian's package makes this account. */
const POSTGRES_ACCOUNT = 'postgres'

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  server.close()
  await once(server, 'close')
  return address.port
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function waitFor(what: string, test: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + START_TIMEOUT
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`${what} did not start within ${START_TIMEOUT} ms`)
    await sleep(20)
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

interface Startable {
  readonly url: string
  readonly port: number
  /** Removed in the end. */
  readonly folder: string
  readonly start: () => Promise<ChildProcess>
  readonly stopWith: NodeJS.Signals
}

/** Starts a server and holds it, through being killed and started again. */
async function running({ url, port, folder, start, stopWith }: Startable): Promise<RunningServer> {
  let child = await start()
  return {
    url,
    port,
    pid: () => child.pid ?? 0,
    kill: () => end(child, 'SIGKILL'),
    start: async () => {
      child = await start()
    },
    stop: async () => {
      await end(child, stopWith)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A Redis with an append-only file, written through at once, and no eviction: as the installation wants it. */
export async function startRedis(): Promise<RunningServer> {
  const program = ensureServer('redis')
  const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'everysec']
  const start = async (): Promise<ChildProcess> => {
    const child = endWithUs(spawn(program, [...args, '--maxmemory-policy', 'noeviction', '--save', ''], { stdio: 'ignore' }))
    await waitFor('Redis', () => answers(port))
    return child
  }
  return running({ url: `redis://127.0.0.1:${port}`, port, folder, start, stopWith: 'SIGKILL' })
}

/** A PostgreSQL server with an empty database `bangdiem`. `durable`: commits are written through to disk, as where it is to be killed. */
export async function startPostgres(durable = false): Promise<RunningServer> {
  const bin = ensureServer('postgres')
  const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-postgres-'))
  const data = path.join(root, 'data')
  mkdirSync(data)
  const account = process.getuid?.() === 0 ? accountIds() : null
  if (account !== null) for (const folder of [root, data]) chownSync(folder, account.uid, account.gid)
  const port = await freePort()
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'bangdiem', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    {
      ...account,
      encoding: 'utf8',
      cwd: root,
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, max_connections: 200, fsync: durable ? 'on' : 'off' }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const start = async (): Promise<ChildProcess> => {
    const child = endWithUs(spawn(path.join(bin, 'postgres'), ['-D', data, ...options], { ...account, cwd: root, stdio: 'ignore' }))
    const ready = path.join(bin, 'pg_isready')
    await waitFor('PostgreSQL', () => spawnSync(ready, ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0)
    return child
  }
  const server = await running({ url: `postgres://bangdiem@127.0.0.1:${port}/bangdiem`, port, folder: root, start, stopWith: 'SIGQUIT' })
  const sql = (text: string): void => {
    const run = spawnSync(path.join(bin, 'psql'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'bangdiem', '-d', 'postgres', '-qc', text])
    if (run.status !== 0) throw new Error(`psql failed: ${String(run.stderr)}`)
  }
  sql('create database bangdiem')
  return server
}

function accountIds(): { uid: number; gid: number } {
  return { uid: accountId('-u'), gid: accountId('-g') }
}

const accountId = (flag: '-u' | '-g'): number => Number(spawnSync('id', [flag, POSTGRES_ACCOUNT], { encoding: 'utf8' }).stdout.trim())
