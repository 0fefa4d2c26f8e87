/**
 * Glyphs by what the engine called others that look the same. In: the glyphs of a page that the engine named. Out: a name for a glyph,
 * from those of other lines only, so that it is a reading of its own; null where nothing looks like it.
 */
import type { TallGlyph } from './glyphs.ts'

/** A glyph that the engine named; `line` is the line that it stands in. */
export interface NamedGlyph {
  readonly glyph: TallGlyph
  readonly line: number
  readonly name: string
  /** Whether other digits than ones stand beside it, so that a `1` among them is one, and no `I`. */
  readonly amongDigits: boolean
}

/** So many of the most alike give the name. */
const NEAREST = 5
/** Less alike than this is another letter, or damaged: no name. */
const LEAST_ALIKE = 0.75
/** More alike than this is asked of no glyph. */
const MOST_ASKED = 0.95
/** This part of a page's glyphs is less alike to its like than what is asked of a glyph, and so much less is let pass. */
const LOWEST_PART = 0.25
const SLACK = 0.03
/** Widths over heights that differ by more than this factor are other letters. */
const ASPECT = 1.45
/** The name needs this share of the votes. */
const CLEAR = 0.75

/** The named glyphs of a page. */
export class GlyphNames {
  private readonly known: readonly NamedGlyph[]
  private readonly byName = new Map<string, NamedGlyph[]>()
  /** How alike glyphs of one name are on this page: a rare digit's like may not be there, and the next best is another digit. */
  private readonly asked: number

  constructor(known: readonly NamedGlyph[]) {
    this.known = known
    for (const named of known) {
      const same = this.byName.get(named.name)
      if (same === undefined) this.byName.set(named.name, [named])
      else same.push(named)
    }
    const likenesses = known.map(({ glyph, line, name }) => mostAlike(glyph, line, this.byName.get(name) ?? [])).sort((a, b) => a - b)
    const usual = likenesses[Math.floor(likenesses.length * LOWEST_PART)] ?? MOST_ASKED
    this.asked = Math.min(MOST_ASKED, Math.max(LEAST_ALIKE, usual - SLACK))
  }

  /** The name of a glyph of a line; `confidence` is the share of its like that have this name. */
  nameOf(glyph: TallGlyph, line: number): { name: string; confidence: number } | null {
    const near = this.alikeTo(glyph, line, this.asked)
      .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
      .slice(0, NEAREST)
    const votes = new Map<string, number>()
    for (const { name } of near) votes.set(name, (votes.get(name) ?? 0) + 1)
    const [first] = [...votes].sort((a, b) => b[1] - a[1])
    return first === undefined || first[1] < near.length * CLEAR ? null : { name: first[0], confidence: first[1] / near.length }
  }

  /** Whether a glyph looks like a `1` that stands among other digits. */
  isLikeOne(glyph: TallGlyph, line: number): boolean {
    const ones = this.byName.get('1') ?? []
    return ones.some((other) => other.amongDigits && other.line !== line && alikeness(glyph, other.glyph) >= this.asked)
  }

  private alikeTo(glyph: TallGlyph, line: number, asked: number): { name: string; alike: number }[] {
    const found: { name: string; alike: number }[] = []
    for (const other of this.known) {
      if (other.line === line) continue
      const alike = alikeness(glyph, other.glyph)
      if (alike >= asked) found.push({ name: other.name, alike })
    }
    return found
  }
}

/** How alike the glyph of another line is that is most like this one. Each glyph of a name is held against each: nothing is made on the way. */
function mostAlike(glyph: TallGlyph, line: number, others: readonly NamedGlyph[]): number {
  let most = LEAST_ALIKE
  for (const other of others) if (other.line !== line) most = Math.max(most, alikeness(glyph, other.glyph))
  return most
}

/** From -1 to 1; -1 where the widths differ too much. */
function alikeness(a: TallGlyph, b: TallGlyph): number {
  const ratio = b.aspect / a.aspect
  return ratio > ASPECT || ratio < 1 / ASPECT ? -1 : likeness(a.shape, b.shape)
}

/** From -1 to 1: how alike two shapes are. Four sums, so that no addition waits for the one before. */
function likeness(a: Float32Array, b: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  let at = 0
  for (; at + 3 < a.length; at += 4) {
    first += a[at]! * b[at]!
    second += a[at + 1]! * b[at + 1]!
    third += a[at + 2]! * b[at + 2]!
    fourth += a[at + 3]! * b[at + 3]!
  }
  for (; at < a.length; at++) first += a[at]! * b[at]!
  return first + second + (third + fourth)
}
