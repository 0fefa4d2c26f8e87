/**
 * The data folder: one owner at a time. In: a path. Out: the folder, made and locked; a second owner is told whose it is.
 */
import { access, constants, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import lockfile from 'proper-lockfile'
import { ServiceError } from '../errors.ts'

export interface DataFolder {
  readonly path: string
  /** Where PGlite keeps its files. */
  readonly database: string
  /** Where uploaded files are kept. */
  readonly files: string
  /** Where uploads grow before they are kept. */
  readonly incoming: string
  readonly release: () => Promise<void>
}

/** A lock whose owner has not touched it for this long is taken over, milliseconds: its owner was killed. */
const LOCK_STALE = 10_000
/** How often the owner touches it, milliseconds. */
const LOCK_UPDATE = 2500
/** How long a new owner waits for one that was killed a moment ago, in tries of a second. */
const LOCK_RETRIES = 12

/** Locks of this very process. */
const heldHere = new Set<string>()

/**
 * Makes the folder, proves that it can be written to, and locks it if `lock` says so.
 * Throws a ServiceError when it cannot be used or has an owner.
 */
export async function openDataFolder(folder: string, lock: boolean): Promise<DataFolder> {
  const root = path.resolve(folder)
  const inside = { database: path.join(root, 'database'), files: path.join(root, 'files'), incoming: path.join(root, 'incoming') }
  try {
    for (const each of [root, inside.files, inside.incoming]) await mkdir(each, { recursive: true, mode: 0o700 })
    await access(root, constants.W_OK)
    const probe = path.join(inside.incoming, `probe-${process.pid}`)
    await (await open(probe, 'w')).close()
    await rm(probe)
  } catch (error) {
    throw notWritable(root, error)
  }
  const release = lock ? await lockFolder(root) : async () => undefined
  return { path: root, ...inside, release }
}

async function lockFolder(root: string): Promise<() => Promise<void>> {
  const lockfilePath = path.join(root, 'owner.lock')
  const owner = path.join(root, 'owner.json')
  const state = await ownerState(owner, lockfilePath)
  if (state === 'living') throw inUse(root)
  if (state === 'dead') await rm(lockfilePath, { recursive: true, force: true })
  let release: () => Promise<void>
  try {
    const retries = { retries: LOCK_RETRIES, factor: 1, minTimeout: 1000 }
    release = await lockfile.lock(root, { stale: LOCK_STALE, update: LOCK_UPDATE, lockfilePath, retries })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ELOCKED' ? inUse(root, error) : notWritable(root, error)
  }
  await writeFile(owner, JSON.stringify({ pid: process.pid, host: hostname() }))
  heldHere.add(lockfilePath)
  return async () => {
    heldHere.delete(lockfilePath)
    await release()
  }
}

/** What is known of the owner: it lives, it is dead, or only time will tell (another machine, or a process id that is used again). */
async function ownerState(owner: string, lock: string): Promise<'living' | 'dead' | 'unknown'> {
  try {
    const { pid, host } = JSON.parse(await readFile(owner, 'utf8')) as { pid: number; host: string }
    if (host !== hostname()) return 'unknown'
    if (!isRunning(pid)) return 'dead'
    // In a container the next owner has the number of the one before.
    if (pid === process.pid && !heldHere.has(lock)) return 'dead'
    const { mtimeMs } = await stat(lock)
    return Date.now() - mtimeMs < 2 * LOCK_UPDATE ? 'living' : 'unknown'
  } catch {
    return 'unknown'
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function inUse(root: string, cause?: unknown): ServiceError {
  return new ServiceError(
    'data-folder-in-use',
    {
      vi: `Thư mục dữ liệu ${root} đang được một chương trình bangdiem khác dùng. Hãy dừng chương trình đó, hoặc chọn thư mục khác bằng --data.`,
      en: `The data folder ${root} is in use by another bangdiem. Stop that one, or name another folder with --data.`,
    },
    cause === undefined ? undefined : { cause },
  )
}

function notWritable(root: string, cause: unknown): ServiceError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause)
  return new ServiceError(
    'data-folder-unusable',
    {
      vi: `Không ghi được vào thư mục dữ liệu ${root} (${reason}). Hãy cấp quyền ghi, hoặc chọn thư mục khác bằng --data.`,
      en: `The data folder ${root} cannot be written to (${reason}). Allow writing to it, or name another folder with --data.`,
    },
    { cause },
  )
}
