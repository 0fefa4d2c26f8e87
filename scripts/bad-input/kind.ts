/**
 * One kind of bad file: its name, how it is made, and how reading it must end.
 */
export type Outcome =
  /** The document is refused: exit code 3 and a reason in both languages, nothing written. */
  | 'refused'
  /** The file is read in whole and its small report comes out right. */
  | 'read'
  /** A page of it is reported as failed: exit code 3; what else there is, is written. */
  | 'page-failed'
  /** Refused or with a failed page or read, as the reader can: but it ends, within the limits, and never with a wrong report. */
  | 'either'

export interface Kind {
  readonly name: string
  readonly outcome: Outcome
  /** What the reason says in English, where it must be a particular one. */
  readonly says?: RegExp
  /** Further arguments of the command. */
  readonly args?: readonly string[]
  /** What its rows are when it is read: those of the small sheet (default), those of the fixture's report, or not looked at. */
  readonly rows?: 'sheet' | 'report' | 'any'
  make(): Buffer | Promise<Buffer>
}
