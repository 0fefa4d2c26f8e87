/** What was read from a picture: by how sure it is, and by readings that only pictures have. */
import type { CellPlace, MatchedReport } from './report.ts'
import { COLUMNS } from './score.ts'

export const isRecognised = ({ confidence, readings }: CellPlace): boolean => readings !== undefined || confidence < 1

export const hasRecognised = ({ rows }: MatchedReport): boolean =>
  rows.some(({ cells }) => COLUMNS.some((column) => cells[column].some(isRecognised)))
