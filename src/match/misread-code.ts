/**
 * How far a text that was read from a picture is from a code. In: the text, the code, without marks at their ends. Out: the cost of the
 * cheapest way in which recognition makes the one of the other; 1 is a letter taken for one that looks like it.
 */

/** A lost or invented point; two signs of one shape; a sign for one that looks like it; for any other; a lost or added sign; strokes that touch. */
const COST = { point: 0.6, sameShape: 0.2, alike: 1, unlike: 1.7, lost: 1.5, added: 1.5, touching: 0.5 } as const
/** Beyond this a text says nothing. */
const MOST = 3

/** Two strokes of a numeral that touch are read for one letter. */
const [STROKES, TOUCHING] = ['II', 'H']

const SHAPES: readonly string[] = ['0oOQD', '1Il|!i', '2Zz', '5Ss', '8B', 'vVY', 'xX', '.,:;·-_', '6bG', '4A', '9gq']
const ALIKE: Readonly<Record<string, string>> = {
  0: '689',
  1: '47t',
  2: '7',
  3: '589',
  4: '19',
  5: '3689',
  6: '058',
  7: '12T',
  8: '03569',
  9: '03458',
  I: 'LTJ',
  V: 'WN',
  X: 'K',
}

export function misreadCode(read: string, code: string): number {
  const plain = asRead(read, code)
  return code.includes(STROKES) && read.includes(TOUCHING)
    ? Math.min(plain, COST.touching + asRead(read.replaceAll(TOUCHING, STROKES), code))
    : plain
}

function asRead(read: string, code: string): number {
  const [from, to] = [Array.from(code), Array.from(read.replaceAll(/\s/gu, ''))]
  let row = [0]
  for (const sign of to) row.push((row.at(-1) ?? 0) + (isPoint(sign) ? COST.point : COST.added))
  for (const sign of from) {
    const lost = isPoint(sign) ? COST.point : COST.lost
    const next = [(row[0] ?? 0) + lost]
    to.forEach((other, at) => {
      const added = isPoint(other) ? COST.point : COST.added
      next.push(Math.min((row[at + 1] ?? 0) + lost, (next[at] ?? 0) + added, (row[at] ?? 0) + swapped(sign, other)))
    })
    row = next
  }
  return Math.min(MOST, row.at(-1) ?? MOST)
}

const isPoint = (sign: string): boolean => /[.,:;·_-]/u.test(sign)

function swapped(printed: string, read: string): number {
  if (printed === read) return 0
  if (SHAPES.some((shape) => shape.includes(printed) && shape.includes(read))) return COST.sameShape
  return (ALIKE[printed] ?? '').includes(read) || (ALIKE[read] ?? '').includes(printed) ? COST.alike : COST.unlike
}
