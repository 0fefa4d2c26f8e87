/** Measuring in pairs: the two things by turns, so that what slows the machine slows both. Times in milliseconds. */

export interface Pair {
  readonly ours: number
  readonly base: number
  /** Median of the ratios of the pairs. */
  readonly ratio: number
  /** The same of the processor time of this process: what a loaded machine does not change much. */
  readonly processorRatio: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export interface Time {
  readonly wall: number
  /** Of this process with all its threads; not of those it starts. */
  readonly processor: number
}

export async function timed(work: () => Promise<unknown>): Promise<Time> {
  const begin = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - begin, processor: (user + system) / 1000 }
}

/** Runs both by turns, each first every other time, after `warm` rounds that do not count. */
export async function measurePairs(
  ours: () => Promise<unknown>,
  base: () => Promise<unknown>,
  rounds: number,
  warm: number,
): Promise<Pair> {
  const pairs: { ours: Time; base: Time }[] = []
  for (let round = 0; round < warm + rounds; round += 1) {
    let pair: { ours: Time; base: Time }
    if (round % 2 === 0) pair = { ours: await timed(ours), base: await timed(base) }
    else {
      const first = await timed(base)
      pair = { ours: await timed(ours), base: first }
    }
    if (round >= warm) pairs.push(pair)
  }
  return {
    ours: median(pairs.map((pair) => pair.ours.wall)),
    base: median(pairs.map((pair) => pair.base.wall)),
    ratio: median(pairs.map((pair) => pair.ours.wall / pair.base.wall)),
    processorRatio: median(pairs.map((pair) => pair.ours.processor / pair.base.processor)),
  }
}
