/**
 * Children that read mutated files one after another, each watched: time, memory and death are bounded file by file.
 *
 * In: files. Out: for each, the child's answer, or what became of the child.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import type { FuzzAnswer, FuzzRequest } from './fuzz-child.ts'

/** What became of a child that gave no answer. */
export type Loss = 'took too long' | 'took too much memory' | 'died'
export type FuzzResult = FuzzAnswer | { readonly id: number; readonly loss: Loss; readonly detail: string }

/** How often a child is looked at, milliseconds. */
const WATCH_EVERY = 50
/** A mutation of a few pages is read in a tenth of a second; one that takes longer than this is tried again under the real limits. */
const SECONDS_PER_FILE = 20
/** A child is ended after so many files, so that what pdf.js keeps is not counted against a later file. */
const FILES_PER_CHILD = 250
const HEAP_SHARE = 0.75
const PAGE_SIZE = 4096
const MIB = 1024 * 1024

/** Runs `files` through `size` children; `onResult` is called in the order of completion. */
export async function runPool(
  files: Iterator<FuzzRequest>,
  size: number,
  onResult: (result: FuzzResult, request: FuzzRequest) => void | Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: size }, async () => {
      let child: Child | null = null
      for (let next = files.next(); next.done !== true; next = files.next()) {
        if (child === null || child.files >= FILES_PER_CHILD || child.gone) {
          child?.end()
          child = new Child()
        }
        await onResult(await child.read(next.value), next.value)
      }
      child?.end()
    }),
  )
}

class Child {
  files = 0
  gone = false
  private readonly process: ChildProcess
  private complaint = ''

  constructor() {
    const module = fileURLToPath(
      new URL(import.meta.url.endsWith('.ts') ? '../../dist/scripts/bad-input/fuzz-child.js' : 'fuzz-child.js', import.meta.url),
    )
    const heap = `--max-old-space-size=${Math.round(DEFAULT_LIMITS.memoryMegabytes * HEAP_SHARE)}`
    this.process = spawn(process.execPath, [heap, '--no-warnings', module], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    })
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-2000)
    })
    this.process.once('close', () => {
      this.gone = true
    })
  }

  end(): void {
    this.process.kill('SIGKILL')
  }

  async read(request: FuzzRequest): Promise<FuzzResult> {
    this.files += 1
    const { process: child } = this
    const begin = Date.now()
    let loss: Loss = 'died'
    return new Promise<FuzzResult>((resolve) => {
      const finish = (result: FuzzResult): void => {
        clearInterval(timer)
        child.off('message', onMessage)
        child.off('close', onClose)
        resolve(result)
      }
      const onMessage = (answer: FuzzAnswer): void => {
        if (answer.id === request.id) finish(answer)
      }
      const onClose = (code: number | null, signal: string | null): void => {
        finish({ id: request.id, loss, detail: `${signal ?? code} ${this.complaint.trim().slice(-300)}` })
      }
      const timer = setInterval(() => {
        if (Date.now() - begin > SECONDS_PER_FILE * 1000) loss = 'took too long'
        else if (residentBytes(child.pid) > DEFAULT_LIMITS.memoryMegabytes * MIB) loss = 'took too much memory'
        else return
        child.kill('SIGKILL')
      }, WATCH_EVERY)
      child.on('message', onMessage)
      child.once('close', onClose)
      child.send(request)
    })
  }
}

/** 0 where the system does not tell. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_SIZE
  } catch {
    return 0
  }
}
