/**
 * A number or a code by the network. In: its glyphs. Out: a reading in which the engine has no part; null where a glyph is neither a digit
 * nor a letter of Roman numerals, or a mark is none.
 */
import type { Reading } from '../../model/page.ts'
import type { Glyph, TallGlyph } from '../recognise/glyphs.ts'
import type { GuessGlyph } from './index.ts'

/** A glyph wider than this part of its height may be two that touch. */
const WIDE = 0.85
/** Two that touch are parted between these shares of the width. */
const PART_FROM = 0.3
const PART_TO = 0.7
const PARTS = 9
/** Both parts must be as probable as this. */
const PARTED = 0.9

interface Named {
  readonly text: string
  readonly probability: number
}

/** Marks before the first glyph and after the last are left out: they may be dirt, and say nothing of the number but its sign. */
export function figureReading(glyphs: readonly Glyph[], guess: GuessGlyph): Reading | null {
  const first = glyphs.findIndex(({ kind }) => kind === 'tall')
  const last = glyphs.findLastIndex(({ kind }) => kind === 'tall')
  if (first < 0) return null
  let text = ''
  let confidence = 1
  for (const glyph of glyphs.slice(first, last + 1)) {
    const named = glyph.kind === 'tall' ? nameOf(glyph, guess) : glyph.text === null ? null : { text: glyph.text, probability: 1 }
    if (named === null) return null
    text += named.text
    confidence = Math.min(confidence, named.probability)
  }
  return { text, confidence }
}

function nameOf(glyph: TallGlyph, guess: GuessGlyph): Named | null {
  const [best] = guess(glyph)
  const whole = best === undefined || best.name === '' ? null : { text: best.name, probability: best.probability }
  if (glyph.right - glyph.left < WIDE * (glyph.bottom - glyph.top)) return whole
  const parted = partedName(glyph, guess)
  return parted !== null && parted.probability > (whole?.probability ?? 0) ? parted : whole
}

/** The best of several places at which a wide glyph may be two digits. */
function partedName({ left, right, top, bottom }: TallGlyph, guess: GuessGlyph): Named | null {
  let best: Named | null = null
  for (let part = 0; part < PARTS; part++) {
    const at = Math.round(left + (right - left) * (PART_FROM + ((PART_TO - PART_FROM) * part) / (PARTS - 1)))
    const [before] = guess({ left, right: at, top, bottom })
    const [after] = guess({ left: at, right, top, bottom })
    if (before === undefined || after === undefined || before.name === '' || after.name === '') continue
    const probability = Math.min(before.probability, after.probability)
    if (probability >= PARTED && probability > (best?.probability ?? 0)) best = { text: before.name + after.name, probability }
  }
  return best
}
