/** The columns of a table of rows: their keys, what they are called, and which of them an export has. In: a choice. Out: where the chosen ones stand. */
import { COLUMN_NAMES, PROPOSAL_NAME } from './names.ts'

/** In the order in which they stand. `extra`: all that reports have beyond the usual ones. */
export const ROW_COLUMNS = [
  'file',
  'unit',
  'period',
  'id',
  'code',
  'name',
  'max',
  'self',
  'appraised',
  'explanation',
  'extra',
  'flags',
  'suggestion',
] as const
export type RowColumn = (typeof ROW_COLUMNS)[number]

export const isRowColumn = (name: string): name is RowColumn => ROW_COLUMNS.some((column) => column === name)

/** Never left out: a figure in doubt is not handed on without its doubt. */
export const ALWAYS_THERE: RowColumn = 'flags'

/** As they are headed for readers. */
export const ROW_COLUMN_NAMES: Readonly<Record<Exclude<RowColumn, 'extra'>, string>> = {
  file: 'Tệp',
  unit: 'Đơn vị',
  period: 'Kỳ báo cáo',
  id: 'Mã đầy đủ',
  code: 'Mã in',
  name: COLUMN_NAMES.vi.name,
  max: COLUMN_NAMES.vi.max,
  self: COLUMN_NAMES.vi.self,
  appraised: COLUMN_NAMES.vi.appraised,
  explanation: COLUMN_NAMES.vi.explanation,
  flags: 'Cần xem',
  suggestion: PROPOSAL_NAME.vi,
}

/** Of the cells of a line, those of the chosen columns. `keys`: the column of each cell; undefined: a cell that no choice leaves out. */
export function chosenCells<Cell>(
  cells: readonly Cell[],
  keys: readonly (RowColumn | undefined)[],
  chosen: ReadonlySet<RowColumn>,
): readonly Cell[] {
  return cells.filter((_, at) => {
    const key = keys[at]
    return key === undefined || key === ALWAYS_THERE || chosen.has(key)
  })
}
