/**
 * Rules of the sheet's back that show through. In: the lines of both axes of a page. Out: how dark a ridge has to be for the page's own
 * rules alone, where rules far paler than its table stand among them; else null.
 */
import { heightAt, type AxisView } from './evidence.ts'
import type { Axes, AxisLines } from './joints.ts'
import type { Line } from './lines.ts'

/**
 * What shows through is paler than this share of the page's own rules: a sheet lets a seventh through. Dotted borders inside a thick frame
 * have a sixth and more of its darkness in the worst scan.
 */
const SHARE = 0.15
/** So much of a page's rules, the darkest first, is its own table, points: the frame of a row or two. */
const OWN = 900
/** Shorter lines are strokes, and underlines of the letterhead, points: they do not tell how dark the table is. */
const LONG = 100
/** Of what shows through, pieces as short as this tell, points … */
const PIECE = 30
/** … where they are together longer than this (points): else it is a fold, or a scratch. */
const FEW = 250
/** Look at a line so often, pixels along, and so far across. */
const STEP = 3
const ACROSS = 2

interface Toned {
  /** Grey levels darker than white. */
  readonly darkness: number
  /** Points. */
  readonly length: number
}

export function overShowThrough({ across, down }: Axes): number | null {
  const toned = [...tonesOf(across), ...tonesOf(down)].toSorted((a, b) => b.darkness - a.darkness)
  let length = 0
  const own = toned.filter((line) => line.length >= LONG).find((line) => (length += line.length) >= OWN)
  if (own === undefined) return null
  const limit = Math.round(SHARE * own.darkness)
  const paler = toned.filter(({ darkness }) => darkness < limit)
  return paler.reduce((sum, line) => sum + line.length, 0) > FEW ? limit : null
}

const tonesOf = ({ view, lines }: AxisLines): Toned[] => lines.flatMap((line) => toneOf(view, line) ?? [])

/** The middle of what is seen along the certain pieces of a line: letters that cross it, and its breaks, do not count. */
function toneOf({ width, height, grey, ridges, strip, unit }: AxisView, { heights, pieces }: Line): Toned | null {
  const sure = pieces.filter((piece) => piece.sure)
  const length = sure.reduce((sum, { from, to }) => sum + to - from, 0) / unit
  if (length < PIECE) return null
  const counts = new Uint32Array(256)
  let total = 0
  for (const { from, to } of sure) {
    for (let x = Math.max(0, from); x < Math.min(width, to); x += STEP) {
      const y = Math.round(heightAt(heights, strip, x))
      if (y < ACROSS || y >= height - ACROSS || ridges[y * width + x] !== 1) continue
      let darkest = 255
      for (let d = -ACROSS; d <= ACROSS; d++) darkest = Math.min(darkest, grey[(y + d) * width + x]!)
      counts[255 - darkest]!++
      total++
    }
  }
  let [darkness, seen] = [0, counts[0]!]
  while (darkness < 255 && seen * 2 < total) seen += counts[++darkness]!
  return { darkness, length }
}
