/**
 * What is shown beside each row, row by row: its flags, and what people said. In: all of it, and the parts of the last time. Out: parts that
 * are the same objects as long as nothing about their row has changed, so that only rows with news are drawn again.
 */
import type { ReviewBody } from '../../review-body.ts'
import type { Flag } from './flags.ts'

export type Parts<Item> = ReadonlyMap<string, readonly Item[]>

const NONE: readonly never[] = []

export function partsByRow<Item>(items: readonly Item[], rowOf: (item: Item) => string | null, before: Parts<Item>): Parts<Item> {
  const parts = new Map<string, Item[]>()
  for (const item of items) {
    const row = rowOf(item)
    if (row === null) continue
    const own = parts.get(row)
    if (own === undefined) parts.set(row, [item])
    else own.push(item)
  }
  return new Map([...parts].map(([row, own]) => [row, same(before.get(row), own)]))
}

function same<Item>(before: readonly Item[] | undefined, now: readonly Item[]): readonly Item[] {
  return before !== undefined && before.length === now.length && now.every((item, index) => isSame(item, before[index])) ? before : now
}

/** By what they hold, one level down: flags are made anew around findings that stay. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a), b as Record<string, unknown>]
  return left.length === Object.keys(right).length && left.every(([key, value]) => value === right[key])
}

export const partOf = <Item>(parts: Parts<Item>, row: string): readonly Item[] => parts.get(row) ?? NONE

/** Keeps the parts of the last time for the next. */
export class RowParts {
  private flags: Parts<Flag> = new Map()
  private said: Parts<ReviewBody['said'][number]> = new Map()

  of(report: number, flags: readonly Flag[], said: ReviewBody['said']) {
    this.flags = partsByRow(
      flags.filter((flag) => flag.report === report),
      ({ row }) => row,
      this.flags,
    )
    this.said = partsByRow(
      said.filter((each) => each.report === report && each.kind !== 'decision'),
      ({ row }) => row,
      this.said,
    )
    return { flags: this.flags, said: this.said }
  }
}
