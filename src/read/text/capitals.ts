/**
 * Words in capitals as TCVN3 writes them: it has no capital toned vowels, so `CỘNG` comes as `CộNG`.
 *
 * In: text in reading order. Out: the same text, toned vowels in capitals where the word is in capitals. A word such as `Xã`
 * or `ý`, whose other letters do not tell, follows the words around it.
 */
import { isVietnameseSyllable } from './syllable.ts'

type Style = 'capitals' | 'acronym' | 'small' | 'open'

interface LetterRun {
  readonly at: number
  readonly text: string
  readonly style: Style
  /** Something between it and the run before says that the two need not be of one style. */
  readonly apart: boolean
}

/** An empty line, a bracket, a full stop or colon, a figure: what stands beyond it does not tell how this word is written. */
const BARRIER = /\n\n|[()[\]:;.!?"“”\p{N}]/u

/** How many undecided or abbreviated words are passed over in the search for a neighbour that tells. */
const REACH = 4

const TONED_SMALL = /^(?=\p{Ll})\p{L}\p{M}*[\u0300\u0301\u0303\u0309\u0323]\p{M}*$/u

function isTonedSmall(letter: string): boolean {
  return TONED_SMALL.test(letter.normalize('NFD'))
}

function runStyle(text: string): Style {
  let capitals = 0
  let tonedSmall = 0
  let capitalAfterToned = false
  for (const letter of text) {
    if (isTonedSmall(letter)) tonedSmall += 1
    else if (letter === letter.toUpperCase()) {
      capitals += 1
      capitalAfterToned ||= tonedSmall > 0
    } else return 'small'
  }
  if (capitals < 2 && !capitalAfterToned) return 'open'
  return tonedSmall > 0 || isVietnameseSyllable(text) ? 'capitals' : 'acronym'
}

/** The nearest run on one side that is clearly in capitals or clearly not. */
function nearestStyle(runs: readonly LetterRun[], from: number, step: 1 | -1): Style | null {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const boundary = runs[step === 1 ? from + distance : from - distance + 1]
    if (boundary === undefined || boundary.apart) return null
    const style = runs[from + step * distance]?.style
    if (style === 'capitals' || style === 'small') return style
  }
  return null
}

/** Text in NFC, with toned vowels in capitals where their word is; its length stays the same. */
export function mendCapitals(text: string): string {
  const runs: LetterRun[] = []
  let end = 0
  for (const match of text.matchAll(/\p{L}+/gu)) {
    runs.push({ at: match.index, text: match[0], style: runStyle(match[0]), apart: BARRIER.test(text.slice(end, match.index)) })
    end = match.index + match[0].length
  }
  let mended = ''
  let copied = 0
  for (const [index, run] of runs.entries()) {
    let capitals = run.style === 'capitals'
    if (run.style === 'open') {
      const around = [nearestStyle(runs, index, -1), nearestStyle(runs, index, 1)].filter((style) => style !== null)
      capitals = around.length > 0 && around.every((style) => style === 'capitals')
    }
    if (!capitals) continue
    mended += text.slice(copied, run.at) + run.text.toUpperCase()
    copied = run.at + run.text.length
  }
  return mended + text.slice(copied)
}
