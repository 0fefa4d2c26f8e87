/**
 * Sentences with gaps → trials. In: templates such as `{a}/{b} hồ sơ, đạt {p}%`, a random stream. Out: rows whose gaps are filled alike
 * everywhere in the trial. A gap `{day 2023 4 6 1 20}` is a date of 2023 from April to June, from the 1st to the 20th.
 */
import type { Random } from '../../../generate/prng.ts'
import { commune, count, dated, FIRST, percent, split } from '../../slots.ts'
import type { Pattern, Trial, TrialRow, TriedCode } from '../../trial.ts'

export type Line = string | TrialRow

/** A text, rows, or rows with what else a trial says. */
export type Case =
  | Line
  | readonly Line[]
  | { readonly lines: readonly Line[]; readonly period?: Trial['period']; readonly at?: string | readonly string[] }

const HAMLETS = ['Đông Hạ', 'Bến Trên', 'Nà Lầu', 'Phú Thọ 2', 'Trung Hòa', 'Xuân Lai', 'Bản Pá', 'Mỹ Thạnh']
const DISTRICTS = ['Vĩnh Tường', 'Tứ Kỳ', 'Châu Thành', 'Lạc Sơn', 'Hòa Vang', 'Krông Pắc']
const PEOPLE = ['Trần Thị Hoa', 'Lê Văn Dũng', 'Nông Văn Páo', 'Phạm Minh Tuấn', 'Võ Thị Kim Ngân']

/** A share that is off by at least two of its last digits, at most a hundred, and never the right one printed with fewer digits. */
function wrongShare(random: Random, exact: number, digits: number): string {
  const unit = 10 ** -digits
  const right = percent(exact, digits)
  const tries = [exact + 2.6 * unit, exact - 2.6 * unit, exact + 3.4, exact - 4.7, exact / 2, 100 - exact, exact - 11].filter(
    (value) => value > 0.02 && value < 100 && Math.abs(value - exact) > 2 * unit,
  )
  const text = percent(random.pick(tries), digits)
  return text === right ? percent(exact / 3, digits) : text
}

function shareSlots(random: Random, prefix: string, part: number, whole: number, digits: number): [string, string][] {
  const exact = (100 * part) / whole
  return [
    [`${prefix}a`, count(random, part)],
    [`${prefix}b`, count(random, whole)],
    [`${prefix}p`, percent(exact, digits)],
    [`${prefix}px`, wrongShare(random, exact, digits)],
    [`${prefix}q`, percent(100 - Number(percent(exact, digits).replace(',', '.')), digits)],
    [`${prefix}floor`, String(Math.floor((exact - 0.5) / 10) * 10)],
    [`${prefix}left`, count(random, whole - part)],
  ]
}

function partSlots(random: Random, prefix: string, total: number, parts: number): [string, string][] {
  const list = split(random, total, parts)
  const off = random.pick([1, 2, 3, 10, 12])
  const wrong = random.chance(0.5) && total - off > Math.max(...list) ? total - off : total + off
  return [
    ...list.map((part, index): [string, string] => [`${prefix}${index + 1}`, count(random, part)]),
    [`${prefix}sum`, count(random, total)],
    [`${prefix}bad`, count(random, wrong)],
    [`${prefix}low`, count(random, Math.max(1, total - off))],
    [`${prefix}more`, count(random, total + random.int(40, 400))],
  ]
}

const number = (value: number): string => (value < 10 ? `0${value}` : String(value))

function slotsOf(random: Random): Map<string, string> {
  const whole = random.int(120, 2400)
  const people = random.int(11, 34)
  const metres = random.int(80, 400)
  const metresDone = random.int(Math.ceil(metres / 3), metres - 3)
  const many = random.int(140, 900)
  const few = random.int(11, 28)
  const folk = random.int(3000, 9000)
  const [so = 1, so2 = 2, so3 = 3] = random.sample(
    Array.from({ length: 160 }, (_, index) => index + 2),
    3,
  )
  const [thon = '', thon2 = ''] = random.sample(HAMLETS, 2)
  return new Map([
    ...shareSlots(random, '', random.int(Math.ceil(whole / 4), whole - 9), whole, random.pick([1, 2, 2])),
    ...shareSlots(random, 'c', random.int(5, people - 2), people, random.pick([1, 2])),
    ...shareSlots(random, 's', random.int(3, 15), whole, 2),
    ...shareSlots(random, 'big', random.int(folk - 1500, folk - 200), folk, random.pick([1, 2])),
    ['da', (metresDone / 10).toFixed(1).replace('.', ',')],
    ['db', (metres / 10).toFixed(1).replace('.', ',')],
    ['dp', percent((100 * metresDone) / metres, 1)],
    ['dpx', wrongShare(random, (100 * metresDone) / metres, 1)],
    ...partSlots(random, 'k', random.int(60, 900), 2),
    ...partSlots(random, 'l', random.int(60, 900), 3),
    ...partSlots(random, 'v', random.int(12, 30), 2),
    ...partSlots(random, 'w', random.int(2400, 7800), 2),
    ['n', count(random, many)],
    ['m', count(random, many + random.pick([3, 4, 7, 11, 26, 60]))],
    ['c', count(random, few)],
    ['d', count(random, few + random.pick([1, 2, 3, 5]))],
    ['one', number(random.int(2, 9))],
    ['T', count(random, folk)],
    ['U', count(random, folk + random.pick([6, 14, 38, 120, 305]))],
    ['so', number(so)],
    ['so2', number(so2)],
    ['so3', number(so3)],
    ['thon', thon],
    ['thon2', thon2],
    ['xa', commune(random)],
    ['huyen', random.pick(DISTRICTS)],
    ['nguoi', random.pick(PEOPLE)],
  ])
}

/** Fills gaps; a gap that nobody knows is a mistake of the pattern. */
function filler(random: Random): (template: string) => string {
  const slots = slotsOf(random)
  return (template) =>
    template.replace(/\{(\w+)((?: \d+)*)\}/gu, (gap, name: string, numbers: string) => {
      const known = slots.get(gap) ?? slots.get(name)
      if (known !== undefined) return known
      const [year = 2023, from = 1, to = 12, first = 1, last = 28] = numbers.trim().split(' ').map(Number)
      if (!/^day\d?$/u.test(name)) throw new Error(`no gap ${gap}`)
      const text = dated(random, { day: random.int(first, last), month: random.int(from, to), year })
      slots.set(gap, text)
      return text
    })
}

function toTrial(random: Random, written: Case, code: TriedCode | null, defaults: Partial<TrialRow>): Trial {
  const fill = filler(random)
  const full = typeof written === 'object' && 'lines' in written ? written : { lines: [written].flat() as readonly Line[] }
  const rows = full.lines.map((line) => {
    const row: TrialRow = { ...defaults, ...(typeof line === 'string' ? { text: line } : line) }
    return {
      ...row,
      text: fill(row.text),
      ...(row.name === undefined ? {} : { name: fill(row.name) }),
      ...(row.extra === undefined ? {} : { extra: fill(row.extra) }),
    }
  })
  const at = 'at' in full && full.at !== undefined ? [full.at].flat() : [FIRST]
  return {
    rows,
    ...('period' in full && full.period !== undefined ? { period: full.period } : {}),
    expected: code === null ? [] : at.map((row) => ({ code, row })),
  }
}

export const wanted = (code: TriedCode, cases: readonly Case[], defaults: Partial<TrialRow> = {}): Pattern[] =>
  cases.map((written) => (random) => toTrial(random, written, code, defaults))
export const fine = (cases: readonly Case[], defaults: Partial<TrialRow> = {}): Pattern[] =>
  cases.map((written) => (random) => toTrial(random, written, null, defaults))
