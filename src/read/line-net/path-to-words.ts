/**
 * The best path through a line to its words. In: one node a step. Out: words of symbols with places, in pixels of the line's picture, and
 * how sure they are, as Tesseract says it.
 */
import type { LineSymbol, LineWord } from '../recognise/line-word.ts'
import type { PathNode } from './beam-search.ts'
import { SPACE, type Characters } from './characters.ts'
import { KIND } from './dictionary.ts'
import { POOL } from './network-file.ts'

/** A character of the line while words are made. */
interface Mark {
  readonly character: number
  /** Where it stands, steps. */
  readonly from: number
  readonly to: number
  readonly node: PathNode
  certainty: number
}

/** A certainty (a logarithm) to confidence: 1 for 0, 0 for -20 and less; that of a whole word is taken seven times. */
const CONFIDENCE_STEP = 0.05
const WORD_FACTOR = 7

export function pathToWords(path: readonly PathNode[], characters: Characters): LineWord[] {
  const marks = pathToMarks(path)
  const bounds = marks.map((mark, at) => (at === 0 ? 0 : marks[at - 1]!.to + ((mark.from - marks[at - 1]!.to) >> 1)))
  bounds.push(path.length)
  const words: LineWord[] = []
  let spaceBefore = 0
  for (let from = 0; from < marks.length;) {
    let to = from + 1
    while (to < marks.length && marks[to]!.character !== SPACE && !marks[to]!.node.wordStarts) to++
    const space = marks[to]?.character === SPACE ? marks[to]!.certainty : 0
    const members = marks.slice(from, to)
    const symbols = withoutStutter(
      members.map((mark, at): LineSymbol => ({
        text: characters.texts[mark.character] ?? '',
        left: bounds[from + at]! * POOL,
        right: bounds[from + at + 1]! * POOL,
        confidence: toConfidence(mark.certainty),
      })),
    )
    const certainty = Math.min(space, spaceBefore, ...members.map((mark) => mark.certainty))
    words.push({ text: symbols.map(({ text }) => text).join(''), confidence: toConfidence(WORD_FACTOR * certainty), symbols })
    spaceBefore = space
    from = space !== 0 || marks[to]?.character === SPACE ? to + 1 : to
  }
  return words
}

/** Vowels that Vietnamese never writes twice in a row, with whatever marks: `ưu` is a word, `ỐỔ` is one letter with marks hard to tell. */
const ONCE_ONLY = /^[aeioy]$/u

/** One symbol for a vowel that was named twice with other marks, by the surer name. */
function withoutStutter(symbols: readonly LineSymbol[]): LineSymbol[] {
  const kept: LineSymbol[] = []
  for (const symbol of symbols) {
    const before = kept.at(-1)
    if (before === undefined || !isStutter(before.text, symbol.text)) kept.push(symbol)
    else {
      const surer = symbol.confidence > before.confidence ? symbol : before
      kept[kept.length - 1] = { ...surer, left: before.left, right: symbol.right }
    }
  }
  return kept
}

function isStutter(first: string, second: string): boolean {
  const [a, b] = [first.normalize('NFD'), second.normalize('NFD')]
  const isMarked = a.length + b.length > 2
  return a !== b && isMarked && ONCE_ONLY.test(a.charAt(0).toLowerCase()) && a.charAt(0) === b.charAt(0)
}

const toConfidence = (certainty: number): number => Math.max(0, Math.min(1, 1 + CONFIDENCE_STEP * certainty))

/** The characters of a path, each with the least certainty of its steps and of the empty ones before it. */
function pathToMarks(path: readonly PathNode[]): Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < path.length;) {
    let certainty = 0
    for (; at < path.length && path[at]!.character === null; at++) certainty = Math.min(certainty, path[at]!.certainty)
    const node = path[at]
    const last = marks.at(-1)
    if (node === undefined) {
      if (last !== undefined) last.certainty = Math.min(last.certainty, certainty)
      break
    }
    // The white before a space belongs to the character before it, unless the space is the beginning of a dictionary word.
    const isSpace = node.character === SPACE
    const isFree = isSpace && node.kind === KIND.none
    if (isSpace && !isFree && last !== undefined) {
      last.certainty = Math.min(last.certainty, certainty)
      certainty = 0
    }
    const from = at
    do {
      const step = path[at]!
      if (step.certainty < certainty || (isSpace && step.kind === KIND.none)) certainty = step.certainty
      at++
    } while (path[at]?.repeated === true && path[at]!.character !== null)
    marks.push({ character: node.character!, from, to: at, node, certainty })
  }
  return marks
}
