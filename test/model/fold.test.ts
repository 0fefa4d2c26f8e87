/** What folding promises for any text at all; its examples stand in fold-examples.test.ts. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLoose, foldTone } from '../../src/model/fold.ts'

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
/** Every syllable that these letters can spell, also those that no word has. */
const SYLLABLES = ['', 'b', 'đ', 'ng', 'qu', 'tr'].flatMap((onset) =>
  VOWELS.flatMap((vowel) => TONES.flatMap((tone) => ['', 'n', 'ch', 'i'].map((coda) => `${onset}${vowel}${tone}${coda}`.normalize('NFC')))),
)
const syllable = fc.constantFrom(...SYLLABLES)
const phrase = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((syllables) => syllables.join(' '))
const anything = fc.oneof(phrase, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

describe('foldLoose, for any text', () => {
  it('leaves small letters, digits and single spaces', () => {
    fc.assert(fc.property(phrase, (text) => /^[a-z]+(?: [a-z]+)*$/u.test(foldLoose(text))))
    fc.assert(fc.property(anything, (text) => /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(foldLoose(text))))
  })

  it('does not see the normal form, capitals, or how wide the spaces are', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const folded = foldLoose(text)
        expect(foldLoose(text.normalize('NFD'))).toBe(folded)
        expect(foldLoose(text.toUpperCase())).toBe(folded)
        expect(foldLoose(` ${text.replaceAll(' ', '\u00a0\n ')}.`)).toBe(folded)
      }),
    )
  })

  it('has nothing left to fold the second time', () => {
    fc.assert(fc.property(anything, (text) => foldLoose(foldLoose(text)) === foldLoose(text)))
  })
})

describe('foldTone, for any text', () => {
  it('has nothing left to fold the second time', () => {
    fc.assert(fc.property(anything, (text) => foldTone(foldTone(text)) === foldTone(text)))
  })

  it('gathers the tones of a syllable in one order, whatever letters they stand on', () => {
    expect(foldTone(foldTone('ǴẒ'))).toBe(foldTone('ǴẒ'))
  })

  it('keeps syllables apart that differ in a letter or in the tone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOWELS),
        fc.constantFrom(...VOWELS),
        fc.constantFrom(...TONES),
        fc.constantFrom(...TONES),
        (a, b, s, t) => {
          // Closed syllables: in open ones `y` and `i` are two spellings of one word.
          const [one, other] = [`t${a}${s}n`, `t${b}${t}n`]
          expect(foldTone(one) === foldTone(other)).toBe(one === other)
        },
      ),
    )
  })

  it('joins nothing that foldLoose keeps apart, but y and i', () => {
    const groups = new Map<string, Set<string>>()
    for (const text of SYLLABLES) {
      const group = groups.get(foldTone(text)) ?? new Set()
      groups.set(foldTone(text), group.add(foldLoose(text).replaceAll('y', 'i')))
    }
    expect(groups.size).toBeGreaterThan(1500)
    expect([...groups].filter(([, loose]) => loose.size > 1)).toEqual([])
  })
})
