/**
 * Mistakes that put figures into each other's place. In: the table as it stands and a broken rule. Out: the exchanges with which that rule is
 * kept: two neighbouring rows' figures, a row's maximum and score, and a run of rows whose figures all slipped by one.
 */
import { COSTS } from './costs.ts'
import type { Change, Move, PairKind, Situation } from './move.ts'
import { answerOf, cellsOf, ruleKey, type Rule } from './rules.ts'
import { cellAt, columnOf, MAX, nodeOf, type Cell, type Figure, type ScoreTable } from './score-table.ts'

/** Rows of a run that slipped; two are an exchange. */
const SHORTEST_RUN = 3
const LONGEST_RUN = 7

export function pairMoves({ table, changed, exchanges }: Situation, rule: Rule): Move[] {
  const key = ruleKey(rule)
  let known = exchanges.get(key)
  if (known === undefined) {
    known = exchangesAt(table, cellsOf(table, rule))
    exchanges.set(key, known)
  }
  // A whole run that slipped is a mistake by itself; beside others it explains too much.
  return known.filter(
    (each) =>
      (changed.size === 0 || (each.kind !== 'shift' && !each.changes.some(({ cell }) => changed.has(cell)))) &&
      keeps(table, rule, each.changes),
  )
}

/** All exchanges that concern some cells, each once. */
function exchangesAt(table: ScoreTable, cells: readonly Cell[]): Move[] {
  const runs = runsThrough(table, cells)
  const moves = [
    ...cells.flatMap((cell) => [...rowExchanges(table, cell), ...columnExchanges(table, cell)]),
    ...[...runs.values()].flatMap((run) => shifts(table, run)),
  ]
  const keyed = new Map(
    moves.map((each) => [
      each.changes
        .map(({ cell, value }) => `${cell}=${value}`)
        .sort()
        .join(' '),
      each,
    ]),
  )
  return [...keyed.values()]
}

function keeps(table: ScoreTable, rule: Rule, changes: readonly Change[]): boolean {
  const before = changes.map(({ cell }) => table.figures[cell] ?? null)
  for (const { cell, value } of changes) table.figures[cell] = value
  const kept = answerOf(table, rule) === 'kept'
  for (const [at, { cell }] of changes.entries()) table.figures[cell] = before[at] ?? null
  return kept
}

function move(table: ScoreTable, kind: PairKind, changes: readonly Change[]): Move[] {
  const real = changes.filter(({ cell, value }) => value !== table.figures[cell])
  const possible = real.length > 1 && changes.every(({ cell, value }) => !Number.isNaN(value) && mayHold(table, cell, value))
  return possible ? [{ kind, changes: real, cost: COSTS[kind], loose: false }] : []
}

/** What the unit owes is not taken away from it; a maximum is the catalogue's. */
function mayHold(table: ScoreTable, cell: Cell, value: Figure): boolean {
  const node = table.nodes[nodeOf(cell)]
  if (node === undefined || Number.isNaN(table.figures[cell] ?? 0)) return false
  if (columnOf(cell) === MAX) return value !== null && (node.knownMax === null || node.knownMax === value)
  return value !== null || node.forOthers
}

/** With the row above or below, and with the nearest row of the same parent. */
function rowExchanges(table: ScoreTable, cell: Cell): Move[] {
  const [node, column] = [nodeOf(cell), columnOf(cell)]
  const place = table.places.get(node) ?? -1
  const siblings = (table.nodes[table.nodes[node]?.parent ?? -1]?.children ?? []).filter((each) => table.places.has(each))
  const at = siblings.indexOf(node)
  const near = [table.order[place - 1], table.order[place + 1], siblings[at - 1], siblings[at + 1]].filter((each) => each !== undefined)
  return [...new Set(near)].flatMap((other) => {
    const there = cellAt(other, column)
    return move(table, 'rows', [
      { cell, value: table.figures[there] ?? null },
      { cell: there, value: table.figures[cell] ?? null },
    ])
  })
}

function columnExchanges(table: ScoreTable, cell: Cell): Move[] {
  const node = nodeOf(cell)
  return table.columns.flatMap((column) => {
    if (column === MAX || (columnOf(cell) !== MAX && columnOf(cell) !== column)) return []
    const [max, score] = [cellAt(node, MAX), cellAt(node, column)]
    return move(table, 'maxAndSelf', [
      { cell: max, value: table.figures[score] ?? null },
      { cell: score, value: table.figures[max] ?? null },
    ])
  })
}

/** Runs of rows that hold one of the cells, each once. */
function runsThrough(table: ScoreTable, cells: readonly Cell[]): Map<number, readonly Cell[]> {
  const runs = new Map<number, readonly Cell[]>()
  for (const cell of cells) {
    const place = table.places.get(nodeOf(cell)) ?? -1
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
      for (let first = Math.max(0, place - length + 1); first <= place; first++) {
        const run = table.order.slice(first, first + length).map((node) => cellAt(node, columnOf(cell)))
        if (run.length === length) runs.set((run[0] ?? 0) * (LONGEST_RUN + 1) + length, run)
      }
    }
  }
  return runs
}

/** The figures of a run one row further up or down; the one that falls off takes the place that is left. */
function shifts(table: ScoreTable, run: readonly Cell[]): Move[] {
  return [1, run.length - 1].flatMap((by) =>
    move(
      table,
      'shift',
      run.map((to, at) => ({ cell: to, value: table.figures[run[(at + by) % run.length] ?? to] ?? null })),
    ),
  )
}
