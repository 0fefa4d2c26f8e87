/** Whole numbers and percentages as they are written in Vietnamese prose: `1.234` is a thousand and more, `0,89` less than one. */
import { LETTERS } from '../model/latin.ts'

/** A whole number: groups of three with a point, or digits alone. */
export const WHOLE = '(?:\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9})'
/** A whole number, or one with a decimal comma: a length, an area, an amount of money. */
export const MEASURED = `${WHOLE}(?:,\\d{1,3})?`
/** The same among the parts of a whole, where a comma with three digits parts two of them. */
export const LISTED = MEASURED.replace('{1,3})?', '{1,2})?')
/** The number of a percentage. */
export const DECIMAL = '\\d{1,4}(?:[.,]\\d{1,4})?'
/** No figure before, and none that goes on into one. */
export const NUMBER_START = `(?<![${LETTERS}\\d.,/-])`
/** The number ends here: no digit, no letter but those of a measure written up to it (`13,9ha`), and no mark with a digit behind. */
export const NUMBER_END = `(?!\\d|(?!(?:ha|km|kg|tr|trđ|m2|m²|m³)(?![${LETTERS}\\d]))[${LETTERS}]|[.,]\\d)`

/** `1.234` → 1234, `08` → 8. */
export function parseWhole(text: string): number {
  return Number(text.replaceAll('.', ''))
}

/** Digits behind the decimal comma. */
export const decimalsOf = (text: string): number => text.split(',')[1]?.length ?? 0

/** `22,3` with two decimals → 2230. */
export function parseScaled(text: string, decimals: number): number {
  const [whole = '', fraction = ''] = text.split(',')
  return Number(whole.replaceAll('.', '') + fraction.padEnd(decimals, '0'))
}
