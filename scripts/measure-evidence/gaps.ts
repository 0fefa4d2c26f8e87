/**
 * What stands in the gaps of a pattern that is written as a function: figures that fit together, document numbers, dates, places. No sentences.
 * In: a random stream. Out: gaps to draw from; figures of one trial are written in one style, document numbers of one trial differ.
 */
import type { Random } from '../generate/prng.ts'
import { commune, dated, FIRST, percent, split } from './slots.ts'
import type { Pattern, Trial, TrialRow, TriedCode } from './trial.ts'

export type Line = string | TrialRow

/** A text, rows, or rows with what else a trial says. */
export type Case =
  | Line
  | readonly Line[]
  | { readonly lines: readonly Line[]; readonly period?: Trial['period']; readonly at?: string | readonly string[] }

/** A share of a whole as it is printed, and what it is not. */
export interface Share {
  readonly a: string
  readonly b: string
  /** Right to the last printed digit. */
  readonly p: string
  /** Off by more than two of the last digits. */
  readonly x: string
  /** What is left of the whole, and its share. */
  readonly left: string
  readonly q: string
  /** A round number of percents below the share. */
  readonly floor: string
  readonly exact: number
}

/** Parts of a total. */
export interface Parts {
  readonly of: readonly string[]
  readonly sum: string
  /** Not the sum. */
  readonly bad: string
  /** Less than the sum, more than any part. */
  readonly low: string
  /** Much more than the sum. */
  readonly more: string
}

export interface Gaps {
  share(low?: number, high?: number): Share
  /** A share of hectares, kilometres or millions, with decimals. */
  measured(low: number, high: number): Share
  parts(count: number, low?: number, high?: number): Parts
  count(low: number, high: number): string
  /** Counts that all differ, by a little. */
  differing(count: number, low: number, high: number): string[]
  /** A document's number; none comes twice. */
  no(): string
  /** A date: year, months from and to, days from and to. */
  day(year?: number, from?: number, to?: number, first?: number, last?: number): string
  /** One date, written anew each time. */
  sameDay(year?: number, from?: number, to?: number): () => string
  pick<T>(items: readonly T[]): T
  int(low: number, high: number): number
  hamlets(count: number): string[]
  readonly commune: string
  readonly district: string
}

const HAMLETS = ['Đông Hạ', 'Bến Trên', 'Nà Lầu', 'Phú Thọ 2', 'Trung Hòa', 'Xuân Lai', 'Bản Pá', 'Mỹ Thạnh', 'Tân Lập', 'Đồi 1']
const DISTRICTS = ['Vĩnh Tường', 'Tứ Kỳ', 'Châu Thành', 'Lạc Sơn', 'Hòa Vang', 'Krông Pắc', 'Thanh Miện', 'Yên Dũng']

/** `1.234`, `1234` or `1 234`. */
type Style = '.' | '' | ' '

const written = (value: number, style: Style): string => {
  if (value < 10) return `0${value}`
  return value < 1000 ? String(value) : `${Math.floor(value / 1000)}${style}${String(value % 1000).padStart(3, '0')}`
}

/** `1.234,5`. */
const tenthsOf = (tenths: number, style: Style): string => `${written(Math.floor(tenths / 10), style).replace(/^0/u, '')},${tenths % 10}`

/** A share that is off by at least two of its last digits, at most a hundred, and never the right one printed with fewer digits. */
function wrongShare(random: Random, exact: number, digits: number): string {
  const unit = 10 ** -digits
  const tries = [exact + 2.6 * unit, exact - 2.6 * unit, exact + 3.3, exact - 4.8, exact / 2, exact - 10.4].filter(
    (value) => value > 1 && value < 100,
  )
  return percent(random.pick(tries), digits)
}

function shareOf(random: Random, part: number, whole: number, print: (value: number) => string, digits: number): Share {
  const exact = (100 * part) / whole
  const p = percent(exact, digits)
  return {
    a: print(part),
    b: print(whole),
    p,
    x: wrongShare(random, exact, digits),
    left: print(whole - part),
    q: percent(100 - Number(p.replace(',', '.')), digits),
    floor: String(Math.floor((exact - 0.5) / 10) * 10),
    exact,
  }
}

function gapsOf(random: Random): Gaps {
  const style = random.weighted<Style>([
    ['.', 7],
    ['', 2],
    [' ', 1],
  ])
  const print = (value: number): string => written(value, style)
  const numbers = random.shuffle(Array.from({ length: 120 }, (_, index) => index + 2))
  const dayOf = (year = 2023, from = 1, to = 12, first = 1, last = 28) => ({
    day: random.int(first, last),
    month: random.int(from, to),
    year,
  })
  return {
    share: (low = 120, high = 2400) => {
      const whole = random.int(low, high)
      const part = random.int(Math.ceil(whole * 0.55), Math.floor(whole * 0.96))
      return shareOf(random, part, whole, print, random.pick([1, 2, 2, 2]))
    },
    measured: (low, high) => {
      const whole = random.int(low * 10 + 1, high * 10)
      const part = random.int(Math.ceil(whole * 0.4), Math.floor(whole * 0.96))
      return shareOf(random, part, whole, (tenths) => tenthsOf(tenths, style), random.pick([1, 2]))
    },
    parts: (count, low = 60, high = 900) => {
      const total = random.int(low, high)
      const list = split(random, total, count)
      const off = random.pick([1, 2, 3, 10, 12])
      const less = total - off > Math.max(...list) ? total - off : total + off
      return {
        of: list.map(print),
        sum: print(total),
        bad: print(random.chance(0.5) ? less : total + off),
        low: print(Math.max(...list, total - off - 1)),
        more: print(total + random.int(40, 400)),
      }
    },
    count: (low, high) => print(random.int(low, high)),
    differing: (count, low, high) => {
      const first = random.int(low, high)
      const steps = random.sample([1, 2, 3, 4, 5, 6, 8, 11, 14], count - 1)
      return [first, ...steps.map((step) => first + step)].map(print)
    },
    no: () => {
      const value = numbers.pop()
      if (value === undefined) throw new RangeError('a trial has fewer documents')
      return value < 10 && random.chance(0.7) ? `0${value}` : String(value)
    },
    day: (...limits) => dated(random, dayOf(...limits)),
    sameDay: (...limits) => {
      const date = dayOf(...limits)
      return () => dated(random, date)
    },
    pick: (items) => random.pick(items),
    int: (low, high) => random.int(low, high),
    hamlets: (count) => random.sample(HAMLETS, count),
    commune: commune(random),
    district: random.pick(DISTRICTS),
  }
}

export type Written = (gaps: Gaps) => Case

function toTrial(random: Random, write: Written, code: TriedCode | null, defaults: Partial<TrialRow>): Trial {
  const made = write(gapsOf(random))
  const full = typeof made === 'object' && 'lines' in made ? made : { lines: [made].flat() as readonly Line[] }
  const at = 'at' in full && full.at !== undefined ? [full.at].flat() : [FIRST]
  return {
    rows: full.lines.map((line) => ({ ...defaults, ...(typeof line === 'string' ? { text: line } : line) })),
    ...('period' in full && full.period !== undefined ? { period: full.period } : {}),
    expected: code === null ? [] : at.map((row) => ({ code, row })),
  }
}

export const wanted = (code: TriedCode, cases: readonly Written[], defaults: Partial<TrialRow> = {}): Pattern[] =>
  cases.map((write) => (random) => toTrial(random, write, code, defaults))
export const fine = (cases: readonly Written[], defaults: Partial<TrialRow> = {}): Pattern[] =>
  cases.map((write) => (random) => toTrial(random, write, null, defaults))
