/**
 * Where seals stand that are paler than the text (red ones in a grey scan). In: the large pale pieces of ink of a page. Out: the boxes of
 * their rings, which the rules of a table may have cut into arcs.
 */
import type { Box } from '../../model/box.ts'
import { unionBox } from '../../model/box.ts'

/** Arcs of one ring are no further apart than this, in small letters: a thick rule, and its edges. */
const APART = 2
/** A ring is so many small letters wide and high: more than a word's letters, less than a drawing. */
const SMALLEST = 5
const LARGEST = 32
/** As wide as high by this factor: part of it may lie over dark text. */
const ROUND = 1.7

export function arcsToSeals(arcs: readonly Box[], letter: number): Box[] {
  const groups: Box[] = []
  for (const arc of arcs) {
    const near = groups.filter((group) => isNear(group, arc, APART * letter))
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(unionBox([arc, ...near]))
  }
  return groups.filter(([left, top, right, bottom]) => {
    const [low, high] = [Math.min(right - left, bottom - top), Math.max(right - left, bottom - top)]
    return low >= SMALLEST * letter && high <= LARGEST * letter && high <= ROUND * low
  })
}

const isNear = (a: Box, b: Box, reach: number): boolean =>
  a[0] - reach < b[2] && b[0] - reach < a[2] && a[1] - reach < b[3] && b[1] - reach < a[3]
