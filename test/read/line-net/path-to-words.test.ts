/** From the best path through a line to words. */
import { expect, it } from 'vitest'
import { PathNode } from '../../../src/read/line-net/beam-search.ts'
import type { Characters } from '../../../src/read/line-net/characters.ts'
import { KIND } from '../../../src/read/line-net/dictionary.ts'
import { pathToWords } from '../../../src/read/line-net/path-to-words.ts'

/** Words of a path with one step for each letter. */
function wordsOf(letters: string, certainties: Readonly<Record<number, number>> = {}): readonly string[] {
  const texts = [' ', ...new Set(Array.from(letters.replaceAll(' ', '')))]
  const characters: Characters = { ofCode: texts.map((_, code) => code), texts, isDigit: texts.map(() => false) }
  const path: PathNode[] = []
  for (const [at, letter] of Array.from(letters).entries()) {
    const code = texts.indexOf(letter)
    const certainty = certainties[at] ?? -0.1
    path.push(new PathNode({ code, character: code, kind: KIND.other, certainty, repeated: false }, path.at(-1) ?? null, 0, 0))
  }
  return pathToWords(path, characters).map(({ text }) => text)
}

it('a vowel named several times with other marks is one letter, by its surest name', () => {
  expect(wordsOf('TỐỔỐNG ĐIỂM', { 1: -3, 3: -2 })).toEqual(['TỔNG', 'ĐIỂM'])
  expect(wordsOf('CHẤÃM', { 3: -2 })).toEqual(['CHẤM'])
})

it('vowels that Vietnamese writes side by side stay', () => {
  expect(wordsOf('lưu cứu xoong boong IoT')).toEqual(['lưu', 'cứu', 'xoong', 'boong', 'IoT'])
})
