/**
 * The recognised code of a row, settled. In: a row that is known by the catalogue or by the numbering. Out: its code as it must be printed
 * for the picture to be read so, or null where the reading stands.
 *
 * Recognition loses points (`1.11`) and takes letters and digits of one shape for each other (`11.` for `II.`, `l.2`). A code that differs in
 * anything else is damaged on paper and stays as it was read; so does another mark than a point that every reading shows.
 */
import { inStyle, type CodeStyle } from './code-style.ts'
import { codesAgree, normalizeCode } from '../model/codes.ts'
import { isRecognised } from '../model/recognised.ts'
import type { CellPlace, ReportRow, Settlement } from '../model/report.ts'

export interface SettledCode {
  readonly printedCode: string
  readonly settlement: Settlement
}

/** Signs of one shape, as the digit that stands for all of them. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[oq]/giu, '0'],
  [/[il|!]/giu, '1'],
  [/z/giu, '2'],
  [/s/giu, '5'],
  [/b/giu, '8'],
  [/y/giu, 'v'],
]
const MARKS = /[\s.,;:·…_\-–'’]+/gu
/** Marks inside a code that are no points. */
const OTHER_MARKS = /[,;:·_\-–]|\.\./u
const CLOSING_MARK = /[.,;:]$/u

export function settleCode(row: ReportRow, style: CodeStyle): SettledCode | null {
  const place = row.cells.code.find(isRecognised)
  if (place === undefined || row.printedCode === '') return null
  const texts = textsOf(row.printedCode, place)
  const targets = targetsOf(row)
  const isRight = (text: string): boolean => targets.some((target) => codesAgree(text, target, plainId(row)))
  const settled = (code: string): SettledCode | null => {
    const printedCode = inStyle(code, texts, style).replace(COMMA_AT_END, '.')
    if (printedCode === row.printedCode) return null
    const readings = [...new Set(texts)]
    return { printedCode, settlement: { kind: 'settled', read: row.printedCode, readings, reason: { kind: 'catalogue' } } }
  }
  const printed = withoutBars(row.printedCode)
  if (isRight(printed)) return settled(printed)
  const right = texts.find(isRight)
  if (right !== undefined) return settled(right.replaceAll(/\s+/gu, ''))
  const target = targets.find((each) => shapeOf(each) === shapeOf(printed))
  if (target === undefined || (texts.length > 1 && texts.every((text) => OTHER_MARKS.test(normalizeCode(text))))) return null
  return settled(CLOSING_MARK.test(printed) ? `${target}.` : target)
}

/** A code is closed by a point; recognition makes a comma of it. */
const COMMA_AT_END = /[,;:]$/u

function textsOf(code: string, { text, readings = [] }: CellPlace): string[] {
  // A code that stands in the name's cell was not read by itself.
  return text.trim() === code && readings.length > 0 ? readings.map((reading) => withoutBars(reading.text)) : [code]
}

/** A bar beside other signs is the rule beside the cell, and so are dashes apart from them. */
const withoutBars = (text: string): string => text.trim().replace(/^\|+\s*(?=.)|(?<=.)\s*\|+$|(?<=[\p{L}\d.])\s+[-–—_=~|]+$/gu, '')

const plainId = (row: ReportRow): string => row.id.replace(/#\d+$/u, '')

/** The codes that the row may be printed with: the catalogue's; else its place in the numbering, with its section and without. */
function targetsOf(row: ReportRow): string[] {
  if (row.canonicalCode !== null) return [row.canonicalCode]
  const id = plainId(row)
  return row.parent === null || id.includes('/?') ? [] : [id.slice(id.indexOf('.') + 1), id]
}

function shapeOf(code: string): string {
  return SHAPES.reduce((text, [shape, digit]) => text.replace(shape, digit), normalizeCode(code).replace(MARKS, '')).toLowerCase()
}
