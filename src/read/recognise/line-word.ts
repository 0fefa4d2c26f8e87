/** What an engine reads in the picture of one line. */

/** One symbol of a line; `left` and `right` in pixels of the picture, `confidence` 0 to 1. */
export interface LineSymbol {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly confidence: number
}

export interface LineWord {
  readonly text: string
  readonly confidence: number
  readonly symbols: readonly LineSymbol[]
}
