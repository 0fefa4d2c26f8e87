/**
 * What goes wrong in a report: damaged codes, changed and missing figures, rows lost, added or moved.
 * In: consistent rows. Out: the same rows, changed in place; which kinds were done is returned for the report's description.
 * Nothing here says what is to be found: truth-findings.ts works that out from what is left.
 */
import { formatMilli } from './milli.ts'
import type { Plan } from './plan.ts'
import type { Random } from './prng.ts'
import type { Row } from './report-rows.ts'
import type { ScoreName } from './truth-findings.ts'

type Damage = (row: Row, rows: readonly Row[], random: Random) => boolean

const firstWord = (row: Row): string => row.name.split(' ')[0] ?? ''

/** Kinds of damaged codes; each answers whether it could be done to the row. */
const CODE_DAMAGES: Readonly<Record<string, Damage>> = {
  'first-word': (row) => {
    const word = firstWord(row)
    if (!/^\p{L}{2,}$/u.test(word)) return false
    row.printedCode = word
    return true
  },
  'first-word-question-marks': (row) => {
    const word = firstWord(row).replace(/[^\p{ASCII}\u00c0-\u00ff]/gu, '?')
    if (!word.includes('?') || !/^[\p{L}?]{2,}$/u.test(word)) return false
    row.printedCode = word
    return true
  },
  missing: (row) => {
    row.printedCode = ''
    return true
  },
  'doubled-dot': (row) => {
    if (!row.printedCode.includes('.')) return false
    row.printedCode = row.printedCode.replace('.', '..')
    return /\.\.\d/u.test(row.printedCode)
  },
  comma: (row) => {
    const changed = row.printedCode.replace(/\.(?=\d)/u, ',')
    if (changed === row.printedCode) return false
    row.printedCode = changed
    return true
  },
  date: (row, _rows, random) => {
    const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?\.?$/u.exec(row.printedCode)
    if (parts === null || Number(parts[2]) > 12) return false
    const [day, month] = [parts[1] ?? '', parts[2] ?? '']
    const padded = random.chance(0.5)
    const short = padded ? `${day.padStart(2, '0')}/${month.padStart(2, '0')}` : `${day}/${month}`
    row.printedCode = parts[3] === undefined ? short : `${short}/${padded ? `20${parts[3].padStart(2, '0')}` : parts[3]}`
    return true
  },
  'lost-zero': (row) => {
    if (!/\.\d0$/u.test(row.printedCode)) return false
    row.printedCode = row.printedCode.slice(0, -1)
    return true
  },
  prefix: (row) => {
    row.printedCode = `TC ${row.printedCode}`
    return true
  },
  'trailing-dot': (row) => {
    row.printedCode = `${row.printedCode.replace(/\.$/u, '')}.`
    return true
  },
  swapped: (row, rows) => {
    const next = rows[rows.indexOf(row) + 1]
    if (next === undefined || next.parent !== row.parent || !next.leaf) return false
    const kept = row.printedCode
    row.printedCode = next.printedCode
    next.printedCode = kept
    return true
  },
}

/** A word is no code where the text layer cannot hold it; only plain rows with a code cell of their own can be damaged. */
export function damageCodes(rows: readonly Row[], plan: Plan, random: Random): string[] {
  const done: string[] = []
  const touched = new Set<Row>()
  const near = (row: Row): Row[] => [rows[rows.indexOf(row) - 1], row, rows[rows.indexOf(row) + 1]].filter((other) => other !== undefined)
  const ruled = plan.borders !== 'none' && plan.borders !== 'no-vertical'
  const kinds = Object.keys(CODE_DAMAGES).filter((kind) => ruled || kind !== 'missing')
  const candidates = random.shuffle(rows.filter((row) => row.leaf && row.depth > 1 && row.canonicalCode !== null))
  for (const row of candidates) {
    if (done.length >= plan.damages) break
    if (near(row).some((other) => touched.has(other))) continue
    const kept = row.printedCode
    const kind = random.pick(kinds)
    if (CODE_DAMAGES[kind]?.(row, rows, random)) {
      for (const other of near(row)) touched.add(other)
      done.push(kind)
    } else row.printedCode = kept
  }
  return done
}

const childrenOf = (rows: readonly Row[], row: Row): Row[] => rows.filter((child) => child.parent === row.id)

/** Changes a figure and every filled sum above it by the same amount. */
function addToAncestors(rows: readonly Row[], row: Row, column: ScoreName, amount: number): void {
  for (let parent = rows.find((other) => other.id === row.parent); parent !== undefined;) {
    const value = parent.scores[column]
    if (value !== null) parent.scores[column] = value + amount
    const above = parent.parent
    parent = rows.find((other) => other.id === above)
  }
}

const FAULTS: Readonly<Record<string, Damage>> = {
  'parent-changed': (row, _rows, random) => {
    if (row.leaf || row.scores.self === null || row.scores.max === null) return false
    const changed = row.scores.self + random.pick([500, -500, 250, -1000])
    if (changed < 0 || changed > row.scores.max) return false
    row.scores.self = changed
    return true
  },
  'leaf-changed': (row, _rows, random) => {
    if (!row.leaf || row.scores.self === null || row.scores.max === null) return false
    const changed = random.pick([0, row.scores.max, Math.floor(row.scores.max / 2 / 50) * 50])
    if (changed === row.scores.self) return false
    row.scores.self = changed
    return true
  },
  'above-max': (row, rows, random) => {
    if (!row.leaf || row.scores.self === null || row.scores.max === null) return false
    const changed = row.scores.max + random.pick([250, 500, 1000])
    if (random.chance(0.5)) addToAncestors(rows, row, 'self', changed - row.scores.self)
    row.scores.self = changed
    return true
  },
  'leaf-blank': (row, rows, random) => {
    if (!row.leaf || row.scores.self === null || row.assessedElsewhere) return false
    if (rows.filter((other) => other.parent === row.parent && other.scores.self !== null).length < 2) return false
    if (random.chance(0.3)) addToAncestors(rows, row, 'self', -row.scores.self)
    row.scores.self = null
    row.scores.appraised = null
    return true
  },
  'parent-blank': (row, rows) => {
    if (row.leaf || row.scores.self === null) return false
    if (childrenOf(rows, row).some((child) => child.scores.self === null)) return false
    // Where others assess a part, who owes the sum is a matter of opinion.
    if (row.assessedElsewhere || childrenOf(rows, row).some((child) => child.assessedElsewhere)) return false
    row.scores.self = null
    return true
  },
  'max-changed': (row, _rows, random) => {
    if (!row.leaf || row.scores.max === null || row.scores.max >= 3000) return false
    row.scores.max += random.pick([500, 1000])
    return true
  },
  'max-blank': (row) => {
    if (!row.leaf || row.scores.self === null) return false
    row.scores.max = null
    return true
  },
  'appraised-changed': (row) => {
    if (!row.leaf || row.scores.appraised === null || row.scores.appraised < 250) return false
    row.scores.appraised -= 250
    return true
  },
}

/** Puts `plan.faults` faults into the figures, each in a family of its own so that none hides another. */
export function damageFigures(rows: readonly Row[], plan: Plan, random: Random): string[] {
  const done: string[] = []
  const touched = new Set<string | null>()
  const family = (row: Row): (string | null)[] => [row.id, row.parent, ...childrenOf(rows, row).map((child) => child.id)]
  for (const row of random.shuffle(rows)) {
    if (done.length >= plan.faults) break
    if (row.depth === 0 || family(row).some((id) => touched.has(id))) continue
    const kind = random.pick(Object.keys(FAULTS))
    if (!FAULTS[kind]?.(row, rows, random)) continue
    for (const id of family(row)) touched.add(id)
    done.push(kind)
  }
  return done
}

/** Loses rows and adds one that no catalogue has. Answers what was done. */
export function damageRows(rows: readonly Row[], plan: Plan, random: Random): { rows: Row[]; done: string[] } {
  let kept = [...rows]
  const done: string[] = []
  if (plan.missingRows === 'family') {
    const parents = kept.filter(
      (row) => row.depth >= 2 && !row.leaf && row.scores.self !== null && childrenOf(kept, row).every((child) => child.leaf),
    )
    if (parents.length > 1) {
      const gone = random.pick(parents).id
      kept = kept.filter((row) => row.parent !== gone)
      done.push('family-missing')
    }
  }
  const leaves = kept.filter((row) => row.leaf && row.depth >= 2 && row.canonicalCode !== null)
  if (plan.missingRows === 'leaf' && leaves.length > 8) {
    const gone = random.pick(leaves)
    if (kept.filter((row) => row.parent === gone.parent).length > 2) {
      kept = kept.filter((row) => row !== gone)
      done.push('leaf-missing')
    }
  }
  const last = leaves.length === 0 ? undefined : random.pick(leaves)
  if (plan.unknownRow && last !== undefined && kept.includes(last)) {
    const siblings = kept.filter((row) => row.parent === last.parent)
    const after = siblings.at(-1) ?? last
    const code = /^(.*?)(\d+)(\.?)$/u.exec(after.printedCode)
    if (code !== null && after.leaf) {
      const row: Row = {
        ...after,
        id: `${after.id}/?1`,
        parent: after.id,
        printedCode: `${code[1]}${Number(code[2]) + 1}${code[3]}`,
        name: `Nội dung đặc thù do địa phương tự bổ sung số ${formatMilli(random.int(2, 9) * 1000, { mark: ',', minimumDigits: 0 })}`,
        scores: { max: 1000, self: 1000, appraised: null },
        blankSign: '',
        assessedElsewhere: false,
        canonicalCode: null,
        catalogueMax: null,
        explanation: [],
      }
      kept.splice(kept.indexOf(after) + 1, 0, row)
      done.push('row-unknown')
    }
  }
  return { rows: kept, done }
}
