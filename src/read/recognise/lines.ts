/**
 * Components to text lines. In: the components of one cell, or of all ink outside of cells. Out: lines of components, each in order
 * from left to right, the lines from top to bottom.
 *
 * Letters that stand side by side make a line; accents, dots and commas then go to the line they belong to. Lines are followed
 * letter by letter, so that a line may lean a little.
 */
import { clip, type Component } from './components.ts'

/** A line of text; places in pixels. */
export interface TextLine {
  readonly components: readonly Component[]
  /** Where most letters end below. */
  readonly baseline: number
  /** Middle height of its letters. */
  readonly letter: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LineOptions {
  /** Height of a small letter here, pixels. */
  readonly letter: number
  /** A gap this wide ends a line, pixels; Infinity inside a cell. */
  readonly widestGap: number
}

/** Lower than this part of a small letter is a mark (accent, dot, comma, dash), higher than that a picture. */
const MARK_BELOW = 0.6
export const PICTURE_ABOVE = 5
/** Higher than this are two letters of neighbouring lines, in small letters: a capital with two accents is not. */
const TALL = 2.4
/** A line that such ones are told by has so many letters, and they take this part of its height at least. */
const FEWEST_LETTERS = 4
const RUNS_THROUGH = 0.6
/** Two letters stand side by side when they share this part of the lower one's height. */
const SIDE_BY_SIDE = 0.5
/** So many letters back tell where the line is. */
const TAIL = 4
/** Between two lines, a mark belongs to the upper one down to this part of the space between them: what hangs below is short. */
const HANGING = 0.35
/** A mark further from every line than this, in small letters, stands alone. */
const FAR = 2
/** Accents, also two on a capital among small letters, and commas begin within this of the letters' own height, in small letters: what is further is a speck. */
const ACCENT_AWAY = 0.8
/** An accent is not further beside its letter than this, in small letters. */
const ACCENT_BESIDE = 0.4
/** A mark that stands alone is dirt below this width or height, in small letters; a dash is wider. */
const DASH_WIDTH = 0.3

export function componentsToLines(components: readonly Component[], { letter, widestGap }: LineOptions): TextLine[] {
  const letters: Component[] = []
  const marks: Component[] = []
  for (const component of components) {
    const height = component.bottom - component.top
    if (height < MARK_BELOW * letter) marks.push(component)
    else if (height <= PICTURE_ABOVE * letter) letters.push(component)
  }
  const { whole, cut } = cutAtLines(letters, letter, widestGap)
  const lines = mergeLines(followLetters(whole, widestGap), widestGap)
  for (const part of cut) lines.reduce((best, line) => (sharedZone(part, line) > sharedZone(part, best) ? line : best)).members.push(part)
  const alone = addMarks(lines, marks, letter, widestGap)
  const dashes = followLetters(
    alone.filter((mark) => mark.right - mark.left >= DASH_WIDTH * letter),
    widestGap,
  )
  return [...lines, ...dashes].map((line) => componentsToLine(line.members)).sort((a, b) => a.top - b.top || a.left - b.left)
}

/**
 * Letters of two lines that hang together (a pen stroke runs through both), cut between the lines: as one letter they would make one line
 * of both.
 */
function cutAtLines(
  letters: readonly Component[],
  letter: number,
  widestGap: number,
): { whole: readonly Component[]; cut: readonly Component[] } {
  const isTall = ({ top, bottom }: Component): boolean => bottom - top > TALL * letter
  const tall = letters.filter(isTall)
  if (tall.length === 0) return { whole: letters, cut: [] }
  const plain = letters.filter((component) => !isTall(component))
  const lines = mergeLines(followLetters(plain, widestGap), widestGap).filter(({ letters: own }) => own.length >= FEWEST_LETTERS)
  const cut = tall.map((component) => ({ component, parts: partsByLine(component, lines) }))
  return {
    whole: [...plain, ...cut.flatMap(({ component, parts }) => (parts.length === 0 ? [component] : []))],
    cut: cut.flatMap(({ parts }) => parts),
  }
}

/** The parts of a component in each of several lines that it runs through; none where it runs through fewer. */
function partsByLine(component: Component, lines: readonly Growing[]): Component[] {
  const middle = (component.left + component.right) / 2
  const zones = lines
    .filter(({ letters }) => letters.some(({ left }) => left < middle) && letters.some(({ right }) => right > middle))
    .map((line) => zoneAt(line.letters, middle))
    .filter(
      (zone) => Math.min(component.bottom, zone.bottom) - Math.max(component.top, zone.top) >= RUNS_THROUGH * (zone.bottom - zone.top),
    )
    .sort((a, b) => a.top - b.top)
  if (zones.length < 2) return []
  const edges = [-Infinity, ...zones.slice(1).map((zone, at) => (zones[at]!.bottom + zone.top) / 2), Infinity]
  return zones.flatMap((_, at) => clip(component, [-Infinity, edges[at]!, Infinity, edges[at + 1]!]) ?? [])
}

/** How much of a component's height a line takes where it stands, pixels. */
function sharedZone({ left, right, top, bottom }: Component, line: Growing): number {
  const zone = zoneAt(
    line.letters.toSorted((a, b) => a.left - b.left),
    (left + right) / 2,
  )
  return Math.min(bottom, zone.bottom) - Math.max(top, zone.top)
}

/** A line while it is being made. */
interface Growing {
  readonly members: Component[]
  /** The letters alone. */
  readonly letters: Component[]
  right: number
}

function followLetters(letters: readonly Component[], widestGap: number): Growing[] {
  const lines: Growing[] = []
  for (const component of letters.toSorted((a, b) => a.left - b.left || a.top - b.top)) {
    let best: Growing | null = null
    let most = SIDE_BY_SIDE
    for (const line of lines) {
      if (component.left - line.right > widestGap) continue
      const shared = sharedHeight(component, tailZone(line))
      if (shared > most) {
        most = shared
        best = line
      }
    }
    if (best === null) lines.push({ members: [component], letters: [component], right: component.right })
    else {
      best.members.push(component)
      best.letters.push(component)
      best.right = Math.max(best.right, component.right)
    }
  }
  return lines
}

interface Zone {
  readonly top: number
  readonly bottom: number
}

function tailZone(line: Growing): Zone {
  const tail = line.letters.slice(-TAIL)
  return { top: median(tail.map(({ top }) => top)), bottom: median(tail.map(({ bottom }) => bottom)) }
}

function sharedHeight(a: Zone, b: Zone): number {
  return (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / Math.max(1, Math.min(a.bottom - a.top, b.bottom - b.top))
}

/** Beginnings that turned out to be the same line (a high letter and a low one first). */
function mergeLines(lines: readonly Growing[], widestGap: number): Growing[] {
  const merged: Growing[] = []
  for (const line of lines) {
    const same = merged.find((other) => {
      const [first, second] = other.right < line.right ? [other, line] : [line, other]
      const gap = Math.min(...second.letters.map(({ left }) => left)) - first.right
      return gap <= widestGap && sharedHeight(wholeZone(line), wholeZone(other)) > SIDE_BY_SIDE
    })
    if (same === undefined) {
      merged.push(line)
      continue
    }
    same.members.push(...line.members)
    same.letters.push(...line.letters)
    same.letters.sort((a, b) => a.left - b.left)
    same.right = Math.max(same.right, line.right)
  }
  return merged
}

function wholeZone(line: Growing): Zone {
  return { top: median(line.letters.map(({ top }) => top)), bottom: median(line.letters.map(({ bottom }) => bottom)) }
}

/** Gives each mark to its line; answers those that belong to none. */
function addMarks(lines: readonly Growing[], marks: readonly Component[], letter: number, widestGap: number): Component[] {
  const alone: Component[] = []
  const letters = lines.map((line) => line.letters.toSorted((a, b) => a.left - b.left))
  for (const mark of marks) {
    const middle = (mark.top + mark.bottom) / 2
    let best: Growing | null = null
    let least = FAR * letter
    lines.forEach((line, index) => {
      const gap = Math.max(0, mark.left - line.right, letters[index]![0]!.left - mark.right)
      if (gap > Math.min(widestGap, FAR * letter * 2)) return
      const zone = zoneAt(letters[index]!, (mark.left + mark.right) / 2)
      if (Math.max(zone.top - mark.bottom, mark.top - zone.bottom) > ACCENT_AWAY * letter) return
      // Accents and dots stand right over or under a letter; what else is up there is what is left of a rule.
      if ((mark.bottom < zone.top || mark.top > zone.bottom) && !isBeside(mark, letters[index]!, ACCENT_BESIDE * letter)) return
      // What hangs below a line is nearer to it than what stands above the next one is to that.
      const away = middle > zone.bottom ? (middle - zone.bottom) / HANGING : middle < zone.top ? (zone.top - middle) / (1 - HANGING) : 0
      if (away < least) {
        least = away
        best = line
      }
    })
    if (best === null) alone.push(mark)
    else (best as Growing).members.push(mark)
  }
  return alone
}

const isBeside = (mark: Component, letters: readonly Component[], reach: number): boolean =>
  letters.some(({ left, right }) => mark.left < right + reach && mark.right > left - reach)

/** Where the line is around `x`: the letters next to it. */
function zoneAt(letters: readonly Component[], x: number): Zone {
  let at = letters.findIndex(({ left }) => left > x)
  if (at < 0) at = letters.length
  const near = letters.slice(Math.max(0, at - TAIL), at + TAIL)
  return { top: median(near.map(({ top }) => top)), bottom: median(near.map(({ bottom }) => bottom)) }
}

/** A line of these components. */
export function componentsToLine(members: readonly Component[]): TextLine {
  const components = members.toSorted((a, b) => a.left - b.left || a.top - b.top)
  const heights = components.map(({ top, bottom }) => bottom - top)
  const tallest = Math.max(...heights)
  const letters = components.filter(({ top, bottom }) => bottom - top >= tallest / 3)
  return {
    components,
    baseline: median(letters.map(({ bottom }) => bottom)),
    letter: median(letters.map(({ top, bottom }) => bottom - top)),
    left: Math.min(...components.map(({ left }) => left)),
    top: Math.min(...components.map(({ top }) => top)),
    right: Math.max(...components.map(({ right }) => right)),
    bottom: Math.max(...components.map(({ bottom }) => bottom)),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
