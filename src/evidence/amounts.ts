/** Numbers of a clause as amounts: a count, or a measure with its decimals and its word for a power of ten (`26,5 triệu đồng`). */
import { LETTERS } from '../model/latin.ts'
import { decimalsOf, NUMBER_END, NUMBER_START, parseScaled, WHOLE } from './numbers.ts'

export interface Amount {
  /** `26 triệu đồng` is 26 000 000; `12,5 ha` is 12.5. */
  readonly value: number
  /** What the last printed figure stands for: 1 of a count, 1 000 000 of `26 triệu`, 0.1 of `12,5 ha`. */
  readonly step: number
  /** As printed, with its word for a power of ten, in small letters. */
  readonly printed: string
  readonly from: number
  readonly to: number
}

/** A number with decimals, or with a letter behind it, counts only where something is measured or paid. */
const MEASURE = `(?=\\s?(?:nghìn|ngàn|triệu|tr|tỷ|tỉ|đồng|đ|ha|km|m[²³]?|tấn|tạ|kg|kwh?)(?![${LETTERS}]))`
const POWERS: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tr: 6, tỷ: 9, tỉ: 9 }
const AMOUNT = new RegExp(
  `${NUMBER_START}(?:(${WHOLE})${NUMBER_END}|(${WHOLE}(?:,\\d{1,3})?)(?!\\d|[.,]\\d)${MEASURE})(\\s?(nghìn|ngàn|triệu|tr(?=\\.?\\s?(?:đồng|đ))|tỷ|tỉ)(?![${LETTERS}]))?`,
  'gu',
)

/** In: a text in small letters, of which figures that count nothing are folded away. */
export const textToAmounts = (small: string): Amount[] =>
  [...small.matchAll(AMOUNT)].map(({ 0: printed, 1: whole, 2: measured, 4: word = '', index }) => {
    const figures = whole ?? measured ?? ''
    const [decimals, power] = [decimalsOf(figures), POWERS[word] ?? 0]
    const scaled = parseScaled(figures, decimals)
    // Exact: whole numbers multiplied, or divided once.
    const value = power >= decimals ? scaled * 10 ** (power - decimals) : scaled / 10 ** (decimals - power)
    return { value, step: 10 ** (power - decimals), printed, from: index, to: index + printed.length }
  })
