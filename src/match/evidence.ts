/**
 * How well each printed row fits each criterion: a matrix of scores from code, name and max. Positive: it may be this one.
 *
 * The scores are in one currency, so that they add up over the whole table: a name that is the same outweighs a code that is
 * another, an exact code does not outweigh a name that is another.
 */
import { catalogueToCriteria, type Catalogue, type PlacedCriterion } from '../model/catalogue.ts'
import { normalizeCode } from '../model/codes.ts'
import { pointsFromNumber, type Points } from '../model/points.ts'
import { misreadCode } from './misread-code.ts'
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
  /** `at(…).score`, without the rest. */
  score(row: number, candidate: number): number
  at(row: number, candidate: number): Evidence
}

/** `near` and `unlike`: a code that was read from a picture, one letter from the criterion's or further away. */
const CODE = { exact: 3, sameDigits: 1, none: 0, other: -2, near: 0, unlike: -1 } as const
/** A misreading of about one sign (see misread-code.ts). */
const NEAR = 2
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
/** A row's name that is exactly one criterion's is not another's with a slip: 0.15 behind costs as much as a code and more. */
const BEHIND = { from: 0.6, sure: 0.9, slope: 40, most: 6 } as const
/** Pairs of names with fewer words in common (share of the shorter one's) are not measured letter by letter. */
const SHARED_WORDS = 0.34
/** So many of the closest criteria by words are measured letter by letter, for each row. */
const MEASURED = 12
/** Shared words overstate: letters, order and length are not looked at. */
const WORDS_WORTH = 0.85

const prepared = new WeakMap<Catalogue, readonly Candidate[]>()

/** All criteria of a catalogue in its order; made once for each catalogue object (catalogues are values and do not change). */
export function catalogueToCandidates(catalogue: Catalogue): readonly Candidate[] {
  let candidates = prepared.get(catalogue)
  if (candidates === undefined) {
    candidates = catalogueToCriteria(catalogue).map(placeToCandidate)
    prepared.set(catalogue, candidates)
  }
  return candidates
}

function placeToCandidate(place: PlacedCriterion): Candidate {
  const { code, name, max } = place.criterion
  return {
    place,
    code: normalizeCode(code).toLowerCase(),
    id: place.id.toLowerCase(),
    name: prepareName(name),
    max: max === undefined || max === null ? null : pointsFromNumber(max),
  }
}

export function weighRows(rows: readonly PrintedRow[], candidates: readonly Candidate[]): EvidenceTable {
  const words = indexBy(candidates, ({ name }) => name.words)
  const codes = indexBy(candidates, ({ code, id }) => (code === id ? [code] : [code, id]))
  const digits = indexBy(candidates, ({ code }) => (code.includes('.') ? [code.replaceAll('.', '')] : []))
  const weighed = rows.map((row) => {
    const code = codeScores(row, candidates, codes, digits)
    const names = row.names.map((name) => rowLikeness(name, candidates, code, words))
    const name = mergeHighest(names)
    return { code, name, best: name.reduce(higher, NaN), maxima: row.maxima }
  })
  const at = (row: number, candidate: number): Evidence => {
    const { code, name, best, maxima = [] } = weighed[row] ?? {}
    const measured = name?.[candidate] ?? NaN
    const likeness = Number.isNaN(measured) ? null : measured
    const wanted = candidates[candidate]?.max ?? null
    const same = wanted === null || maxima.length === 0 ? null : maxima.includes(wanted)
    const codeScore = code?.[candidate] ?? CODE.none
    const named = likeness === null ? 0 : nameScore(likeness) - behind(likeness, best ?? likeness)
    const score = codeScore + named + (same === null ? 0 : same ? MAX.same : MAX.other)
    return { score, code: codeScore, name: likeness, max: same }
  }
  const scores = new Float64Array(rows.length * candidates.length)
  for (let i = 0; i < scores.length; i++) scores[i] = at(Math.floor(i / candidates.length), i % candidates.length).score
  return {
    rows: rows.length,
    candidates: candidates.length,
    score: (row, candidate) => scores[row * candidates.length + candidate] ?? -Infinity,
    at,
  }
}

type Index = ReadonlyMap<string, readonly number[]>

/** Positions of the candidates by each of their keys. */
function indexBy(candidates: readonly Candidate[], keysOf: (candidate: Candidate) => readonly string[]): Index {
  const index = new Map<string, number[]>()
  candidates.forEach((candidate, position) => {
    for (const key of keysOf(candidate)) {
      const entry = index.get(key)
      if (entry) entry.push(position)
      else index.set(key, [position])
    }
  })
  return index
}

/** Place by place the highest; NaN where none is known. */
function mergeHighest(lists: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array(), ...others] = lists
  if (others.length === 0) return first
  return first.map((value, position) => others.reduce((best, list) => higher(best, list[position] ?? NaN), value))
}

const higher = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b))

/** How far a row's code is each criterion's. */
function codeScores(row: PrintedRow, candidates: readonly Candidate[], codes: Index, digits: Index): Float64Array {
  const scores = new Float64Array(candidates.length).fill(row.readings.length === 0 ? CODE.none : CODE.other)
  if (row.recognised && row.readings.length > 0) {
    const isNear = (code: string): boolean => row.codeTexts.some((text) => misreadCode(normalizeCode(text).toLowerCase(), code) <= NEAR)
    candidates.forEach(({ code }, position) => (scores[position] = isNear(code) ? CODE.near : CODE.unlike))
  }
  const raise = (position: number, score: number): void => {
    scores[position] = Math.max(scores[position] ?? CODE.other, score)
  }
  for (const { code, cost } of row.readings) {
    const small = code.toLowerCase()
    for (const position of codes.get(small) ?? []) raise(position, CODE.exact - cost)
    for (const position of digits.get(small.replaceAll('.', '')) ?? []) raise(position, CODE.sameDigits - cost)
  }
  return scores
}

/** Likeness of one name with every criterion's: measured for the close ones, estimated from shared words for the others; NaN: unknown. */
function rowLikeness(name: PreparedName, candidates: readonly Candidate[], codes: Float64Array, words: Index): Float64Array {
  const shared = new Uint16Array(candidates.length)
  for (const word of name.words) for (const position of words.get(word) ?? []) shared[position] = (shared[position] ?? 0) + 1
  const count = name.words.length
  const likeness = new Float64Array(candidates.length)
  const close: { position: number; closeness: number }[] = []
  candidates.forEach((candidate, position) => {
    const other = candidate.name.words.length
    const common = shared[position] ?? 0
    const dice = (2 * common) / (count + other)
    likeness[position] = count === 0 || other === 0 ? NaN : dice * WORDS_WORTH
    const overlap = common / Math.min(count, other)
    if (overlap >= SHARED_WORDS) close.push({ position, closeness: dice + overlap })
  })
  const measure = (position: number): void => {
    const candidate = candidates[position]
    if (candidate) likeness[position] = nameLikeness(name, candidate.name) ?? NaN
  }
  const agreeing = [...codes.keys()].filter((position) => (codes[position] ?? 0) > 0)
  agreeing.forEach(measure)
  if (agreeing.some((position) => likeness[position] === 1)) return likeness
  close
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MEASURED)
    .forEach(({ position }) => measure(position))
  return likeness
}

/** How much less a name says for a criterion when another one's name is closer to it: the more, the surer the closer one is. */
function behind(likeness: number, best: number): number {
  const surety = Math.min(1, Math.max(0, (best - BEHIND.from) / (BEHIND.sure - BEHIND.from)))
  return Math.min(BEHIND.most, (best - likeness) * BEHIND.slope * surety)
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
