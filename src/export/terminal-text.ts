/**
 * Text for a terminal: text from a document goes in, text that moves no cursor and fits its columns comes out.
 *
 * Width is counted as a terminal shows it: a combining mark takes no column, an East Asian wide letter takes two. Vietnamese
 * text may come decomposed (NFD), so `length` would not do.
 */
import type { Language } from './names.ts'

/**
 * Controls (C0, DEL, C1 with its one-byte escape), separators of lines and paragraphs, marks and overrides of direction, zero
 * width signs and half surrogates: whatever could write elsewhere, reorder what is shown, or hide.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
const WHITE = /[\s\u0085]+/gu

/** One line of harmless text: white space becomes one space, everything that steers a terminal is gone. */
export function plainText(text: string): string {
  return text.replace(WHITE, ' ').replace(UNSAFE, '').trim()
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]$/u

function letterWidth(letter: string): number {
  if (letter < '\u0300') return 1
  if (NO_WIDTH.test(letter)) return 0
  return WIDE.test(letter) ? 2 : 1
}

/** Columns that a plain text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

/** Splits after the last letter (with its marks) that fits `width` columns; at least one letter is taken. */
function splitAtWidth(text: string, width: number): [string, string] {
  let used = 0
  let end = 0
  for (const letter of text) {
    const letterColumns = letterWidth(letter)
    if (used + letterColumns > width && end > 0) break
    used += letterColumns
    end += letter.length
  }
  return [text.slice(0, end), text.slice(end)]
}

/** The text in at most `width` columns, cut with `…` where it is longer. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `${splitAtWidth(text, width - 1)[0].trimEnd()}…`
}

/** Lines of at most `width` columns, broken between words; a word longer than a line is broken inside. */
export function wrapToWidth(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    let rest = word
    if (line !== '') {
      if (displayWidth(line) + 1 + displayWidth(word) <= width) {
        line += ` ${word}`
        continue
      }
      lines.push(line)
    }
    while (displayWidth(rest) > width) {
      const [head, tail] = splitAtWidth(rest, width)
      lines.push(head)
      rest = tail
    }
    line = rest
  }
  return [...lines, line]
}

export function padEndToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

export function padStartToWidth(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** SGR codes of the few styles in use. */
const STYLES = { bold: '1', dim: '2', red: '31', yellow: '33', green: '32', cyan: '36' } as const
export type Style = keyof typeof STYLES
export type Paint = (style: Style | null, text: string) => string

/** Colours a text that has already been padded; without colour it gives the text back as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && style !== null && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text)
}

/** What the parts of a table share. */
export interface TableStyle {
  /** Columns of a line. */
  readonly width: number
  readonly language: Language
  readonly paint: Paint
}
