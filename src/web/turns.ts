/**
 * Whose turn it is: the first of a batch goes before all that wait, each further one of it behind those before – so that a single report
 * overtakes a batch of two hundred. The files of one form are a batch; so are single ones that follow each other without a pause.
 *
 * In: who sends how many, and when that began. Out: the place of the first of them in its batch, from 0.
 */

/** A program sends the next file as soon as the last one is answered; who lets more time pass than this, milliseconds, begins anew. */
const PAUSE = 2000

interface Batch {
  next: number
  ended: number
}

export class Turns {
  private readonly batches = new Map<string, Batch>()
  private readonly now: () => number

  /** `now`: milliseconds that no setting of a clock changes. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
  }

  /** `begun`: a moment of `now`. A form of several files does not count as a row of single ones: who sends one after it is not kept waiting. */
  take(sender: string, count: number, begun: number): { readonly place: number; readonly end: () => void } {
    const key = `${count > 1 ? 'several' : 'one'} ${sender}`
    const before = this.batches.get(key)
    const batch = before === undefined || begun - before.ended > PAUSE ? { next: 0, ended: begun } : before
    this.batches.set(key, batch)
    const place = batch.next
    batch.next += count
    const end = (): void => {
      batch.ended = Math.max(batch.ended, this.now())
    }
    end()
    return { place, end }
  }
}
