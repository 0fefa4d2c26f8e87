/**
 * Figures beside which something else is drawn: a seal, a pen stroke, a smear may hide a further figure or a decimal point. In: the words
 * read from a picture, its ink and its rules. Out: the same words, such figures marked.
 */
import type { Word } from '../../model/page.ts'
import type { Raster } from './raster.ts'

/** Figures are looked at, and what is left of them where reading failed: no letters. */
const FIGURE = /^[^\p{L}]{1,7}$/u
/** A further figure would stand within this of a word's ends, heights of the word. */
const BESIDE = 0.9
/** More ink than this, squares of a figure's height, is no speck: a decimal point has 0.02. */
const LEAST_INK = 0.03
/** A figure's height is this share of its font's size; a word's box has the ascent and the descent. */
const FIGURE_HEIGHT = 0.68
/** Ink this near to a word's own end is its own edge, heights. */
const OWN_EDGE = 0.12
const POINTS = 72

export function markCovered(words: readonly Word[], ink: Raster, rules: Raster, dpi: number, seals: readonly Raster[] = []): Word[] {
  const scale = dpi / POINTS
  return words.map((word) => {
    if (word.direction !== 0 || !FIGURE.test(word.text)) return word
    const height = word.fontSize * FIGURE_HEIGHT
    const [top, bottom] = [word.baseline - height, word.baseline]
    const [left, right] = [word.box[0], word.box[2]]
    const near = words.filter(({ box }) => box[3] > top && box[1] < bottom && box[2] > left - height && box[0] < right + height)
    const isFree = (x: number): boolean => near.every(({ box }) => x < box[0] - OWN_EDGE * height || x > box[2] + OWN_EDGE * height)
    let count = 0
    const look = (from: number, to: number): void => {
      for (let x = Math.max(0, Math.round(from * scale)); x < Math.min(ink.width, to * scale); x++) {
        if (!isFree((x + 0.5) / scale)) continue
        for (let y = Math.max(0, Math.round(top * scale)); y < Math.min(ink.height, bottom * scale); y++) {
          const at = y * ink.width + x
          if (ink.data[at] === 1 && rules.data[at] !== 1) count++
        }
      }
    }
    look(left - BESIDE * height, left)
    look(right, right + BESIDE * height)
    for (const { data } of seals) {
      for (let x = Math.max(0, Math.round(left * scale)); x < Math.min(ink.width, right * scale); x++) {
        for (let y = Math.max(0, Math.round(top * scale)); y < Math.min(ink.height, bottom * scale); y++) count += data[y * ink.width + x]!
      }
    }
    return count > LEAST_INK * (height * scale) ** 2 ? { ...word, covered: true } : word
  })
}
