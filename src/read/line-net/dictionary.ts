/**
 * Whether characters make a word of the dictionary or a number, with the punctuation around it. In: three graphs. Out: states, and from
 * a state by a character to the next.
 *
 * The rules are those of Tesseract's dictionary: a pattern of punctuation has a place for one word or number; in the graph of numbers all
 * digits are one. States are numbered and what follows from one is kept, so that it is found out once.
 */
import { SPACE, type Characters } from './characters.ts'
import { START, WordGraph } from './word-graph.ts'
import type { TrainedData } from './trained-data.ts'

/** What sort of thing the characters make so far; a higher one goes before a lower one. */
export const KIND = { none: 0, punctuation: 1, other: 2, number: 6, word: 8 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

export interface Step {
  readonly state: number
  readonly kind: Kind
  /** Whether a word may end here. */
  readonly ends: boolean
}

/** A place in the pattern of punctuation, and in the word or number that stands in it. */
interface Position {
  /** null: none has begun. */
  readonly core: Core | null
  readonly place: number
  readonly around: number
  /** The word is over, punctuation follows. */
  readonly after: boolean
}

interface Core {
  readonly graph: WordGraph
  readonly kind: Kind
  readonly name: string
}

/** In the graph of punctuation: here stands the word. */
const WORD_HERE = SPACE
const ONE_DIGIT = SPACE
/** More than there are characters. */
const STATE_STEP = 1024

export class Dictionary {
  /** Before the first character. */
  readonly start = 0
  private readonly characters: Characters
  private readonly around: WordGraph
  private readonly cores: readonly Core[]
  private readonly states: Position[][] = [[{ core: null, place: START, around: START, after: false }]]
  private readonly numbers = new Map<string, number>()
  private readonly steps = new Map<number, Step | null>()

  constructor({ punctuation, words, numbers }: TrainedData, characters: Characters) {
    this.characters = characters
    this.around = new WordGraph(punctuation)
    this.cores = [
      { graph: new WordGraph(words), kind: KIND.word, name: 'word' },
      { graph: new WordGraph(numbers), kind: KIND.number, name: 'number' },
    ]
  }

  /** The state after one more character; null where nothing in the dictionary goes on so. */
  step(state: number, character: number): Step | null {
    const key = state * STATE_STEP + character
    let step = this.steps.get(key)
    if (step === undefined) this.steps.set(key, (step = this.findStep(this.states[state]!, character)))
    return step
  }

  private findStep(positions: readonly Position[], character: number): Step | null {
    const next: Position[] = []
    let [kind, ends]: [Kind, boolean] = [KIND.none, false]
    const add = (position: Position, of: Kind, end: boolean): void => {
      next.push(position)
      if (of > kind) kind = of
      ends ||= end
    }
    for (const { core, place, around, after } of positions) {
      if (core === null) {
        const begin = this.around.after(around, WORD_HERE)
        for (const each of begin === null ? [] : this.cores) {
          const first = each.graph.after(START, this.letterIn(each, character))
          if (first !== null)
            add(
              { core: each, place: first, around: begin!, after: false },
              each.kind,
              each.graph.endsAt(first) && this.around.endsAt(begin!),
            )
        }
        const mark = this.around.after(around, character)
        if (mark !== null) add({ core: null, place: START, around: mark, after: false }, KIND.punctuation, this.around.endsAt(mark))
        continue
      }
      if (core.graph.endsAt(place)) {
        const mark = this.around.after(around, character)
        if (mark !== null) add({ core, place, around: mark, after: true }, core.kind, this.around.endsAt(mark))
      }
      if (after) continue
      const further = core.graph.after(place, this.letterIn(core, character))
      if (further !== null)
        add({ core, place: further, around, after: false }, core.kind, core.graph.endsAt(further) && this.around.endsAt(around))
    }
    return kind === KIND.none ? null : { state: this.numberOf(next), kind, ends }
  }

  private letterIn({ kind }: Core, character: number): number {
    return kind === KIND.number && this.characters.isDigit[character] === true ? ONE_DIGIT : character
  }

  private numberOf(positions: Position[]): number {
    const keys = positions.map(({ core, place, around, after }) => `${core?.name ?? ''} ${place} ${around} ${after}`)
    const key = [...new Set(keys)].join('|')
    let number = this.numbers.get(key)
    if (number === undefined) {
      number = this.states.length
      this.states.push(positions.filter((_, at) => keys.indexOf(keys[at]!) === at))
      this.numbers.set(key, number)
    }
    return number
  }
}
