/**
 * A worker that begins anew when its start is cut off, or its loop ends by itself: BullMQ keeps the first answer of a database about its
 * tables for ever, a failed one too, and such a worker would do nothing from then on.
 *
 * In: how to open a worker that does not run yet. Out: one that runs until it is closed.
 */
import type { Worker } from 'bullmq'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long to wait before the next start, milliseconds. */
const OPEN_AGAIN = 1000

export interface OpenedWorker {
  readonly worker: Worker
  /** Settled when it may run, or cannot. */
  readonly ready: Promise<void>
  /** Lets its own connection go, where it has one. */
  readonly disconnect: () => void
}

export class LastingWorker {
  private readonly open: () => OpenedWorker
  private readonly onError: (error: Error) => void
  private opened: OpenedWorker
  private closing: Promise<void> | null = null

  constructor(open: () => OpenedWorker, onError: (error: Error) => void) {
    this.open = open
    this.onError = onError
    this.opened = open()
    void this.run()
  }

  private async run(): Promise<void> {
    for (;;) {
      const { worker, ready, disconnect } = this.opened
      try {
        await ready
        if (this.closing !== null) return
        await worker.run()
      } catch (error) {
        this.onError(error as Error)
      }
      if (this.closing !== null) return
      await worker.close(true)
      disconnect()
      await sleep(OPEN_AGAIN, undefined, { ref: false })
      if (this.closing !== null) return
      this.opened = this.open()
    }
  }

  /** Takes no more jobs. Resolves when those that run have ended, or at once by force. */
  close(force = false): Promise<void> {
    return (this.closing ??= this.closeOpened(force))
  }

  private async closeOpened(force: boolean): Promise<void> {
    const { worker, ready, disconnect } = this.opened
    // A worker that is closed while it opens would leave a connection behind.
    await ready.catch(() => undefined)
    await worker.close(force)
    disconnect()
  }
}
