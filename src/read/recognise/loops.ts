/**
 * Loops that a pen has drawn around figures. In: the components of a page. Out: those of them that are no loops.
 *
 * A loop is near an ellipse, has something as high as a letter inside, and may come in pieces: where it runs over a rule, and where the pen
 * began and ended.
 */
import type { Component } from './components.ts'
import { median } from './median.ts'

/** How high a loop is, times the highest of what it goes around: letters touch each other, rings of seals hold several lines. */
const LEAST_HEIGHT = 1.2
const MOST_HEIGHT = 3.2
/** A loop's largest piece takes less than this of its box, and goes around this share of the ellipse; all pieces go around this much. */
const THIN = 0.45
const LEAST_AROUND = 0.3
/** Two brackets around a letter leave more open. */
const CLOSED = 0.65
/** How far its pixels are from the ellipse, shares of the radius: as its first piece tells it, and at last; so many of them. */
const NEAR_FIRST = 0.3
const NEAR = 0.18
const MOSTLY = 0.93
/** Directions in which it is looked for around the middle. */
const SECTORS = 36
/** It is higher than this many times the page's usual component, and what it goes around is no higher than this many times: the star of a seal is. */
const HIGHER = 1.5
const LARGEST = 2

/** An ellipse with upright axes, pixels. */
interface Ellipse {
  readonly x: number
  readonly y: number
  readonly a: number
  readonly b: number
}

export function withoutLoops(components: readonly Component[]): Component[] {
  const loops = new Set<Component>()
  const usual = median(components.map(heightOf)) ?? 0
  for (const component of components) {
    const height = heightOf(component)
    if (loops.has(component) || height < HIGHER * usual || height > MOST_HEIGHT * LARGEST * usual || !isThin(component)) continue
    for (const piece of loopOf(component, components, LARGEST * usual)) loops.add(piece)
  }
  return loops.size === 0 ? [...components] : components.filter((component) => !loops.has(component))
}

const heightOf = ({ top, bottom }: Component): number => bottom - top

function isThin({ left, top, right, bottom, area }: Component): boolean {
  const [width, height] = [right - left, bottom - top]
  return area < THIN * width * height && width <= 4 * height && height <= 2 * width
}

/** The pieces of the loop that a component is one of; [] where it is of none. */
function loopOf(component: Component, components: readonly Component[], largest: number): readonly Component[] {
  let ellipse = fitEllipse([component])
  if (ellipse === null || shareNear(component, ellipse, NEAR) < MOSTLY || around([component], ellipse) < LEAST_AROUND) return []
  let pieces: readonly Component[] = []
  // What a part of the way around tells of the rest is not exact.
  for (const near of [NEAR_FIRST, NEAR]) {
    const at: Ellipse = ellipse
    pieces = components.filter((piece) => touches(piece, at) && shareNear(piece, at, near) >= MOSTLY)
    ellipse = fitEllipse(pieces)
    if (ellipse === null) return []
  }
  const whole: Ellipse = ellipse
  return around(pieces, whole) >= CLOSED && holdsLetter(whole, components, largest) ? pieces : []
}

/** Share of the directions from its middle in which an ellipse is drawn. */
function around(pieces: readonly Component[], { x, y, a, b }: Ellipse): number {
  const seen = new Set<number>()
  for (const piece of pieces) {
    eachPixel(piece, (px, py) => seen.add(Math.floor(((Math.atan2((py - y) / b, (px - x) / a) + Math.PI) / (2 * Math.PI)) * SECTORS)))
  }
  return seen.size / SECTORS
}

function holdsLetter({ x, y, a, b }: Ellipse, components: readonly Component[], largest: number): boolean {
  let highest = 0
  for (const { left, top, right, bottom } of components) {
    if (left > x - a && right < x + a && top > y - b && bottom < y + b) highest = Math.max(highest, bottom - top)
  }
  return highest <= largest && 2 * b >= LEAST_HEIGHT * highest && 2 * b <= MOST_HEIGHT * highest
}

const touches = ({ left, top, right, bottom }: Component, { x, y, a, b }: Ellipse): boolean =>
  left <= x + a * (1 + NEAR) && right >= x - a * (1 + NEAR) && top <= y + b * (1 + NEAR) && bottom >= y - b * (1 + NEAR)

function shareNear(component: Component, { x, y, a, b }: Ellipse, room: number): number {
  let near = 0
  eachPixel(component, (px, py) => {
    if (Math.abs(Math.hypot((px - x) / a, (py - y) / b) - 1) <= room) near++
  })
  return near / component.area
}

function eachPixel({ runs }: Component, visit: (x: number, y: number) => void): void {
  for (let at = 0; at < runs.length; at += 3) for (let x = runs[at + 1]!; x < runs[at + 2]!; x++) visit(x, runs[at]!)
}

/** Least squares of p·x² + q·y² + r·x + s·y = 1, about the middle of the pieces' box. */
function fitEllipse(pieces: readonly Component[]): Ellipse | null {
  const [left, right] = [Math.min(...pieces.map((piece) => piece.left)), Math.max(...pieces.map((piece) => piece.right))]
  const [top, bottom] = [Math.min(...pieces.map((piece) => piece.top)), Math.max(...pieces.map((piece) => piece.bottom))]
  const [mx, my, unit] = [(left + right) / 2, (top + bottom) / 2, Math.max(right - left, bottom - top) / 2]
  const sums = Array.from({ length: 4 }, () => new Float64Array(5))
  for (const piece of pieces) {
    eachPixel(piece, (px, py) => {
      const [x, y] = [(px + 0.5 - mx) / unit, (py + 0.5 - my) / unit]
      const terms = [x * x, y * y, x, y, 1]
      for (let row = 0; row < 4; row++) for (let column = 0; column < 5; column++) sums[row]![column]! += terms[row]! * terms[column]!
    })
  }
  const solved = solve(sums)
  if (solved === null) return null
  const [p, q, r, s] = solved as [number, number, number, number]
  if (p <= 0 || q <= 0) return null
  const [x, y] = [-r / (2 * p), -s / (2 * q)]
  const radius = 1 + p * x * x + q * y * y
  return { x: mx + x * unit, y: my + y * unit, a: Math.sqrt(radius / p) * unit, b: Math.sqrt(radius / q) * unit }
}

/** The solution of linear equations, each with its right side last; null where they have none. */
function solve(rows: Float64Array[]): number[] | null {
  const count = rows.length
  for (let at = 0; at < count; at++) {
    const best = rows.slice(at).reduce((most, row) => (Math.abs(row[at]!) > Math.abs(most[at]!) ? row : most))
    if (Math.abs(best[at]!) < 1e-9) return null
    const other = rows.indexOf(best)
    ;[rows[at], rows[other]] = [best, rows[at]!]
    for (const row of rows) {
      if (row === best) continue
      const factor = row[at]! / best[at]!
      for (let column = at; column <= count; column++) row[column]! -= factor * best[column]!
    }
  }
  return rows.map((row, at) => row[count]! / row[at]!)
}
