/**
 * The numbering of a table without a catalogue: which kind a code is, which row it stands under, and which codes may come next.
 */
import { romanValue } from './printed-codes.ts'

/** `roman` and `letter` head sections, `arabic` numbers are dotted, `item` is a small letter (`a)`). */
export type CodeKind = 'roman' | 'letter' | 'arabic' | 'item'

/** What the numbering needs to know of a row that was placed: its code and what it stands under. */
export interface Numbered {
  readonly code: string
  readonly kind: CodeKind
}

const LETTERS = 'A B C D Đ E G H I K L M N O P Q R S T U V X Y'.split(' ')
const PLAIN_LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ')
const ROMANS = Array.from({ length: 39 }, (_, i) => toRoman(i + 1))

function toRoman(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10))
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '')
}

/**
 * The kind of a code. A letter that is a roman numeral too (`I`, `V`, `X`) is a letter where it continues the letters before it, and
 * no roman numerals stand below those.
 */
export function codeKind(code: string, path: readonly Numbered[], sections: readonly CodeKind[]): CodeKind {
  if (/\d$/u.test(code)) return 'arabic'
  if (/^\p{Ll}$/u.test(code) || /\.\p{Ll}$/u.test(code)) return 'item'
  if (romanValue(code) === null) return 'letter'
  const letter = path.find((node) => node.kind === 'letter')
  return letter !== undefined && successors(letter).includes(code) && !sections.includes('roman') ? 'letter' : 'roman'
}

/** The codes that may follow a code on its own level (a letter has two: with and without `Đ`, `F`, `J`). */
function successors({ code, kind }: Numbered): string[] {
  switch (kind) {
    case 'roman':
      return ROMANS.slice(ROMANS.indexOf(code) + 1).slice(0, 1)
    case 'letter':
      return after(code, LETTERS, PLAIN_LETTERS)
    case 'item':
      return after(code.slice(-1).toUpperCase(), LETTERS, PLAIN_LETTERS).map((letter) => code.slice(0, -1) + letter.toLowerCase())
    case 'arabic':
      return [code.replace(/\d+$/u, (last) => String(Number(last) + 1))]
  }
}

function after(letter: string, ...alphabets: readonly string[][]): string[] {
  const next = alphabets.flatMap((alphabet) => (alphabet.includes(letter) ? alphabet.slice(alphabet.indexOf(letter) + 1).slice(0, 1) : []))
  return [...new Set(next)]
}

/** The codes that a first child may have: `1.1` under `1`, `1` under a section (`I.1` where codes carry their section). */
function firstChildren({ code, kind }: Numbered): string[] {
  if (kind === 'arabic') return [`${code}.1`]
  return kind === 'item' ? [] : ['1', `${code}.1`]
}

/** The codes that may come next after a path (outermost first). */
export function nextCodes(path: readonly Numbered[]): string[] {
  const last = path.at(-1)
  return last === undefined ? ['I', 'A', '1'] : [...firstChildren(last), ...path.flatMap((node) => successors(node))]
}

/**
 * How much of the path stays above a code: the length of the path to its parent. `sections` are the section kinds in the order in
 * which the table introduces them, outermost first.
 */
export function parentDepth(code: string, kind: CodeKind, path: readonly Numbered[], sections: readonly CodeKind[]): number {
  const level = (node: Numbered): number => sections.indexOf(node.kind)
  if (kind === 'roman' || kind === 'letter')
    return path.findLastIndex((node) => level(node) >= 0 && level(node) < sections.indexOf(kind)) + 1
  if (kind === 'item') return path.findLastIndex((node) => node.kind !== 'item') + 1
  const prefix = path.findLastIndex((node) => code.startsWith(`${node.code}.`) && node.code !== code)
  return (prefix >= 0 ? prefix : path.findLastIndex((node) => level(node) >= 0)) + 1
}

/** -1, 0 or 1: the order of two codes of one level; null where they are of different kinds and have none. */
export function codeOrder(a: string, b: string): -1 | 0 | 1 | null {
  const [x, y] = [codeRank(a), codeRank(b)]
  if (x === null || y === null || x.prefix !== y.prefix) return null
  return x.value < y.value ? -1 : x.value > y.value ? 1 : 0
}

function codeRank(code: string): { prefix: string; value: number } | null {
  const roman = romanValue(code)
  if (roman !== null) return { prefix: 'roman', value: roman }
  const arabic = /^(.*?)(\d+)$/u.exec(code)
  return arabic ? { prefix: `arabic ${arabic[1]}`, value: Number(arabic[2]) } : null
}
