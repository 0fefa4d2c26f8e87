/**
 * Whether two descriptions of a document can be of the same: their words, abbreviations resolved against each other (`CCHC` and `cải
 * cách hành chính`), those left out that say nothing of the contents.
 */
import { foldLoose } from '../../model/fold.ts'
import { PLACE_NAME } from '../../model/long-text.ts'

/** Words of every description, folded. */
const SAY_NOTHING = new Set(
  'cong tac thuc hien trien khai nhiem vu nam quy thang dau cuoi tren dia ban xa phuong huyen tinh thanh pho ubnd hdnd ve viec cac cua va ket qua tai nham to chuc ban hanh theo cho trong den tu giai doan'.split(
    ' ',
  ),
)
/** Below both of these shares of the shorter description that the longer one has as well, they are of different things: its words, */
const FEW_WORDS = 0.5
/** and its pairs of neighbouring words (most words of Vietnamese have two syllables, and a syllable alone says little). */
const FEW_PAIRS = 0.35

/** True where both say enough to tell that they are about different things. */
export function differInSubject(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => foldLoose(text.replace(PLACE_NAME, ' ')).split(' '))
  if (first === undefined || second === undefined) return false
  const [left, right] = [expand(first, second), expand(second, first)].map((words) =>
    words.filter((word) => !SAY_NOTHING.has(word) && !/^\d+$/u.test(word)),
  )
  if (left === undefined || right === undefined || left.length < 2 || right.length < 2) return false
  // Of two syllables one in common is chance (`gia đình`, `gia súc`).
  const few = Math.min(left.length, right.length) > 2 ? shareInCommon(left, right) < FEW_WORDS : shareInCommon(left, right) < 1
  return few && shareInCommon(pairsOf(left), pairsOf(right)) < FEW_PAIRS
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]} ${word}`)

/** Of the smaller set, the share that the other has too. */
function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  return [...left].filter((each) => right.has(each)).length / Math.min(left.size, right.size)
}

/** Replaces abbreviations by the words of the other text that begin with its letters, one after the other. */
function expand(words: readonly string[], other: readonly string[]): string[] {
  const initials = other.map((word) => word[0] ?? '').join('')
  return words.flatMap((word) => {
    if (word.length < 3 || word.length > 8 || other.includes(word)) return [word]
    const at = initials.indexOf(word)
    return at < 0 ? [word] : other.slice(at, at + word.length)
  })
}
