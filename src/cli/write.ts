/**
 * Writing results: whole or not at all.
 *
 * A file is written under a temporary name in its own folder and renamed when it is complete; stopWriting() removes what an
 * interruption would leave behind.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Output } from '../export/index.ts'

const unfinished = new Set<string>()
let stopped = false

/** Removes the temporary files of writes that have not ended and begins no new one; for an interruption, hence synchronous. */
export function stopWriting(): void {
  stopped = true
  for (const path of unfinished) rmSync(path, { force: true })
}

/** Writes a file so that its name never shows half a content. A pipe or a device is written to directly. */
export async function writeWhole(path: string, content: Output): Promise<void> {
  if (stopped) throw new Error('interrupted')
  const exists = existsSync(path)
  if (exists && !statSync(path).isFile()) {
    const device = await open(path, 'w')
    try {
      for (const part of partsOf(content)) await device.writeFile(part)
    } finally {
      await device.close()
    }
    return
  }
  // A symbolic link stays one: its target is replaced.
  const target = exists ? realpathSync(path) : path
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`)
  unfinished.add(temporary)
  try {
    const file = await open(temporary, 'wx')
    try {
      for (const part of partsOf(content)) await file.writeFile(part)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** Writes to stdout and waits until it is taken. A reader that has gone away (`| head`) is no error. */
export async function writeStdout(content: Output): Promise<void> {
  for (const part of partsOf(content)) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(part, (error) => {
        if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
        else resolve()
      })
    })
  }
}

/** Each is written where the one before it ended. */
function partsOf(content: Output): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}
