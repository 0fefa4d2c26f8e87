/** Rows of a sheet as units of the registry, each line with what is wrong about it. In: rows of text, the first names the columns. */
import { foldLoose } from '../../model/fold.ts'
import type { Unit } from '../../store/registry.ts'

export type UnitProblem =
  | 'noCode'
  | 'noName'
  | 'longText'
  | 'sameCode'
  | 'badLevel'
  | 'badDate'
  | 'halfMerger'
  | 'unknownMerger'
  | 'selfMerger'
  | 'circle'

export interface UnitLine {
  /** As a spreadsheet counts: the headings are line 1. */
  readonly line: number
  readonly unit: Unit
  readonly problems: readonly UnitProblem[]
}

/** Names of columns, folded. */
const HEADINGS = {
  code: ['ma', 'ma don vi', 'ma dvhc', 'code'],
  name: ['ten', 'ten don vi', 'don vi', 'name'],
  level: ['cap', 'level'],
  province: ['tinh', 'tinh thanh pho', 'province'],
  mergedInto: ['sap nhap vao', 'sap nhap vao ma', 'merged into', 'mergedinto'],
  mergedFrom: ['tu ngay', 'sap nhap tu', 'sap nhap tu ngay', 'merged from', 'mergedfrom'],
  validFrom: ['thanh lap ngay', 'thanh lap', 'valid from', 'validfrom'],
} as const
type Heading = keyof typeof HEADINGS

/** Levels by what people write, folded; the registry's own word is the key. */
export const LEVELS = {
  commune: ['commune', 'xa', 'phuong', 'thi tran', 'xa phuong', 'cap xa', 'dac khu'],
  district: ['district', 'huyen', 'quan', 'thi xa', 'cap huyen'],
  province: ['province', 'tinh', 'thanh pho', 'cap tinh'],
  department: ['department', 'so', 'nganh', 'so nganh'],
} as const
export type Level = keyof typeof LEVELS

const LONGEST: Readonly<Record<'code' | 'name' | 'province', number>> = { code: 50, name: 200, province: 100 }

/** null: the first row does not name the columns. `known`: codes that the registry has. */
export function rowsToUnits(rows: readonly (readonly string[])[], known: ReadonlySet<string>): UnitLine[] | null {
  const [headings = [], ...rest] = rows
  const columns = columnsOf(headings)
  if (columns.code === -1 || columns.name === -1) return null
  const lines = rest.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [toLine((heading) => cells[columns[heading]]?.trim() ?? '', index + 2)],
  )
  const inFile = new Map(lines.map(({ unit }) => [unit.code, unit]))
  const seen = new Set<string>()
  return lines.map((line) => {
    const { code, mergedInto } = line.unit
    const problems: UnitProblem[] = [...line.problems]
    if (code !== '' && seen.has(code)) problems.push('sameCode')
    seen.add(code)
    if (mergedInto !== null && mergedInto === code) problems.push('selfMerger')
    else if (mergedInto !== null && !known.has(mergedInto) && !inFile.has(mergedInto)) problems.push('unknownMerger')
    else if (mergesInCircle(code, inFile)) problems.push('circle')
    return { ...line, problems }
  })
}

function columnsOf(headings: readonly string[]): Record<Heading, number> {
  const folded = headings.map((heading) => foldLoose(heading))
  const find = (heading: Heading): number => folded.findIndex((each) => HEADINGS[heading].some((name) => name === each))
  return {
    code: find('code'),
    name: find('name'),
    level: find('level'),
    province: find('province'),
    mergedInto: find('mergedInto'),
    mergedFrom: find('mergedFrom'),
    validFrom: find('validFrom'),
  }
}

/** `cell` gives the text in a column; '' where there is none. */
export function toLine(cell: (heading: Heading) => string, line: number): UnitLine {
  const level = toLevel(cell('level'))
  const mergedFrom = toDate(cell('mergedFrom'))
  const validFrom = toDate(cell('validFrom'))
  const [code, name, province, mergedInto] = [cell('code'), cell('name'), cell('province'), cell('mergedInto')]
  const problems: UnitProblem[] = []
  if (code === '') problems.push('noCode')
  if (name === '') problems.push('noName')
  if (code.length > LONGEST.code || name.length > LONGEST.name || province.length > LONGEST.province) problems.push('longText')
  if (level === null) problems.push('badLevel')
  if (mergedFrom === undefined || validFrom === undefined) problems.push('badDate')
  if ((mergedInto === '') !== (cell('mergedFrom') === '')) problems.push('halfMerger')
  return {
    line,
    unit: {
      code,
      name: name.normalize('NFC'),
      level: level ?? 'commune',
      province: province === '' ? null : province.normalize('NFC'),
      mergedInto: mergedInto === '' ? null : mergedInto,
      mergedFrom: mergedFrom ?? null,
      validFrom: validFrom ?? null,
    },
    problems,
  }
}

function toLevel(text: string): Level | null {
  const folded = foldLoose(text)
  if (folded === '') return 'commune'
  return (Object.keys(LEVELS) as Level[]).find((level) => LEVELS[level].some((name) => name === folded)) ?? null
}

/** `1/7/2025` or `2025-07-01` → `2025-07-01`; null for no text; undefined for what is no date. */
function toDate(text: string): string | null | undefined {
  if (text === '') return null
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? []
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const time = /^\d{4}-\d\d-\d\d$/u.test(iso) ? new Date(`${iso}T00:00:00Z`) : null
  return time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : undefined
}

function mergesInCircle(code: string, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>()
  for (let at: string | null | undefined = code; at !== null && at !== undefined; at = units.get(at)?.mergedInto) {
    if (seen.has(at)) return at === code
    seen.add(at)
  }
  return false
}
