/**
 * `npm run try-docs`: runs every command of docs/administrator.md and of the README's section on the service, in a fresh copy of the
 * project, in the order in which an administrator would; prints how long it takes to the first result. A command for which there is no
 * step here is a fault: it would stand in the docs unproved. Images are not pulled: of `docker compose` the file is checked.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startBucket } from '../services/bucket.ts'
import { ensureServer } from '../services/find.ts'
import { freePort, startPostgres } from '../services/start.ts'
import { commandsOf } from './commands.ts'
import { freshCopy } from './fresh-copy.ts'
import { endWithUs, leaveNothing } from '../leave-nothing.ts'

const PATIENCE = 300_000
const say = (line: string): void => void process.stdout.write(`${line}\n`)

leaveNothing()
const folder = freshCopy()
const parent = path.dirname(folder)
const readme = /## Dịch vụ[\s\S]*?(?=\n## )/u.exec(readFileSync('README.md', 'utf8'))?.[0] ?? ''
const left = new Set([...commandsOf(readme), ...commandsOf(readFileSync('docs/administrator.md', 'utf8'))])
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const environment = { ...process.env, BANGDIEM_PORT: String(port), BANGDIEM_LOG: 'warn' }

/** The command of the docs that fits, as it stands there; it counts as tried. */
function take(pattern: RegExp): string[] {
  const found = [...left].filter((command) => pattern.test(command))
  if (found.length === 0) throw new Error(`the docs have no command like ${pattern.source}`)
  for (const command of found) left.delete(command)
  return found
}

/** Runs a line of shell in the copy. Throws when it fails. */
function run(line: string, more: Record<string, string> = {}): string {
  const began = performance.now()
  const ended = spawnSync('sh', ['-c', line], { cwd: folder, env: { ...environment, ...more }, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (ended.status !== 0) throw new Error(`${line}\nended with ${ended.status}: ${ended.stderr}`)
  say(`ok  ${line}  (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return ended.stdout
}

const onPort = (command: string): string => command.replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`)
/** `npx` finds the copy's own program. */
const asTyped = (command: string): string => (command.startsWith('bangdiem ') ? `npx ${command}` : command)

async function until(what: string, test: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await test().catch(() => false))) {
    if (performance.now() > end) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`)
    await sleep(100)
  }
}

/** Starts what runs until it is stopped. */
async function serve(line: string, where: string): Promise<ChildProcess> {
  const child = endWithUs(spawn('sh', ['-c', `exec ${line}`], { cwd: folder, env: environment, stdio: 'inherit', detached: true }), true)
  await until(`${line} answers`, async () => (await fetch(`${where}/healthz`)).ok)
  say(`ok  ${line}`)
  return child
}

/** As Ctrl-C does: all that the command started. */
async function interrupt(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  process.kill(-(child.pid ?? 0), 'SIGINT')
  await gone
  await sleep(1000)
}

const seconds = (from: number, to = performance.now()): string => ((to - from) / 1000).toFixed(1)
const csvRows = (csv: string): number => csv.split('\r\n').length - 2

async function tryFirstResult(): Promise<void> {
  const [first = ''] = take(/^npm ci && npm start$/u)
  take(/^npm start$/u)
  const began = performance.now()
  const [install = '', start = ''] = first.split(' && ')
  run(install)
  const installed = performance.now()
  const server = await serve(start, base)
  const answered = performance.now()
  const curls = take(/^curl /u).map(onPort)
  const upload = curls.find((each) => each.includes('-F file=')) ?? ''
  const sent = JSON.parse(run(upload)) as { id: string; status: string }
  const rows = async (): Promise<number> => csvRows(await (await fetch(`${base}/api/export?format=csv`)).text())
  await until('the export has its rows', async () => (await rows()) > 100)
  say(
    `time to the first result: ${seconds(began)} s (installed after ${seconds(began, installed)} s, answering after ` +
      `${seconds(installed, answered)} s more, the ${await rows()} rows of the first report in the export ${seconds(answered)} s later; document ${sent.id})`,
  )
  for (const command of curls.filter((each) => each !== upload)) run(command)
  await interrupt(server)
}

async function tryOneMachine(): Promise<void> {
  const inbox = path.join(parent, 'inbox')
  mkdirSync(inbox)
  copyFileSync('fixtures/generated/tcvn3-named-fonts.pdf', path.join(inbox, 'a.pdf'))
  const other = await freePort()
  for (const command of take(/serve --no-auth --port/u)) {
    const line = command
      .replace('9000', String(other))
      .replace(/--data \S+/u, `--data ${parent}/other`)
      .replace(/--watch \S+/u, `--watch ${inbox}`)
    const server = await serve(line, `http://127.0.0.1:${other}`)
    await until('the watched file is taken', async () =>
      (await (await fetch(`http://127.0.0.1:${other}/api/documents`)).text()).includes('a.pdf'),
    )
    await interrupt(server)
  }
  take(/^(?:npx )?bangdiem serve --no-auth$/u)
  for (const command of take(/^bangdiem admin-link/u)) run(asTyped(command))
  for (const command of take(/bangdiem export/u)) run(asTyped(command === 'bangdiem export' ? 'bangdiem export --out all.json' : command))
  const backup = path.join(parent, 'backup')
  for (const command of take(/^bangdiem backup /u).slice(0, 1)) run(asTyped(command.replace(/\S+$/u, backup)))
  for (const command of take(/^bangdiem restore /u).slice(0, 1))
    run(asTyped(command.replace(/\S+$/u, `${backup} --data ${parent}/restored`)))
  const rows = csvRows(run(`npx bangdiem export --format csv --data ${parent}/restored`))
  if (rows < 100) throw new Error(`the restored installation has ${rows} rows`)
}

async function tryServer(): Promise<void> {
  const [postgres, bucket] = [await startPostgres(), await startBucket()]
  const target = { DATABASE_URL: postgres.url, STORAGE_URL: bucket.url }
  const move = take(/^bangdiem migrate --from/u)
  for (const command of take(/^bangdiem migrate$/u)) run(asTyped(command), target)
  // The bucket is served by this very process, which must not wait for the command.
  for (const command of move.slice(0, 1)) {
    const child = spawn('sh', ['-c', asTyped(command)], { cwd: folder, env: { ...environment, ...target }, stdio: 'inherit' })
    const [code] = (await once(child, 'exit')) as [number]
    if (code !== 0) throw new Error(`${command} ended with ${code}`)
    say(`ok  ${command}`)
  }
  const psql = path.join(ensureServer('postgres'), 'psql')
  for (const statement of take(/^update accounts/u)) {
    execFileSync(psql, [postgres.url, '-v', 'ON_ERROR_STOP=1', '-c', statement], { stdio: 'ignore' })
    say(`ok  ${statement}`)
  }
  const count = execFileSync(psql, [postgres.url, '-Atc', 'select count(*) from report_scores'], { encoding: 'utf8' })
  say(`    ${count.trim()} rows of report_scores in psql after the move`)
  for (const command of take(/^pg_dump /u)) run(command, target)
  execFileSync(psql, [postgres.url, '-qc', 'create database again'])
  const restored = { ...target, DATABASE_URL: postgres.url.replace(/bangdiem$/u, 'again') }
  for (const command of take(/^psql /u)) run(command, restored)
  say(`    ${csvRows(run('npx bangdiem export --format csv', restored))} rows of the restored database`)
  take(/^bangdiem worker$/u)
  await bucket.stop()
  await postgres.stop()
}

/** Debian's `docker-compose` knows the file as well as the plugin does; neither needs Docker itself for this. */
function tryCompose(): void {
  for (const command of take(/^cp \.env/u)) run(command)
  const env = path.join(folder, '.env')
  writeFileSync(env, readFileSync(env, 'utf8').replaceAll(/^(\w+(?:PASSWORD|SECRET))=$/gmu, '$1=tried'))
  const compose = ['docker compose', 'docker-compose'].find((each) => spawnSync('sh', ['-c', `${each} version`]).status === 0)
  if (compose === undefined) throw new Error('apt-get install docker-compose')
  const services = run(`${compose} config --services`).trim().split('\n')
  const named = take(/^docker compose/u).flatMap((each) =>
    [.../--scale (\w+)=|logs (\w+)/gu[Symbol.matchAll](each)].map((found) => found[1] ?? found[2] ?? ''),
  )
  for (const name of named) if (!services.includes(name)) throw new Error(`the compose file has no service ${name}`)
  say(`    services: ${services.join(', ')}`)
}

try {
  await tryFirstResult()
  await tryOneMachine()
  await tryServer()
  tryCompose()
  for (const command of take(/^npm run throughput$/u)) run(`${command} -- --only list --queued 100`)
  if (left.size > 0) throw new Error(`commands of the docs that nothing tries:\n${[...left].join('\n')}`)
  say('every command of the docs was tried')
} finally {
  if (existsSync(parent)) rmSync(parent, { recursive: true, force: true })
}
