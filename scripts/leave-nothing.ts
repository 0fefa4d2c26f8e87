/**
 * A run of a script or of the tests leaves nothing behind: its temporary files – its children's too, browsers, office suites and servers
 * among them – stand in one folder, which is removed when it ends, also when it is interrupted; and no child that was handed over
 * outlives it. What a run that was killed has left is removed by the next one.
 */
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Followed by the process's number. */
const PREFIX = 'bangdiem-run-'
/** PostgreSQL runs under another account, and has to get to its own folder. */
const MODE = 0o711
const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'] as const
const INTERRUPTED = 130
/** A server that was killed has children that write for another moment. */
const REMOVE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const

/** How to kill each of them. */
const children = new Map<ChildProcess, () => void>()
process.on('exit', () => {
  for (const kill of children.values()) kill()
})

/** This child does not outlive the process. `isGroup`: it was started as the first of a group, and takes those that it started along. */
export function endWithUs<Child extends ChildProcess>(child: Child, isGroup = false): Child {
  const { pid } = child
  children.set(child, () => void (isGroup && pid !== undefined ? process.kill(-pid, 'SIGKILL') : child.kill('SIGKILL')))
  child.once('exit', () => children.delete(child))
  return child
}

/** From now on what is temporary goes into a folder of this process's own. Returns how to remove it. */
export function keepTemporaryFilesTogether(): () => void {
  for (const name of readdirSync(tmpdir())) if (isAbandoned(name)) remove(path.join(tmpdir(), name))
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, MODE)
  for (const name of VARIABLES) process.env[name] = folder
  // After the children: their handler above is older.
  process.on('exit', () => remove(folder))
  return () => remove(folder)
}

/** For a script: its temporary files stand together, and an interruption ends it in order. */
export function leaveNothing(): void {
  keepTemporaryFilesTogether()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(INTERRUPTED))
}

function isAbandoned(name: string): boolean {
  const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`, 'u').exec(name)?.[1] ?? 0)
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** What cannot be removed (another account's) is none of our business. */
function remove(folder: string): void {
  try {
    rmSync(folder, REMOVE)
  } catch (error) {
    process.stderr.write(`${folder} is left: ${String(error)}\n`)
  }
}
