/** Sentences with named gaps → patterns. In: texts such as `{a}/{b} hồ sơ`. Out: trials, every gap of a trial filled from one draw. */
import type { Random } from '../../../generate/prng.ts'
import { commune, day, percent, slashed } from '../../slots.ts'
import type { Pattern, Trial, TrialRow, TriedCode } from '../../trial.ts'

type Gaps = Readonly<Record<string, string>>

const VILLAGES = ['Đông', 'Đoài', 'Thượng', 'Hạ', 'Trại', 'Phú Mỹ', 'Làng Vòng', 'Bến Tắm', 'Cầu Dừa', 'Xuân Hòa']
const PEOPLE = ['Nguyễn Thị Hạnh', 'Trần Văn Toản', 'Lê Đình Khôi', 'Phạm Thu Huyền', 'Vũ Quốc Việt', 'Đặng Thị Mùi', 'Hoàng Ngọc Sơn']
const FIELDS = ['tư pháp - hộ tịch', 'địa chính', 'lao động - thương binh và xã hội', 'văn hóa - xã hội', 'chứng thực', 'bảo trợ xã hội']

const padded = (random: Random, number: number): string => (number < 10 && random.chance(0.5) ? `0${number}` : String(number))
const dotted = (number: number): string => `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, '0')}`
const two = (number: number): string => String(number).padStart(2, '0')

function sharesOf(random: Random): Record<string, string> {
  const whole = random.int(60, 900)
  const part = random.int(Math.ceil(whole / 4), Math.floor(0.93 * whole))
  const digits = random.pick([1, 2, 2])
  const exact = (100 * part) / whole
  const off = random.pick([0.4, 1.1, 2.3, 6.7]) * (random.chance(0.5) || exact > 92 ? -1 : 1)
  const right = percent(exact, digits)
  const bad = percent(exact + off, digits)
  return {
    a: String(part),
    b: String(whole),
    c: String(whole - part),
    ok: right,
    okd: right.replace(',', '.'),
    ok0: percent(exact, 0),
    bad,
    badd: bad.replace(',', '.'),
    bad0: percent(exact + (exact > 60 ? -3 : 3), 0),
    rest: percent(100 - exact, 2),
  }
}

function countsOf(random: Random): Record<string, string> {
  const [p, q, r, s] = random.sample(
    Array.from({ length: 60 }, (_, index) => index + 11),
    4,
  ) as [number, number, number, number]
  const [P, Q] = [random.int(1010, 2900), random.int(120, 900)]
  const h = random.int(310, 880)
  const off = random.pick([1, 2, 3, 4, 7, 10])
  return {
    i1: String(p),
    i2: String(q),
    i3: String(r),
    i4: String(s),
    s2: String(p + q),
    s3: String(p + q + r),
    s4: String(p + q + r + s),
    w2: String(p + q + off),
    w3: String(p + q + r - off),
    w4: String(p + q + r + s + off),
    k1: padded(random, random.int(2, 9)),
    k2: padded(random, random.int(2, 9)),
    P: dotted(P),
    Q: String(Q),
    T: dotted(P + Q),
    TW: dotted(P + Q + off * 10),
    h: String(h),
    h2: String(h + random.pick([3, 5, 7, 11, 18, 40])),
    h3: String(h - random.pick([2, 4, 9, 25, 60])),
    hm: String(h - off),
    off: padded(random, off),
  }
}

function datesOf(random: Random): Record<string, string> {
  const spans: readonly (readonly [string, number, number, number])[] = [
    ['d1', 2023, 1, 1],
    ['d2', 2023, 2, 3],
    ['d3', 2023, 4, 5],
    ['d4', 2023, 8, 9],
    ['d5', 2023, 11, 11],
    ['dp', 2022, 12, 12],
    ['dn', 2024, 1, 1],
    ['do', 2021, 3, 10],
  ]
  const gaps: Record<string, string> = {}
  for (const [name, year, from, to] of spans) {
    const date = day(random, year, [from, to])
    gaps[name] = slashed(random, date)
    gaps[name.toUpperCase()] = `${two(date.day)} tháng ${date.month} năm ${date.year}`
  }
  return gaps
}

export function gapsOf(random: Random): Gaps {
  const numbers = random.sample(
    Array.from({ length: 180 }, (_, index) => index + 1),
    8,
  )
  const [thon = '', thon2 = ''] = random.sample(VILLAGES, 2)
  const [ong = '', ba = ''] = random.sample(PEOPLE, 2)
  const [linh = '', linh2 = ''] = random.sample(FIELDS, 2)
  return {
    ...Object.fromEntries(numbers.map((number, index) => [`n${index + 1}`, padded(random, number)])),
    ...sharesOf(random),
    ...countsOf(random),
    ...datesOf(random),
    xa: commune(random),
    thon,
    thon2,
    ong,
    ba,
    linh,
    linh2,
  }
}

export function fill(text: string, gaps: Gaps): string {
  return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = gaps[name]
    if (value === undefined) throw new Error(`no gap is named ${name}`)
    return value
  })
}

/** A text, a row, or several rows; a text alone is a row with the default points. */
export type Sketch = string | TrialRow | readonly (string | TrialRow)[]

const isList = (sketch: Sketch): sketch is readonly (string | TrialRow)[] => Array.isArray(sketch)

export function sketchToRows(sketch: Sketch, gaps: Gaps): TrialRow[] {
  return (isList(sketch) ? sketch : [sketch]).map((row) => {
    if (typeof row === 'string') return { text: fill(row, gaps) }
    return { ...row, text: fill(row.text, gaps), ...(row.extra === undefined ? {} : { extra: fill(row.extra, gaps) }) }
  })
}

/** `row`: which row the finding is about. */
export function wrongAll(code: TriedCode, sketches: readonly Sketch[], row = 'I.1.1', period?: Trial['period']): Pattern[] {
  return sketches.map((sketch) => (random) => ({
    rows: sketchToRows(sketch, gapsOf(random)),
    expected: [{ code, row }],
    ...(period === undefined ? {} : { period }),
  }))
}

export function quietAll(sketches: readonly Sketch[], period?: Trial['period']): Pattern[] {
  return sketches.map((sketch) => (random) => ({
    rows: sketchToRows(sketch, gapsOf(random)),
    expected: [],
    ...(period === undefined ? {} : { period }),
  }))
}
