/**
 * What a seal prints inside of its rings: letters along them, a star, an emblem. In: the ink around a seal without its rings, and
 * the rules. Out: which of it is the seal's by its shape; print stays.
 *
 * Letters that run along a ring begin and end at the same distance from its middle; print does not.
 */
import { maskToBlobs } from './blobs.ts'
import { erode } from './dirt.ts'
import type { Raster } from './raster.ts'
import { findStar, isInStar } from './star.ts'

/** Print has thinner strokes, inches; what is left of ink without them is a star, or part of an emblem. */
const SOLID = 0.045
/** Its edge, inches. */
const EDGE = 0.008
/** A star's points grow thinner than print towards their ends: its edge there, as a share of the same. */
const POINTS_EDGE = 2
/** A star and an emblem stand in the inner part of a seal, as a share of its radius. */
const INNER = 0.6
/** A pixel of paper with so many of ink around is a hole, of eight. */
const MOST_AROUND = 6
/** A shape of this height is no letter, inches. */
const TALL = 0.28
/** A letter is so high across the ring, inches; less is an accent or a point, more is no seal's. */
const LETTER = [0.04, 0.22] as const
/** Letters along a ring differ in their distance from its middle by so much, inches. */
const ALIGNED = 0.012
/** So many of them, in so many eighths of the circle, are the seal's. */
const FEWEST_LETTERS = 6
const FEWEST_EIGHTHS = 4
const EIGHTHS = 8
/** Where a ring runs nearly level its letters stand as print does: sine of the angle. */
const LEVEL = 0.9

/** A part of a page around a seal, its rings left out. */
export interface SealPart {
  readonly ink: Raster
  /** 1 where a rule is. */
  readonly rules: Uint8Array
  /** The seal's middle and radius in it, pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly perInch: number
}

/** By pixel: nothing, the seal's for certain, or the seal's where a figure may be part of it. */
export const CERTAIN = 1
export const MAYBE = 2

export function sealInside(part: SealPart): Uint8Array {
  const taken = new Uint8Array(part.ink.data.length)
  takeSolid(part, taken)
  const shapes = toShapes(part, taken)
  for (const shape of shapes) if (shape.isTall) for (const run of shape.runs) taken.fill(MAYBE, run.from, run.to + 1)
  for (const { letter, kind } of sealLetters(shapes, part.perInch)) for (const run of letter.runs) taken.fill(kind, run.from, run.to + 1)
  for (let at = 0; at < taken.length; at++) if (part.rules[at] === 1) taken[at] = 0
  return taken
}

/** Marks what is solid in the seal's middle: a star, or parts of an emblem. */
function takeSolid({ ink, x, y, radius, perInch }: SealPart, taken: Uint8Array): void {
  const { width, data } = ink
  const side = Math.max(3, Math.round(SOLID * perInch) | 1)
  const solid = erode(withoutHoles(ink), side).data.map((value, at) =>
    value === 1 && Math.hypot((at % width) - x, Math.floor(at / width) - y) <= INNER * radius ? 1 : 0,
  )
  const star = findStar(ink, solid, INNER * radius)
  const edge = EDGE * perInch
  if (star !== null) {
    for (let at = 0; at < data.length; at++)
      if (data[at] === 1 && isInStar(star, at % width, Math.floor(at / width), POINTS_EDGE * edge)) taken[at] = MAYBE
    return
  }
  const reach = Math.round((side >> 1) + edge)
  for (let at = 0; at < solid.length; at++) {
    if (solid[at] !== 1) continue
    for (let row = -reach; row <= reach; row++) {
      for (let other = at + row * width - reach; other <= at + row * width + reach; other++) if (data[other] === 1) taken[other] = MAYBE
    }
  }
}

/** Ink with the pixels that have ink nearly all around: a seal's ink does not take everywhere. */
function withoutHoles({ width, height, data }: Raster): Raster {
  const filled = data.slice()
  for (let at = width + 1; at < data.length - width - 1; at++) {
    if (data[at] === 1) continue
    let around = 0
    for (const row of [at - width, at, at + width]) around += data[row - 1]! + data[row]! + data[row + 1]!
    if (around >= MOST_AROUND) filled[at] = 1
  }
  return { width, height, data: filled }
}

interface Shape {
  /** Nearest and farthest pixel from the seal's middle, and the direction of its own middle. */
  readonly near: number
  readonly far: number
  readonly angle: number
  readonly isTall: boolean
  /** Places in the part's ink, both inclusive. */
  readonly runs: readonly { readonly from: number; readonly to: number }[]
}

/** Connected pieces of what is not taken yet that lie wholly inside of the seal. */
function toShapes({ ink, rules, x, y, radius, perInch }: SealPart, taken: Uint8Array): Shape[] {
  const { width, height } = ink
  const blobs = maskToBlobs({ width, height, data: ink.data.map((value, at) => (taken[at] === 0 && rules[at] !== 1 ? value : 0)) })
  const near = new Float64Array(blobs.count).fill(Infinity)
  const far = new Float64Array(blobs.count)
  const runs = Array.from({ length: blobs.count }, (): { from: number; to: number }[] => [])
  for (let run = 0; run < blobs.runs.count; run++) {
    const [row, from, to, blob] = [blobs.runs.row[run]!, blobs.runs.from[run]!, blobs.runs.to[run]!, blobs.runs.blob[run]!]
    const dy = row + 0.5 - y
    const nearest = Math.max(0, from - x, x - to - 1)
    near[blob] = Math.min(near[blob]!, Math.hypot(nearest, dy))
    far[blob] = Math.max(far[blob]!, Math.hypot(Math.max(Math.abs(from - x), Math.abs(to + 1 - x)), dy))
    runs[blob]!.push({ from: row * width + from, to: row * width + to })
  }
  return runs.flatMap((own, blob): Shape[] => {
    if (far[blob]! > radius) return []
    const angle = Math.atan2((blobs.top[blob]! + blobs.bottom[blob]!) / 2 - y, (blobs.left[blob]! + blobs.right[blob]!) / 2 - x)
    return [
      {
        near: near[blob]!,
        far: far[blob]!,
        angle,
        isTall: blobs.bottom[blob]! - blobs.top[blob]! + 1 >= TALL * perInch,
        runs: own,
      },
    ]
  })
}

/** Letters of one line along a ring, and pieces of letters between its two edges. */
function sealLetters(shapes: readonly Shape[], perInch: number): { letter: Shape; kind: number }[] {
  const letters = shapes.filter(
    ({ near, far, isTall }) => !isTall && far - near >= LETTER[0] * perInch && far - near <= LETTER[1] * perInch,
  )
  let line: readonly Shape[] = []
  for (const one of letters) {
    const alike = letters.filter(
      (other) => Math.abs(other.near - one.near) <= ALIGNED * perInch && Math.abs(other.far - one.far) <= ALIGNED * perInch,
    )
    if (alike.length > line.length) line = alike
  }
  const eighths = new Set(line.map(({ angle }) => Math.floor(((angle + Math.PI) / (2 * Math.PI)) * EIGHTHS) % EIGHTHS))
  if (line.length < FEWEST_LETTERS || eighths.size < FEWEST_EIGHTHS) return []
  const [from, to] = [Math.min(...line.map(({ near }) => near)), Math.max(...line.map(({ far }) => far))]
  return letters
    .filter(({ near, far }) => near >= from && far <= to)
    .map((letter) => ({ letter, kind: line.includes(letter) && Math.abs(Math.sin(letter.angle)) < LEVEL ? CERTAIN : MAYBE }))
}
