/**
 * The most probable text of a line. In: for each step of the line the probabilities of the network's outputs. Out: the best path, one
 * node a step.
 *
 * The search is Tesseract's (RecodeBeamSearch): paths of dictionary words and other paths side by side, the few best of each kind at
 * every step; what is no word of the dictionary pays for it. A character may last for several steps; between two equal ones, and anywhere
 * else, an empty output may stand.
 */
import { SPACE, type Characters } from './characters.ts'
import { KIND, type Dictionary, type Kind } from './dictionary.ts'

/** What the search needs of the network's outputs. */
export interface Outputs {
  readonly steps: number
  readonly codes: number
  /** A row of `codes` probabilities for each step. */
  readonly probabilities: Float32Array
}

/** One step of a path; in a class of its own, since a line has ten thousand of them. */
export class PathNode {
  readonly code: number
  /** null: no character. */
  readonly character: number | null
  readonly kind: Kind
  /** Logarithm of its probability, with what it pays. */
  readonly certainty: number
  /** The character of the step before goes on. */
  readonly repeated: boolean
  readonly before: PathNode | null
  /** Sum of the certainties from the beginning. */
  readonly score: number
  /** The same for paths with the same characters. */
  readonly text: number
  /** The node at which its last character begins; null: it has none. */
  readonly lastCharacter: PathNode | null
  /** A word of the dictionary may begin after this. */
  dictionaryStarts = false
  wordStarts = false
  wordEnds = false
  /** State of the dictionary; null outside of it. */
  state: number | null = null

  constructor({ code, character, kind, certainty, repeated }: Piece, before: PathNode | null, score: number, text: number) {
    this.code = code
    this.character = character
    this.kind = kind
    this.certainty = certainty
    this.repeated = repeated
    this.before = before
    this.score = score
    this.text = text
    this.lastCharacter = character !== null && !repeated ? this : (before?.lastCharacter ?? null)
  }
}

/** What a step adds to a path. */
interface Piece {
  code: number
  character: number | null
  kind: Kind
  certainty: number
  repeated: boolean
}

/** So many paths of a kind are followed. */
const WIDTH = 5
/** What is no word of the dictionary: its certainties are multiplied by this. */
const NO_WORD = 2.25
/** Each step pays this. */
const OFFSET = -0.085
/** Steps less certain than this are not of a dictionary word. */
const WORST_OF_WORD = -25 / 7
/** Nothing is less certain. */
const LEAST_CERTAINTY = -20
const LEAST_PROBABILITY = Math.exp(LEAST_CERTAINTY)

/** How a path may go on: in any way; only by the same output again, since this step was counted for it; only by another. */
const ANY = 0
const ONLY_REPEAT = 1
const NO_REPEAT = 2
type Continuation = typeof ANY | typeof ONLY_REPEAT | typeof NO_REPEAT
const CONTINUATIONS = [ANY, ONLY_REPEAT, NO_REPEAT] as const

/** More than there are outputs. */
const TEXT_STEP = 4096

/** The paths that are followed at one step, by how they may go on. */
class Beams {
  /** Of dictionary words so far. */
  readonly words: readonly PathNode[][] = [[], [], []]
  readonly others: readonly PathNode[][] = [[], [], []]
  /** The best path after which a dictionary word may begin. */
  readonly starts: (PathNode | null)[] = [null, null, null]
}

/** A path that goes on. */
interface Context {
  /** null: the line begins. */
  readonly path: PathNode | null
  readonly inWord: boolean
  readonly way: Continuation
}

/** Outputs of a step that are tried together. */
interface Group {
  readonly codes: readonly number[]
  readonly isBest: boolean
}

export class BeamSearch {
  private readonly characters: Characters
  private readonly dictionary: Dictionary
  private readonly nullCode: number
  private readonly texts = new Map<number, number>()
  /** The step at hand: probabilities, the best two outputs, the paths so far. */
  private row: Float32Array = new Float32Array(0)
  private best: readonly number[] = []
  private readonly order = new Int32Array(WIDTH)
  private beams = new Beams()
  /** What is being added; made once. */
  private readonly piece: Piece = { code: 0, character: null, kind: KIND.none, certainty: 0, repeated: false }

  constructor(characters: Characters, dictionary: Dictionary, nullCode: number) {
    this.characters = characters
    this.dictionary = dictionary
    this.nullCode = nullCode
  }

  /** Empty when there are no steps. */
  bestPath({ steps, codes, probabilities }: Outputs): PathNode[] {
    this.texts.clear()
    let last: Beams | null = null
    for (let step = 0; step < steps; step++) {
      this.row = probabilities.subarray(step * codes, (step + 1) * codes)
      this.beams = new Beams()
      if (last === null) this.begin()
      else this.goOn(last)
      last = this.beams
    }
    return last === null ? [] : toPath(bestEnd(last))
  }

  private begin(): void {
    for (const group of this.groupCodes()) {
      for (const inWord of [false, true]) this.follow({ path: null, inWord, way: ANY }, group)
      break
    }
  }

  private goOn(last: Beams): void {
    for (const group of this.groupCodes()) {
      for (const inWord of [false, true]) {
        const beams = inWord ? last.words : last.others
        for (const way of CONTINUATIONS) for (const path of beams[way]!) this.follow({ path, inWord, way }, group)
      }
      // Less probable outputs are tried only where the others lead nowhere.
      if (this.beams.words[ANY]!.length + this.beams.others[ANY]!.length > 0) break
    }
    for (const way of CONTINUATIONS) {
      const start = this.beams.starts[way] ?? null
      if (start !== null) keepBest(this.beams.words[way]!, start)
    }
  }

  /** The two best outputs and the empty one; the next best; all others. */
  private *groupCodes(): Generator<Group> {
    const { row, order } = this
    let count = 0
    for (let code = 0; code < row.length; code++) {
      const value = row[code]!
      if (count === WIDTH && value <= row[order[WIDTH - 1]!]!) continue
      let place = count === WIDTH ? WIDTH - 1 : count++
      for (; place > 0 && row[order[place - 1]!]! < value; place--) order[place] = order[place - 1]!
      order[place] = code
    }
    this.best = [order[0]!, order[1]!]
    const best = this.best.includes(this.nullCode) ? this.best : [...this.best, this.nullCode]
    yield { codes: best, isBest: true }
    const next = [...order].filter((code) => !best.includes(code))
    yield { codes: next, isBest: false }
    yield { codes: Array.from(row.keys()).filter((code) => !best.includes(code) && !next.includes(code)), isBest: false }
  }

  private follow(context: Context, group: Group): void {
    const { path, way } = context
    const { row, nullCode } = this
    if (path !== null) {
      if (group.codes.includes(path.code)) this.repeat(path, context, group.isBest)
      if (way === ONLY_REPEAT) return
    }
    for (const code of group.codes) {
      if (path?.code === code) continue
      const certainty = toCertainty(row[code]!)
      if (certainty < LEAST_CERTAINTY && code !== nullCode) continue
      this.extend(context, code, certainty, ANY)
      if (!group.isBest || code === nullCode) continue
      // The step is shared with what stands before and after: whatever of them it is, the character is there.
      const swaps = path !== null && way === ANY && path.code !== nullCode && this.best.includes(path.code) && this.best.includes(code)
      const shared = row[code]! + row[nullCode]! + (swaps ? row[path.code]! : 0)
      this.extend(context, code, toCertainty(shared), ONLY_REPEAT)
    }
  }

  private repeat(path: PathNode, { inWord, way }: Context, isBest: boolean): void {
    const { row, nullCode } = this
    if (way !== NO_REPEAT) this.repeatAs(path, inWord, row[path.code]!, ANY)
    if (way === ANY && isBest && path.code !== nullCode) this.repeatAs(path, inWord, row[path.code]! + row[nullCode]!, NO_REPEAT)
  }

  private repeatAs(path: PathNode, inWord: boolean, probability: number, next: Continuation): void {
    const { code, character, kind } = path
    const certainty = toCertainty(probability)
    if (inWord) {
      if (certainty > WORST_OF_WORD) this.push(this.beams.words[next]!, path, this.fill(code, character, kind, certainty, true))
      return
    }
    const paid = certainty * NO_WORD
    if (paid < LEAST_CERTAINTY && code !== this.nullCode) return
    this.push(this.beams.others[next]!, path, this.fill(code, character, kind, paid, true))
  }

  private extend({ path, inWord }: Context, code: number, certainty: number, next: Continuation): void {
    const character = code === this.nullCode ? null : (this.characters.ofCode[code] ?? null)
    if (inWord) {
      if (certainty > WORST_OF_WORD) this.extendWord(path, code, character, certainty, next)
      return
    }
    this.push(this.beams.others[next]!, path, this.fill(code, character, KIND.other, certainty * NO_WORD, false))
    // A space pays nothing where a word of the dictionary follows.
    if (character === SPACE && certainty > WORST_OF_WORD) this.start(path, this.fill(code, character, KIND.none, certainty, false), next)
  }

  private extendWord(path: PathNode | null, code: number, character: number | null, certainty: number, next: Continuation): void {
    const words = this.beams.words[next]!
    if (character === null) {
      this.push(words, path, this.fill(code, character, KIND.none, certainty, false))
      return
    }
    const before = path?.lastCharacter ?? null
    if (character === SPACE) {
      if (before?.wordEnds !== true) return
      const piece = this.fill(code, character, before.kind, certainty, false)
      this.start(path, piece, next)
      this.push(this.beams.others[next]!, path, piece)
      return
    }
    const state = before === null ? this.dictionary.start : before.state
    const step = state === null ? null : this.dictionary.step(state, character)
    if (step === null) return
    const node = this.push(words, path, this.fill(code, character, step.kind, certainty, false))
    if (node === null) return
    node.wordStarts = before === null || before.dictionaryStarts
    node.wordEnds = step.ends
    node.state = step.state
  }

  /** Keeps the best path after which a word of the dictionary may begin. */
  private start(path: PathNode | null, piece: Piece, next: Continuation): void {
    const best = this.beams.starts[next] ?? null
    const score = piece.certainty + (path?.score ?? 0)
    if (best !== null && score <= best.score) return
    const node = this.toNode(path, piece, score)
    node.dictionaryStarts = true
    node.state = this.dictionary.start
    this.beams.starts[next] = node
  }

  private fill(code: number, character: number | null, kind: Kind, certainty: number, repeated: boolean): Piece {
    const { piece } = this
    piece.code = code
    piece.character = character
    piece.kind = kind
    piece.certainty = certainty
    piece.repeated = repeated
    return piece
  }

  /** The new node, if it is good enough to be tried. */
  private push(beam: PathNode[], path: PathNode | null, piece: Piece): PathNode | null {
    const score = piece.certainty + (path === null ? 0 : path.score)
    if (beam.length === WIDTH && score <= beam[WIDTH - 1]!.score) return null
    const node = this.toNode(path, piece, score)
    keepBest(beam, node)
    return node
  }

  private toNode(path: PathNode | null, piece: Piece, score: number): PathNode {
    const text = path === null ? 0 : path.text
    const changes = !piece.repeated && piece.code !== this.nullCode
    return new PathNode(piece, path, score, changes ? this.textAfter(text, piece.code) : text)
  }

  private textAfter(text: number, code: number): number {
    const key = text * TEXT_STEP + code
    let longer = this.texts.get(key)
    if (longer === undefined) this.texts.set(key, (longer = this.texts.size + 1))
    return longer
  }
}

const toCertainty = (probability: number): number => (probability > LEAST_PROBABILITY ? Math.log(probability) : LEAST_CERTAINTY) + OFFSET

/** Puts a path among the best, the best first; in the place of one that says the same or, when there are enough, of the worst, if it is better. */
function keepBest(beam: PathNode[], path: PathNode): void {
  let free = beam.length
  for (let at = 0; at < beam.length; at++) {
    const other = beam[at]!
    if (
      other.code === path.code &&
      other.text === path.text &&
      other.kind === path.kind &&
      other.dictionaryStarts === path.dictionaryStarts
    ) {
      if (other.score >= path.score) return
      free = at
      break
    }
  }
  if (free === WIDTH) {
    if (path.score <= beam[WIDTH - 1]!.score) return
    free--
  }
  for (; free > 0 && beam[free - 1]!.score < path.score; free--) beam[free] = beam[free - 1]!
  beam[free] = path
}

/** The best of all paths; one of dictionary words must end with a whole word. */
function bestEnd({ words, others }: Beams): PathNode | null {
  const ends = [ANY, NO_REPEAT].flatMap((way) => [
    ...others[way]!,
    ...words[way]!.filter(({ lastCharacter }) => lastCharacter?.wordEnds === true || lastCharacter?.character === SPACE),
  ])
  return ends.reduce<PathNode | null>((best, path) => (best === null || path.score > best.score ? path : best), null)
}

function toPath(end: PathNode | null): PathNode[] {
  const path: PathNode[] = []
  for (let node = end; node !== null; node = node.before) path.push(node)
  return path.toReversed()
}
