/** What the threads of extraction are told, and what they answer. */
import type { ExtractInput, ExtractResult } from '../extract.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { ReadDocument } from '../model/page.ts'

export interface Task {
  readonly id: number
  /** Of the reading with the catalogues under which it is matched. */
  readonly key: string
  readonly how: Omit<ExtractInput, 'document' | 'catalogues'>
  /** Missing where the thread has it matched already. */
  readonly reading?: ReadDocument
  /** Missing where they are those of the task before. */
  readonly catalogues?: readonly Catalogue[]
  /** What is not needed any more. */
  readonly forget: readonly string[]
}

export type TaskAnswer =
  | { readonly id: number; readonly result: ExtractResult }
  /** Whatever was thrown, as text with its stack. */
  | { readonly id: number; readonly error: string }
