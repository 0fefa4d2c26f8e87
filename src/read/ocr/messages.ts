/**
 * What a recognising child and its parent say to each other. From child to parent: one JSON text a line on descriptor 3. From parent to
 * child: one JSON text a line on standard input; a line with `byteLength` is followed by that many bytes.
 */
import type { Box } from '../../model/box.ts'
import type { Page, Rule } from '../../model/page.ts'

/** From parent to child. */
export type OcrRequest =
  /** The file from which pages will be asked for; it takes the place of the one before. */
  | {
      readonly type: 'open'
      /** null: `byteLength` bytes follow. */
      readonly path: string | null
      readonly byteLength: number
      readonly password?: string | undefined
    }
  | { readonly type: 'recognise'; readonly page: number }
  /** The answer to `rules`. */
  | { readonly type: 'cells'; readonly cells: readonly Box[] }

/** From child to parent. */
export type OcrMessage =
  /** The file is open, work on the page begins. */
  | { readonly type: 'begin' }
  /** The picture is upright and its rules are found: which cells do they make? */
  | { readonly type: 'rules'; readonly rules: readonly Rule[]; readonly width: number; readonly height: number }
  /** The page, recognised, blank or failed. */
  | { readonly type: 'page'; readonly page: Page; readonly seconds: StageSeconds }
  /** Something that no page is to blame for; the child ends. */
  | { readonly type: 'fault'; readonly message: string }

/** Where the time of a page went. */
export interface StageSeconds {
  readonly picture: number
  readonly rules: number
  readonly cells: number
  readonly words: number
}
