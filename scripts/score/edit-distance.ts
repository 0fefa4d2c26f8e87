/**
 * Edit distance of two texts by letters (Levenshtein), one row at a time.
 */
export function editDistance(left: string, right: string): number {
  const [from, to] = [Array.from(left), Array.from(right)]
  let costs = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of from.entries()) {
    const next = [row + 1]
    for (const [column, other] of to.entries()) {
      next.push(Math.min((costs[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, (costs[column] ?? 0) + (letter === other ? 0 : 1)))
    }
    costs = next
  }
  return costs.at(-1) ?? 0
}
