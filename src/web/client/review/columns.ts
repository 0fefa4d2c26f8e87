/** The columns of the table on the screen, in their order, and those that a person may correct. */
import type { Column } from '../../../model/score.ts'
import type { CorrectableColumn } from '../../../review.ts'

export const CELL_COLUMNS: readonly Column[] = ['code', 'name', 'max', 'self', 'appraised', 'explanation']

export const isCorrectable = (column: string): column is CorrectableColumn => column !== 'code'
