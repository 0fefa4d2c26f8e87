/**
 * How well each printed row fits each criterion: a matrix of scores from code, name and max. Positive: it may be this one.
 *
 * The scores are in one currency, so that they add up over the whole table: a name that is the same outweighs a code that is
 * another, an exact code does not outweigh a name that is another.
 */
import type { PlacedCriterion } from '../model/catalogue.ts'
import { normalizeCode } from '../model/codes.ts'
import { pointsFromNumber, type Points } from '../model/points.ts'
import { nameLikeness, prepareName, type PreparedName } from './names.ts'
import type { PrintedRow } from './printed-rows.ts'

/** A criterion made ready for comparison. */
export interface Candidate {
  readonly place: PlacedCriterion
  readonly code: string
  readonly id: string
  readonly name: PreparedName
  readonly max: Points | null
}

/** What is known about one row against one criterion. */
export interface Evidence {
  readonly score: number
  /** 0 where the code says nothing (blank, damaged); negative where it is another's. */
  readonly code: number
  /** Likeness of the names, 0 to 1; null where one is blank. */
  readonly name: number | null
  /** Whether the maxima are the same; null where one is unknown. */
  readonly max: boolean | null
}

export interface EvidenceTable {
  readonly rows: number
  readonly candidates: number
  at(row: number, candidate: number): Evidence
}

const CODE = { exact: 3, sameDigits: 1, none: 0, other: -2 } as const
const MAX = { same: 0.7, other: -0.7 } as const
/** Score of a name by its likeness, linear between the points; unrelated Vietnamese names of some length reach 0.35. */
const NAME: readonly (readonly [number, number])[] = [
  [0.35, -4],
  [0.5, -0.75],
  [0.6, 0.75],
  [0.7, 2],
  [0.85, 3.5],
  [1, 4],
]
/** Pairs of names with fewer words in common (share of the shorter one's) are not measured letter by letter. */
const SHARED_WORDS = 0.34
/** So many of the closest criteria by words are measured letter by letter, for each row. */
const MEASURED = 12
/** Shared words overstate: letters, order and length are not looked at. */
const WORDS_WORTH = 0.85

export function criteriaToCandidates(places: readonly PlacedCriterion[]): Candidate[] {
  return places.map((place) => ({
    place,
    code: normalizeCode(place.criterion.code).toLowerCase(),
    id: place.id.toLowerCase(),
    name: prepareName(place.criterion.name),
    max: place.criterion.max === undefined || place.criterion.max === null ? null : pointsFromNumber(place.criterion.max),
  }))
}

export function weighRows(rows: readonly PrintedRow[], candidates: readonly Candidate[]): EvidenceTable {
  const words = wordIndex(candidates)
  const table = rows.map((row) => weighRow(row, candidates, words))
  return {
    rows: rows.length,
    candidates: candidates.length,
    at: (row, candidate) => table[row]?.[candidate] ?? NOTHING,
  }
}

const NOTHING: Evidence = { score: -Infinity, code: 0, name: null, max: null }

type WordIndex = ReadonlyMap<string, readonly number[]>

function wordIndex(candidates: readonly Candidate[]): WordIndex {
  const index = new Map<string, number[]>()
  candidates.forEach((candidate, position) => {
    for (const word of candidate.name.words) {
      const entry = index.get(word)
      if (entry) entry.push(position)
      else index.set(word, [position])
    }
  })
  return index
}

function weighRow(row: PrintedRow, candidates: readonly Candidate[], words: WordIndex): Evidence[] {
  const codes = candidates.map((candidate) => codeScore(row, candidate))
  const likeness = row.names.map((name) => rowLikeness(name, candidates, codes, words))
  return candidates.map((candidate, position) => {
    const code = codes[position] ?? 0
    const name = likeness.reduce<number | null>((best, each) => higher(best, each[position] ?? null), null)
    const max = row.max === null || candidate.max === null ? null : row.max === candidate.max
    const score = code + (name === null ? 0 : nameScore(name)) + (max === null ? 0 : max ? MAX.same : MAX.other)
    return { score, code, name, max }
  })
}

const higher = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b))

function codeScore(row: PrintedRow, candidate: Candidate): number {
  if (row.readings.length === 0) return CODE.none
  const digits = candidate.code.replaceAll('.', '')
  let best: number = CODE.other
  for (const { code, cost } of row.readings) {
    const small = code.toLowerCase()
    if (small === candidate.code || small === candidate.id) best = Math.max(best, CODE.exact - cost)
    else if (digits.length > 1 && small.replaceAll('.', '') === digits) best = Math.max(best, CODE.sameDigits - cost)
  }
  return best
}

/** Likeness of one name with every criterion's: measured for the close ones, estimated from shared words for the others. */
function rowLikeness(name: PreparedName, candidates: readonly Candidate[], codes: readonly number[], words: WordIndex): (number | null)[] {
  const shared = new Uint16Array(candidates.length)
  for (const word of name.words) for (const position of words.get(word) ?? []) shared[position] = (shared[position] ?? 0) + 1
  const estimates = candidates.map((candidate, position) => {
    const [a, b] = [name.words.length, candidate.name.words.length]
    if (a === 0 || b === 0) return null
    return { overlap: (shared[position] ?? 0) / Math.min(a, b), dice: (2 * (shared[position] ?? 0)) / (a + b) }
  })
  const likeness = estimates.map((estimate) => (estimate === null ? null : estimate.dice * WORDS_WORTH))
  const measure = (position: number): void => {
    const candidate = candidates[position]
    if (candidate) likeness[position] = nameLikeness(name, candidate.name)
  }
  const agreeing = codes.flatMap((score, position) => (score > 0 ? [position] : []))
  agreeing.forEach(measure)
  if (agreeing.some((position) => likeness[position] === 1)) return likeness
  estimates
    .flatMap((estimate, position) =>
      estimate !== null && estimate.overlap >= SHARED_WORDS ? [{ position, dice: estimate.dice, overlap: estimate.overlap }] : [],
    )
    .sort((a, b) => b.dice + b.overlap - (a.dice + a.overlap))
    .slice(0, MEASURED)
    .forEach(({ position }) => measure(position))
  return likeness
}

function nameScore(likeness: number): number {
  let [x0, y0] = NAME[0] ?? [0, 0]
  if (likeness <= x0) return y0
  for (const [x1, y1] of NAME) {
    if (likeness <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (likeness - x0)) / (x1 - x0)
    ;[x0, y0] = [x1, y1]
  }
  return y0
}
