/**
 * Finds the servers that the tests and the measurements run against; installs Debian's packages of them when it runs as root.
 * In: a server. Out: the path of its program.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const POSTGRES_ROOT = '/usr/lib/postgresql'
const PACKAGES = { redis: 'redis-server', postgres: 'postgresql' } as const
export type Server = keyof typeof PACKAGES

/** `redis-server`, or the folder that holds `initdb` and `postgres`; null when it is not installed. */
function find(server: Server): string | null {
  if (server === 'redis') return ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((file) => existsSync(file)) ?? null
  if (!existsSync(POSTGRES_ROOT)) return null
  const folders = readdirSync(POSTGRES_ROOT)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(POSTGRES_ROOT, version, 'bin'))
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null
}

/** Throws an Error with the command to run when the server is not there and may not be installed. */
export function ensureServer(server: Server): string {
  const found = find(server)
  if (found !== null) return found
  const command = `apt-get install -y --no-install-recommends ${PACKAGES[server]}`
  if (process.getuid?.() !== 0) throw new Error(`${server} is not installed; run as root: ${command}`)
  process.stderr.write(`${command}\n`)
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', PACKAGES[server]], {
    stdio: 'inherit',
    // Debian starts a server on the usual port when it installs one; ours run on ports of their own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  })
  const installed = find(server)
  if (installed === null) throw new Error(`${server} was installed and is not where it was expected`)
  return installed
}
