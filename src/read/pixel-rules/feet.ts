/** Feet and bowls of letters on one base line, which look like a rule. In: a line and a stretch of it. Out: whether letters stand on it. */
import { drawnOf, type AxisView, type Drawn, type Interval } from './evidence.ts'
import type { Line } from './lines.ts'

/**
 * Serifs and bowls on one base line look like a rule with breaks: paper shows between the letters, and stems stand on it. So much of both
 * (shares) is text, where little of the line (points) is certain: the rules of a page's rows are longer.
 */
const TEXT = { bare: 0.05, loaded: 0.2, certain: 300 }

/** Of pieces the length that is rule for certain, pixels. */
export const certainOf = (pieces: Line['pieces']): number => pieces.reduce((sum, { from, to, sure }) => sum + (sure ? to - from : 0), 0)

/** Whether a stretch that no other rule need touch is the feet of letters side by side, which blur runs together: stems stand on it. */
export function isFeet(view: AxisView, { heights, pieces, closing }: Line, { from, to }: Interval): boolean {
  if (certainOf(pieces) >= TEXT.certain * view.unit) return false
  return drawnOf(view, heights, Math.round(from), Math.round(to), closing).loaded > TEXT.loaded
}

/** So much of a line beyond a stretch (points), on which less stands than this share, is a rule: the letters in the stretch only touch it. */
const RULE_BEYOND = { certain: 150, loaded: 0.1 }

/** Whether a stretch between two joints is feet of letters: stems stand on it, and no more of its line shows to be a rule elsewhere. */
export function isFeetBetween(view: AxisView, line: Line, { from, to }: Interval, { bare, loaded }: Drawn): boolean {
  if (certainOf(line.pieces) >= TEXT.certain * view.unit || bare <= TEXT.bare || loaded <= TEXT.loaded) return false
  return !line.pieces.some(
    (piece) =>
      piece.sure &&
      [
        { ...piece, to: from },
        { ...piece, from: to },
      ].some((part) => isRule(view, line, part)),
  )
}

function isRule(view: AxisView, { heights, closing }: Line, { from, to }: Interval): boolean {
  if (to - from < RULE_BEYOND.certain * view.unit) return false
  return drawnOf(view, heights, Math.round(from), Math.round(to), closing).loaded <= RULE_BEYOND.loaded
}
