/**
 * Mistakes that put figures into each other's place. In: the table as it stands and a broken rule. Out: the exchanges with which that rule is
 * kept: two neighbouring rows' figures, a row's maximum and score, and a run of rows whose figures all slipped by one.
 */
import { COSTS } from './costs.ts'
import type { Change, Exchanges, Move, PairKind, Situation } from './move.ts'
import { answerOf, cellsOf, excessOf, ruleKey, type Rule } from './rules.ts'
import { cellAt, columnOf, MAX, nodeOf, type Cell, type Figure, type ScoreTable } from './score-table.ts'

/** Rows of a run that slipped; two are an exchange. */
const SHORTEST_RUN = 3
const LONGEST_RUN = 7

export function pairMoves({ table, changes, exchanges }: Situation, rule: Rule): Move[] {
  const key = ruleKey(rule)
  let known = exchanges.get(key)
  if (known === undefined) {
    known = sortByWhatTheyAdd(table, rule, exchangesAt(table, cellsOf(table, rule)))
    exchanges.set(key, known)
  }
  const excess = excessOf(table, rule)
  // Most are told apart by what they add to the sum, without trying them out.
  const fitting = excess === null ? [...known.adding.values()].flat() : (known.adding.get(-excess) ?? [])
  return [...fitting, ...known.others].filter(
    (move) => !move.changes.some(({ cell }) => changes.has(cell)) && !isBesideOthers(move, changes) && keeps(table, rule, move.changes),
  )
}

function sortByWhatTheyAdd(table: ScoreTable, rule: Rule, moves: readonly Move[]): Exchanges {
  const adding = new Map<number, Move[]>()
  const others: Move[] = []
  const isPlain = excessOf(table, rule) !== null && table.nodes[nodeOf(rule.cell)]?.rollUp === 'sum'
  for (const move of moves) {
    const adds = isPlain ? whatItAdds(table, rule.cell, move.changes) : null
    const known = adds === null ? others : adding.get(adds)
    if (known !== undefined) known.push(move)
    else if (adds !== null) adding.set(adds, [move])
  }
  return { adding, others }
}

/**
 * By how much an exchange changes the excess of a plain sum's parent over its children; null where the sum would not be plain any more.
 * A wide sum has a thousand exchanges: they are reckoned by what they change, not by adding up everything anew.
 */
function whatItAdds(table: ScoreTable, parent: Cell, changes: readonly Change[]): number | null {
  const [node, column] = [nodeOf(parent), columnOf(parent)]
  let adds = 0
  for (const { cell, value } of changes) {
    const isChild = columnOf(cell) === column && table.nodes[nodeOf(cell)]?.parent === node
    if (cell !== parent && !isChild) continue
    if (value === null || Number.isNaN(value) || (isChild && column === MAX && value < 0)) return null
    const by = value - (table.figures[cell] ?? 0)
    adds += isChild ? -by : by
  }
  return adds
}

/** A whole run that slipped is a mistake of its column; beside others there it would explain too much. */
function isBesideOthers({ kind, changes }: Move, others: ReadonlyMap<Cell, Figure>): boolean {
  return kind === 'shift' && [...others.keys()].some((cell) => columnOf(cell) === columnOf(changes[0]?.cell ?? 0))
}

const keeps = (table: ScoreTable, rule: Rule, changes: readonly Change[]): boolean =>
  withChanges(table, changes, () => answerOf(table, rule) === 'kept')

/** What `ask` answers while some figures are changed. */
export function withChanges<T>(table: ScoreTable, changes: readonly Change[], ask: () => T): T {
  const before = changes.map(({ cell }) => table.figures[cell] ?? null)
  for (const { cell, value } of changes) table.figures[cell] = value
  const answer = ask()
  for (const [at, { cell }] of changes.entries()) table.figures[cell] = before[at] ?? null
  return answer
}

/** All exchanges that concern some cells, each once. */
function exchangesAt(table: ScoreTable, cells: readonly Cell[]): Move[] {
  const seen = new Set<number>()
  const isNew = (a: Cell, b: Cell): boolean => {
    const key = Math.min(a, b) * table.figures.length + Math.max(a, b)
    return !seen.has(key) && seen.add(key) !== undefined
  }
  return [
    ...cells.flatMap((cell) => [...rowExchanges(table, cell, isNew), ...columnExchanges(table, cell, isNew)]),
    ...[...runsThrough(table, cells).values()].flatMap((run) => shifts(table, run)),
  ]
}

function toMove(table: ScoreTable, kind: PairKind, changes: readonly Change[]): Move[] {
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

type IsNew = (a: Cell, b: Cell) => boolean

/** With the row above or below, and with the nearest row of the same parent. */
function rowExchanges(table: ScoreTable, cell: Cell, isNew: IsNew): Move[] {
  const [node, column] = [nodeOf(cell), columnOf(cell)]
  const place = table.places.get(node) ?? -1
  const siblings = (table.nodes[table.nodes[node]?.parent ?? -1]?.children ?? []).filter((each) => table.places.has(each))
  const at = siblings.indexOf(node)
  return [table.order[place - 1], table.order[place + 1], siblings[at - 1], siblings[at + 1]].flatMap((other) => {
    if (other === undefined || !isNew(cell, cellAt(other, column))) return []
    const there = cellAt(other, column)
    return toMove(table, 'rows', [
      { cell, value: table.figures[there] ?? null },
      { cell: there, value: table.figures[cell] ?? null },
    ])
  })
}

function columnExchanges(table: ScoreTable, cell: Cell, isNew: IsNew): Move[] {
  const node = nodeOf(cell)
  return table.columns.flatMap((column) => {
    if (column === MAX || (columnOf(cell) !== MAX && columnOf(cell) !== column)) return []
    const [max, score] = [cellAt(node, MAX), cellAt(node, column)]
    if (!isNew(max, score)) return []
    return toMove(table, 'maxAndSelf', [
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
        const start = table.order[first]
        if (start === undefined || first + length > table.order.length) continue
        const key = cellAt(start, columnOf(cell)) * (LONGEST_RUN + 1) + length
        if (runs.has(key)) continue
        runs.set(
          key,
          table.order.slice(first, first + length).map((node) => cellAt(node, columnOf(cell))),
        )
      }
    }
  }
  return runs
}

/** The figures of a run one row further up or down; the one that falls off takes the place that is left. */
function shifts(table: ScoreTable, run: readonly Cell[]): Move[] {
  return [1, run.length - 1].flatMap((by) =>
    toMove(
      table,
      'shift',
      run.map((to, at) => ({ cell: to, value: table.figures[run[(at + by) % run.length] ?? to] ?? null })),
    ),
  )
}
