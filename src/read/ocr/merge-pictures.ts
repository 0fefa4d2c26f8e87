/**
 * A page of text beside pictures that may hold a part of the table. In: the page as its text layer gives it, the same page recognised,
 * and where the pictures are. Out: the page with what the pictures say; as it was where they say nothing.
 *
 * What is typed stays as it is typed: of the recognised page only words and rules on the pictures are taken.
 */
import type { Box } from '../../model/box.ts'
import { invertMap, mapBox, mapPlace } from '../../model/frame.ts'
import type { Page, Rule, Word } from '../../model/page.ts'
import { toDirection } from '../frame.ts'
import { isSamePlace, moveWord } from './merge-text.ts'

/** A photo or a seal gives stray letters; a part of a table gives at least so many words that are certain, in so many lines. */
const MIN_WORDS = 6
const MIN_LINES = 2
const CERTAIN = 0.75
/** Two letters, or a number: anything less is as likely a pattern of the picture. */
const IS_WORD = /\p{L}{2}|\d/u
/** Rules of a picture's own border stand on its edge, points. */
const EDGE = 3

export function mergePictures(page: Page, recognised: Page, pictures: readonly Box[]): Page {
  if (recognised.source === 'failed' && recognised.problem?.code !== 'nothing-recognised') return { ...page, problem: recognised.problem }
  const asTyped: Page = { ...page, problem: null }
  const { frame } = recognised
  const toFrame = frame === undefined ? null : invertMap(frame.toPage)
  if (frame === undefined || toFrame === null) return asTyped
  const places = pictures.map((box) => mapBox(toFrame, box))
  const typed = page.words.map((word) => moveWord(word, toFrame))
  const words = recognised.words.filter(
    (word) => places.some((place) => isWithin(middleOf(word.box), place)) && !typed.some((other) => isSamePlace(word.box, other.box)),
  )
  if (!saysSomething(words)) return asTyped
  const rules = recognised.rules.filter((rule) => places.some((place) => isWithin(middleOfRule(rule), place)))
  return {
    ...asTyped,
    source: 'ocr',
    words: [...words, ...typed],
    rules: [...rules, ...page.rules.map((rule) => moveRule(rule, toFrame))],
    frame,
  }
}

function saysSomething(words: readonly Word[]): boolean {
  const certain = words.filter(({ text, confidence }) => confidence >= CERTAIN && IS_WORD.test(text))
  const lines = new Set(certain.map(({ baseline, fontSize }) => Math.round(baseline / Math.max(1, fontSize))))
  return certain.length >= MIN_WORDS && lines.size >= MIN_LINES
}

type Place = readonly [x: number, y: number]

const middleOf = ([left, top, right, bottom]: Box): Place => [(left + right) / 2, (top + bottom) / 2]
const middleOfRule = ({ axis, at, from, to }: Rule): Place => (axis === 'horizontal' ? [(from + to) / 2, at] : [at, (from + to) / 2])
const isWithin = ([x, y]: Place, [left, top, right, bottom]: Box): boolean =>
  x >= left - EDGE && x <= right + EDGE && y >= top - EDGE && y <= bottom + EDGE

/** A rule of the displayed page in the frame; it stays level there, or upright, since frames of text lean hardly. */
function moveRule({ axis, at, from, to, thickness }: Rule, map: readonly number[]): Rule {
  const [x0, y0] = axis === 'horizontal' ? mapPlace(map, from, at) : mapPlace(map, at, from)
  const [x1, y1] = axis === 'horizontal' ? mapPlace(map, to, at) : mapPlace(map, at, to)
  const lies = toDirection(x1 - x0, y1 - y0) % 180 === 0
  return lies
    ? { axis: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1), thickness }
    : { axis: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1), thickness }
}
