/**
 * The invisible text that a scanner's own recognition puts under its picture: no Vietnamese letters, and errors.
 */
import type { Random } from '../generate/prng.ts'
import type { PrintedPage } from './render.ts'

const CONFUSED: Readonly<Record<string, string>> = {
  '1': 'l',
  '0': 'O',
  '5': 'S',
  l: '1',
  O: '0',
  i: 'l',
  e: 'c',
  '.': ',',
  ',': '.',
  n: 'u',
  a: 'o',
}
/** Share of letters that the scanner confuses. */
const ERRORS = 0.05

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]/gu, '')

export function misread(text: string, random: Random): string {
  return Array.from(plain(text), (letter) => (random.chance(ERRORS) ? (CONFUSED[letter] ?? letter) : letter)).join('')
}

export function hiddenTextOperators(page: PrintedPage, random: Random): string {
  const lines = page.words.map(({ text, box: [left, top, right, bottom] }) => {
    const shown = misread(text, random).replace(/[\\()]/gu, '\\$&')
    const size = Math.max(1, (bottom - top) * 0.8)
    // Stretched to the word's width; a letter of Helvetica is about half as wide as it is high.
    const stretch = Math.max(10, Math.min(400, ((right - left) / Math.max(1, shown.length * size * 0.5)) * 100))
    return `/F0 ${size.toFixed(1)} Tf ${stretch.toFixed(0)} Tz 1 0 0 1 ${left.toFixed(1)} ${(page.height - bottom + size * 0.25).toFixed(1)} Tm (${shown}) Tj`
  })
  return `BT 3 Tr\n${lines.join('\n')}\nET`
}
