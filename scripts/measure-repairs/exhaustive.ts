/**
 * Every single change of a report that leaves nothing wrong, by trying all of them. In: rows as printed. Out: the changes.
 *
 * Written from the contract alone: it shares nothing with the program, not even the arithmetic (thousandths of a point). Tried are: every
 * cell with every multiple of STEP up to what it may hold, a leaf's also blank; every two neighbouring rows exchanged (in print, and among the children
 * of one parent); every maximum exchanged with the score beside it; every run of three to five rows moved by one.
 */
import type { Milli } from '../generate/milli.ts'
import type { Row } from '../generate/report-rows.ts'
import type { Original } from './plant.ts'

const STEP: Milli = 25
/** Maxima are tried up to ten times what is printed and some more, where no catalogue says what they are. */
const MORE_MAX: Milli = 5000
const COLUMNS = ['max', 'self', 'appraised'] as const
type Column = (typeof COLUMNS)[number]

interface Entry {
  readonly row: Row
  readonly children: Entry[]
  readonly parent: Entry | null
}

/** One thing that has to hold. */
type Rule = () => boolean

export function rowsToEntries(rows: readonly Row[]): Entry[] {
  const byId = new Map<string, Entry & { parent: Entry | null }>()
  for (const row of rows) byId.set(row.id, { row, children: [], parent: null })
  for (const entry of byId.values()) {
    entry.parent = (entry.row.parent === null ? undefined : byId.get(entry.row.parent)) ?? null
    entry.parent?.children.push(entry)
  }
  return [...byId.values()]
}

/** What an entry gives its parent: points, and whether some owed figure is blank; null when it is not counted. */
function given(entry: Entry, column: Column): { points: Milli; open: boolean } | null {
  const figure = entry.row.scores[column]
  if (figure !== null) return { points: figure, open: false }
  const parts = entry.children.map((child) => given(child, column)).filter((part) => part !== null)
  if (parts.length > 0) return { points: parts.reduce((sum, part) => sum + part.points, 0), open: parts.some((part) => part.open) }
  if (column !== 'max' && (entry.children.length > 0 || entry.row.assessedElsewhere)) return null
  return { points: 0, open: true }
}

function sumHolds(entry: Entry, column: Column): boolean {
  const figure = entry.row.scores[column]
  const parts = entry.children.map((child) => given(child, column)).filter((part) => part !== null)
  if (figure === null || parts.length === 0) return true
  return parts.reduce((sum, part) => sum + part.points, 0) === figure
}

/** Blank because others have not said anything yet. */
function waits(entry: Entry): boolean {
  return entry.row.scores.self === null && (entry.row.assessedElsewhere || entry.children.some(waits))
}

function isComplete(entry: Entry, column: Column): boolean {
  if (entry.children.length === 0) return false
  return entry.children.every((child) => child.row.scores[column] !== null || isComplete(child, column))
}

function figureStands(entry: Entry, column: Column): boolean {
  const { scores } = entry.row
  if (scores[column] !== null) return true
  if (column === 'max') return false
  return !isComplete(entry, column) && (column === 'appraised' || waits(entry))
}

function rulesOf(entries: readonly Entry[]): Rule[] {
  return entries.flatMap((entry) => {
    const { scores, catalogueMax } = entry.row
    const within = (column: Column): boolean => {
      const [figure, max] = [scores[column], scores.max]
      return figure === null || (figure >= 0 && (column === 'max' || max === null || figure <= max))
    }
    return [
      () => catalogueMax === null || scores.max === null || scores.max === catalogueMax,
      ...COLUMNS.flatMap((column) => [() => sumHolds(entry, column), () => within(column), () => figureStands(entry, column)]),
    ]
  })
}

type Cell = { readonly row: Row; readonly column: Column; readonly value: Milli | null }

/** The smallest single changes that leave nothing wrong; null when nothing is wrong as it is. */
export function singleAnswers(rows: readonly Row[]): Original[][] | null {
  const entries = rowsToEntries(rows)
  const rules = rulesOf(entries)
  const broken = rules.filter((rule) => !rule())
  if (broken.length === 0) return null
  const answers: Original[][] = []
  const tryOut = (cells: readonly Cell[]): void => {
    const before = cells.map(({ row, column }) => row.scores[column])
    for (const { row, column, value } of cells) row.scores[column] = value
    if (broken.every((rule) => rule()) && rules.every((rule) => rule())) {
      answers.push(cells.filter((cell, at) => cell.value !== before[at]).map(({ row, column, value }) => ({ row: row.id, column, value })))
    }
    for (const [at, { row, column }] of cells.entries()) row.scores[column] = before[at] ?? null
  }
  for (const change of changesOf(entries)) tryOut(change)
  return smallest(answers)
}

const isIn = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean => [...small].every((text) => large.has(text))

/** Each answer once, and none that does what another does and more. */
function smallest(answers: readonly Original[][]): Original[][] {
  const texts = answers.map((answer) => new Set(answer.map(({ row, column, value }) => `${row} ${column} ${value}`)))
  return answers.filter((_, at) => {
    const own = texts[at] ?? new Set<string>()
    return !texts.some((other, index) => (other.size < own.size || (other.size === own.size && index < at)) && isIn(other, own))
  })
}

function* changesOf(entries: readonly Entry[]): Generator<Cell[]> {
  const columns = COLUMNS.filter((column) => entries.some(({ row }) => row.scores[column] !== null))
  for (const [index, { row, parent }] of entries.entries()) {
    for (const column of columns) {
      // A subtotal that waits for others could always be rubbed out: that says nothing.
      if (row.leaf) yield [{ row, column, value: null }]
      const highest =
        column === 'max'
          ? (row.catalogueMax ?? 10 * (row.scores.max ?? 0) + MORE_MAX)
          : Math.max(row.scores.max ?? 0, row.catalogueMax ?? 0)
      for (let value = 0; value <= highest; value += STEP) yield [{ row, column, value }]
      const siblings = parent === null ? [] : parent.children
      const near = new Set([entries[index + 1], siblings[siblings.findIndex((other) => other.row === row) + 1]])
      for (const other of near) if (other !== undefined) yield exchange(row, other.row, column)
      for (let length = 3; length <= 5; length++) yield* moved(entries.slice(index, index + length), column, length)
      if (column !== 'max') {
        yield [
          { row, column: 'max', value: row.scores[column] },
          { row, column, value: row.scores.max },
        ]
      }
    }
  }
}

const exchange = (a: Row, b: Row, column: Column): Cell[] => [
  { row: a, column, value: b.scores[column] },
  { row: b, column, value: a.scores[column] },
]

function* moved(run: readonly Entry[], column: Column, length: number): Generator<Cell[]> {
  if (run.length < length) return
  for (const by of [1, length - 1])
    yield run.map(({ row }, at) => ({ row, column, value: run[(at + by) % length]?.row.scores[column] ?? null }))
}
