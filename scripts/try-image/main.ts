/**
 * `npm run try-image` (as root): the steps of the Dockerfile without Docker. Its stages are folders; its commands run in them; then the
 * image's program is started as a plain user on a file system of which only /tmp and the data folder can be written to – `serve` on a
 * database of its own, then `serve` and `worker` on PostgreSQL, Redis and a bucket – and reads a report.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { send } from '../crash/documents.ts'
import { startBucket } from '../services/bucket.ts'
import { freePort, startPostgres, startRedis } from '../services/start.ts'
import { freshCopy } from '../try-docs/fresh-copy.ts'
import { type Stage, stagesOf } from './dockerfile.ts'
import { endWithUs, leaveNothing } from '../leave-nothing.ts'

/** The account `node` of the image. */
const [UID, GID] = [1000, 1000]
/** What belongs to the system of the image and is there already, or is made below. */
const OF_THE_SYSTEM = /^(?:apt-get |mkdir \/data )/u
const PATIENCE = 120_000
const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (process.getuid?.() !== 0) throw new Error('run as root: another account and a read-only file system are needed')
leaveNothing()
const context = freshCopy()
const root = path.dirname(context)
// The account of the image has to get there.
chmodSync(root, 0o755)

/** Does a stage's steps in a folder of its own. Out: where its files are, its environment and what it starts. */
function build({ name, steps }: Stage): { folder: string; environment: Record<string, string>; command: string[] } {
  const folder = path.join(root, `stage-${name}`)
  const environment: Record<string, string> = {}
  let command: string[] = []
  let inside = '/'
  const place = (at: string): string => path.join(folder, path.resolve(inside, at))
  for (const { word, rest } of steps) {
    if (word === 'WORKDIR') {
      inside = rest
      mkdirSync(place('.'), { recursive: true })
    } else if (word === 'COPY') {
      const from = /^--from=(\w+) /u.exec(rest)
      const parts = rest.replace(/^--from=\w+ /u, '').split(' ')
      const target = parts.pop() ?? '.'
      for (const part of parts)
        copy(path.join(from === null ? context : path.join(root, `stage-${from[1]}`), part), place(target), target.endsWith('/'))
    } else if (word === 'RUN' && !OF_THE_SYSTEM.test(rest)) {
      execFileSync('sh', ['-c', rest], { cwd: place('.'), stdio: ['ignore', 'ignore', 'inherit'] })
    } else if (word === 'ENV') {
      for (const [, key = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/gu)) environment[key] = value
    } else if (word === 'ENTRYPOINT' || word === 'CMD') command = command.concat(JSON.parse(rest) as string[])
    say(`ok  ${word} ${rest.slice(0, 100)}${word === 'RUN' && OF_THE_SYSTEM.test(rest) ? '  (of the system: not run)' : ''}`)
  }
  return { folder: place('.'), environment, command }
}

/** As Docker copies: the contents of a folder, or a file into a folder. */
function copy(from: string, to: string, intoFolder: boolean): void {
  const isFolder = statSync(from).isDirectory()
  cpSync(from, isFolder || !intoFolder ? to : path.join(to, path.basename(from)), { recursive: true, verbatimSymlinks: true })
}

const stages = stagesOf(readFileSync('Dockerfile', 'utf8')).map(build)
const image = stages.at(-1)
if (image === undefined) throw new Error('the Dockerfile has no stage')

/** Starts the image's program as a plain user, who can write to nothing but /tmp and `data`. */
function start(data: string, args: readonly string[], more: Record<string, string>): ChildProcess {
  mkdirSync(data, { recursive: true })
  execFileSync('chown', [`${UID}:${GID}`, data])
  const [program = '', ...entry] = image?.command ?? []
  const steps = [
    'mount --make-rprivate /',
    `mount --bind "${data}" "${data}"`,
    'mount -o remount,bind,ro /',
    // What may be mounted apart is closed too.
    'for m in /var /usr /home /opt /root /work; do mountpoint -q $m && mount -o remount,bind,ro $m; done',
    `cd "${image?.folder}"`,
    `exec setpriv --reuid=${UID} --regid=${GID} --clear-groups --no-new-privs --inh-caps=-all "$@"`,
  ].join(' ; ')
  const env = {
    PATH: process.env['PATH'],
    ...image?.environment,
    BANGDIEM_DATA: data,
    BANGDIEM_HOST: '127.0.0.1',
    BANGDIEM_LOG: 'warn',
    TMPDIR: data,
    ...more,
  }
  const line = ['sh', '-c', steps, 'sh', program === 'node' ? process.execPath : program, ...entry.slice(0, 1), ...args]
  return endWithUs(spawn('unshare', ['-m', ...line], { env, stdio: ['ignore', 'inherit', 'inherit'] }))
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const [code] = (await gone) as [number | null]
  if (code !== 0) throw new Error(`the program ended with ${code}`)
}

async function untilTrue(what: string, test: () => Promise<boolean>): Promise<void> {
  const last = performance.now() + PATIENCE
  while (!(await test().catch(() => false))) {
    if (performance.now() > last) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Sends a report in and waits until it was read. */
async function read(base: string): Promise<void> {
  await untilTrue('it answers', async () => (await fetch(`${base}/healthz`)).ok)
  const { id } = await send(base, 'report.pdf', new Uint8Array(readFileSync('fixtures/ngoc-ky-2023/report.pdf')))
  const status = async (): Promise<string> => ((await (await fetch(`${base}/api/documents/${id}`)).json()) as { status: string }).status
  await untilTrue('the report is read', async () => /clean|needs-review/u.test(await status()))
}

/** Whether the account of the program could write where it must not. */
function proveReadOnly(child: ChildProcess): void {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  if (!new RegExp(`^Uid:\\s+${UID}\\s`, 'mu').test(status)) throw new Error('the program does not run as a plain user')
  const mounts = readFileSync(`/proc/${child.pid}/mounts`, 'utf8')
  if (!/ \/ \S+ ro[, ]/u.test(mounts)) throw new Error('the file system of the program can be written to')
}

const port = String(await freePort())
const base = `http://127.0.0.1:${port}`
try {
  const alone = start(path.join(root, 'data-alone'), ['serve', '--no-auth', '--port', port], {})
  await read(base)
  proveReadOnly(alone)
  await end(alone)
  say('ok  serve on its own: a report was read by a plain user on a read-only file system')
  const [redis, postgres, bucket] = [await startRedis(), await startPostgres(), await startBucket()]
  const services = { REDIS_URL: redis.url, DATABASE_URL: postgres.url, STORAGE_URL: bucket.url }
  const app = start(path.join(root, 'data-app'), ['serve', '--no-auth', '--workers', '0', '--port', port], services)
  const worker = start(path.join(root, 'data-worker'), ['worker', '--workers', '1'], services)
  await read(base)
  proveReadOnly(worker)
  await Promise.all([end(app), end(worker)])
  say('ok  serve and worker on PostgreSQL, Redis and a bucket: a report was read the same way')
  await Promise.all([redis.stop(), postgres.stop(), bucket.stop()])
} finally {
  rmSync(root, { recursive: true, force: true })
}
