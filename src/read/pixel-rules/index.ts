/**
 * Ruling lines in a picture. In: an upright picture. Out: rules in frame points, and a mask of the pixels that belong to them.
 *
 * Long runs of ink along rows and columns; runs that touch across are one rule.
 */
import type { Rule } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'

/** A run of ink at least this long is part of a rule, inches: longer than any stroke of a letter of 20 pt. */
const MIN_RUN = 0.28
/** Missing pixels within a run, inches. */
const MAX_GAP = 0.012
/** Runs of one rule follow each other within this distance across, pixels. */
const NEXT = 2
/** Nothing thicker is a rule, inches. */
const MAX_THICKNESS = 0.06
/** Pixels beside a rule that are its blurred edge. */
const FRINGE = 2
const POINTS = 72

interface Run {
  readonly line: number
  readonly from: number
  readonly to: number
}

export function pictureToRules({ ink, dpi }: UprightPicture): { rules: Rule[]; ruleMask: Raster } {
  const mask = new Uint8Array(ink.data.length)
  const rules = [...find(ink, dpi, 'horizontal', mask), ...find(ink, dpi, 'vertical', mask)]
  return { rules, ruleMask: { width: ink.width, height: ink.height, data: mask } }
}

function find(ink: Raster, dpi: number, axis: Rule['axis'], mask: Uint8Array): Rule[] {
  const flat = axis === 'horizontal'
  const [lines, length] = flat ? [ink.height, ink.width] : [ink.width, ink.height]
  const [lineStep, step] = flat ? [ink.width, 1] : [1, ink.width]
  const open: { runs: Run[]; from: number; to: number; last: number }[] = []
  const closed: { runs: Run[]; from: number; to: number }[] = []
  for (let line = 0; line < lines; line++) {
    for (const run of runsOf(ink.data, line * lineStep, step, length, line, dpi)) {
      const own = open.find((rule) => line - rule.last <= NEXT && rule.from <= run.to + NEXT && rule.to >= run.from - NEXT)
      if (own === undefined) open.push({ runs: [run], from: run.from, to: run.to, last: line })
      else {
        own.runs.push(run)
        own.from = Math.min(own.from, run.from)
        own.to = Math.max(own.to, run.to)
        own.last = line
      }
    }
    for (let i = open.length - 1; i >= 0; i--) if (line - (open[i]?.last ?? 0) > NEXT) closed.push(...open.splice(i, 1))
  }
  closed.push(...open)
  return closed.flatMap(({ runs, from, to }) => {
    const total = runs.reduce((sum, run) => sum + run.to - run.from + 1, 0)
    const thickness = total / (to - from + 1)
    if (thickness > MAX_THICKNESS * dpi) return []
    for (const run of runs) {
      for (let line = Math.max(0, run.line - FRINGE); line <= Math.min(lines - 1, run.line + FRINGE); line++)
        for (let at = run.from; at <= run.to; at++) mask[line * lineStep + at * step] = 1
    }
    const middle = runs.reduce((sum, run) => sum + (run.line + 0.5) * (run.to - run.from + 1), 0) / total
    const scale = POINTS / dpi
    return [{ axis, at: middle * scale, from: from * scale, to: (to + 1) * scale, thickness: thickness * scale }]
  })
}

function runsOf(data: Uint8Array, start: number, step: number, length: number, line: number, dpi: number): Run[] {
  const runs: Run[] = []
  const gap = Math.max(1, Math.round(MAX_GAP * dpi))
  let from = -1
  let last = -1
  for (let at = 0; at <= length; at++) {
    const inked = at < length && data[start + at * step] === 1
    if (inked) {
      if (from < 0) from = at
      last = at
    } else if (from >= 0 && (at - last > gap || at === length)) {
      if (last - from + 1 >= MIN_RUN * dpi) runs.push({ line, from, to: last })
      from = -1
    }
  }
  return runs
}
