/**
 * The readings of a recognised cell from those of its words. In: the words of one cell. Out: every reading of the whole cell's picture.
 *
 * A cell's number may come as several words (`0 .5`, `2 ,5`). Where each word was read as often as the others, reading by reading they are
 * one; else a word's reading is taken together with what the others were taken for.
 */
import type { Reading, Word } from '../model/page.ts'

/** A cell of more words is prose: there is no single value to be settled. */
const MOST_WORDS = 4

/** Undefined where no word was recognised in a picture (a text layer has one reading, and it is certain), and for prose. */
export function cellReadings(words: readonly Word[]): Reading[] | undefined {
  if (words.length > MOST_WORDS || !words.some(isRecognised)) return undefined
  const lists = words.map((word) => word.readings ?? [{ text: word.text, confidence: word.confidence }])
  const [count = 0] = lists.map((list) => list.length)
  if (lists.every((list) => list.length === count)) {
    return Array.from({ length: count }, (_, at) => joined(words, (word) => lists[word]?.[at]))
  }
  return lists.flatMap((list, own) =>
    list.length < 2 ? [] : list.map((reading) => joined(words, (word) => (word === own ? reading : asTaken(words[word])))),
  )
}

const isRecognised = (word: Word): boolean => word.readings !== undefined || word.confidence < 1

const asTaken = (word: Word | undefined): Reading | undefined => word && { text: word.text, confidence: word.confidence }

function joined(words: readonly Word[], readingOf: (word: number) => Reading | undefined): Reading {
  return words.reduce<Reading>(
    (whole, { spaceBefore }, index) => {
      const reading = readingOf(index)
      if (reading === undefined) return whole
      const gap = index > 0 && spaceBefore && whole.text !== '' && reading.text !== '' ? ' ' : ''
      const confidence = Math.min(whole.confidence, reading.confidence)
      const by = index === 0 || reading.by === whole.by ? reading.by : 'engine'
      return { text: whole.text + gap + reading.text, confidence, ...(by === undefined ? {} : { by }) }
    },
    { text: '', confidence: 1 },
  )
}
