/** Whose turn it is: a single upload goes before what is left of a batch, whoever sent that and however. */
import { expect, it } from 'vitest'
import { priorityAt } from '../../src/store/outbox.ts'
import { Turns } from '../../src/web/turns.ts'

it('counts single uploads that follow each other without a pause, by sender, and begins anew after one', () => {
  let now = 0
  const turns = new Turns(() => now)
  /** Begins now, and takes so many milliseconds. */
  const send = (sender: string, count: number, takes: number): number => {
    const begun = now
    now += takes
    const { place, end } = turns.take(sender, count, begun)
    now += takes
    end()
    return place
  }
  // However slow the line is: the next one begins when the last one is answered.
  expect([send('a', 1, 5000), send('a', 1, 5000), send('b', 1, 10), send('a', 1, 10)]).toEqual([0, 1, 0, 2])
  now += 10_000
  expect(send('a', 1, 10)).toBe(0)
  // Forms of several follow each other, too; one after them is not kept waiting.
  expect([send('c', 200, 30), send('c', 200, 30), send('c', 1, 30)]).toEqual([0, 200, 0])
})

it('ends its priorities where the queue does', () => {
  expect([priorityAt(0), priorityAt(200), priorityAt(10_000_000)]).toEqual([2, 202, 100_000])
})
