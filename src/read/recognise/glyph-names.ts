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
}

export interface GlyphName {
  readonly name: string
  /** How much more alike it is to those of this name than to others, 0 to 1. */
  readonly confidence: number
}

/** So many of the most alike give the name. */
const NEAREST = 5
/** Less alike than this is another letter, or damaged: no name. */
const ALIKE = 0.72
/** Widths over heights that differ by more than this factor are other letters. */
const ASPECT = 1.45

export function nameGlyph(glyph: TallGlyph, line: number, known: readonly NamedGlyph[]): GlyphName | null {
  const near: { name: string; alike: number }[] = []
  for (const other of known) {
    if (other.line === line) continue
    const ratio = other.glyph.aspect / glyph.aspect
    if (ratio > ASPECT || ratio < 1 / ASPECT) continue
    const alike = likeness(glyph.shape, other.glyph.shape)
    if (alike >= ALIKE) near.push({ name: other.name, alike })
  }
  near.sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
  const votes = new Map<string, number>()
  for (const { name, alike } of near.slice(0, NEAREST)) votes.set(name, (votes.get(name) ?? 0) + alike - ALIKE + VOTE)
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (first === undefined) return null
  const all = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  return second !== undefined && first[1] < all * CLEAR ? null : { name: first[0], confidence: first[1] / all }
}

/** What any vote counts beside how much more alike than needed it is. */
const VOTE = 0.1
/** The name needs this share of the votes. */
const CLEAR = 0.6

/** From -1 to 1: how alike two shapes are. */
function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
