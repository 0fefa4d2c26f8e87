/**
 * Edges of words and pieces of patterns for Vietnamese text: `\b` and `\w` know only the letters of English.
 *
 * What looks for words looks in the small letters: a pattern with `i` takes twice the time to compile, and there are a hundred of them.
 * All patterns of this layer are bounded: no repetition inside a repetition, and no run without an upper limit, so that no text,
 * however hostile, takes more than a time in proportion to its length.
 */
import { CAPITALS, LETTERS, SMALLS } from '../model/latin.ts'

/** No letter, mark or digit before. */
export const START = `(?<![${LETTERS}\\d])`
/** No letter, mark or digit behind. */
export const END = `(?![${LETTERS}\\d])`

/** One of these words, whole. */
export const words = (...alternatives: readonly string[]): string => `${START}(?:${alternatives.join('|')})${END}`

/** A text as parsed, and the same in small letters, place by place. */
export interface Prose {
  readonly plain: string
  readonly small: string
}

export const toProse = (plain: string): Prose => ({ plain, small: plain.toLowerCase() })

const SPACED_THOUSANDS = new RegExp(
  `(?<![${LETTERS}\\d.,:-])(?<!(?:[Tt]hôn|[Kk]hu|[Kk]hối|[Tt]ổ|[Xx]óm|[Ấấ]p|[Đđ]ội|[Cc]ụm|[Bb]ản|[Ll]ớp|[Kk]h[óo][áa]|[Mm]ức|độ|[Cc]ấp|[Ll]oại|[Nn]hóm|[Hh]ạng|[Đđ]ợt|[Qq]uý|[Tt]háng|[Nn]gày|[Kk]ỳ|[Đđ]iều|[Kk]hoản|(?<![Tt]ổng\\s)[Ss]ố)\\s)[1-9]\\d{0,2}(?:\\s\\d{3}){1,3}(?![\\d${LETTERS}]|[.-]\\d)(?!\\s\\d)`,
  'gu',
)

/** As parsed: the Icelandic letter that takes the place of đ in old files is that letter, other dashes are hyphens. Same length. */
export const toPlain = (text: string): string =>
  text
    .replaceAll('ð', 'đ')
    .replaceAll('Ð', 'Đ')
    .replace(/[‐‑‒–—−]/gu, '-')
    // The one letter that two take the place of when it is made small.
    .replaceAll('İ', 'I')
    .replaceAll('\u00a0', ' ')
    // `1 828 hồ sơ`: a number of four figures and more, where no name ends with a number before it (`thôn 2 123 hộ`).
    .replace(SPACED_THOUSANDS, (number) => number.replace(/\s/gu, '.'))
    // Square and cubic metres: no number.
    .replace(/(?<=[\d\s]k?m)[23](?![\d.,/])/gu, (digit) => (digit === '2' ? '²' : '³'))

/** `xã An Phú`: the commune's name says nothing that `xã` does not. */
const COMMUNE_NAME = new RegExp(
  `(?<=(?:[Xx]ã|[Pp]hường|[Tt]hị trấn)\\s)[${CAPITALS}][${SMALLS}]{0,6}(?:\\s[${CAPITALS}][${SMALLS}]{0,6}){1,3}(?![${LETTERS}])`,
  'gu',
)

/** The text without names of communes, place by place. */
export function withoutCommuneNames({ plain, small }: Prose): Prose {
  const names = [...plain.matchAll(COMMUNE_NAME)]
  if (names.length === 0) return { plain, small }
  let left = small
  for (const { 0: name, index } of names) left = left.slice(0, index) + ' '.repeat(name.length) + left.slice(index + name.length)
  return { plain, small: left }
}
