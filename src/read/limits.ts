/**
 * The limits of reading one file, and their defaults. In: what the caller sets. Out: a full set of limits.
 *
 * A hostile file costs one child process and ends in a named error; these figures say when. They are generous for what a
 * commune sends in (10 to 100 pages, A4, a few thousand operators a page).
 */

export interface ReadLimits {
  /** Bytes of the file. */
  readonly fileBytes: number
  readonly pages: number
  /** Longer side of a page, inches; the PDF format itself stops at 200. */
  readonly pageSideInches: number
  /** Drawing operators (and path points, counted by the hundred) of one page. */
  readonly operatorsPerPage: number
  /** Wall clock for opening the file. */
  readonly secondsToOpen: number
  /** Wall clock for one page. */
  readonly secondsPerPage: number
  /** Wall clock for the whole file without recognition: this much, and `secondsPerPage` is never exceeded by any page. */
  readonly secondsPerFile: number
  /** Resident memory of the child process, MiB; its address space is bounded a little above. */
  readonly memoryMegabytes: number
  /** Pages that may each cost a child process before the file is given up; when recognised, before its other pages are. */
  readonly poisonPages: number
  /** Wall clock for the recognition of one page that is a picture. */
  readonly recognitionSecondsPerPage: number
  /** Resident memory of a process that recognises, MiB. */
  readonly recognitionMegabytes: number
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 200 * 1024 * 1024,
  pages: 2000,
  pageSideInches: 200,
  operatorsPerPage: 500_000,
  secondsToOpen: 30,
  secondsPerPage: 20,
  secondsPerFile: 600,
  memoryMegabytes: 1024,
  poisonPages: 5,
  recognitionSecondsPerPage: 120,
  recognitionMegabytes: 1024,
}

/** The defaults with the caller's figures in their place. Throws a RangeError for a figure that is not positive. */
export function toLimits(limits: Partial<ReadLimits> | undefined): ReadLimits {
  const full = { ...DEFAULT_LIMITS, ...limits }
  for (const [name, value] of Object.entries(full)) {
    if (!(Number.isFinite(value) && value > 0)) throw new RangeError(`the limit ${name} must be a positive number, not ${value}`)
  }
  return full
}
