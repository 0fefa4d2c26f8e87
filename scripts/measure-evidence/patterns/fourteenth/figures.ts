/** Gaps that the figures of this set draw on: a sentence about one share, about a sum of money or an area, or about parts of a total. No sentences. */
import type { Case, Gaps, Parts, Share, Written } from '../../gaps.ts'

export const rated =
  (low: number, high: number, write: (share: Share, gaps: Gaps) => Case): Written =>
  (g) =>
    write(g.share(low, high), g)

export const measured =
  (low: number, high: number, write: (share: Share, gaps: Gaps) => Case): Written =>
  (g) =>
    write(g.measured(low, high), g)

export const parted =
  (count: number, low: number, high: number, write: (parts: Parts, gaps: Gaps) => Case): Written =>
  (g) =>
    write(g.parts(count, low, high), g)
