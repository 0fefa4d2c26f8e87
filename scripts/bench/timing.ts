/** Measuring in pairs: the two things by turns, so that what slows the machine slows both. Times in milliseconds. */

export interface Pair {
  readonly ours: number
  readonly base: number
  /** Median of the ratios of the pairs. */
  readonly ratio: number
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Runs both by turns, each first every other time, after `warm` rounds that do not count. */
export async function measurePairs(
  ours: () => Promise<unknown>,
  base: () => Promise<unknown>,
  rounds: number,
  warm: number,
): Promise<Pair> {
  const times: { ours: number; base: number }[] = []
  for (let round = 0; round < warm + rounds; round += 1) {
    const pair = { ours: 0, base: 0 }
    const order = round % 2 === 0 ? (['ours', 'base'] as const) : (['base', 'ours'] as const)
    for (const which of order) {
      globalThis.gc?.()
      pair[which] = await timed(which === 'ours' ? ours : base)
    }
    if (round >= warm) times.push(pair)
  }
  return {
    ours: median(times.map((pair) => pair.ours)),
    base: median(times.map((pair) => pair.base)),
    ratio: median(times.map((pair) => pair.ours / pair.base)),
  }
}
