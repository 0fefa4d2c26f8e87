/**
 * Why a repair is proposed, in one sentence of each language. In: a repair of a problem. Out: the sums that speak for it, figure by figure.
 */
import type { Bilingual } from '../model/finding.ts'
import type { ScoreColumn } from '../model/score.ts'
import { recountedChild, numeralOf } from './change-cost.ts'
import type { Move } from './move.ts'
import { ceilingOf, makingOf } from './rules.ts'
import { cellAt, columnNameOf, columnOf, MAX, nodeOf, type Cell, type Figure, type ScoreTable } from './score-table.ts'
import type { Problem, Repair } from './search.ts'

/** What a person calls a row. */
export type Naming = (row: string) => string

interface Telling {
  readonly table: ScoreTable
  readonly labelOf: Naming
  /** Set when figures of several columns change: a row's label alone would not say which. */
  readonly manyColumns: boolean
}

const COLUMNS: Readonly<Record<ScoreColumn, Bilingual>> = {
  max: { vi: 'điểm tối đa', en: 'maximum' },
  self: { vi: 'điểm tự đánh giá', en: 'self-assessed score' },
  appraised: { vi: 'điểm thẩm định', en: 'appraised score' },
}

/** Rows that are named one by one. */
const MOST_NAMED = 6

export function repairToWords({ table }: Problem, repair: Repair, labelOf: Naming): Bilingual {
  const manyColumns = new Set(repair.changes.map(({ cell }) => columnOf(cell))).size > 1
  const telling: Telling = { table, labelOf, manyColumns }
  const before = repair.changes.map(({ cell }) => table.figures[cell] ?? null)
  for (const { cell, value } of repair.changes) table.figures[cell] = value
  const carried = repair.causes.filter(({ kind }) => kind === 'carried')
  const told = repair.causes.filter(({ kind }) => kind !== 'carried').map((cause) => causeToWords(telling, cause))
  if (carried.length > 0) told.push(carriedToWords(telling, carried))
  for (const [at, { cell }] of repair.changes.entries()) table.figures[cell] = before[at] ?? null
  return { vi: sentence(told.map(({ vi }) => vi)), en: sentence(told.map(({ en }) => en)) }
}

const sentence = (clauses: readonly string[]): string => {
  const text = clauses.join('; ')
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`
}

function causeToWords(telling: Telling, cause: Move): Bilingual {
  const { kind } = cause
  if (kind === 'fill' || kind === 'fillForOthers') return fillToWords(telling, cause)
  if (kind === 'catalogue') return catalogueToWords(telling, cause)
  if (kind === 'rows' || kind === 'maxAndSelf' || kind === 'shift') return exchangeToWords(telling, cause)
  return changeToWords(telling, cause)
}

const vietnamese = (table: ScoreTable, units: number): string => numeralOf(table, units).replace('.', ',')

function figureIn(table: ScoreTable, figure: Figure): Bilingual {
  if (figure === null) return { vi: 'trống', en: 'blank' }
  if (Number.isNaN(figure)) return { vi: 'không đọc được', en: 'unreadable' }
  return { vi: vietnamese(table, figure), en: numeralOf(table, figure) }
}

/** `2.2.2`, with the column where that is not clear. */
function labelIn({ table, labelOf, manyColumns }: Telling, cell: Cell): Bilingual {
  const label = labelOf(table.nodes[nodeOf(cell)]?.id ?? '')
  const column = COLUMNS[columnNameOf(cell)]
  return manyColumns || columnOf(cell) === MAX ? { vi: `${label} (${column.vi})`, en: `${label} (${column.en})` } : { vi: label, en: label }
}

const join = (texts: readonly string[], and: string): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`

function listOf(items: readonly Bilingual[]): Bilingual {
  if (items.length > MOST_NAMED) return { vi: `${items.length} dòng`, en: `${items.length} rows` }
  return {
    vi: join(
      items.map(({ vi }) => vi),
      'và',
    ),
    en: join(
      items.map(({ en }) => en),
      'and',
    ),
  }
}

/** The sum that a cell is part of, as it stands now. */
interface Whole {
  readonly label: Bilingual
  readonly printed: number
  /** Whether it is changed as well. */
  readonly isChanged: boolean
  /** What the other parts make. */
  readonly rest: number
}

function wholeOf(telling: Telling, cells: readonly Cell[]): Whole | null {
  const { table } = telling
  const [cell] = cells
  if (cell === undefined) return null
  let above = table.nodes[nodeOf(cell)]?.parent ?? -1
  while (above >= 0 && table.figures[cellAt(above, columnOf(cell))] === null) above = table.nodes[above]?.parent ?? -1
  if (above < 0 || table.nodes[above]?.rollUp !== 'sum') return null
  const parent = cellAt(above, columnOf(cell))
  const printed = table.figures[parent] ?? null
  const { made, terms } = makingOf(table, above, columnOf(cell))
  if (printed === null || made !== printed || !cells.every((each) => terms.includes(each))) return null
  const own = cells.reduce((sum, each) => sum + (table.figures[each] ?? 0), 0)
  return { label: labelIn(telling, parent), printed, isChanged: printed !== table.printed[parent], rest: made - own }
}

/** `2.2 ghi 3`; of a figure that is changed as well, what it is then. */
function saysOf({ table }: Telling, { label, printed, isChanged }: Whole): Bilingual {
  return {
    vi: `${label.vi} ${isChanged ? 'khi đó là' : 'ghi'} ${vietnamese(table, printed)}`,
    en: `${label.en} ${isChanged ? 'is then' : 'says'} ${numeralOf(table, printed)}`,
  }
}

function fillToWords(telling: Telling, { changes, loose }: Move): Bilingual {
  const { table } = telling
  const cells = changes.map(({ cell }) => cell)
  const values = listOf(changes.map(({ value }) => figureIn(table, value)))
  const names = listOf(cells.map((cell) => labelIn(telling, cell)))
  const unreadable = cells.some((cell) => Number.isNaN(table.printed[cell] ?? 0))
  const missed = unreadable
    ? { vi: 'không đọc được', en: cells.length > 1 ? 'cannot be read' : 'cannot be read' }
    : { vi: 'bỏ trống', en: cells.length > 1 ? 'are blank' : 'is blank' }
  const start = { vi: `${names.vi} ${missed.vi}`, en: `${names.en} ${missed.en}` }
  const [only] = cells
  const children = only !== undefined && cells.length === 1 ? childrenIn(telling, only) : null
  if (children !== null)
    return { vi: `${start.vi}; các mục con cộng lại ${children.vi}`, en: `${start.en}; its children add up to ${children.en}` }
  const whole = wholeOf(telling, cells)
  if (whole === null) return { vi: `${start.vi}, đề xuất ${values.vi}`, en: `${start.en}; ${values.en} is proposed` }
  const gap = whole.printed - whole.rest
  if (gap === 0) {
    return {
      vi: `${start.vi}; các dòng khác đã cộng đủ ${vietnamese(table, whole.printed)} của ${whole.label.vi}, nên ${cells.length > 1 ? 'các dòng này' : 'dòng này'} là 0`,
      en: `${start.en}; the other rows already make the ${numeralOf(table, whole.printed)} of ${whole.label.en}, which leaves 0`,
    }
  }
  const full = changes.every(({ cell, value }) => columnOf(cell) !== MAX && value === ceilingOf(table, nodeOf(cell)))
  const says = saysOf(telling, whole)
  const vi = `${start.vi}; ${says.vi}, trừ các dòng khác: ${vietnamese(table, whole.printed)} − ${vietnamese(table, whole.rest)} = ${vietnamese(table, gap)}`
  const en = `${start.en}; ${says.en}; less the other rows, ${numeralOf(table, whole.printed)} − ${numeralOf(table, whole.rest)} = ${numeralOf(table, gap)}`
  if (!full || loose)
    return {
      vi: `${vi}${cells.length > 1 ? `, có thể là ${values.vi}` : ''}`,
      en: `${en}${cells.length > 1 ? `, perhaps ${values.en}` : ''}`,
    }
  return cells.length > 1
    ? {
        vi: `${vi} đúng bằng điểm tối đa của ${cells.length === 2 ? 'hai dòng' : 'các dòng này'}: ${values.vi}`,
        en: `${en} is exactly their maxima: ${values.en}`,
      }
    : { vi: `${vi} đúng bằng điểm tối đa của dòng`, en: `${en} is exactly its maximum` }
}

/** `0,5 + 1 = 1,5`, where the children of a cell make its figure. */
function childrenIn({ table }: Telling, cell: Cell): Bilingual | null {
  const node = table.nodes[nodeOf(cell)]
  const { made, terms, counted } = makingOf(table, nodeOf(cell), columnOf(cell))
  if (node === undefined || node.children.length === 0 || counted === 0 || made !== table.figures[cell] || node.rollUp !== 'sum')
    return null
  const figures = terms.map((term) => table.figures[term] ?? 0)
  const addition = (format: (units: number) => string): string =>
    figures.length > 1 && figures.length <= MOST_NAMED ? `${figures.map(format).join(' + ')} = ${format(made)}` : format(made)
  return { vi: addition((units) => vietnamese(table, units)), en: addition((units) => numeralOf(table, units)) }
}

function catalogueToWords(telling: Telling, { changes }: Move): Bilingual {
  const told = changes.map(({ cell, value }) => {
    const [label, now, was] = [
      labelIn(telling, cell),
      figureIn(telling.table, value),
      figureIn(telling.table, telling.table.printed[cell] ?? null),
    ]
    return {
      vi: `${label.vi} ghi ${was.vi}, bộ tiêu chí quy định ${now.vi}`,
      en: `${label.en} says ${was.en}, the catalogue says ${now.en}`,
    }
  })
  return { vi: told.map(({ vi }) => vi).join('; '), en: told.map(({ en }) => en).join('; ') }
}

function exchangeToWords(telling: Telling, { kind, changes }: Move): Bilingual {
  const { table, labelOf } = telling
  const ids = [...new Set(changes.map(({ cell }) => table.nodes[nodeOf(cell)]?.id ?? ''))]
  const places = [...changes].sort((a, b) => nodeOf(a.cell) - nodeOf(b.cell))
  const [first, last] = [places[0]?.cell ?? 0, places.at(-1)?.cell ?? 0]
  if (kind === 'maxAndSelf') {
    const label = labelOf(ids[0] ?? '')
    const [max, score] = [changes.find(({ cell }) => columnOf(cell) === MAX), changes.find(({ cell }) => columnOf(cell) !== MAX)]
    const [a, b] = [figureIn(table, max?.value ?? null), figureIn(table, score?.value ?? null)]
    return {
      vi: `${label}: điểm tối đa và điểm chấm có thể đã ghi đổi chỗ cho nhau; đổi lại thành tối đa ${a.vi}, chấm ${b.vi} thì các tổng đều khớp`,
      en: `${label}: maximum and score may stand in each other’s place; with maximum ${a.en} and score ${b.en} the sums hold`,
    }
  }
  const [from, to] = [labelIn(telling, first), labelIn(telling, last)]
  if (kind === 'shift') {
    return {
      vi: `điểm các dòng từ ${from.vi} đến ${to.vi} có thể đã bị ghi lệch một dòng; dời lại thì các tổng đều khớp`,
      en: `the figures from ${from.en} to ${to.en} may have slipped by one row; moved back, the sums hold`,
    }
  }
  const [a, b] = [figureIn(table, table.printed[first] ?? null), figureIn(table, table.printed[last] ?? null)]
  return {
    vi: `điểm của ${from.vi} và ${to.vi} (${a.vi} và ${b.vi}) có thể đã ghi đổi chỗ cho nhau; đổi lại thì các tổng và mức tối đa đều khớp`,
    en: `the figures of ${from.en} and ${to.en} (${a.en} and ${b.en}) may stand in each other’s place; exchanged, sums and maxima hold`,
  }
}

/** One figure against what the sums say of it. */
function changeToWords(telling: Telling, { kind, changes }: Move): Bilingual {
  const { table } = telling
  const [change] = changes
  if (change === undefined) return { vi: '', en: '' }
  const { cell, value } = change
  const [label, was, now] = [labelIn(telling, cell), figureIn(table, table.printed[cell] ?? null), figureIn(table, value)]
  const slip = slipToWords(telling, kind, cell, value)
  const start = { vi: `${label.vi} ghi ${was.vi}${slip.vi}`, en: `${label.en} says ${was.en}${slip.en}` }
  const reasons = [
    ...prefixed(childrenIn(telling, cell), 'các mục con cộng lại ', 'its children add up to '),
    ...prefixed(wholeInWords(telling, cell), '', ''),
  ]
  if (reasons.length === 0) {
    const ceiling = ceilingOf(table, nodeOf(cell))
    if (columnOf(cell) !== MAX && ceiling !== null && value === ceiling) {
      return { vi: `${start.vi}; điểm tối đa của dòng là ${now.vi}`, en: `${start.en}; its maximum is ${now.en}` }
    }
    return { vi: `${start.vi}; đề xuất ${now.vi}`, en: `${start.en}; ${now.en} is proposed` }
  }
  return {
    vi: `${start.vi}; ${reasons.map(({ vi }) => vi).join('; ')}; đề xuất ${now.vi}`,
    en: `${start.en}; ${reasons.map(({ en }) => en).join('; ')}; ${now.en} is proposed`,
  }
}

const prefixed = (words: Bilingual | null, vi: string, en: string): Bilingual[] =>
  words === null ? [] : [{ vi: vi + words.vi, en: en + words.en }]

function wholeInWords(telling: Telling, cell: Cell): Bilingual | null {
  const { table } = telling
  const whole = wholeOf(telling, [cell])
  const value = table.figures[cell] ?? null
  if (whole === null || value === null) return null
  const calculation = (format: (units: number) => string): string => `${format(whole.printed)} − ${format(whole.rest)} = ${format(value)}`
  const says = saysOf(telling, whole)
  return {
    vi: `${says.vi}, trừ các dòng khác: ${calculation((units) => vietnamese(table, units))}`,
    en: `${says.en}, less the other rows: ${calculation((units) => numeralOf(table, units))}`,
  }
}

function slipToWords(telling: Telling, kind: Move['kind'], cell: Cell, value: Figure): Bilingual {
  const { table } = telling
  const now = figureIn(table, value)
  if (kind === 'point') return { vi: ', có thể sai dấu thập phân', en: ', perhaps with the decimal point in the wrong place' }
  if (kind === 'digit') return { vi: ', có thể thừa, thiếu hoặc sai một chữ số', en: ', perhaps with one digit wrong' }
  if (kind === 'reading') return { vi: `, ảnh chụp còn đọc được là ${now.vi}`, en: `, and the picture was also read as ${now.en}` }
  const child = kind === 'recounted' ? recountedChild(table, cell, value ?? 0) : null
  if (child === null) return { vi: '', en: '' }
  const label = labelIn(telling, child)
  return (table.printed[cell] ?? 0) > (value ?? 0)
    ? { vi: `, có thể đã cộng ${label.vi} hai lần`, en: `, perhaps counting ${label.en} twice` }
    : { vi: `, có thể đã cộng sót ${label.vi}`, en: `, perhaps leaving out ${label.en}` }
}

function carriedToWords(telling: Telling, carried: readonly Move[]): Bilingual {
  const told = listOf(
    carried.flatMap(({ changes }) =>
      changes.map(({ cell, value }) => {
        const [label, now] = [labelIn(telling, cell), figureIn(telling.table, value)]
        return { vi: `${label.vi} thành ${now.vi}`, en: `${label.en} becomes ${now.en}` }
      }),
    ),
  )
  return { vi: `các tổng tính từ đó đổi theo: ${told.vi}`, en: `the totals computed from it follow: ${told.en}` }
}
