/**
 * Printed rows ↔ criteria of one catalogue, decided together for the whole table.
 *
 * In: the evidence matrix. Out: for each row the criterion it is, and how that was decided.
 * The order of the catalogue is kept for as many rows as evidence allows (a longest common subsequence by weight, Needleman-Wunsch
 * without gap costs); what is left over is then looked at as moved, as known by its place alone, or as repeated. What could be two
 * criteria is neither: it stays unknown, and is said to be.
 */
import type { Evidence, EvidenceTable } from './evidence.ts'

export type Decision = 'order' | 'moved' | 'position' | 'repeated'

export interface Match {
  readonly candidate: number
  readonly decision: Decision
  readonly evidence: Evidence
}

/** One entry for each row; null for a row that fits nothing. */
export type Alignment = readonly (Match | null)[]

/** A match needs at least this score: a little more than the max alone gives (see evidence.ts). */
const MATCH_SCORE = 0.75
/** Without its place in the order, a row must say this much for itself: a full name, or code with max and a fair name. */
const MOVED_SCORE = 2.5
/** Two criteria closer than this in score cannot be told apart. */
const TOLD_APART = 0.3
/** By its place a row is known only if its name does not speak against it. */
const POSITION_LIKENESS = 0.35

export function alignRows(table: EvidenceTable, skip: (row: number) => boolean): Alignment {
  const matches: (Match | null)[] = Array.from({ length: table.rows }, () => null)
  const chain = inOrder(table, skip)
  chain.forEach((candidate, row) => {
    if (candidate >= 0) matches[row] = { candidate, decision: 'order', evidence: table.at(row, candidate) }
  })
  dropAmbiguous(table, matches)
  matchMoved(table, matches, skip)
  matchByPosition(table, matches, skip)
  matchRepeated(table, matches, skip)
  return matches
}

/** The heaviest order-preserving assignment; -1 for a row without one. */
function inOrder(table: EvidenceTable, skip: (row: number) => boolean): Int32Array {
  const width = table.candidates + 1
  const best = new Float64Array((table.rows + 1) * width)
  const gain = (row: number, candidate: number): number => {
    const score = table.score(row, candidate)
    return score >= MATCH_SCORE ? score : -Infinity
  }
  for (let row = 1; row <= table.rows; row++) {
    const skipped = skip(row - 1)
    for (let candidate = 1; candidate <= table.candidates; candidate++) {
      const here = row * width + candidate
      const without = Math.max(best[here - width] ?? 0, best[here - 1] ?? 0)
      const matched = skipped ? -Infinity : (best[here - width - 1] ?? 0) + gain(row - 1, candidate - 1)
      best[here] = Math.max(without, matched)
    }
  }
  const chain = new Int32Array(table.rows).fill(-1)
  let [row, candidate] = [table.rows, table.candidates]
  while (row > 0 && candidate > 0) {
    const here = row * width + candidate
    if (best[here] === best[here - width]) row--
    else if (best[here] === best[here - 1]) candidate--
    else {
      chain[row - 1] = candidate - 1
      row--
      candidate--
    }
  }
  return chain
}

/**
 * A row that could be a free neighbour of its criterion just as well (the code says nothing, or both have the same) is left unknown.
 * Repeated until nothing changes, because every row that is let go frees another criterion.
 */
function dropAmbiguous(table: EvidenceTable, matches: (Match | null)[]): void {
  for (let changed = true; changed;) {
    changed = false
    const taken = new Set(matches.flatMap((match) => (match ? [match.candidate] : [])))
    matches.forEach((match, row) => {
      if (!match) return
      const [from, to] = freeRange(table, matches, row)
      for (let candidate = from; candidate < to; candidate++) {
        if (taken.has(candidate) || table.score(row, candidate) < match.evidence.score - TOLD_APART) continue
        matches[row] = null
        changed = true
        return
      }
    })
  }
}

/** The criteria between those of the matched rows before and after. */
function freeRange(table: EvidenceTable, matches: readonly (Match | null)[], row: number): [number, number] {
  let from = 0
  let to = table.candidates
  for (let i = row - 1; i >= 0; i--) {
    const match = matches[i]
    if (match?.decision !== 'order') continue
    from = match.candidate + 1
    break
  }
  for (let i = row + 1; i < matches.length; i++) {
    const match = matches[i]
    if (match?.decision !== 'order') continue
    to = match.candidate
    break
  }
  return [from, to]
}

/** Rows and criteria left over on both sides that fit each other, wherever they stand: the best first, and only the unmistakable. */
function matchMoved(table: EvidenceTable, matches: (Match | null)[], skip: (row: number) => boolean): void {
  const taken = new Set(matches.flatMap((match) => (match ? [match.candidate] : [])))
  const pairs: { row: number; candidate: number; score: number }[] = []
  matches.forEach((match, row) => {
    if (match || skip(row)) return
    for (let candidate = 0; candidate < table.candidates; candidate++) {
      const score = table.score(row, candidate)
      if (!taken.has(candidate) && score >= MOVED_SCORE) pairs.push({ row, candidate, score })
    }
  })
  pairs.sort((a, b) => b.score - a.score || a.row - b.row || a.candidate - b.candidate)
  for (const { row, candidate, score } of pairs) {
    if (matches[row] || taken.has(candidate) || !isUnmistakable(table, row, candidate, score)) continue
    matches[row] = { candidate, decision: 'moved', evidence: table.at(row, candidate) }
    taken.add(candidate)
  }
}

/** No other criterion, taken or not, fits the row as well: out of order, a common name alone proves nothing. */
function isUnmistakable(table: EvidenceTable, row: number, candidate: number, score: number): boolean {
  for (let other = 0; other < table.candidates; other++) {
    if (other !== candidate && table.score(row, other) >= score - TOLD_APART) return false
  }
  return true
}

/**
 * As many rows as criteria between two matched neighbours, nothing against it, and the same maxima: known by their place. A row that
 * says nothing for itself is not: any row with that maximum that was lost elsewhere could have come to stand there.
 */
function matchByPosition(table: EvidenceTable, matches: (Match | null)[], skip: (row: number) => boolean): void {
  const taken = new Set(matches.flatMap((match) => (match ? [match.candidate] : [])))
  for (let start = 0; start < matches.length; start++) {
    if (matches[start] !== null || skip(start)) continue
    let end = start
    while (end < matches.length && matches[end] === null && !skip(end)) end++
    const [from, to] = freeRange(table, matches, start)
    const free = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
    const fits =
      free.length === end - start && free.every((candidate, i) => !taken.has(candidate) && fitsItsPlace(table.at(start + i, candidate)))
    if (fits)
      free.forEach((candidate, i) => (matches[start + i] = { candidate, decision: 'position', evidence: table.at(start + i, candidate) }))
    start = end
  }
}

function fitsItsPlace(evidence: Evidence): boolean {
  const says = evidence.name === null ? evidence.code > 0 : evidence.name >= POSITION_LIKENESS
  return says && evidence.code >= 0 && evidence.max === true
}

/** A row left over that is, by code and name, a criterion which another row has already, and could be no other. */
function matchRepeated(table: EvidenceTable, matches: (Match | null)[], skip: (row: number) => boolean): void {
  const taken = new Set(matches.flatMap((match) => (match ? [match.candidate] : [])))
  matches.forEach((match, row) => {
    if (match || skip(row)) return
    for (const candidate of taken) {
      const score = table.score(row, candidate)
      if (score < MOVED_SCORE || !isUnmistakable(table, row, candidate, score)) continue
      matches[row] = { candidate, decision: 'repeated', evidence: table.at(row, candidate) }
      return
    }
  })
}
